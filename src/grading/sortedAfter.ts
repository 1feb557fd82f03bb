import { countBelow, countUpTo, sortList } from "../formula/sort";
import { cellAt, type Scalar, type Vector } from "../formula/vector";

/** The numbers of a list in ascending order, one customer's number replaced by another. */
export interface SortedAfter {
  readonly count: number;
  readonly at: (place: number) => number;
  /** How many are x or less. */
  readonly upTo: (x: number) => number;
}

/**
 * Looks a place up in the list as it was sorted once for all customers. Undefined where the list holds
 * an error, which is the answer to every question about it.
 */
export function sortedAfter(list: Vector, row: number, now: Scalar): SortedAfter | undefined {
  const { numbers, error } = sortList(list);
  const isError = typeof now === "object" && now !== null;
  if (error !== undefined || isError) return undefined;
  const before = cellAt(list, row);
  const taken = typeof before === "number" ? before : NaN;
  const given = typeof now === "number" ? now : NaN;
  const [isTaken, isGiven] = [!Number.isNaN(taken), !Number.isNaN(given)];
  const gap = isTaken ? countBelow(numbers, taken) : Infinity;
  const place = isGiven ? countBelow(numbers, given) - (taken < given ? 1 : 0) : Infinity;
  return {
    count: numbers.length - (isTaken ? 1 : 0) + (isGiven ? 1 : 0),
    at: (i) => {
      if (i === place) return given;
      const ofOthers = i > place ? i - 1 : i;
      return numbers[ofOthers >= gap ? ofOthers + 1 : ofOthers];
    },
    upTo: (x) => countUpTo(numbers, x) - (taken <= x ? 1 : 0) + (given <= x ? 1 : 0),
  };
}
