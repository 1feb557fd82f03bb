import { isoDate } from "../formula/serial";
import type { Scalar } from "../formula/vector";
import { chineseCalendar } from "../grading/chineseCalendar";
import { explainFrom, type CriterionWhy, type CustomerWhy } from "../grading/explain";
import { traceGrades } from "../grading/grade";
import { nearestChangesFrom, type NearestChange } from "../grading/nearestChange";
import type { GradingInput } from "../grading/types";
import type { Scheme } from "../scheme/types";
import { preparedScheme } from "../table/gradeSheet";
import type { ReadList } from "../table/types";
import { tellFall, tellGap, tellWhy, wordingFor, type Wording } from "../wording";
import { conditionText, edgeText } from "../wording/conditionText";
import type { Command } from "./parseCommand";

type Cell = number | string | boolean | null;

interface Graded {
  readonly scheme: Scheme;
  readonly read: ReadList;
}

/** Why a customer has its grade, by its place in the list: made one customer at a time, as asked for. */
export function detailOf({ scheme, read }: Graded, command: Command) {
  const words = wordingFor(command.language);
  const input: GradingInput = {
    rows: read.list.rows.length,
    columns: read.columns,
    asOf: command.asOf,
    ...(command.workdays ? { calendar: chineseCalendar() } : {}),
  };
  const prepared = preparedScheme(scheme);
  const trace = traceGrades(prepared, input);
  return (index: number) => {
    const why = explainFrom(prepared, trace, index);
    const changes = nearestChangesFrom(prepared, input, trace, index);
    const { rise, fall } = changes;
    return {
      criteria: why.criteria.map((criterion) => criterionDetail(criterion, scheme, words)),
      gates: why.gates.map(({ gate, held }) => ({
        id: gate.id,
        held,
        reason: gate.reason[words.language],
      })),
      rule: ruleDetail(why, scheme, words),
      missing: why.blanks,
      ...rangeDetail(why, scheme),
      labels: labelsOf(why),
      rise: rise === null ? null : changeDetail(rise, scheme, words),
      fall: fall === null ? null : changeDetail(fall, scheme, words),
      why: tellWhy(why, scheme, words),
      gap: [
        tellGap(changes, why.tier, scheme, words),
        ...(fall === null ? [] : [tellFall(fall, scheme, words)]),
      ],
    };
  };
}

function criterionDetail(told: CriterionWhy, scheme: Scheme, words: Wording) {
  const { criterion, inputs, points, max } = told;
  return {
    criterion: criterion.name[words.language],
    points: points === null ? null : rounded(points),
    max,
    inputs: Object.fromEntries(
      inputs.map(({ column, value }) => [
        column,
        value instanceof Array
          ? value.map((each) => shown(each, scheme, column))
          : shown(value as Scalar, scheme, column),
      ])
    ),
    ...matchedDetail(told, words),
  };
}

/** The band, option or exception that gave the points, in the words of the policy sheet. */
function matchedDetail({ criterion, matched, inputs }: CriterionWhy, words: Wording) {
  const { kind } = matched;
  if (kind === "band" && criterion.rule.kind === "bands")
    return { matched: kind, by: edgeText(criterion.rule.bands[matched.index], words) };
  if (kind === "unless") {
    const { when } = (criterion.unless ?? [])[matched.index];
    return { matched: "exception", by: conditionText(when, words) };
  }
  if (kind === "option" && criterion.rule.kind === "choices")
    return { matched: kind, by: matched.option };
  if (kind === "option") return { matched: kind, by: words.why.yesNo(inputs[0].value === true) };
  return { matched: kind, by: null };
}

/** The tier rule that decided: a cap or an exception as well as an ordinary one. */
function ruleDetail({ rule }: CustomerWhy, { decide }: Scheme, words: Wording) {
  if (rule === null || decide.by !== "conditions") return null;
  const { tier, when } = decide.rules[rule];
  return {
    number: rule + 1,
    tier,
    when: when === undefined ? words.policy.restOfTiers : conditionText(when, words),
  };
}

/** A composed text has no place among the tiers. */
function rangeDetail({ best, worst }: CustomerWhy, { decide, tiers }: Scheme) {
  const isLadder = decide.by === "score" || decide.by === "conditions";
  const label = (tier: number | null) => (tier === null || !isLadder ? null : tiers[tier].label);
  return { best: label(best), worst: label(worst) };
}

const labelsOf = ({ outputs }: CustomerWhy) =>
  Object.fromEntries(
    outputs.map(({ output, value }) => [output.name.zh, cellOf(value, output.type === "date")])
  );

function changeDetail({ tier, steps }: NearestChange, scheme: Scheme, { language }: Wording) {
  return {
    tier: scheme.tiers[tier].label,
    steps: steps.map(({ criterion, column, from, to, pointsFrom, pointsTo }) => ({
      criterion: criterion === null ? null : criterion.name[language],
      column,
      from: column === null ? null : shown(from, scheme, column),
      to: column === null ? null : shown(to, scheme, column),
      pointsFrom: pointsFrom === null ? null : rounded(pointsFrom),
      pointsTo: pointsTo === null ? null : rounded(pointsTo),
    })),
  };
}

function shown(value: Scalar, { columns }: Scheme, name: string): Cell {
  return cellOf(value, columns.find((column) => column.name === name)?.type === "date");
}

function cellOf(value: Scalar, isDate: boolean): Cell {
  if (value !== null && typeof value === "object") return value.error;
  if (value === "") return null;
  if (typeof value !== "number") return value;
  return isDate ? isoDate(value) : rounded(value);
}

/** What comparisons see: six decimals. */
const rounded = (value: number) => Math.round(value * 1e6) / 1e6;
