/**
 * The loops of a program, one line of a formula each: plain doubles in, plain doubles out, nothing decided
 * but what the formula decides. Each is called for a block of rows that fits the first-level cache.
 */
import { compareNumbers } from "../compare";
import { SLACK, WHOLE, wholeBelow } from "../functions/rounding";
import type { Interval } from "../thresholds";
import { MOST_QUOTIENT } from "./ranges";

export type Numbers = Float64Array;
export type Operand = Numbers | number;
type Loop = (out: Numbers, left: Operand, right: Operand, rows: number) => void;

const isNumber = (operand: Operand): operand is number => typeof operand === "number";

export const add: Loop = (out, left, right, rows) => {
  if (isNumber(right)) addFixed(out, left as Numbers, right, rows);
  else if (isNumber(left)) addFixed(out, right, left, rows);
  else for (let i = 0; i < rows; i++) out[i] = left[i] + right[i];
};

function addFixed(out: Numbers, values: Numbers, fixed: number, rows: number): void {
  for (let i = 0; i < rows; i++) out[i] = values[i] + fixed;
}

type Sum = (out: Numbers, summands: readonly Numbers[], rows: number) => void;

/** By how many they are; added from the left to the right. */
export const SUMS: Readonly<Record<number, Sum | undefined>> = {
  3: (out, [a, b, c], rows) => {
    for (let i = 0; i < rows; i++) out[i] = a[i] + b[i] + c[i];
  },
  4: (out, [a, b, c, d], rows) => {
    for (let i = 0; i < rows; i++) out[i] = a[i] + b[i] + c[i] + d[i];
  },
  5: (out, [a, b, c, d, e], rows) => {
    for (let i = 0; i < rows; i++) out[i] = a[i] + b[i] + c[i] + d[i] + e[i];
  },
};

export const subtract: Loop = (out, left, right, rows) => {
  if (isNumber(right)) subtractFixed(out, left as Numbers, right, rows);
  else if (isNumber(left)) for (let i = 0; i < rows; i++) out[i] = left - right[i];
  else for (let i = 0; i < rows; i++) out[i] = left[i] - right[i];
};

function subtractFixed(out: Numbers, values: Numbers, fixed: number, rows: number): void {
  for (let i = 0; i < rows; i++) out[i] = values[i] - fixed;
}

export const multiply: Loop = (out, left, right, rows) => {
  if (isNumber(right)) multiplyFixed(out, left as Numbers, right, rows);
  else if (isNumber(left)) multiplyFixed(out, right, left, rows);
  else for (let i = 0; i < rows; i++) out[i] = left[i] * right[i];
};

function multiplyFixed(out: Numbers, values: Numbers, fixed: number, rows: number): void {
  for (let i = 0; i < rows; i++) out[i] = values[i] * fixed;
}

/** Division by 0 is NaN, for all that comes after; false where a quotient is too large to go on with. */
export function divide(out: Numbers, left: Operand, right: Operand, rows: number): boolean {
  if (isNumber(right)) {
    divideFixed(out, left as Numbers, right, rows);
    return true;
  }
  const above = isNumber(left) ? new Float64Array(rows).fill(left) : left;
  let isSmall = true;
  for (let i = 0; i < rows; i++) {
    const by = right[i];
    const quotient = by === 0 ? NaN : above[i] / by;
    if (quotient > MOST_QUOTIENT || quotient < -MOST_QUOTIENT) isSmall = false;
    out[i] = quotient;
  }
  return isSmall;
}

function divideFixed(out: Numbers, values: Numbers, by: number, rows: number): void {
  for (let i = 0; i < rows; i++) out[i] = values[i] / by;
}

export function scale(
  out: Numbers,
  values: Numbers,
  by: number,
  factor: number,
  rows: number
): void {
  for (let i = 0; i < rows; i++) out[i] = (values[i] / by) * factor;
}

/** Kept between two limits and rounded: how most points end. NaN is neither above nor below. */
function keptAndRounded(x: number, low: number, high: number, scale: number): number {
  const kept = x >= high ? high : x <= low ? low : x;
  const size = kept < 0 ? 0 - kept : kept;
  const scaled = size * scale;
  const rounded = scaled >= WHOLE ? size : Math.floor(scaled * (1 + SLACK) + 0.5) / scale;
  return kept < 0 ? 0 - rounded : rounded;
}

export function points(
  out: Numbers,
  values: Numbers,
  { factor, low, high, scale }: Points,
  rows: number
): void {
  for (let i = 0; i < rows; i++) out[i] = keptAndRounded(values[i] * factor, low, high, scale);
}

export function pointsOfShare(
  out: Numbers,
  values: Numbers,
  by: number,
  { factor, low, high, scale }: Points,
  rows: number
): void {
  for (let i = 0; i < rows; i++)
    out[i] = keptAndRounded((values[i] / by) * factor, low, high, scale);
}

