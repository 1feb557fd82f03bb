import type { Interval } from "../thresholds";
import { isConstant, type Binary, type Node } from "./nodes";

/** From the least to the greatest number that something can be. */
export interface Range {
  readonly low: number;
  readonly high: number;
}

export const TRUTHS: Range = { low: 0, high: 1 };

/** A quotient beyond this ends the block: no product of two such numbers overflows. */
export const MOST_QUOTIENT = 1e120;

const known = new WeakMap<Float64Array, Range>();

/** Of the numbers of a column. Kept: a list is graded again after every edit. */
export function rangeOf(numbers: Float64Array): Range {
  let range = known.get(numbers);
  if (range === undefined) known.set(numbers, (range = findRange(numbers)));
  return range;
}

function findRange(numbers: Float64Array): Range {
  let [low, high] = [Infinity, -Infinity];
  let isSound = true;
  for (let i = 0; i < numbers.length; i++) {
    const x = numbers[i];
    if (x < low) low = x;
    if (x > high) high = x;
    if (x !== x) isSound = false;
  }
  return isSound ? { low, high } : { low: -Infinity, high: Infinity };
}

/** Of two numbers put together; roomy enough for how doubles are rounded. */
export function rangeOfBinary(op: Binary["op"], left: Node, right: Node): Range {
  if (op === "and" || op === "or") return TRUTHS;
  if (op === "min")
    return { low: Math.min(left.low, right.low), high: Math.min(left.high, right.high) };
  if (op === "max")
    return { low: Math.max(left.low, right.low), high: Math.max(left.high, right.high) };
  if (op === "/" && !isConstant(right)) return { low: -MOST_QUOTIENT, high: MOST_QUOTIENT };
  const work = { "+": sum, "-": difference, "*": product, "/": quotient }[op];
  const ends = [left.low, left.high].flatMap((a) => [right.low, right.high].map((b) => work(a, b)));
  return roomy(Math.min(...ends), Math.max(...ends));
}

const sum = (a: number, b: number) => a + b;
const difference = (a: number, b: number) => a - b;
const product = (a: number, b: number) => (a === 0 || b === 0 ? 0 : a * b);
const quotient = (a: number, b: number) => a / b;

const ROOM = 2 ** -40;

const roomy = (low: number, high: number): Range => ({
  low: low - Math.abs(low) * ROOM,
  high: high + Math.abs(high) * ROOM,
});

/** Around both. */
export const union = (a: Range, b: Range): Range => ({
  low: Math.min(a.low, b.low),
  high: Math.max(a.high, b.high),
});

/** Whether all numbers of a range lie in the interval, or none; undefined where it differs. */
export function allInside({ low, high }: Range, { low: from, high: below, isTurned }: Interval) {
  if (low >= from && high < below) return !isTurned;
  if (high < from || low >= below) return isTurned;
  return undefined;
}
