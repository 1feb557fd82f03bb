import type { Scheme } from "../scheme/types";
import { FunctionProblem } from "./functionProblem";
import { sameRange, type Range } from "./rangeCells";

/** Everything that a grading depends on. */
export interface GradingKey {
  readonly scheme: Scheme;
  readonly asOf: number;
  readonly parts: readonly Range[];
}

/** The latest answer is always kept, however long its list is: its other calls are on their way. */
interface Kept<T> {
  readonly key: GradingKey;
  readonly outcome: { readonly value: T } | { readonly problem: FunctionProblem };
  readonly cells: number;
}

/** So much stays in memory: about ten lists of 10,000 customers, or one of 100,000. */
const MOST_CELLS = 1_500_000;
const MOST_LISTS = 40;

/**
 * Keeps what was made of lists. Excel hands the same list to each of many calls; all are answered from
 * one grading, which is found by comparing every cell and so is never that of older values.
 */
export function keeper<T>(): (key: GradingKey, make: () => T) => T {
  /** Latest use first. */
  let kept: readonly Kept<T>[] = [];
  return (key, make) => {
    const found = kept.find((one) => sameKey(one.key, key));
    const now = found ?? { key, outcome: outcomeOf(make), cells: cellsOf(key) };
    if (now !== kept[0]) kept = withinBounds([now, ...kept.filter((one) => one !== found)]);
    if ("problem" in now.outcome) throw now.outcome.problem;
    return now.outcome.value;
  };
}

function outcomeOf<T>(make: () => T): Kept<T>["outcome"] {
  try {
    return { value: make() };
  } catch (problem) {
    // A list that cannot be graded is not read again for each of its calls either.
    if (problem instanceof FunctionProblem) return { problem };
    throw problem;
  }
}

function sameKey(one: GradingKey, other: GradingKey): boolean {
  return (
    one.scheme === other.scheme &&
    one.asOf === other.asOf &&
    one.parts.length === other.parts.length &&
    one.parts.every((part, i) => part.length === other.parts[i].length) &&
    one.parts.every((part, i) => sameRange(part, other.parts[i]))
  );
}

const cellsOf = ({ parts }: GradingKey) =>
  parts.reduce((sum, part) => sum + part.length * (part[0]?.length ?? 0), 0);

function withinBounds<T>(lists: readonly Kept<T>[]): readonly Kept<T>[] {
  let cells = 0;
  return lists.slice(0, MOST_LISTS).filter((one, i) => {
    cells += one.cells;
    return i === 0 || cells <= MOST_CELLS;
  });
}
