import { edgeParts, isEdge } from "../scheme/edge";
import { questionsOf } from "../scheme/sampleCustomers";
import type { Column, Edge, Scheme } from "../scheme/types";
import { conditionsOf } from "../scheme/walk";
import type { DraftValue } from "./sheetDraft";
import { YES_NO } from "./templateColumns";

/** Values of one column that can make a difference to the tier, as they are typed into a record. */
export function exampleValues(scheme: Scheme, column: Column, asOf: number): readonly DraftValue[] {
  if (column.role === "contact") return CONTACTS.map((days) => asOf - days);
  if (column.type === "date")
    return (LIES_AHEAD.test(column.name) ? AHEAD : BEFORE).map((days) => asOf + days);
  if (column.type === "yesno") return YES_NO;
  if (column.type === "choice") return (column.options ?? []).map(({ value }) => value);
  if (column.type === "text") return textsFor(scheme, column);
  return numbersFor(scheme, column);
}

/** Days since the last contact. */
const CONTACTS = [5, 20, 45];

/** A date of something expected; all others have passed. */
const LIES_AHEAD = /预计|最迟|到期|截止|计划/;

/** Days from the as-of date. */
const AHEAD = [2, 10, 45, 100, 300];
const BEFORE = [-3, -25, -70, -200, -400];

/** Texts that a rule names; of what no rule reads nothing is made up. */
function textsFor(scheme: Scheme, { name }: Column): readonly DraftValue[] {
  const asked = questionsFor(scheme).find((question) => question.name === name);
  const texts = (asked?.values ?? []).filter((value) => typeof value === "string");
  return texts.length > 0 ? texts : [null];
}

const questionsFor = (scheme: Scheme) =>
  questionsOf(
    scheme,
    conditionsOf(scheme).map(({ condition }) => condition)
  );

/** Largest first: beside the edges of the rules, amounts as the column's unit suggests them. */
function numbersFor(scheme: Scheme, column: Column): readonly DraftValue[] {
  const asked = questionsFor(scheme).find(({ name }) => name === column.name);
  const edges = edgesFor(scheme, column.name);
  const named = (asked?.values ?? []).filter((value) => typeof value === "number");
  const around = edges.flatMap((edge) => [edge * 1.2, edge, edge * 0.8]);
  // An edge at nothing tells no sizes.
  const isSized = [...named, ...edges].some((value) => Math.abs(value) > 1);
  const usual = isSized ? [] : usualFor(column);
  const [low, high] = column.range ?? [0, Infinity];
  const whole = column.type === "percent" ? 100 : 1;
  const values = [...named, ...around, ...usual]
    .map((value) => Math.round(value * 100) / 100)
    .filter((value) => value >= low && value <= high);
  return [...new Set(values)].sort((a, b) => b - a).map((value) => value / whole);
}

/** Edges of bands that read the column: of criteria, and of workings. */
function edgesFor({ criteria = [], workings = [] }: Scheme, name: string): readonly number[] {
  const bands = [
    ...criteria.flatMap(({ rule }): readonly Edge[] =>
      rule.kind === "bands" && rule.column === name ? rule.bands : []
    ),
    ...workings.flatMap((working): readonly Edge[] =>
      working.kind === "bands" && working.column === name ? working.bands : []
    ),
  ];
  return bands.flatMap((band) => {
    if (!isEdge(band)) return [];
    const { amount } = edgeParts(band);
    return typeof amount === "number" ? [amount] : [];
  });
}

const USUAL: Readonly<Record<string, readonly number[]>> = {
  元: [260_000, 120_000, 45_000, 8_000, 600],
  "%": [80, 60, 35, 15, 5],
  分: [95, 85, 72, 58, 30],
  次: [24, 12, 5, 2, 1],
  天: [15, 30, 60, 90, 200],
  月: [36, 18, 8, 4, 1],
};

function usualFor({ unit = "", range }: Column): readonly number[] {
  if (range !== undefined) {
    const [low, high] = range;
    return [1, 0.75, 0.5, 0.25, 0].map((share) => Math.round(low + (high - low) * share));
  }
  return USUAL[unit] ?? [260, 120, 45, 12, 3];
}