/** As `divide`, and points of the quotient. */
export function pointsOfQuotient(
  out: Numbers,
  above: Numbers,
  below: Numbers,
  { factor, low, high, scale }: Points,
  rows: number
): boolean {
  let isSmall = true;
  for (let i = 0; i < rows; i++) {
    const by = below[i];
    const quotient = by === 0 ? NaN : above[i] / by;
    if (quotient > MOST_QUOTIENT || quotient < -MOST_QUOTIENT) isSmall = false;
    out[i] = keptAndRounded(quotient * factor, low, high, scale);
  }
  return isSmall;
}

export interface Points {
  readonly factor: number;
  readonly low: number;
  readonly high: number;
  readonly scale: number;
}

export function clamp(
  out: Numbers,
  values: Numbers,
  low: number,
  high: number,
  rows: number
): void {
  for (let i = 0; i < rows; i++) {
    const x = values[i];
    out[i] = x >= high ? high : x <= low ? low : x;
  }
}

export function whole(out: Numbers, values: Numbers, rows: number): void {
  for (let i = 0; i < rows; i++) out[i] = wholeBelow(values[i]);
}

export const least: Loop = (out, left, right, rows) => {
  const [a, b] = [left as Numbers, right as Numbers];
  for (let i = 0; i < rows; i++) {
    const x = a[i];
    const y = b[i];
    out[i] = y < x || y !== y ? y : x;
  }
};

export const greatest: Loop = (out, left, right, rows) => {
  const [a, b] = [left as Numbers, right as Numbers];
  for (let i = 0; i < rows; i++) {
    const x = a[i];
    const y = b[i];
    out[i] = y > x || y !== y ? y : x;
  }
};

const stepping = (operand: Operand): readonly [Numbers, number] =>
  isNumber(operand) ? [Float64Array.of(operand), 0] : [operand, 1];

/** 1 where a number lies in the interval, else 0. */
export function inside(
  out: Numbers,
  values: Numbers,
  { low, high, isTurned }: Interval,
  rows: number
): void {
  const [yes, no] = isTurned ? [0, 1] : [1, 0];
  if (high === Infinity) for (let i = 0; i < rows; i++) out[i] = values[i] >= low ? yes : no;
  else {
    for (let i = 0; i < rows; i++) {
      const x = values[i];
      out[i] = x >= low && x < high ? yes : no;
    }
  }
}

/** `verdicts`: what less, equal and greater come to. */
export function compare(
  out: Numbers,
  left: Operand,
  right: Operand,
  [less, equal, greater]: readonly number[],
  rows: number
): void {
  const [[a, p], [b, q]] = [stepping(left), stepping(right)];
  for (let i = 0; i < rows; i++) {
    const order = compareNumbers(a[i * p], b[i * q]);
    out[i] = order < 0 ? less : order > 0 ? greater : equal;
  }
}

export const and: Loop = (out, left, right, rows) =>
  multiply(out, left as Numbers, right as Numbers, rows);

export const or: Loop = (out, left, right, rows) => {
  const [a, b] = [left as Numbers, right as Numbers];
  for (let i = 0; i < rows; i++) out[i] = a[i] + b[i] > 0 ? 1 : 0;
};

export function not(out: Numbers, values: Numbers, rows: number): void {
  for (let i = 0; i < rows; i++) out[i] = 1 - values[i];
}

export function finite(out: Numbers, values: Numbers, rows: number): void {
  for (let i = 0; i < rows; i++) out[i] = values[i] - values[i] === 0 ? 1 : 0;
}

/** Whether no row came to an error. */
export function isSound(values: Numbers, rows: number): boolean {
  for (let i = 0; i < rows; i++) if (values[i] !== values[i]) return false;
  return true;
}

export function select(
  out: Numbers,
  tests: Numbers,
  yes: Operand,
  no: Operand,
  rows: number
): void {
  if (isNumber(yes) && isNumber(no))
    for (let i = 0; i < rows; i++) out[i] = tests[i] !== 0 ? yes : no;
  else if (isNumber(yes))
    for (let i = 0; i < rows; i++) out[i] = tests[i] !== 0 ? yes : (no as Numbers)[i];
  else if (isNumber(no)) for (let i = 0; i < rows; i++) out[i] = tests[i] !== 0 ? yes[i] : no;
  else for (let i = 0; i < rows; i++) out[i] = tests[i] !== 0 ? yes[i] : no[i];
}

export function lookUp(out: Numbers, codes: Numbers, table: Numbers, rows: number): void {
  for (let i = 0; i < rows; i++) out[i] = table[codes[i] | 0];
}

/** 1 where a cell is of one of the kinds, a bit each. */
export function kindIs(out: Numbers, cells: Uint8Array, kinds: number, rows: number): void {
  for (let i = 0; i < rows; i++) out[i] = (kinds >> cells[i]) & 1;
}
