import { commonLength } from "./build";
import { toNumbers } from "./coerce";
import { takeNumbers } from "./scratch";
import { ERRORS, Kind, type Vector } from "./vector";

/**
 * Errors a calculation on plain numbers may end in, as numbers that no result can be. The loops stay
 * free of kinds; `settle` turns them into error cells afterwards.
 */
export const NUM = NaN;
export const DIV0 = Infinity;
export const NA = -Infinity;

const NUM_CODE = ERRORS.indexOf("#NUM!");
const DIV0_CODE = ERRORS.indexOf("#DIV/0!");
const NA_CODE = ERRORS.indexOf("#N/A");

export type ArithmeticOp = "+" | "-" | "*" | "/" | "^";

/** Two columns of numbers, cell by cell. */
export function calculate(op: ArithmeticOp, left: Vector, right: Vector): Vector {
  const [x, y] = [toNumbers(left), toNumbers(right)];
  const length = commonLength([x, y]);
  const out = takeNumbers(length);
  if (x.length === length && y.length === length) loopBoth(op, x.numbers, y.numbers, out);
  else if (x.length === length) loopLeft(op, x.numbers, y.numbers[0], out);
  else loopRight(op, x.numbers[0], y.numbers, out);
  if (x.kinds === null && y.kinds === null && isFinite(out)) return plain(out);
  // a sum that no double holds is #NUM!; infinity stands for #DIV/0! only after a division
  if (op === "+" || op === "-" || op === "*") overflowIsNum(out);
  return settle(out, [x, y]);
}

type Numbers = Float64Array;

/** One loop for each sign, so that each stays free of decisions. */
function loopBoth(op: ArithmeticOp, a: Numbers, b: Numbers, out: Numbers): void {
  const length = out.length;
  if (op === "+") for (let i = 0; i < length; i++) out[i] = a[i] + b[i];
  else if (op === "-") for (let i = 0; i < length; i++) out[i] = a[i] - b[i];
  else if (op === "*") for (let i = 0; i < length; i++) out[i] = a[i] * b[i];
  else if (op === "/") for (let i = 0; i < length; i++) out[i] = quotient(a[i], b[i]);
  else for (let i = 0; i < length; i++) out[i] = power(a[i], b[i]);
}

function loopLeft(op: ArithmeticOp, a: Numbers, b: number, out: Numbers): void {
  const length = out.length;
  if (op === "+") for (let i = 0; i < length; i++) out[i] = a[i] + b;
  else if (op === "-") for (let i = 0; i < length; i++) out[i] = a[i] - b;
  else if (op === "*") for (let i = 0; i < length; i++) out[i] = a[i] * b;
  else if (op === "/") for (let i = 0; i < length; i++) out[i] = quotient(a[i], b);
  else for (let i = 0; i < length; i++) out[i] = power(a[i], b);
}

function loopRight(op: ArithmeticOp, a: number, b: Numbers, out: Numbers): void {
  const length = out.length;
  if (op === "+") for (let i = 0; i < length; i++) out[i] = a + b[i];
  else if (op === "-") for (let i = 0; i < length; i++) out[i] = a - b[i];
  else if (op === "*") for (let i = 0; i < length; i++) out[i] = a * b[i];
  else if (op === "/") for (let i = 0; i < length; i++) out[i] = quotient(a, b[i]);
  else for (let i = 0; i < length; i++) out[i] = power(a, b[i]);
}

const quotient = (a: number, b: number) => (b === 0 ? DIV0 : a / b);

/** 0^0 and roots of negative numbers are #NUM!, 0 to a negative power #DIV/0!. */
export function power(base: number, exponent: number): number {
  if (base === 0 && exponent <= 0) return exponent === 0 ? NUM : DIV0;
  const result = base ** exponent;
  return Number.isFinite(result) ? result : NUM;
}

function overflowIsNum(out: Float64Array): void {
  for (let i = 0; i < out.length; i++) if (!Number.isFinite(out[i])) out[i] = NUM;
}

/** Whether no cell ended in one of the error numbers. */
function isFinite(out: Float64Array): boolean {
  const length = out.length;
  for (let i = 0; i < length; i++) {
    const x = out[i];
    // 0 for a finite number, NaN for all others
    if (x - x !== 0) return false;
  }
  return true;
}

const NO_TEXTS: readonly string[] = [];
const plain = (numbers: Float64Array): Vector => ({
  length: numbers.length,
  numbers,
  kinds: null,
  texts: NO_TEXTS,
});

/** The result with its error cells: an argument's error first, else the one the loop left. */
export function settle(out: Float64Array, args: readonly Vector[]): Vector {
  if (args.every(({ kinds }) => kinds === null) && isFinite(out)) return plain(out);
  const length = out.length;
  let kinds: Uint8Array | null = null;
  for (const arg of args) {
    if (arg.kinds === null) continue;
    kinds ??= new Uint8Array(length);
    const step = arg.length === 1 ? 0 : 1;
    for (let i = 0; i < length; i++) {
      if (kinds[i] !== Kind.Number || arg.kinds[i * step] !== Kind.Error) continue;
      kinds[i] = Kind.Error;
      out[i] = arg.numbers[i * step];
    }
  }
  for (let i = 0; i < length; i++) {
    if (Number.isFinite(out[i])) continue;
    kinds ??= new Uint8Array(length);
    kinds[i] = Kind.Error;
    out[i] = out[i] === DIV0 ? DIV0_CODE : out[i] === NA ? NA_CODE : NUM_CODE;
  }
  return { length, numbers: out, kinds, texts: NO_TEXTS };
}

/** A function of one or more numbers, applied to whole columns. */
export function mapNumbers(args: readonly Vector[], f: (...cells: number[]) => number): Vector {
  const columns = args.map(toNumbers);
  const length = commonLength(columns);
  const out = takeNumbers(length);
  const [x, y, z] = columns.map((column) => column.numbers);
  const [p, q, r] = columns.map((column) => (column.length === 1 ? 0 : 1));
  if (columns.length === 1) for (let i = 0; i < length; i++) out[i] = f(x[i * p]);
  else if (columns.length === 2) for (let i = 0; i < length; i++) out[i] = f(x[i * p], y[i * q]);
  else for (let i = 0; i < length; i++) out[i] = f(x[i * p], y[i * q], z[i * r]);
  return settle(out, columns);
}
