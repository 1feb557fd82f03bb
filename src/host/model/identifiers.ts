import type { BookSheet, BookTable } from "../../book/types";

/** Ids look like Excel's, so that nobody mistakes one for a name or a number. */
const hex = (id: number, digits: number): string =>
  id.toString(16).toUpperCase().padStart(digits, "0");

export function sheetId(sheet: BookSheet): string {
  return `{00000000-0001-0000-0000-${hex(sheet.id, 12)}}`;
}

export function tableId(table: BookTable): string {
  return `{00000000-000C-0000-FFFF-FFFF${hex(table.id, 8)}}`;
}
