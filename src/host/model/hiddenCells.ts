import type { SheetArea } from "../workspace";

/** The one value that all share; Excel answers null when they differ. */
export function uniform<T>(values: readonly T[]): T | null {
  const [first] = values;
  return first !== undefined && values.every((value) => value === first) ? first : null;
}

export function rowsHidden({ workspace, sheet, area }: SheetArea): boolean | null {
  const extra = workspace.hiddenRows.get(sheet.id);
  const used = sheet.usedArea(false);
  // Whole columns: one row beyond the used ones speaks for all that follow.
  const end = Math.min(area.row + area.rows, (used ? used.row + used.rows : 0) + 1);
  const count = Math.max(1, end - area.row);
  const rows = Array.from({ length: count }, (_, i) => area.row + i);
  return uniform(rows.map((row) => sheet.rowHidden(row) || extra?.has(row) === true));
}

export function columnsHidden({ sheet, area }: SheetArea): boolean | null {
  const columns = Array.from({ length: area.columns }, (_, i) => area.column + i);
  return uniform(columns.map((column) => sheet.columnHidden(column)));
}
