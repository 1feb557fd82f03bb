import { formatKind } from "./formatKind";
import { isBlankCell } from "./plainText";
import { dateReader, readDate } from "./readDate";
import { cellsBelow } from "./readList";
import { readValues } from "./readValues";
import { cellAt } from "../formula/vector";
import type { List, SheetCells } from "./types";

/** Dates of a sheet column as 1900 serials, one per customer; NaN where no date stands. */
export function datesBelow(
  cells: SheetCells,
  list: List,
  column: number,
  asOf: number
): Float64Array {
  const reader = dateReader(asOf, cells.date1904);
  const read = readValues(cellsBelow(cells, list, column), { name: "", type: "date" }, reader, []);
  return Float64Array.from(list.rows, (_, i) => {
    const value = cellAt(read, i);
    return typeof value === "number" ? value : NaN;
  });
}

/** How a column looks: dates (at least half of what stands there), nothing at all, or something else. */
export function dateLikeness(
  cells: SheetCells,
  list: List,
  column: number,
  asOf: number
): "dates" | "empty" | "other" {
  const { values, format } = cellsBelow(cells, list, column);
  let filled = 0;
  let dates = 0;
  values.forEach((value, i) => {
    if (isBlankCell(value)) return;
    filled++;
    // A bare number may be an amount: only its format makes it a date.
    if (typeof value === "number") dates += formatKind(format(i)) === "date" ? 1 : 0;
    else if (typeof value === "string") dates += readDate(value, asOf).value === undefined ? 0 : 1;
  });
  if (filled === 0) return "empty";
  return 2 * dates >= filled ? "dates" : "other";
}
