import { countFilled } from "./grid";
import type { Grid, Span } from "./grid";
import { foldText, isBlankCell, isBlankWord } from "./plainText";
import type { SheetValue } from "./types";

/** Rows of the table that are looked at for what its columns hold. */
const SAMPLE = 20;

/**
 * How many rows right below a table object go on with it: Excel leaves them outside where automatic
 * expansion is off, or they came by paste. Each names at least two things, of the kind its column holds.
 */
export function rowsBelow(grid: Grid, top: number, bottom: number, span: Span): number {
  const kinds = columnKinds(grid, top, bottom, span);
  const enough = Math.min(2, span.to - span.from + 1);
  let count = 0;
  for (let row = bottom + 1; row < grid.height; row++) {
    if (countFilled(grid, row, span, enough) < enough) break;
    if (isInTable(grid, row, span) || grid.mergedWidth(row) > 1) break;
    if (!goesOn(grid, row, span, kinds)) break;
    count++;
  }
  return count;
}

/** What the first filled cell of each column is; undefined for an empty column. */
function columnKinds(grid: Grid, top: number, bottom: number, { from, to }: Span) {
  return Array.from({ length: to - from + 1 }, (_, i) => {
    for (let row = top + 1; row <= Math.min(bottom, top + SAMPLE); row++) {
      const value = grid.at(row, from + i);
      if (!isBlankCell(value)) return typeof value;
    }
    return undefined;
  });
}

/** A header, or a list of another make, holds other kinds of values. */
function goesOn(
  grid: Grid,
  row: number,
  { from, to }: Span,
  kinds: readonly (string | undefined)[]
): boolean {
  let filled = 0;
  let same = 0;
  for (let column = from; column <= to; column++) {
    const value = grid.at(row, column);
    const kind = kinds[column - from];
    if (isBlankCell(value) || kind === undefined) continue;
    filled++;
    if (typeof value === kind || isLikeNumber(value, kind)) same++;
  }
  return same > filled / 2;
}

/** 约80万 or - among numbers, a number among texts. */
function isLikeNumber(value: SheetValue, kind: string): boolean {
  if (typeof value === "number") return kind === "string";
  if (typeof value !== "string" || kind !== "number") return false;
  const folded = foldText(value);
  return /\d/.test(folded) || isBlankWord(folded);
}

function isInTable({ cells }: Grid, row: number, { from, to }: Span): boolean {
  return cells.tables.some(({ area }) => {
    const top = area.row - cells.row;
    const left = area.column - cells.column;
    return row >= top && row < top + area.rows && from < left + area.columns && to >= left;
  });
}
