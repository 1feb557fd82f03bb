import { areasOverlap } from "./address";
import type { EmptyStyle } from "./editContext";
import type { SheetCells } from "./sheetCells";
import type { Area, BookValue } from "./types";

/**
 * What is read of a whole area at once: a list has a million cells, and an object for each of them
 * would cost more than everything else. Lines grow cell by cell, as arrays made with their length are
 * slow for whoever goes through them.
 */

export function valueLines<T>(
  { rows }: SheetCells,
  area: Area,
  read: (value: BookValue) => T
): T[][] {
  const lines: T[][] = [];
  for (let row = area.row; row < area.row + area.rows; row++) {
    const values = rows.get(row)?.values;
    const line: T[] = [];
    for (let column = area.column; column < area.column + area.columns; column++)
      line.push(read(values?.[column] ?? null));
    lines.push(line);
  }
  return lines;
}

export function styleLines<T>(
  { rows }: SheetCells,
  area: Area,
  emptyStyle: EmptyStyle,
  read: (style: number) => T
): T[][] {
  const lines: T[][] = [];
  for (let row = area.row; row < area.row + area.rows; row++) {
    const styles = rows.get(row)?.styles;
    const line: T[] = [];
    for (let column = area.column; column < area.column + area.columns; column++)
      line.push(read(styles?.[column] ?? emptyStyle(row, column)));
    lines.push(line);
  }
  return lines;
}

/** A formula stands in the area, or one fills a part of it. */
export function holdsFormulas({ rows, arrays }: SheetCells, area: Area): boolean {
  if (arrays.some((array) => areasOverlap(array.area, area))) return true;
  for (let row = area.row; row < area.row + area.rows; row++) {
    const formulas = rows.get(row)?.formulas;
    if (formulas === undefined) continue;
    for (let column = area.column; column < area.column + area.columns; column++)
      if (formulas[column] !== undefined) return true;
  }
  return false;
}
