import type { CliWording } from "../cliTypes";

export const cli: CliWording = {
  noSheet: (name, known) => `There is no worksheet named "${name}". The workbook has: ${known}.`,
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
  restorePoint: ({ at, sheet, scheme, counts, cells }) =>
    `${at}  ${sheet}  ${scheme}  ${counts}  ${cells} cells`,
  noRestorePoints: "There is no regrade that can be undone.",
  undone: ({ at, sheet, scheme, cells, out }) =>
    `Undid the regrade of "${sheet}" at ${at} (${scheme}): ${cells} cells put back; saved to ${out}.`,
  kept: (cells) => `Cells that were changed since the regrade were left as they are: ${cells}.`,
};
