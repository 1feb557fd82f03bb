import type { Scalar } from "../formula/vector";
import type { Column } from "../scheme/types";

/** Days by which a date must move to count as half a change. */
const LONG_TIME = 365;

/**
 * How far a value lies from where the customer stands, 0 … 1 in each column's own terms, so that
 * columns can be compared: numbers relative to the larger of the two, options by their distance in the
 * list, a yes for a no and whatever has no measure as a whole change.
 */
export function effortOf(column: Column, from: Scalar, to: Scalar): number {
  if (typeof from === "number" && typeof to === "number") {
    const way = Math.abs(to - from);
    if (column.type === "date") return way / (way + LONG_TIME);
    return way === 0 ? 0 : Math.min(1, way / Math.max(Math.abs(from), Math.abs(to)));
  }
  const options = (column.options ?? []).map(({ value }) => value);
  const [a, b] = [from, to].map((value) => options.indexOf(String(value)));
  return a < 0 || b < 0 ? 1 : Math.abs(a - b) / Math.max(1, options.length - 1);
}
