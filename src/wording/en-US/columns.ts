import type { ColumnsWording } from "../columnsTypes";
import { formatsFor } from "../formats";

const { number } = formatsFor("en-US");
const names = (items: readonly string[]) => items.join(", ");
const count = (n: number, one: string, many: string) => `${number(n)} ${n === 1 ? one : many}`;
const cellCount = (n: number) => count(n, "cell", "cells");
const customerCount = (n: number) => count(n, "customer", "customers");

export const columns: ColumnsWording = {
  fillTitle: "Which blanks to fill first",
  toFill: (cells, customers) =>
    customers === 0
      ? `${cellCount(cells)} blank or unreadable; filling them changes scores, but no tier.`
      : `Fill ${cellCount(cells)}: the tier of ${customerCount(customers)} may change.`,
  nothingToFill: "No blank affects a tier.",
  looking: "Looking for the blanks that matter, customer by customer…",
  firstBlank: "Go to the blank that matters most",
  nextBlank: (at, of) => `Go to the next cell (${number(at)} of ${number(of)})`,
  jumpedTo: (cell, column, customer) =>
    customer === ""
      ? `${cell} is selected: enter “${column}”.`
      : `${cell} is selected: enter “${column}” for ${customer}.`,

  effectsTitle: "Problems, weightiest first",
  noEffects: "No problems: every cell was read as it stands.",
  fill: (column, cells, customers) =>
    customers === 0
      ? `“${column}”: ${cellCount(cells)} blank, scores only`
      : `“${column}”: fill ${cellCount(cells)}, ${customerCount(customers)} may change tier`,
  movesOthers:
    "This column is ranked or shared out over the whole list, so filling it may move other customers too.",
  absent: (column, customers, missing) =>
    customers === 0
      ? `No column “${column}”: ${customerCount(missing)} lack points, no tier changes`
      : `No column “${column}”: ${customerCount(customers)} may change tier`,
  notInLedger: (column, customers, missing) =>
    customers === 0
      ? `The ledger has no “${column}” for ${customerCount(missing)}; no tier changes`
      : `The ledger has no “${column}” for ${customerCount(missing)}: ${number(customers)} may change tier`,
  goToColumn: "Choose this column",
  formulaErrors: (customers) =>
    `A formula ends in an error for ${customerCount(customers)}: no result`,
  gate: (reason, customers) => `Not admitted, ${customerCount(customers)}: ${reason}`,
  doubles: (cells) =>
    `${count(cells, "row looks", "rows look")} like the same customer entered twice; graded separately`,
  namesakes: (cells) =>
    `${count(cells, "row shares", "rows share")} a name under different codes; graded as different customers`,
  ambiguous: (column) => `More than one column could be “${column}”; please check`,
  noContact: (column, cells) =>
    `“${column}” is blank for ${customerCount(cells)}: the follow-up is due on the as-of date`,
  unread: (cells) =>
    `${cellCount(cells)} could not be read and ${cells === 1 ? "counts" : "count"} as blank`,
  notes: (cells) => `${cellCount(cells)} written unusually, read as told below`,
  cellsOf: (title) => `${title}: cells`,

  place: (cell, customer) => (customer === "" ? cell : `${cell} · ${customer}`),
  empty: "Blank.",
  outlook: (outlook) => {
    switch (outlook.kind) {
      case "unrated":
        return "Not rated until it is filled.";
      case "range":
        return `Now ${outlook.now}; between ${outlook.best} and ${outlook.worst} once filled.`;
      case "open":
        return `Now ${outlook.now}; may change once filled.`;
      case "settled":
        return `Now ${outlook.now}; only the score changes.`;
      case "score":
        return "The result may change once filled.";
    }
  },
  double: (value, others) => `“${value}” also stands in ${names(others)}.`,

  weights: {
    deciding: (n) => `Columns that decide the tier (${n})`,
    other: (n) => `Other columns in use (${n})`,
    optional: (n) => `Columns you may leave out (${n})`,
  },
  showOptional: "Show",
  hideOptional: "Hide",
  label: (name, unit) => (unit === "" ? name : `${name} (${unit})`),
  periods: (n) => `${n} columns side by side, one per period, oldest first.`,
  options: (values) => `One of: ${names(values)}.`,
  uses: {
    criterion: (name, max) => `Earns points for “${name}”, at most ${number(max)}.`,
    tier: "Decides the tier.",
    gate: "Decides whether the customer is rated at all.",
    followUp: "The next follow-up counts from this day.",
    role: {
      name: "Names the customer in the results.",
      code: "Tells customers of the same name apart.",
      owner: "Used to look at one owner's customers.",
      contact: "A contact, for information.",
    },
  },
  found: {
    exact: ({ letters }) => `From column ${letters}: the same name.`,
    synonym: ({ letters, header }) => `From column ${letters} “${header}”: another name for it.`,
    stripped: ({ letters, header }) =>
      `From column ${letters} “${header}”: the same name but for its unit or marks.`,
    given: ({ letters, header }) => `From column ${letters} “${header}”: chosen by you.`,
    remembered: ({ letters, header }) => `From column ${letters} “${header}”: used the last time.`,
  },
  similar: ({ letters, header }, share) =>
    `From column ${letters} “${header}”: a similar name (${share}). Please check.`,
  inverted: "The sheet asks the other way round, so yes and no are swapped.",
  fromLedger: (customers, of) =>
    `Not on the sheet; the ledger has it for ${number(customers)} of ${customerCount(of)}.`,
  derived: (from) => `Not on the sheet; worked out from “${from.join("” and “")}”.`,
  notFound: "Not found on the sheet.",
  saidNone: "You said the sheet has no such column.",
  without: {
    moves: (customers) => `Counts as blank: ${customerCount(customers)} may change tier.`,
    score: "Counts as blank.",
    optional: "It may be left out; grading works without it.",
    followUp: "Next follow-ups are due on the as-of date.",
    name: "Results can name customers by row only.",
  },
  converted: (from, to) => `The sheet counts in ${from}; converted to ${to}.`,
  convertedPlainly: (from) => `The sheet counts in ${from}.`,
  samplesOf: (column) => `How “${column}” was read`,
  sample: (shown, read) => `${shown} → ${read}`,
  unreadSample: (shown) => `${shown} → not readable, counts as blank`,
  rivals: "Could also be:",
  takeRival: (candidate) => `Use ${candidate}`,
  pick: "Use the column selected in the sheet",
  pickFor: (column) => `Use the column selected in the sheet: ${column}`,
  picked: (letters) => `Now read from column ${letters}.`,
  otherSheet: (selected, sheet) =>
    `The selected cell is on the sheet “${selected}”. Select a cell of the column on “${sheet}” first.`,
  outside: (letters) =>
    `The selected cell is outside the list. Select a cell in columns ${letters}.`,
  noInput: "The selected column has no header or holds our results, so it cannot be read.",
  tooFew: (n) => `${n} columns side by side are needed from the selected one; there are fewer.`,

  rowsTitle: "Which rows were read",
  goToRow: (row) => `Row ${row}`,
  moreRows: (n) => `${count(n, "more row", "more rows")}.`,
  otherLists: "This sheet has other lists:",
  goToList: "Show",
  readList: "Grade this list instead",
};
