import type { ComparisonOp } from "./compare";
import { inside } from "./program/loops";
import { takeNumbers } from "./scratch";
import { intervalOf, type Interval } from "./thresholds";
import type { Expr } from "./types";

type Call = Extract<Expr, { kind: "call" }>;

/** IFS over one value: every condition compares the same part with a number. */
export interface Ladder {
  readonly value: Expr;
  readonly steps: readonly { readonly op: ComparisonOp; readonly limit: number }[];
  readonly results: readonly Expr[];
  /** After a closing TRUE; undefined: no step holding is #N/A. */
  readonly otherwise: Expr | undefined;
}

const ladders = new WeakMap<Call, Ladder | null>();

export function ladderOf(call: Call): Ladder | null {
  let ladder = ladders.get(call);
  if (ladder === undefined) ladders.set(call, (ladder = findLadder(call)));
  return ladder;
}

function findLadder({ name, args }: Call): Ladder | null {
  if (name !== "IFS") return null;
  const steps: { op: ComparisonOp; limit: number }[] = [];
  const results: Expr[] = [];
  let value: Expr | undefined;
  for (let i = 0; i + 1 < args.length; i += 2) {
    const condition = args[i];
    if (condition.kind === "constant" && condition.value === true)
      return value === undefined ? null : { value, steps, results, otherwise: args[i + 1] };
    const step = stepOf(condition);
    if (step === undefined || (value !== undefined && step.value !== value)) return null;
    value = step.value;
    steps.push(step);
    results.push(args[i + 1]);
  }
  return value === undefined ? null : { value, steps, results, otherwise: undefined };
}

/** A comparison with a number that the scheme names. */
export function stepOf(
  expr: Expr
): { readonly value: Expr; readonly op: ComparisonOp; readonly limit: number } | undefined {
  if (expr.kind !== "binary" || expr.right.kind !== "constant") return undefined;
  const limit = expr.right.value;
  if (typeof limit !== "number" || !isComparison(expr.op)) return undefined;
  return { value: expr.left, op: expr.op, limit };
}

const isComparison = (op: string): op is ComparisonOp => /^(=|<>|<=|>=|<|>)$/.test(op);

const intervals = new Map<string, Interval | undefined>();
const MOST_KEPT = 4096;

/** Kept: the cuts of a scheme are the same for every block of rows. */
export function knownInterval(op: ComparisonOp, limit: number, digits?: number) {
  const key = `${op}${limit} ${digits}`;
  if (!intervals.has(key)) {
    if (intervals.size >= MOST_KEPT) intervals.clear();
    intervals.set(key, intervalOf(op, limit, digits));
  }
  return intervals.get(key);
}

/** For each row the first step that holds; their number where none does. */
export function pickSteps(numbers: Float64Array, steps: readonly Interval[]): Uint16Array {
  const picks = new Uint16Array(numbers.length);
  if (areDescending(steps)) {
    const ascending = Float64Array.from(steps, ({ low }) => low).reverse();
    pickDescending(numbers, ascending, picks);
  } else pickFirst(numbers, steps, picks);
  return picks;
}

/** "At least" cuts from the highest down: the step is how many of them lie above the number. */
export function areDescending(steps: readonly Interval[]): boolean {
  return steps.every(
    ({ low, high, isTurned }, i) =>
      high === Infinity && !isTurned && (i === 0 || low < steps[i - 1].low)
  );
}

function pickDescending(numbers: Float64Array, cuts: Float64Array, picks: Uint16Array): void {
  const count = cuts.length;
  for (let i = 0; i < picks.length; i++) {
    const x = numbers[i];
    let from = 0;
    let to = count;
    while (from < to) {
      const middle = (from + to) >>> 1;
      if (x >= cuts[middle]) from = middle + 1;
      else to = middle;
    }
    picks[i] = count - from;
  }
}

function pickFirst(numbers: Float64Array, steps: readonly Interval[], picks: Uint16Array): void {
  const count = steps.length;
  const lows = Float64Array.from(steps, ({ low }) => low);
  const highs = Float64Array.from(steps, ({ high }) => high);
  const inside = Uint8Array.from(steps, ({ isTurned }) => (isTurned ? 0 : 1));
  for (let i = 0; i < picks.length; i++) {
    const x = numbers[i];
    let step = 0;
    while (step < count && (x >= lows[step] && x < highs[step] ? 1 : 0) !== inside[step]) step++;
    picks[i] = step;
  }
}

/** 1 where the number lies in the interval, else 0. */
export function insideOf(numbers: Float64Array, interval: Interval): Float64Array {
  const out = takeNumbers(numbers.length);
  inside(out, numbers, interval, numbers.length);
  return out;
}

/** The results of picked steps where all of them are numbers. */
export function numbersPicked(picks: Uint16Array, results: Float64Array): Float64Array {
  const out = takeNumbers(picks.length);
  for (let i = 0; i < out.length; i++) out[i] = results[picks[i]];
  return out;
}
