import { DIV0, mapNumbers, NUM, settle } from "../arithmetic";
import { commonLength } from "../build";
import { toNumbers } from "../coerce";
import { values, type FormulaFunction } from "../function";
import { takeNumbers } from "../scratch";
import { constant, type Vector } from "../vector";

/**
 * Doubles lie a little beside the decimals people write: 1.005*100 is 100.49999999999999. A scaled
 * value this close (relatively) to a tie or a whole number is taken to be on it, as Excel does.
 */
export const SLACK = 2 ** -50;
/** From here on a double has no fraction. */
export const WHOLE = 2 ** 52;

type Rounding = (size: number) => number;
const nearest: Rounding = (size) => Math.floor(size * (1 + SLACK) + 0.5);
const away: Rounding = (size) => Math.ceil(size * (1 - SLACK));
const toZero: Rounding = (size) => Math.floor(size * (1 + SLACK));

/** Rounds the size of each number at a decimal place and gives it its sign back. */
function roundAll([value, places]: readonly Vector[], rounding: Rounding): Vector {
  if (places.length !== 1) return mapNumbers([value, places], (x, d) => roundTo(x, d, rounding));
  const [x, d] = [toNumbers(value), toNumbers(places)];
  const length = commonLength([x]);
  const out = takeNumbers(length);
  const digits = Math.trunc(d.numbers[0]);
  const scale = 10 ** Math.abs(digits);
  const { numbers } = x;
  if (digits >= 0 && rounding === nearest) nearestAt(scale, numbers, out);
  else if (digits >= 0) {
    for (let i = 0; i < length; i++) {
      const size = Math.abs(numbers[i]) * scale;
      const rounded = size < WHOLE ? rounding(size) / scale : Math.abs(numbers[i]);
      out[i] = numbers[i] < 0 ? 0 - rounded : rounded;
    }
  } else for (let i = 0; i < length; i++) out[i] = roundTo(numbers[i], digits, rounding);
  return settle(out, [x, d]);
}

/** The rounding that schemes use for every point, written out. */
function nearestAt(scale: number, numbers: Float64Array, out: Float64Array): void {
  for (let i = 0; i < out.length; i++) {
    const x = numbers[i];
    const size = Math.abs(x) * scale;
    const rounded = size < WHOLE ? Math.floor(size * (1 + SLACK) + 0.5) / scale : Math.abs(x);
    out[i] = x < 0 ? 0 - rounded : rounded;
  }
}

/** As ROUND does it. */
export const roundNearest = (x: number, places: number): number => roundTo(x, places, nearest);

function roundTo(x: number, places: number, rounding: Rounding): number {
  const digits = Math.trunc(places);
  const scale = 10 ** Math.abs(digits);
  const size = digits >= 0 ? Math.abs(x) * scale : Math.abs(x) / scale;
  if (size >= WHOLE) return x;
  const rounded = digits >= 0 ? rounding(size) / scale : rounding(size) * scale;
  return x < 0 ? 0 - rounded : rounded;
}

/** The whole number at or below, with the slack of doubles. */
export function wholeBelow(x: number): number {
  const near = Math.round(x);
  return Math.abs(x - near) <= Math.abs(x) * SLACK ? near : Math.floor(x);
}

function wholeAbove(x: number): number {
  return 0 - wholeBelow(0 - x);
}

function modulo(x: number, divisor: number): number {
  if (divisor === 0) return DIV0;
  const rest = x - divisor * wholeBelow(x / divisor);
  // a rest that is only the slack of the division is none
  return Math.abs(rest) <= Math.abs(x) * SLACK ? 0 : rest;
}

/** A multiple of a step such as 0.1 as people write it: 0.3, not 0.30000000000000004. */
function multiple(count: number, step: number): number {
  const product = count * step;
  return Number.isInteger(step) ? product : Number(product.toPrecision(15));
}

function ceiling(x: number, step: number): number {
  if (x > 0 && step < 0) return NUM;
  return step === 0 ? 0 : multiple(wholeAbove(x / step), step);
}

function floor(x: number, step: number): number {
  if (x > 0 && step < 0) return NUM;
  if (step === 0) return x === 0 ? 0 : DIV0;
  return multiple(wholeBelow(x / step), step);
}

/** The .MATH functions ignore the sign of the step; a mode turns negative numbers the other way. */
function ceilingMath(x: number, step: number, mode: number): number {
  if (step === 0) return 0;
  const size = Math.abs(step);
  const count = x < 0 && mode !== 0 ? wholeBelow(x / size) : wholeAbove(x / size);
  return multiple(count, size);
}

function floorMath(x: number, step: number, mode: number): number {
  if (step === 0) return 0;
  const size = Math.abs(step);
  const count = x < 0 && mode !== 0 ? wholeAbove(x / size) : wholeBelow(x / size);
  return multiple(count, size);
}

const [ZERO, ONE] = [constant(0), constant(1)];

export const ROUNDING: readonly FormulaFunction[] = [
  values("ROUND", 2, 2, (args) => roundAll(args, nearest)),
  values("ROUNDUP", 2, 2, (args) => roundAll(args, away)),
  values("ROUNDDOWN", 2, 2, (args) => roundAll(args, toZero)),
  values("TRUNC", 1, 2, ([x, places = ZERO]) => roundAll([x, places], toZero)),
  values("INT", 1, 1, (args) => mapNumbers(args, wholeBelow)),
  values("MOD", 2, 2, (args) => mapNumbers(args, modulo)),
  values("CEILING", 2, 2, (args) => mapNumbers(args, ceiling)),
  values("FLOOR", 2, 2, (args) => mapNumbers(args, floor)),
  values("CEILING.MATH", 1, 3, ([x, step = ONE, mode = ZERO]) =>
    mapNumbers([x, step, mode], ceilingMath)
  ),
  values("FLOOR.MATH", 1, 3, ([x, step = ONE, mode = ZERO]) =>
    mapNumbers([x, step, mode], floorMath)
  ),
];
