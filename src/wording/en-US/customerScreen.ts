import type { CustomerScreenWording } from "../customerScreenTypes";

export const customerScreen: CustomerScreenWording = {
  find: "Find a customer by name or code",
  found: (shown, of) =>
    shown < of
      ? `${of} customers found; the first ${shown} are listed.`
      : of === 1
        ? "1 customer found."
        : `${of} customers found.`,
  noneFound: (query) => `No customer has "${query}" in the name or code.`,
  foundList: "Customers found",
  previous: "Previous",
  next: "Next",
  place: (at, of) => `Customer ${at} of ${of}`,
  row: (row) => `Row ${row}`,
  unnamed: (row) => `Customer in row ${row}`,

  noneTitle: "Select a customer",
  noneText:
    "Click the row of a customer in the worksheet to see why it has its tier. Or find one above.",
  showFirst: "Show the first customer",
  noGrades: "There are no grades yet. Enter the as-of date on the Grade page first.",

  byHand: (tier, computed) =>
    computed === null
      ? `Set to ${tier} by hand; not rated by the scheme.`
      : `Set to ${tier} by hand; ${computed} by the scheme.`,
  byHandMark: "By hand",
  byHandWhy: (reason, owner, until) =>
    [
      reason === "" ? "" : `Reason: ${reason}. `,
      owner === "" ? "" : `Owner: ${owner}. `,
      until === null ? "Valid until it is taken back." : `Valid until ${until}.`,
    ].join(""),
  held: (note, would) =>
    `This row is held: regrading leaves it as it is${would === null ? "" : `; the scheme gives ${would}`}.${note === "" ? "" : ` Note: ${note}.`}`,
  heldMark: "Held",

  score: "Score",
  barText: ({ score, low, high, tier, cuts }) =>
    `The score is ${score}, between ${low} and ${high}; ${tier === null ? "the customer is not rated" : `the tier is ${tier}`}. ${cuts.join(" ")}`,
  cut: ({ amount, better, worse, isBetters }) =>
    isBetters
      ? `A score of ${amount} is ${better}.`
      : `A score of ${amount} is ${worse}; ${better} begins beyond it.`,
  cutsTitle: "Cuts",
  toRise: ({ points, amount, better, isBetters, isOn }) =>
    isOn
      ? `Exactly on the cut of ${amount}; ${better} begins beyond it.`
      : isBetters
        ? `${points} short of ${better} (${amount}).`
        : `A little over ${points} short of ${better}, which begins beyond ${amount}.`,
  toFall: ({ points, amount, worse, isBetters, isOn }) =>
    isOn
      ? `Exactly on the cut of ${amount}: nothing to spare before ${worse}.`
      : isBetters
        ? `${points} to spare before the cut of ${amount}; beyond it is ${worse}.`
        : `${points} to spare; on the cut of ${amount} the tier is ${worse}.`,

  up: "What lifts the score",
  down: "What holds it down",
  noneUp: "No criterion stands out.",
  noneDown: "No criterion loses much.",
  reason: ({ criterion, read, points, max, isMissing }) =>
    isMissing
      ? `${criterion}: no data, ${points}/${max} points`
      : read === ""
        ? `${criterion}: ${points}/${max} points`
        : `${criterion}: ${read}, ${points}/${max} points`,

  missingTitle: "Missing data",
  missing: (columns) => `No data: ${columns.join(", ")}.`,
  goToCell: (cell) => `Go to ${cell}`,

  criteriaTitle: "Points of each criterion",
  criterionHead: "Criterion and data",
  bandHead: "Band",
  pointsHead: "Points",
  pointsOf: (points, max) => `${points} / ${max}`,
  leftOut: "left out",
  noData: "no data",
  noBand: "in no band",
  exception: (when) => `exception: ${when}`,
  ratio: (value, to, max) => `${value} ÷ ${to} × ${max}`,
  rank: (rank) => `rank ${rank}`,
  deduct: (from, step, times) => `${from} − ${step} × ${times}`,
  entered: "entered",
  byFormula: "by formula",
  readTitle: "Data used",
  columnHead: "Column",
  valueHead: "Value",

  sumTitle: "How the score comes about",
  sumHint: "Add the lines from top to bottom.",
  fixed: "Fixed number",
  formula: (text) => `Formula: ${text}`,
  part: (number) => `Group ${number}`,
  subtotal: "Subtotal",
  total: "Score",
  times: (by) => `× ${by}`,
  over: (by) => `÷ ${by}`,
  named: (name, value) => `${name} ${value}`,
  fullMarks: "full marks of what counts",
  atMost: (limit, binds) =>
    binds ? `At most ${limit} (capped)` : `At most ${limit} (not reached)`,
  atLeast: (limit, binds) =>
    binds ? `At least ${limit} (raised to it)` : `At least ${limit} (is above)`,
  rounded: (decimals) =>
    decimals === 0 ? "Rounded to a whole number" : `Rounded to ${decimals} decimals`,
  inexact:
    "Each line shows four decimals; the score is worked out from unrounded numbers, so the last digit may differ.",

  nearestTitle: "The way up, and the way down",
  searching: "Working it out…",
  searchNearest: "Work it out (takes a few seconds)",

  historyTitle: "Tier history",
  readingHistory: "Reading the ledger…",
  noHistory: "The ledger has no change of this customer yet.",
  noLedger: "This workbook keeps no ledger, so earlier changes cannot be shown.",
  change: ({ at, from, to, score }) =>
    `${at}: ${from === "" ? "new" : from} → ${to === "" ? "not rated" : to}${score === "" ? "" : ` (score ${score})`}`,
  undone: "undone",
};
