import type { CellWrite } from "./types";

/** Cells of one column from the first to the last that changes; null leaves a cell alone. */
export interface ColumnRun {
  readonly column: number;
  readonly row: number;
  readonly values: readonly (string | number | null)[];
}

export interface RunOptions {
  /** A gap of this many cells still makes one run; a longer one is cheaper as two. */
  readonly longestGap?: number;
  /** A run has at most this many cells. */
  readonly longest?: number;
}

/** Groups single cells into a few block writes; no cell that is not named is ever touched. */
export function columnRuns(
  writes: readonly CellWrite[],
  options: RunOptions = {}
): readonly ColumnRun[] {
  const columns = new Map<number, CellWrite[]>();
  for (const write of writes) {
    const column = columns.get(write.column);
    if (column === undefined) columns.set(write.column, [write]);
    else column.push(write);
  }
  return [...columns.values()].flatMap((cells) =>
    runsOf(
      [...cells].sort((a, b) => a.row - b.row),
      options
    )
  );
}

function runsOf(
  cells: readonly CellWrite[],
  { longestGap = 200, longest = 20_000 }: RunOptions
): ColumnRun[] {
  const runs: { column: number; row: number; values: (string | number | null)[] }[] = [];
  for (const { row, column, value } of cells) {
    const last = runs.at(-1);
    const gap = last === undefined ? Infinity : row - (last.row + last.values.length);
    if (last === undefined || gap > longestGap || last.values.length + gap >= longest)
      runs.push({ column, row, values: [value] });
    else {
      for (let i = 0; i < gap; i++) last.values.push(null);
      last.values.push(value);
    }
  }
  return runs;
}

/** One cell at a time: under a filter Excel may misplace the values of a block. */
export const SINGLE_CELLS: RunOptions = { longestGap: -1, longest: 1 };
