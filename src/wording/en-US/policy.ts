import type { PolicyWording } from "../policyTypes";

const pts = (points: number) => (points === 1 ? "1 point" : `${points} points`);

const inGroup = (within: string | undefined) =>
  within === undefined ? "" : ` (within the customer's own ${within})`;

export const policy: PolicyWording = {
  notInSource: " (not in the source)",
  statuses: {
    complete: "complete",
    partial: "some values are template values",
    template: "template: every value is yours to change",
  },
  headings: {
    columns: "Columns",
    workings: "Intermediate results",
    criteria: "Criteria and points",
    score: "Score",
    gates: "Conditions of entry",
    tiers: "Tiers",
    outputs: "Further results",
    followUp: "Follow-up dates",
    regrade: "Regrading",
    options: "Options",
    decisions: "What the source leaves open, and what is done here",
  },
  quoted: (name) => `“${name}”`,
  all: (parts) => parts.join(", and "),
  any: (parts) => `(${parts.join(", or ")})`,
  not: (part) => `not (${part})`,
  yes: (column, yes) => `${column} is ${yes ? "yes" : "no"}`,
  given: (column, given) => `${column} is ${given ? "filled in" : "blank"}`,
  is: (column, options) =>
    options.length === 1
      ? `${column} is ${options[0]}`
      : `${column} is one of ${options.join(", ")}`,
  top: (column, percent, within) =>
    `${column} is in the top ${percent}% of the list${inGroup(within)} (rounded up, at least one, ties included)`,
  blankIsNo: " (blank counts as no)",
  blankIsAssumedNo: " (blank is taken as no and marked as incomplete)",
  points: pts,
  range: (min, max) => (min === 0 ? `at most ${pts(max)}` : `${min} to ${pts(max)}`),
  otherwise: "otherwise",
  yesNo: (yes, no) => `yes ${pts(yes)}, no ${pts(no)}`,
  ratio: (column, to, within) =>
    `${column} ÷ ${to ?? `the highest ${column} of the list${inGroup(within)}`} × maximum, kept between 0 and the maximum`,
  rankStep: (column, from, step, within) =>
    `by rank of ${column} in the list${inGroup(within)}: the first earns ${pts(from)}, each rank down ${step} fewer, never below 0; ties share a rank`,
  deduct: (column, from, step) =>
    `starts at ${pts(from)}, less ${step} for each ${column}, never below 0`,
  manual: (column) => `entered in ${column}`,
  unless: (condition, points) => `except: ${pts(points)} where ${condition}`,
  rounded: (decimals) => `points are rounded to ${decimals} decimals`,
  blanks: {
    zero: "a blank earns 0 and is marked as incomplete",
    "leave-out": "a blank is left out of points and maximum, and marked as incomplete",
    optional: "a blank is left out of points and maximum",
  },
  influenceable: "can be improved by work",
  rank: (column, within) =>
    `rank of ${column} in the list${inGroup(within)}, 1 for the largest, ties share a rank`,
  rankPercent: (column, within) =>
    `rank of ${column} ÷ customers with a value${inGroup(within)} × 100`,
  share: (column, within) => `percent of the list's total of ${column}${inGroup(within)}`,
  paretoStart: (column, within) =>
    `percent of the total of ${column} that larger customers bring before this one${inGroup(within)}; ties share a start`,
  quantile: (column, bins, smallest) =>
    `${column} in ${bins} bins by the list's quantiles, ${bins} for the ${smallest ? "smallest" : "largest"}`,
  quota: (percent, of, when, order) =>
    `places for ${percent}% of ${of === undefined ? "all customers" : `customers where ${of}`} (rounded down), given where ${when}, by ${order.join(", ")} from the largest, then by list order`,
  choose: (condition, value) => `${condition}: ${value}`,
  sum: "Sum of the points.",
  scaled: (outOf) => `Sum of the points ÷ maximum of the criteria that count × ${outOf}.`,
  restOfTiers: "all other customers",
  byLabel: (formula) => `The tier's text comes from the formula \`${formula}\``,
  noTiers: "No tiers: the score, or the further results, are the result.",
  also: (rhythm) => `also ${rhythm}`,
  onlyWhile: (condition) => `only while ${condition}`,
  countsFrom: (column, blank) =>
    `Counted from ${column}; without a date ${blank === "due" ? "the follow-up is due on the day of grading" : "there is no follow-up date"}.`,
  shortest: "Where several tiers hold, the earliest date counts.",
  otherForm: (formula) => `without this column: \`${formula}\``,
  fromLedger: "without this column: the tier of the period before, from the ledger",
  synonyms: (names) => `also written ${names.join(", ")}`,
  periods: (count) => `${count} periods, one column each, oldest first`,
  between: (low, high) => `${low} to ${high}`,
  isDefault: "default",
};
