import type { NativeWords } from "../../table/native/types";

export const nativeSheets: NativeWords = {
  language: "en",
  calculationSheet: "GRADE formulas",
  schemeSheet: "GRADE scheme",
  headings: ["Item", "Value", "Meaning"],
  asOf: "As-of date",
  asOfMeaning: "All periods count from this day. To move it along every day, enter =TODAY().",
  tiers: "Tiers (best first)",
  tierMeaning: "The tier as it is written beside the list; may be changed.",
  constants: "Cuts, points and rhythms",
  totals: "Values of the whole list",
  totalsMeaning: "Each is worked out once and the rows refer to it; leave them as they are.",
  options: (column) => `${column}: spellings and options`,
  optionsMeaning:
    "Left what stands in a cell, right the option of the scheme; insert a row to add a spelling.",
  daysOff: "Days off and the working day they move to",
  daysOffMeaning:
    "Weekends, public holidays and worked weekends; of years not listed only weekends are known.",
  customer: "Customer",
  tierText: "Tier",
  movedNext: "Next follow-up on a working day",
  remark: "Remark",
  unrated: "Unrated",
  normalised: (column, shown, taken) =>
    `${column}: "${shown}" is entered as ${taken} and does not follow the list.`,
  unreadable: (column, shown) =>
    `${column}: "${shown}" cannot be read, counts as blank and does not follow the list.`,
  fromLedger: (column) => `${column}: taken from the ledger, does not follow the list.`,
  meaning: {
    cut: (tier, sign) => `A score ${sign} this is tier "${tier}"`,
    band: (owner, sign, gives) => `${owner} ${sign} this gives ${gives}`,
    points: (owner, of) => `${owner}: points for ${of}`,
    rhythm: (tier, unit) => `Rhythm of tier "${tier}" (${unit})`,
    condition: (owner, column, sign) => `${owner}: ${column} ${sign} this`,
    share: (owner, column) => `${owner}: among the top percent by ${column}`,
    most: (owner) => `Most points of ${owner}`,
    least: (owner) => `Least points of ${owner}`,
    otherwise: "all others",
    yes: "yes",
    no: "no",
    from: "starting points",
    step: "taken off per step",
    reference: "reference",
    scale: "full marks it is scaled to",
    units: { day: "days", week: "weeks", month: "months", quarter: "quarters", year: "years" },
  },
};
