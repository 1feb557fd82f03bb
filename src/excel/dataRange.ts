import type { List } from "../table/types";

/** Customers from the first to the last; a total row below them is not ours to format. */
export function dataRange(sheet: Excel.Worksheet, list: List, column: number): Excel.Range {
  const { first, rows } = dataRows(list);
  return sheet.getRangeByIndexes(first, column, rows, 1);
}

export function dataRows(list: List): { readonly first: number; readonly rows: number } {
  const first = list.rows[0];
  return { first, rows: list.rows[list.rows.length - 1] - first + 1 };
}
