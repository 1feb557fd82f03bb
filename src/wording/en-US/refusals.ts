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
  "scheme-sheet-gone": ({ sheet }) => ({
    says: `The scheme sheet “${sheet}” of this list is no longer in the workbook; nothing was graded.`,
    remedy: "Bring the sheet back, or choose another scheme under Schemes.",
  }),
  "scheme-sheet-wrong": ({ sheet, cell, count }) => ({
    says: `The scheme sheet “${sheet}” must be mended in ${count === "1" ? "one place" : `${count} places`}, first in ${cell}; nothing was graded.`,
    remedy: "See each of them under Schemes, then regrade.",
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
  "formula-in-column": ({ sheet, cell }) => ({
    says: `${cell} of the sheet “${sheet}”, where a result belongs, holds a formula; nothing was written.`,
    remedy: "Turn off writing into existing columns, or turn the formulas into values first.",
  }),
  "sheet-changed": ({ sheet, cell }) => ({
    says: `The sheet “${sheet}” changed after it was read (${cell}); nothing was written.`,
    remedy: "Check the refreshed result, then press Regrade again.",
  }),
  "read-only": () => ({
    says: "This workbook is open read-only; nothing was written.",
    remedy: "Save a copy or open it for editing, then regrade.",
  }),
  "filter-active": ({ sheet, cells, most }) => ({
    says: `The sheet “${sheet}” is filtered and ${cells} cells are to be written; under a filter at most ${most} are written at a time. Nothing was written.`,
    remedy: "Clear the filter on the Data tab, regrade, then filter again.",
  }),
  "merged-cells": ({ sheet, cell, area }) => ({
    says: `${cell} of the sheet “${sheet}”, which would be written, is part of the merged cells ${area}; nothing was written.`,
    remedy: "Unmerge them, or turn off “Write into existing columns” to get new columns.",
  }),
  "spilled-cells": ({ sheet, cell }) => ({
    says: `${cell} of the sheet “${sheet}”, which would be written, holds the result of an array formula; nothing was written.`,
    remedy: "Move that formula away, or turn off “Write into existing columns” to get new columns.",
  }),
  "validation-rejects": ({ sheet, cell, value, allowed }) => ({
    says: allowed
      ? `The data validation of ${cell} on the sheet “${sheet}” allows only ${allowed} and rejects “${value}”; nothing was written.`
      : `The data validation of ${cell} on the sheet “${sheet}” may reject “${value}”; nothing was written.`,
    remedy:
      "Relax the validation of this column, or turn off “Write into existing columns” to get new columns.",
  }),
  "interrupted-run": ({ sheet }) => ({
    says: `The last regrade was cut off while writing; the sheet “${sheet}” may hold old and new results.`,
    remedy: "Press Undo to go back to before that regrade, then regrade.",
  }),
  "half-written": ({ sheet, cells, count, message }) => ({
    says: `Excel broke off the writing (${message}), and ${count} cells of the sheet “${sheet}” could not be put back: ${cells}.`,
    remedy: "Press Undo when Excel is connected again; the restore point is kept in the file.",
  }),
  "nothing-to-undo": () => ({
    says: "This workbook holds no regrade that can be undone.",
    remedy: "The last five regrades can be undone; for older ones use a backup.",
  }),
  "undo-sheet-gone": ({ sheet }) => ({
    says: `The sheet “${sheet}” of that regrade is gone, or the columns it wrote were deleted.`,
    remedy: "Bring the sheet back with Excel's own undo, then undo the regrade.",
  }),
  cancelled: () => ({
    says: "Cancelled; the sheet is as it was.",
    remedy: "Press the button again when you like.",
  }),
  "excel-error": ({ message }) => ({
    says: `Excel did not complete this (${message}); the sheet is as it was.`,
    remedy: "Leave cell editing or close any open dialog, then try again.",
  }),
};
