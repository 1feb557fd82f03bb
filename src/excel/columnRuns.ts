import type { CellWrite } from "./types";

/** Cells of one column from the first to the last that changes; null leaves a cell alone. */
export interface ColumnRun {
  readonly column: number;
  readonly row: number;
  readonly values: readonly (string | number | null)[];
}

/** A gap this long is cheaper as two writes than as a row of nulls. */
const LONGEST_GAP = 200;

/** Groups single cells into a few block writes; no cell that is not named is ever touched. */
export function columnRuns(writes: readonly CellWrite[]): readonly ColumnRun[] {
  const columns = new Map<number, CellWrite[]>();
  for (const write of writes) {
    const column = columns.get(write.column);
    if (column === undefined) columns.set(write.column, [write]);
    else column.push(write);
  }
  return [...columns.values()].flatMap((cells) => runsOf([...cells].sort((a, b) => a.row - b.row)));
}

function runsOf(cells: readonly CellWrite[]): ColumnRun[] {
  const runs: { column: number; row: number; values: (string | number | null)[] }[] = [];
  for (const { row, column, value } of cells) {
    const last = runs.at(-1);
    const gap = last === undefined ? Infinity : row - (last.row + last.values.length);
    if (last === undefined || gap > LONGEST_GAP) runs.push({ column, row, values: [value] });
    else {
      for (let i = 0; i < gap; i++) last.values.push(null);
      last.values.push(value);
    }
  }
  return runs;
}
