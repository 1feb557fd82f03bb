import { cellAt, type Scalar, type Vector } from "../formula/vector";
import type { Trace } from "./grade";

/** One cell of a customer, or one per period of a series; null where there is no such column. */
export function cellsOf(
  { frame, results }: Pick<Trace, "frame" | "results">,
  name: string,
  row: number
): Scalar | readonly Scalar[] {
  const cells = results.get(name) ?? frame.column(name);
  if (cells === undefined) return null;
  return isSeries(cells) ? cells.map((vector) => cellAt(vector, row)) : cellAt(cells, row);
}

const isSeries = (cells: Vector | readonly Vector[]): cells is readonly Vector[] =>
  Array.isArray(cells);

/** The number a comparison sees: rounded to 6 decimals (DESIGN §5); undefined for anything else. */
export function comparedNumber(cell: Scalar | readonly Scalar[]): number | undefined {
  return typeof cell === "number" ? Math.round(cell * 1e6) / 1e6 : undefined;
}
