import type { ColumnRun } from "./columnRuns";
import { bytesOf } from "./sendSteps";

/** Runs that differ by this many cells are still one block; what is missing is left alone. */
const MOST_MISSING = 200;
/** Well below what a request takes. */
const MOST_BYTES = 1_500_000;

/** A cell of a block; null leaves it alone. */
type BlockCell = string | number | null;

/** A rectangle to be written at once. */
export interface Block {
  readonly row: number;
  readonly column: number;
  readonly rows: readonly (readonly BlockCell[])[];
  readonly bytes: number;
}

/**
 * Runs of neighbouring columns that begin in the same row, as one block: office.js and Excel take long
 * for a row of one cell, and little longer for a row of three.
 */
export function sideBySide(runs: readonly ColumnRun[]): readonly Block[] {
  const groups: { runs: ColumnRun[]; bytes: number }[] = [];
  for (const run of [...runs].sort((a, b) => a.row - b.row || a.column - b.column)) {
    const bytes = bytesOf(run.values);
    const last = groups.at(-1);
    if (last !== undefined && last.bytes + bytes <= MOST_BYTES && isBeside(last.runs, run)) {
      last.runs.push(run);
      last.bytes += bytes;
    } else groups.push({ runs: [run], bytes });
  }
  return groups.map(({ runs: columns, bytes }) => {
    const [{ row, column }] = columns;
    const length = Math.max(...columns.map(({ values }) => values.length));
    const cells = (_: unknown, i: number) => columns.map(({ values }) => values[i] ?? null);
    return { row, column, rows: Array.from({ length }, cells), bytes };
  });
}

function isBeside(columns: readonly ColumnRun[], { row, column, values }: ColumnRun): boolean {
  const last = columns[columns.length - 1];
  return (
    last.row === row &&
    last.column === column - 1 &&
    columns.every((run) => Math.abs(run.values.length - values.length) <= MOST_MISSING)
  );
}
