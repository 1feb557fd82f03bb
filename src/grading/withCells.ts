import { cellAt, vectorOf, type Scalar, type Vector } from "../formula/vector";
import type { GradingInput } from "./types";

/** The list with other values in some cells of one customer. */
export function withCells(
  input: GradingInput,
  row: number,
  values: ReadonlyMap<string, Scalar>
): GradingInput {
  const columns = new Map(input.columns);
  for (const [name, value] of values) {
    const before = input.columns.get(name) as Vector | undefined;
    const cells = Array.from({ length: input.rows }, (_, i) =>
      i === row ? value : before === undefined ? null : cellAt(before, i)
    );
    columns.set(name, vectorOf(cells));
  }
  return { ...input, columns };
}

/** The list cut down to one customer. */
export function oneCustomer(input: GradingInput, row: number): GradingInput {
  const cut = (vector: Vector) => (vector.length === 1 ? vector : vectorOf([cellAt(vector, row)]));
  const columns = [...input.columns].map(
    ([name, cells]) => [name, "numbers" in cells ? cut(cells) : cells.map(cut)] as const
  );
  return { ...input, rows: 1, columns: new Map(columns) };
}
