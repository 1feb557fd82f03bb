import type { SheetArea } from "../table/types";
import { cellAddress } from "./cellAddress";
import type { CellWrite, Refusal, SheetSnapshot } from "./types";

/** Nothing can be written at all. Pure. */
export function whyClosed(snapshot: SheetSnapshot): Refusal | undefined {
  const { sheet } = snapshot.cells;
  if (snapshot.isReadOnly) return { code: "read-only", params: {} };
  if (snapshot.isProtected) return { code: "sheet-protected", params: { sheet } };
  if (snapshot.interrupted !== undefined) return { code: "interrupted-run", params: { sheet } };
  return undefined;
}

/** Under a filter cells are written one by one; more than these would keep a person waiting. */
const MOST_SINGLE_CELLS = 5_000;

/** Cells that a regrade would write and that cannot take a value of their own. Pure. */
export function whyBlocked(
  { cells, isFiltered }: SheetSnapshot,
  writes: readonly CellWrite[]
): Refusal | undefined {
  if (isFiltered && writes.length > MOST_SINGLE_CELLS) {
    const counts = { cells: String(writes.length), most: String(MOST_SINGLE_CELLS) };
    return { code: "filter-active", params: { sheet: cells.sheet, ...counts } };
  }
  for (const merge of cells.merges) {
    const covered = writes.find((write) => isCovered(merge, write));
    if (covered === undefined) continue;
    return {
      code: "merged-cells",
      params: {
        sheet: cells.sheet,
        cell: cellAddress(covered.row, covered.column),
        area: areaAddress(merge),
      },
    };
  }
  return undefined;
}

/** Only the first cell of merged cells holds anything. */
const isCovered = (merge: SheetArea, { row, column }: CellWrite) =>
  row >= merge.row &&
  row < merge.row + merge.rows &&
  column >= merge.column &&
  column < merge.column + merge.columns &&
  (row !== merge.row || column !== merge.column);

const areaAddress = ({ row, column, rows, columns }: SheetArea) =>
  `${cellAddress(row, column)}:${cellAddress(row + rows - 1, column + columns - 1)}`;
