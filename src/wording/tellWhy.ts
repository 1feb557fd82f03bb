import { roundNearest } from "../formula/functions/rounding";
import type { Scalar } from "../formula/vector";
import type { CriterionWhy, CustomerWhy, GateWhy } from "../grading/explain";
import type { Condition, Scheme } from "../scheme/types";
import { conditionText, edgeText } from "./conditionText";
import { numberText, valueText } from "./valueText";
import type { TellingWording } from "./types";
import type { PointsWords } from "./whyTypes";

/** Why a customer has its grade, one whole sentence each: points, gates, score, tier, what is missing. */
export function tellWhy(
  why: CustomerWhy,
  scheme: Scheme,
  words: TellingWording
): readonly string[] {
  const { score, next, formulaError, outputs } = why;
  return [
    ...(formulaError === null ? [] : [words.why.formulaError(formulaError)]),
    ...why.criteria.map((criterion) => criterionSentence(criterion, scheme, words)),
    ...gateSentences(why, words),
    ...(score === null || why.status === "unrated"
      ? []
      : [words.why.score(scoreText(score, words))]),
    ...tierSentences(why, scheme, words),
    ...missingSentences(why, scheme, words),
    ...outputs.flatMap(({ output, value }) =>
      isNothing(value)
        ? []
        : [words.why.output(output.name[words.language], valueText(value, output, words))]
    ),
    ...(next === null ? [] : [words.why.next(words.formats.date(next))]),
  ];
}

/** As the score is written: four decimals. */
const scoreText = (score: number, words: TellingWording) =>
  numberText(roundNearest(score, 4), words);

const isNothing = (value: Scalar) => value === null || value === "" || typeof value === "object";

export function criterionSentence(
  told: CriterionWhy,
  scheme: Scheme,
  words: TellingWording
): string {
  const { why, language } = words;
  const { criterion, matched, points } = told;
  const name = criterion.name[language];
  if (points === null) return why.leftOut({ criterion: name });
  const said: PointsWords = {
    criterion: name,
    read: inputsText(told, scheme, words),
    points: numberText(points, words),
    max: numberText(told.max, words),
  };
  switch (matched.kind) {
    case "band": {
      const bands = criterion.rule.kind === "bands" ? criterion.rule.bands : [];
      return why.band({ ...said, edge: edgeText(bands[matched.index], words) });
    }
    case "unless": {
      const { when } = (criterion.unless ?? [])[matched.index];
      return why.special({ ...said, when: conditionText(when, words) });
    }
    case "otherwise":
      return why.otherwise(said);
    case "option":
      return why.option(said);
    case "missing":
      return why.missing(said);
    case "worked-out":
      return why.workedOut(said);
  }
}

/** The inputs of a criterion as they were read; one that bears the criterion's name needs no name. */
export const inputsText = (
  { criterion, inputs }: Pick<CriterionWhy, "criterion" | "inputs">,
  scheme: Scheme,
  words: TellingWording
): string =>
  words.list(
    inputs.map(({ column, value }) => {
      const text = valueText(value, columnNamed(scheme, column), words);
      return column === criterion.name[words.language] ? text : words.why.value(column, text);
    })
  );

const columnNamed = ({ columns }: Scheme, name: string) =>
  columns.find((column) => column.name === name);

/** Which conditions of entry keep the customer out, or that all are met. */
export function gateSentences({ gates, blanks }: CustomerWhy, { why, language }: TellingWording) {
  const shut = (held: GateWhy["held"]) =>
    gates.filter((gate) => gate.held === held).map(({ gate }) => gate.reason[language]);
  const refused = shut("no");
  // A customer who is surely kept out need not fill anything in.
  if (refused.length > 0) return refused.map(why.notAdmitted);
  const open = shut("unknown");
  if (open.length > 0) return open.map((reason) => why.undecided(reason, blanks));
  return gates.length === 0 ? [] : [why.admitted];
}

/** The tier, and the rule that gave it where there is one. */
export function tierSentences(
  why: CustomerWhy,
  scheme: Scheme,
  words: TellingWording
): readonly string[] {
  const { tierText, rule } = why;
  if (scheme.decide.by === "none" || tierText === null) return [];
  if (scheme.decide.by !== "conditions" || rule === null) return [words.why.tier(tierText)];
  const when: Condition | undefined = scheme.decide.rules[rule].when;
  return [
    when === undefined
      ? words.why.byRest(tierText)
      : words.why.byRule(tierText, conditionText(when, words)),
  ];
}

function missingSentences(
  why: CustomerWhy,
  scheme: Scheme,
  words: TellingWording
): readonly string[] {
  const { status, blanks, best, worst, gates } = why;
  if (status === "rated" || gates.some(({ held }) => held === "no")) return [];
  const isTold = gates.some(({ held }) => held === "unknown");
  const range = rangeOf(scheme, best, worst);
  return [
    ...(isTold || blanks.length === 0 ? [] : [words.why[status](blanks)]),
    ...(range === null ? [] : [words.why.range(...range)]),
  ];
}

/** Labels of the best and the worst tier; a composed text has no place among the tiers. */
function rangeOf(scheme: Scheme, best: number | null, worst: number | null) {
  const isLadder = scheme.decide.by === "score" || scheme.decide.by === "conditions";
  if (!isLadder || best === null || worst === null) return null;
  return [scheme.tiers[best].label, scheme.tiers[worst].label] as const;
}
