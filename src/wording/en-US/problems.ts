import type { Wording } from "../types";

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
  "read-in-list-unit": ({ cell, name, value, detail }) =>
    `${cell} says “${value}”; “${name.replaceAll("、", ", ")}”, without a unit in the header, was read in ${detail ?? value}. Write the unit into the header if that is wrong.`,
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
