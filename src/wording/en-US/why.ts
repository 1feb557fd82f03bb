import type { WhyWording } from "../whyTypes";

const columnsOf = (columns: readonly string[]) =>
  columns.length === 0 ? "needed data" : `"${columns.join('", "')}"`;
const are = (columns: readonly string[]) => (columns.length > 1 ? "are" : "is");

const outOf = ({ points, max }: { readonly points: string; readonly max: string }) =>
  `${points} of ${max} points`;

export const why: WhyWording = {
  blank: "blank",
  yesNo: (yes) => (yes ? "yes" : "no"),
  // 10,000 CNY as a unit would read as part of the number.
  amount: (number, unit) => (/^\d/.test(unit) ? `${number} × ${unit}` : `${number} ${unit}`),
  value: (column, value) => `${column} is ${value}`,
  step: ({ column, from, to, pointsFrom, pointsTo }) =>
    `change "${column}" from ${from} to ${to} (points ${pointsFrom} → ${pointsTo})`,
  valueStep: ({ column, from, to }) => `change "${column}" from ${from} to ${to}`,
  pointsStep: ({ criterion, pointsFrom, pointsTo }) =>
    `bring the points of "${criterion}" from ${pointsFrom} to ${pointsTo}`,
  steps: (steps) => steps.join(", and "),
  band: (words) =>
    `${words.criterion}: ${words.read}, in the band "${words.edge}", which earns ${outOf(words)}.`,
  otherwise: (words) =>
    `${words.criterion}: ${words.read}, in none of the bands, which earns ${outOf(words)}.`,
  option: (words) => `${words.criterion}: ${words.read}, which earns ${outOf(words)}.`,
  workedOut: (words) => `${words.criterion}: ${words.read}, by its rule ${outOf(words)}.`,
  special: (words) =>
    `${words.criterion}: an exception holds (${words.when}), which earns ${outOf(words)}.`,
  missing: (words) => `${words.criterion}: data are missing (${words.read}); ${outOf(words)}.`,
  leftOut: ({ criterion }) => `${criterion}: no data; left out of points and maximum.`,
  notAdmitted: (reason) => `Not admitted: ${reason}.`,
  undecided: (reason, columns) =>
    `Whether the customer is admitted (${reason}) cannot be decided: ${columnsOf(columns)} ${are(columns)} blank.`,
  customerUndecided: ({ row, customer, cells, because, reasons }) =>
    cells.length > 0
      ? `Row ${row} ${customer}: ${cells.join(", ")} (${because.join(", ")}) ${are(cells)} blank, so whether the customer is admitted (${reasons.join("; ")}) cannot be decided. Fill ${cells.length > 1 ? "them" : "it"} in.`
      : `Row ${row} ${customer}: ${because.join(", ")} ${are(because)} missing, so whether the customer is admitted (${reasons.join("; ")}) cannot be decided. Fill ${because.length > 1 ? "them" : "it"} in.`,
  admitted: "All conditions of entry are met.",
  score: (score) => `The score is ${score}.`,
  tier: (tier) => `The tier is ${tier}.`,
  byRule: (tier, when) => `The tier is ${tier}, because ${when}.`,
  byRest: (tier) => `The tier is ${tier}, because none of the rules before it holds.`,
  unrated: (columns) => `Not rated: ${columnsOf(columns)} ${are(columns)} blank.`,
  provisional: (columns) => `Incomplete: ${columnsOf(columns)} ${are(columns)} blank.`,
  range: (best, worst) =>
    best === worst
      ? `With complete data the tier is still ${best}.`
      : `With complete data the tier is ${best} at best and ${worst} at worst.`,
  output: (name, value) => `${name}: ${value}.`,
  next: (date) => `The next follow-up is due on ${date}.`,
  formulaError: (error) => `A formula of the scheme gives ${error}. Check the data in this row.`,
  rise: (tier, steps) => `The nearest way up to ${tier}: ${steps}.`,
  fall: (tier, steps) => `This would lead down to ${tier}: ${steps}.`,
  best: (tier) => `${tier} is the best tier already.`,
  noRise: (tier) => `The criteria that can be improved do not reach ${tier} by themselves.`,
  noWayUp: "No change of up to three of the data that can be improved leads to a better tier.",
  noTiers: "This scheme has no tiers, so there is no next one.",
  noOrder:
    "This scheme gives composed labels, none of them better than another, so there is no next tier.",
  noGrade: "This customer is not rated, so there is no distance to the next tier.",
};
