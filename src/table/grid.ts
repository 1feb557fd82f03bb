import { dateOf, DAYS_1904, LAST_SERIAL } from "../formula/serial";
import { formatKind } from "./formatKind";
import { isBlankCell } from "./plainText";
import type { SheetCells, SheetValue } from "./types";

/** A merged area in rows and columns of the block, inclusive, cut to the block. */
export interface Merge {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** The block of cells with its own 0-based rows and columns, as the search for the list sees it. */
export interface Grid {
  readonly cells: SheetCells;
  readonly height: number;
  readonly width: number;
  at(row: number, column: number): SheetValue;
  /** The merged area a cell belongs to. */
  mergeAt(row: number, column: number): Merge | undefined;
  /** Columns covered by the widest merge that starts in this row, 0 for none. */
  mergedWidth(row: number): number;
}

export function gridOf(cells: SheetCells): Grid {
  const height = cells.values.length;
  const width = cells.values.reduce((most, row) => Math.max(most, row.length), 0);
  const merges = new Map<number, Merge[]>();
  for (const area of cells.merges) {
    const merge: Merge = {
      top: area.row - cells.row,
      left: area.column - cells.column,
      bottom: area.row - cells.row + area.rows - 1,
      right: area.column - cells.column + area.columns - 1,
    };
    const last = Math.min(merge.bottom, height - 1);
    for (let row = Math.max(merge.top, 0); row <= last; row++) {
      const there = merges.get(row);
      if (there === undefined) merges.set(row, [merge]);
      else there.push(merge);
    }
  }
  return {
    cells,
    height,
    width,
    at: (row, column) => cells.values[row]?.[column] ?? "",
    mergeAt: (row, column) =>
      merges.get(row)?.find((merge) => merge.left <= column && column <= merge.right),
    mergedWidth: (row) =>
      (merges.get(row) ?? [])
        .filter((merge) => merge.top === row)
        .reduce((most, merge) => Math.max(most, merge.right - merge.left + 1), 0),
  };
}

/** Columns left to right, both ends included. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

export function isBlankRow(grid: Grid, row: number, span: Span): boolean {
  return firstFilled(grid, row, span) < 0;
}

/** Column of the first filled cell, or -1. */
export function firstFilled(grid: Grid, row: number, span: Span): number {
  const values = grid.cells.values[row];
  if (values === undefined) return -1;
  for (let column = span.from; column <= span.to; column++) {
    if (!isBlankCell(values[column])) return column;
  }
  return -1;
}

/** Number of filled cells, counted no further than `limit`. */
export function countFilled(grid: Grid, row: number, span: Span, limit = Infinity): number {
  const values = grid.cells.values[row] ?? [];
  let count = 0;
  for (let column = span.from; column <= span.to && count < limit; column++) {
    if (!isBlankCell(values[column])) count++;
  }
  return count;
}

/** A cell as a header: month columns are often dates shown as 2026年1月. */
export function headerText(grid: Grid, row: number, column: number): string {
  const value = grid.at(row, column);
  if (typeof value === "string") return value.trim();
  if (typeof value === "boolean" || typeof value === "object") return "";
  const format = grid.cells.numberFormats[row]?.[column] ?? "";
  if (formatKind(format) !== "date" || value < 1 || value > LAST_SERIAL) return String(value);
  const { year, month } = dateOf(value + (grid.cells.date1904 ? DAYS_1904 : 0));
  return `${year}年${month}月`;
}
