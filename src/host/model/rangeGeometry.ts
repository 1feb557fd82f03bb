import { MAX_COLUMNS, MAX_ROWS, unionArea } from "../../book/address";
import type { Area } from "../../book/types";
import { HostError, invalidArgument, itemNotFound } from "../richapi/hostError";
import type { SheetArea } from "../workspace";
import { intersect, isOnSheet } from "./address";
import { integer, isAbsent } from "./readArguments";

/** Ranges made from ranges. Everything here moves rectangles; nothing reads a cell's value. */

export function withArea(range: SheetArea, area: Area): SheetArea {
  if (!isOnSheet(area)) throw invalidArgument("the range lies outside the sheet");
  return { ...range, area };
}

export function cellOf(range: SheetArea, row: unknown, column: unknown): SheetArea {
  const { area } = range;
  return withArea(range, {
    row: area.row + integer(row, "row"),
    column: area.column + integer(column, "column"),
    rows: 1,
    columns: 1,
  });
}

export function rowOf(range: SheetArea, row: unknown): SheetArea {
  const { area } = range;
  return withArea(range, { ...area, row: area.row + integer(row, "row"), rows: 1 });
}

export function columnOf(range: SheetArea, column: unknown): SheetArea {
  const { area } = range;
  return withArea(range, { ...area, column: area.column + integer(column, "column"), columns: 1 });
}

export function offset(range: SheetArea, rows: unknown, columns: unknown): SheetArea {
  const { area } = range;
  return withArea(range, {
    ...area,
    row: area.row + integer(rows, "rowOffset"),
    column: area.column + integer(columns, "columnOffset"),
  });
}

export function resized(range: SheetArea, rows: unknown, columns: unknown): SheetArea {
  const { area } = range;
  return withArea(range, {
    ...area,
    rows: area.rows + integer(rows, "deltaRows"),
    columns: area.columns + integer(columns, "deltaColumns"),
  });
}

export function absoluteResized(range: SheetArea, rows: unknown, columns: unknown): SheetArea {
  const size = { rows: integer(rows, "numRows"), columns: integer(columns, "numColumns") };
  return withArea(range, { ...range.area, ...size });
}

export function entireColumn(range: SheetArea): SheetArea {
  return withArea(range, { ...range.area, row: 0, rows: MAX_ROWS });
}

export function entireRow(range: SheetArea): SheetArea {
  return withArea(range, { ...range.area, column: 0, columns: MAX_COLUMNS });
}

export function boundingRect(range: SheetArea, other: SheetArea): SheetArea {
  assertSameSheet(range, other);
  return withArea(range, unionArea(range.area, other.area) ?? range.area);
}

export function intersection(range: SheetArea, other: SheetArea): SheetArea | null {
  assertSameSheet(range, other);
  const common = intersect(range.area, other.area);
  return common && withArea(range, common);
}

function assertSameSheet(range: SheetArea, other: SheetArea): void {
  if (range.sheet.id !== other.sheet.id) throw invalidArgument("the ranges are on two sheets");
}

/** Excel gives the first cell for an empty sheet; the OrNullObject form gives the null object. */
export function usedRange(range: SheetArea, valuesOnly: unknown): SheetArea | null {
  const used = range.sheet.usedArea(!isAbsent(valuesOnly) && valuesOnly === true);
  const common = used && intersect(used, range.area);
  return common && shrink(range, common, used, valuesOnly === true);
}

/** A part of a sheet may use less of itself than the sheet's used area suggests. */
function shrink(range: SheetArea, area: Area, used: Area, valuesOnly: boolean): SheetArea | null {
  if (area.rows === used.rows && area.columns === used.columns) return withArea(range, area);
  let found: Area | null = null;
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      const cell = range.sheet.cell(row, column);
      const empty = cell.value === null && cell.formula === undefined;
      if (empty && (valuesOnly || cell.style === 0)) continue;
      found = unionArea(found, { row, column, rows: 1, columns: 1 });
    }
  }
  return found && withArea(range, found);
}

export function orNotFound<T>(found: T | null | undefined, what: string): T {
  if (found === null || found === undefined) throw itemNotFound(what);
  return found;
}

/** Excel answers a range without used cells with its own error. */
export function orNothingUsed(found: SheetArea | null): SheetArea {
  if (!found) throw new HostError("ItemNotFound", "The range has no used cell.");
  return found;
}
