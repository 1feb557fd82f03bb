import { cellAt, type Scalar, type Vector } from "../../formula/vector";
import { isBlankCell } from "../../table/plainText";
import type { ColumnCells } from "../../table/readValues";
import { shown } from "../../table/sampleValues";
import type { CellProblem } from "../../table/types";

/** A value as it stands on the sheet, and as it counts. */
export interface Sample {
  /** 0-based sheet row. */
  readonly row: number;
  readonly shown: string;
  readonly read: Scalar;
  /** How an unusual cell was read, or why it could not be. */
  readonly problem: CellProblem | undefined;
}

/** Values that a person needs to tell whether a column is read as it is meant. */
const FEW = 3;

/** Up to three different values: the first ones, and one that was read in an unusual way. */
export function readSamples(
  cells: ColumnCells,
  vector: Vector,
  problems: readonly CellProblem[],
  date1904: boolean
): readonly Sample[] {
  const unusual = new Map(
    problems.flatMap((problem) => (problem.column === cells.column ? [[problem.row, problem]] : []))
  );
  const sampleAt = (i: number): Sample => ({
    row: cells.rows[i],
    shown: shown(cells, i, date1904),
    read: cellAt(vector, i),
    problem: unusual.get(cells.rows[i]),
  });
  const found = new Map<string, Sample>();
  for (let i = 0; i < cells.values.length && found.size < FEW; i++) {
    if (isBlankCell(cells.values[i])) continue;
    const sample = sampleAt(i);
    if (!found.has(sample.shown)) found.set(sample.shown, sample);
  }
  const samples = [...found.values()];
  const odd = cells.rows.findIndex((row) => unusual.has(row));
  if (odd < 0 || samples.some(({ problem }) => problem !== undefined)) return samples;
  return [...samples.slice(0, FEW - 1), sampleAt(odd)];
}
