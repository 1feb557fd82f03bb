import { buildVector, commonLength } from "./build";
import type { Cells } from "./function";
import { constant, cellAt, type Vector } from "./vector";

/** All cells of a list one after the other, column by column; one column stays itself. */
export function flatten(columns: readonly Vector[]): Vector {
  if (columns.length === 1) return columns[0];
  const result = buildVector(columns.reduce((sum, column) => sum + column.length, 0));
  let at = 0;
  for (const column of columns) {
    for (let cell = 0; cell < column.length; cell++) result.copy(at++, column, cell);
  }
  return result.done();
}

/**
 * Runs a function of a list: once where all rows have the same list, else for each row with the cells
 * it has in several columns (a rank among its own months).
 */
export function overList(
  list: Cells,
  values: readonly Vector[],
  work: (list: Vector, values: readonly Vector[]) => Vector
): Vector {
  if (list.shape === "list") return work(flatten(list.columns), values);
  const length = commonLength([...list.columns, ...values]);
  const result = buildVector(length);
  for (let row = 0; row < length; row++) {
    const own = buildVector(list.columns.length);
    list.columns.forEach((column, i) => own.copy(i, column, row));
    const cell = work(
      own.done(),
      values.map((value) => constant(cellAt(value, row)))
    );
    result.copy(row, cell, 0);
  }
  return result.done();
}
