import { cellsBelow } from "./readList";
import { FEW, sampleValues } from "./sampleValues";
import type { List, SheetCells } from "./types";

/** Rows that mostly hold enough different values. */
const BEGINNING = 200;

/** Up to three different values of a sheet column as a person sees them. */
export function columnSamples(cells: SheetCells, list: List, column: number): readonly string[] {
  const samples = (rows: readonly number[]) =>
    sampleValues(cellsBelow(cells, { ...list, rows }, column), cells.date1904);
  const first = samples(list.rows.slice(0, BEGINNING));
  return first.length === FEW || list.rows.length <= BEGINNING ? first : samples(list.rows);
}
