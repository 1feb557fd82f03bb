import type { CliWording } from "../cliTypes";

export const cli: CliWording = {
  noSheet: (name, known) => `There is no worksheet named "${name}". The workbook has: ${known}.`,
  schemeSheets: {
    none: (file) =>
      `There is no scheme sheet in "${file}". Write one with scheme <id> --out, or give the id of a scheme.`,
    several: (file, names) =>
      `"${file}" has several scheme sheets: ${names}. Say which one behind the file name: ${file}#Sheet.`,
    written: (sheet, out) => `The scheme is written to the sheet "${sheet}" of ${out}.`,
  },
  badJson: (file, detail) =>
    `"${file}" is not valid JSON (${detail}). Check the quotes, commas and brackets.`,
  notRecords: (file) =>
    `"${file}" does not hold an array of customer records. Write it as [{"客户名称": "…", …}, …].`,
  missingColumn: (column) => `The column "${column}" was not found; it is read as blank.`,
  ambiguousColumn: (column, headers) =>
    `Several headers fit the column "${column}": ${headers}. Rename the one you mean to the scheme's name.`,
  otherList: (headerRow, customers) =>
    `The sheet holds another list (header in row ${headerRow}, ${customers} customers) that was not graded.`,
  checked: {
    error: (sentence) => `error ${sentence}`,
    warning: (sentence) => `warning ${sentence}`,
    nothing: "Nothing is wrong.",
  },
  regraded: ({ counts, columns, cells, out }) =>
    `${counts}. Wrote ${columns}, ${cells} cells; saved to ${out}.`,
  formulasWritten: ({ columns, sheets, customers, constants, out }) =>
    `Wrote formulas for ${customers} customers: ${columns}, worked out on ${sheets}. ` +
    (constants === 0
      ? ""
      : `${constants} cells that no formula reads alike were written as values, with a remark. `) +
    `Saved to ${out}.`,
  restorePoint: ({ at, sheet, scheme, counts, cells }) =>
    `${at}  ${sheet}  ${scheme}  ${counts}  ${cells} cells`,
  noRestorePoints: "There is no regrade that can be undone.",
  undone: ({ at, sheet, scheme, cells, out }) =>
    `Undid the regrade of "${sheet}" at ${at} (${scheme}): ${cells} cells put back; saved to ${out}.`,
  kept: (cells) => `Cells that were changed since the regrade were left as they are: ${cells}.`,
};
