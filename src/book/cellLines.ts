import { areasOverlap } from "./address";
import type { EmptyStyle } from "./editContext";
import type { SheetCells } from "./sheetCells";
import type { Area, BookValue } from "./types";

/**
 * What is read of a whole area at once: a list has a million cells, and an object for each of them
 * would cost more than everything else. Lines are copies of a blank one: an array that grows takes more
 * room than it needs, and one made with its length is slow for whoever goes through it.
 */

/** Cells that do not exist look like their row or else like their column. */
const NO_ROW = -1;

function blankLine<T>({ columns }: Area): (T | undefined)[] {
  const line: (T | undefined)[] = [];
  for (let column = 0; column < columns; column++) line.push(undefined);
  return line;
}

export function valueLines<T>(
  { rows }: SheetCells,
  area: Area,
  read: (value: BookValue) => T
): T[][] {
  const lines: T[][] = [];
  const blank = blankLine<T>(area);
  for (let row = area.row; row < area.row + area.rows; row++) {
    const values = rows.get(row)?.values;
    const line = blank.slice() as T[];
    for (let i = 0; i < line.length; i++) line[i] = read(values?.[area.column + i] ?? null);
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
  const blank = blankLine<T>(area);
  const ofColumn = blank.map((_, i) => emptyStyle(NO_ROW, area.column + i));
  for (let row = area.row; row < area.row + area.rows; row++) {
    const found = rows.get(row);
    const line = blank.slice() as T[];
    for (let i = 0; i < line.length; i++) {
      line[i] = read(found?.styles[area.column + i] ?? found?.style ?? (ofColumn[i] as number));
    }
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
