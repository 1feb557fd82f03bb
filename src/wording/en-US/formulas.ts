import { formatsFor } from "../formats";
import type { FormulasWording } from "../formulasTypes";

const { number } = formatsFor("en-US");

const customersOf = (count: number) => (count === 1 ? "1 customer" : `${number(count)} customers`);

export const formulas: FormulasWording = {
  title: "Write as plain formulas",
  hint: "Writes the current scheme as ordinary Excel formulas. They work without this add-in, in WPS, LibreOffice and on phones; change a cut in its cell and the tiers follow.",
  looking: "Looking at the workbook…",
  noPlan: {
    says: "The formulas cannot be written yet.",
    remedy: "On the Grade screen, settle the scheme, the columns and the as-of date first.",
  },
  will: "The button will write:",
  newColumns: (headers, customers) =>
    `Beside the list, for ${customersOf(customers)}: ${headers.join(", ")}.`,
  schemeSheet: (name) =>
    `The sheet “${name}”: as-of date, cuts, points and rhythms, each number in a cell you can change.`,
  calculationSheet: (name) =>
    `The sheet “${name}”: one row per customer with inputs, points and every step between.`,
  stays:
    "Your list stays as it is, and so do earlier results. The formulas cover the rows that are there now: when customers are added, take them back and write them again.",
  notesLeft:
    "Formulas know the scheme alone: tiers set by hand, changes on hold and follow-ups put off are not in them.",
  write: "Write formulas",
  working: "Writing formulas…",

  written: ({ headers, sheets, customers }) =>
    `Formulas are written for ${customersOf(customers)}: ${headers.join(", ")}. ` +
    `The steps are on “${sheets.calculation}”, cuts and points on “${sheets.scheme}”.`,
  constants: (count) =>
    count === 1
      ? "One cell is written in a way no formula reads; it stands as a value, with a remark."
      : `${number(count)} cells are written in ways no formula reads; they stand as values, with a remark.`,
  takenBack: ({ headers, sheets }) =>
    `Taken back: the sheets “${sheets.scheme}” and “${sheets.calculation}” are deleted, ${headers.join(", ")} cleared.`,
  kept: (cells, more) =>
    `Changed since, and kept: ${cells.join(", ")}${more > 0 ? ` and ${number(more)} more` : ""}.`,
  isProtected: {
    says: "The structure of the workbook is protected, so no sheet can be added. Nothing was written.",
    remedy: "Remove the workbook protection on the Review tab first.",
  },
  changed: (cell) => ({
    says: `The list is no longer what was read (${cell}). Nothing was written.`,
    remedy: "The pane reads it again; then press the button once more.",
  }),
  notNative: {
    "newer-function": (name, found) =>
      `"${name}" uses the function ${found}, which Excel 2019 does not have.`,
    "array-entry": (name) => `"${name}" would have to be entered as an array formula.`,
    "too-long": (name, found) =>
      `The formula of "${name}" has ${found} characters; Excel takes 8192.`,
  },
  notNativeRemedy: "Nothing was written. Split that formula of the scheme, or word it otherwise.",

  records: "Formulas that can be taken back",
  record: ({ at, sheet, scheme, customers }) =>
    `${at} ${sheet}: ${scheme.en}, ${customersOf(customers)}`,
  takeBack: "Take back",
  takeBackOf: (line) => `Take back: ${line}`,
  takeBackHint:
    "Deletes those two sheets, with any number you changed there, and the new columns; the list is as it was before.",
};
