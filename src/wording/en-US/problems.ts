import type { Wording } from "../types";

/** Lists arrive with the Chinese comma. */
const names = (list: string | undefined) => (list ?? "").replaceAll("、", ", ");

export const refusals: Wording["refusals"] = {
  "empty-sheet": ({ sheet }) => ({
    says: `The sheet “${sheet}” is empty.`,
    remedy: "Switch to the sheet that holds your customer list.",
  }),
  "no-header": ({ sheet }) => ({
    says: `No header row was found on the sheet “${sheet}”.`,
    remedy: "Put one row of column names above the list, such as 客户名称, 消费额, 上次联系日期.",
  }),
  "no-customers": ({ sheet }) => ({
    says: `There are no customers below the header row of “${sheet}”.`,
    remedy: "Enter one customer per row; totals and empty rows do not count.",
  }),
  "no-columns": ({ sheet, missing, headers }) => ({
    says: `The sheet “${sheet}” lacks columns that the scheme needs: ${names(missing)}.`,
    remedy: `Column names seen: ${names(headers)}. Choose another scheme, or rename the columns to the names the scheme uses.`,
  }),
  "unknown-scheme": ({ wanted, nearest, known }) => ({
    says: `There is no scheme called “${wanted}”.`,
    remedy: nearest ? `Did you mean “${nearest}”?` : `Known schemes: ${names(known)}.`,
  }),
  "sheet-protected": ({ sheet }) => ({
    says: `The sheet “${sheet}” is protected; nothing was written.`,
    remedy: "Unprotect the sheet on the Review tab, then regrade.",
  }),
  "no-free-columns": ({ sheet, columns }) => ({
    says: columns
      ? `There are no free columns right of the list for ${names(columns)}.`
      : `There are no free columns right of the list on “${sheet}”.`,
    remedy: "Insert empty columns right of the list, or move what stands there.",
  }),
  "formula-in-column": ({ cell }) => ({
    says: `${cell}, where a result belongs, holds a formula; nothing was written.`,
    remedy: "Turn off writing into existing columns, or turn the formulas into values first.",
  }),
  "sheet-changed": ({ sheet }) => ({
    says: `The sheet “${sheet}” changed after it was read; nothing was written.`,
    remedy: "Check the refreshed result, then press Regrade again.",
  }),
  "excel-error": ({ message }) => ({
    says: `Excel did not complete this (${message}); the sheet is as it was.`,
    remedy: "Leave cell editing or close any open dialog, then try again.",
  }),
};

export const cells: Wording["cells"] = {
  "not-a-number": ({ cell, name, value, detail }) =>
    detail
      ? `${cell} “${value}” is not a number, so “${name}” counts as blank; enter a number in ${detail}.`
      : `${cell} “${value}” is not a number, so “${name}” counts as blank; enter a number.`,
  "not-a-date": ({ cell, name, value }) =>
    `${cell} “${value}” is not a clear date, so “${name}” counts as blank; write it like 2026-04-21.`,
  "not-yes-no": ({ cell, name, value }) =>
    `${cell} “${value}” is neither yes nor no, so “${name}” counts as blank; enter 是 or 否.`,
  "unknown-option": ({ cell, name, value, detail }) =>
    detail
      ? `${cell} “${value}” is no option of “${name}” and counts as blank; did you mean “${detail}”?`
      : `${cell} “${value}” is no option of “${name}” and counts as blank; use one of the scheme's options.`,
  "error-cell": ({ cell, name, value }) =>
    `${cell} holds the error ${value}, so “${name}” counts as blank; mend the cell first.`,
  "out-of-range": ({ cell, name, value, detail }) =>
    detail
      ? `${cell} “${value}” is outside the range of “${name}” and counts as ${detail}; please check.`
      : `${cell} “${value}” is outside the range of “${name}”; please check.`,
  "read-blank": ({ cell, name, value }) =>
    `${cell} “${value}” stands for nothing, so “${name}” counts as blank.`,
  "read-with-unit": ({ cell, name, value, detail }) =>
    `${cell} “${value}” carries a unit; “${name}” was read as ${detail ?? value}. Change it if that is wrong.`,
  "read-approximate": ({ cell, name, value, detail }) =>
    `${cell} “${value}” is approximate; “${name}” was read as ${detail ?? value}. Enter the exact number if that is wrong.`,
  "read-text-number": ({ cell, name, value, detail }) =>
    `${cell} “${value}” is a number stored as text; “${name}” was read as ${detail ?? value}. Change it if that is wrong.`,
  "read-year-guessed": ({ cell, name, value, detail }) =>
    `${cell} “${value}” names no clear year; “${name}” was read as ${detail ?? value}. Add the year if that is wrong.`,
};

export const customers: Wording["customers"] = {
  unrated: ({ row, customer, cells, because }) =>
    cells.length > 0
      ? `Row ${row} ${customer}: not rated, nothing usable in ${cells.join(", ")} (${because.join(", ")}); fill it in.`
      : `Row ${row} ${customer}: not rated, ${because.join(", ")} is missing; fill it in.`,
  provisional: ({ row, customer, cells, because }) =>
    cells.length > 0
      ? `Row ${row} ${customer}: nothing usable in ${cells.join(", ")} (${because.join(", ")}); the tier may change once it is filled in.`
      : `Row ${row} ${customer}: ${because.join(", ")} is missing; the tier may change once it is filled in.`,
  gate: ({ row, customer, because }) =>
    `Row ${row} ${customer}: not rated because it does not qualify (${because.join("; ")}).`,
  formulaError: ({ row, customer, because }) =>
    `Row ${row} ${customer}: a formula of the scheme gives ${because.join(", ")}; check the data of this row.`,
};

export const files: Wording["files"] = {
  "not-found": ({ file }) => ({
    says: `The file “${file}” does not exist.`,
    remedy: "Check the path and the name.",
  }),
  "not-a-zip": ({ file }) => ({
    says: `“${file}” is not an .xlsx file.`,
    remedy: "Open it in Excel and save it as an Excel Workbook (*.xlsx).",
  }),
  encrypted: ({ file }) => ({
    says: `“${file}” needs a password to open and cannot be read.`,
    remedy: "Remove the password in Excel and save a copy.",
  }),
  "not-a-workbook": ({ file }) => ({
    says: `There is no Excel workbook in “${file}”.`,
    remedy: "Make sure that it is an .xlsx file, not a Word document or another archive.",
  }),
  "strict-ooxml": ({ file }) => ({
    says: `“${file}” is in the Strict Open XML format, which is not supported yet.`,
    remedy: "Save it in Excel as a plain Excel Workbook (*.xlsx).",
  }),
  zip64: ({ file }) => ({
    says: `“${file}” is so large that it uses ZIP64, which is not supported yet.`,
    remedy: "Save the list to a smaller workbook.",
  }),
  damaged: ({ file, detail }) => ({
    says: `“${file}” is damaged and cannot be read (${detail}).`,
    remedy: "Open and repair it in Excel, then save a copy.",
  }),
  "old-xls": ({ file }) => ({
    says: `“${file}” is an old .xls file.`,
    remedy: "Open it in Excel and save it as an Excel Workbook (*.xlsx).",
  }),
};
