import { Kind, type Vector } from "./vector";

/** The numbers of a list in ascending order; sorted once for rank, percentile, LARGE and COUNTIFS. */
export interface SortedList {
  readonly numbers: Float64Array;
  /** Cell of the list each of them stands in. */
  readonly cells: Uint32Array;
  /** Code of the first error in the list. */
  readonly error: number | undefined;
}

const sortedLists = new WeakMap<Vector, SortedList>();

export function sortList(list: Vector): SortedList {
  let sorted = sortedLists.get(list);
  if (sorted === undefined) {
    sorted = sortCells(list);
    sortedLists.set(list, sorted);
  }
  return sorted;
}

function sortCells({ numbers, kinds, length }: Vector): SortedList {
  const cells: Uint32Array = new Uint32Array(length);
  let count = 0;
  let error: number | undefined;
  for (let cell = 0; cell < length; cell++) {
    const kind = kinds === null ? Kind.Number : kinds[cell];
    if (kind === Kind.Number) cells[count++] = cell;
    else if (kind === Kind.Error) error ??= numbers[cell];
  }
  const ordered = orderOf(numbers, cells.subarray(0, count));
  const ascending = new Float64Array(count);
  for (let i = 0; i < count; i++) ascending[i] = numbers[ordered[i]];
  return { numbers: ascending, cells: ordered, error };
}

/** Below this a comparison sort is faster than counting digits. */
const FEW = 500;

/** The cells in ascending order of their numbers; equal numbers keep their order. */
function orderOf(numbers: Float64Array, cells: Uint32Array): Uint32Array {
  if (cells.length < FEW) return cells.slice().sort((a, b) => numbers[a] - numbers[b] || a - b);
  return radixOrder(numbers, cells);
}

/** Which half of a double holds its low bits on this machine. */
const LOW = new Uint8Array(new Uint32Array([1]).buffer)[0] === 1 ? 0 : 1;

const DIGIT_BITS = 11;
const DIGITS = 1 << DIGIT_BITS;
const MASK = DIGITS - 1;

/**
 * Radix sort over the 64 bits of the doubles, 11 at a time, lowest first. The bits of a positive
 * double are already in order; those of a negative one must be turned round.
 */
function radixOrder(numbers: Float64Array, cells: Uint32Array): Uint32Array {
  const count = cells.length;
  const [low, high] = [new Uint32Array(count), new Uint32Array(count)];
  const double = new Float64Array(1);
  const words = new Uint32Array(double.buffer);
  let order = new Uint32Array(count);
  for (let i = 0; i < count; i++) {
    double[0] = numbers[cells[i]] + 0;
    const lowBits = words[LOW];
    const highBits = words[1 - LOW];
    const isNegative = highBits >>> 31 === 1;
    high[i] = isNegative ? ~highBits : highBits | 0x80000000;
    low[i] = isNegative ? ~lowBits : lowBits;
    order[i] = i;
  }
  for (const [word, shift] of [
    [low, 0],
    [low, 11],
    [low, 22],
    [high, 0],
    [high, 11],
    [high, 22],
  ] as const) {
    order = sortByDigit(order, word, shift);
  }
  for (let i = 0; i < count; i++) order[i] = cells[order[i]];
  return order;
}

function sortByDigit(
  order: Uint32Array<ArrayBuffer>,
  word: Uint32Array,
  shift: number
): Uint32Array<ArrayBuffer> {
  const count = order.length;
  const ends = new Uint32Array(DIGITS + 1);
  for (let i = 0; i < count; i++) ends[((word[i] >>> shift) & MASK) + 1]++;
  // all alike in this digit: nothing to move (whole numbers have long runs of zero bits)
  if (ends[((word[0] >>> shift) & MASK) + 1] === count) return order;
  for (let digit = 1; digit <= DIGITS; digit++) ends[digit] += ends[digit - 1];
  const next = new Uint32Array(count);
  for (let i = 0; i < count; i++) {
    const from = order[i];
    next[ends[(word[from] >>> shift) & MASK]++] = from;
  }
  return next;
}

/** How many of ascending numbers, from `start` to `end`, are less than x. */
export function countBelow(
  numbers: Float64Array,
  x: number,
  start = 0,
  end = numbers.length
): number {
  let low = start;
  let high = end;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (numbers[middle] < x) low = middle + 1;
    else high = middle;
  }
  return low - start;
}

/** How many of ascending numbers, from `start` to `end`, are x or less. */
export function countUpTo(
  numbers: Float64Array,
  x: number,
  start = 0,
  end = numbers.length
): number {
  let low = start;
  let high = end;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (numbers[middle] <= x) low = middle + 1;
    else high = middle;
  }
  return low - start;
}
