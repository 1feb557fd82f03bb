import type { LeftFormula } from "../../excel/freeze/types";
import { formatsFor } from "../formats";
import type { FreezeWording } from "../freezeTypes";

const { number } = formatsFor("en-US");
const formulas = (count: number) => (count === 1 ? "1 formula" : `${number(count)} formulas`);
const gradeFormulas = (count: number) =>
  count === 1 ? "1 GRADE formula" : `${number(count)} GRADE formulas`;
const sheetsOf = (names: readonly string[]) => names.map((name) => `“${name}”`).join(", ");

export const freeze: FreezeWording = {
  title: "Formulas to values",
  hint: "=GRADE formulas need this add-in. Before the file goes to somebody without it, turn them into their present results.",
  reading: "Looking for GRADE formulas…",
  none: "There are no GRADE formulas in this workbook: it can be shared as it is.",
  found: (count, sheets) =>
    sheets === 1
      ? `This workbook has ${gradeFormulas(count)}, all on one sheet.`
      : `This workbook has ${gradeFormulas(count)} on ${number(sheets)} sheets.`,
  freezeSheet: (count) => `Freeze ${formulas(count)} on this sheet`,
  freezeBook: (count, sheets) =>
    `Freeze all ${formulas(count)} on ${sheets === 1 ? "1 sheet" : `${number(sheets)} sheets`}`,
  safe: "Number formats stay, and dates stay dates. A restore point is kept in the file, so it can be undone.",
  working: "Writing…",

  left: (count) => `${count === 1 ? "1 formula stays" : `${number(count)} formulas stay`}:`,
  leftFormula,
  more: (count) =>
    count === 1 ? "1 more is not listed." : `${number(count)} more are not listed.`,

  lost: (count) => ({
    says: `${count === 1 ? "1 formula shows" : `${number(count)} formulas show`} #NAME?`,
    remedy:
      "The file was opened or saved in an Excel without this add-in, which does not know these formulas. Written anew they are calculated again; where #NAME? stays, check the names in the formula.",
  }),
  repair: (count) => `Repair ${formulas(count)}`,

  frozen: (count, sheets) => `${formulas(count)} turned into values on ${sheetsOf(sheets)}.`,
  repaired: (count) => `${formulas(count)} written anew; Excel calculates them again.`,
  undone: (count) => `${formulas(count)} put back.`,
  kept: (count) =>
    `${count === 1 ? "1 formula was" : `${number(count)} formulas were`} not put back, because a cell was changed since or the sheet is gone:`,
  keptFormula: (sheet, cell, value) =>
    value === "" ? `${sheet}!${cell}` : `${sheet}!${cell}: now “${value}”`,
  changed: {
    says: "The formulas of the workbook are no longer those that were listed; nothing was written.",
    remedy: "Check the new numbers, then press again.",
  },
  half: (message) => ({
    says: `Excel interrupted the writing (${message}), and it could not be put back: some formulas may be values now.`,
    remedy:
      "Once Excel is connected again, press “Undo” below; the restore point is kept in the file.",
  }),
  readOnly: {
    says: "This workbook is open read-only; nothing was written.",
    remedy: "Save a copy, or open it again for editing.",
  },
  isProtected: (sheet) => ({
    says: `The sheet “${sheet}” is protected; nothing was written.`,
    remedy: "Take its protection off on the Review tab first.",
  }),

  points: "What can be undone",
  point: ({ at, kind, formulas: count, sheets }) =>
    `${at}: ${formulas(count)} ${kind === "freeze" ? "turned into values" : "repaired"} (${sheets.join(", ")})`,
  undo: "Undo",
  undoOf: (line) => `Undo: ${line}`,
  inOrder: "The newest is undone first.",
};

function leftFormula(left: LeftFormula): string {
  if (left.kind === "sheet") {
    const stay = left.formulas === 1 ? "1 formula stays" : `${number(left.formulas)} formulas stay`;
    return left.why === "protected"
      ? `The sheet “${left.sheet}” is protected: ${stay} until its protection is taken off`
      : `The sheet “${left.sheet}” is filtered and has too many cells to write: ${stay} until the filter is cleared`;
  }
  const place = `${left.sheet}!${left.cell}`;
  if (left.why === "block")
    return `${place}: an array entered with Ctrl+Shift+Enter, which could not be put back`;
  return left.at === left.cell
    ? `${place}: shows ${left.value}, so it has no result`
    : `${place}: ${left.at} among its results is ${left.value}`;
}
