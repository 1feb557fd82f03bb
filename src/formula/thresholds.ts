import { compareNumbers, type ComparisonOp } from "./compare";
import { roundNearest } from "./functions/rounding";

/**
 * A comparison with a fixed number as plain tests on the double: `x op limit`, as Excel compares, holds
 * exactly where low <= x and x < high (or, turned, where not). Worked out once, used for every row.
 */
export interface Interval {
  readonly low: number;
  readonly high: number;
  readonly isTurned: boolean;
}

/** `digits`: x is rounded to so many places before it is compared. */
export function intervalOf(op: ComparisonOp, limit: number, digits?: number): Interval | undefined {
  const read = digits === undefined ? (x: number) => x : (x: number) => roundNearest(x, digits);
  // beyond this, rounding moves numbers of neighbouring size in either direction
  if (digits !== undefined && !(digits >= 0 && digits <= 6 && Math.abs(limit) < 1e9))
    return undefined;
  const reach = digits === undefined ? Math.abs(limit) * 2 ** -46 : 2 / 10 ** digits;
  const from = leastWhere((x) => compareNumbers(read(x), limit) >= 0, limit, reach);
  const above = leastWhere((x) => compareNumbers(read(x), limit) > 0, limit, reach);
  switch (op) {
    case ">=":
      return { low: from, high: Infinity, isTurned: false };
    case ">":
      return { low: above, high: Infinity, isTurned: false };
    case "<":
      return { low: from, high: Infinity, isTurned: true };
    case "<=":
      return { low: above, high: Infinity, isTurned: true };
    default:
      return { low: from, high: above, isTurned: op === "<>" };
  }
}

/** The least double near a limit from which on a growing test holds; found by halving. */
function leastWhere(holds: (x: number) => boolean, limit: number, reach: number): number {
  let [no, yes] = [
    limit - Math.max(reach, Number.MIN_VALUE),
    limit + Math.max(reach, Number.MIN_VALUE),
  ];
  for (;;) {
    const middle = no / 2 + yes / 2;
    if (middle <= no || middle >= yes) return yes;
    if (holds(middle)) yes = middle;
    else no = middle;
  }
}

/** Whether the comparison holds for a number. */
export const holdsIn = ({ low, high, isTurned }: Interval, x: number): boolean =>
  (x >= low && x < high) !== isTurned;
