import type { Scalar } from "../formula/vector";
import { columnsUsed } from "../scheme/columnsUsed";
import { isSameTier } from "./changes";
import { traceGrades, type Trace } from "./grade";
import { inputCells, isList, isSameValue, type GradedInput, type LastRun } from "./lastRun";
import { readsList, type PreparedScheme } from "./prepare";
import { tierAfter } from "./tierAfter";

/** What moved a customer from the tier that stands on the sheet to the one that is worked out. */
export type Cause =
  /** His inputs. */
  | "data"
  /** The new rules give the new tier on his old inputs already. */
  | "rules"
  | "both"
  /** Neither: a rank, a share or a maximum moved because of the others. */
  | "others"
  /** Only time has passed. */
  | "date"
  /** Somebody changed the tier on the sheet since the last run. */
  | "edited"
  /** Nothing but the end of what kept the row from the tier that was worked out already. */
  | "released"
  /** There is no last run to compare with, or he was not on its list. */
  | "first";

export type CauseOf = (row: number, from: string | null) => Cause;

/** `from`: the tier text that stands on the sheet. The old list is graded once, with the new scheme. */
export function causeFinder(
  prepared: PreparedScheme,
  now: GradedInput,
  last: LastRun | undefined
): CauseOf {
  if (last === undefined) return () => "first";
  const { scheme } = prepared;
  const then = once(() => traceGrades(prepared, last.input));
  const { asOf } = now.input;
  const later = once(() =>
    asOf === last.input.asOf ? then() : traceGrades(prepared, { ...last.input, asOf })
  );
  const same = (a: string | null, b: string | null) => isSameTier(scheme, a, b);
  return (row, from) => {
    const place = last.placeOf(row);
    if (place === undefined) return "first";
    if (!same(from, last.tiers[place])) return "edited";
    const to = now.trace.grades.tierText(row);
    const tierIn = (trace: Trace) => trace.grades.tierText(place);
    // What the new rules make of the old list, on the day of then.
    const alone = tierIn(then());
    if (same(alone, to)) return last.sameRules ? "released" : "rules";
    if (!last.sameRules && !same(alone, from)) return "both";
    if (same(tierIn(later()), to)) return "date";
    return isOwnDoing(prepared, now, last, row) ? "data" : "others";
  };
}

/** Whether it is the customer's own inputs that make the difference. */
function isOwnDoing(
  prepared: PreparedScheme,
  { input, trace }: GradedInput,
  last: LastRun,
  row: number
): boolean {
  const before = changedInputs(prepared, input, last, row);
  if (before.size === 0) return false;
  if (!readsList(prepared)) return true;
  const single = new Map<string, Scalar>();
  for (const [name, cells] of before) {
    // A series is not put back one by one: it counts as his own.
    if (isList(cells)) return true;
    single.set(name, cells);
  }
  return tierAfter(prepared, input, trace, row, single) !== trace.grades.tier[row];
}

/** Inputs of the customer that are not what they were, with what they were. */
export function changedInputs(
  { scheme }: PreparedScheme,
  now: GradedInput["input"],
  last: LastRun,
  row: number
): ReadonlyMap<string, Scalar | readonly Scalar[]> {
  const place = last.placeOf(row);
  if (place === undefined) return new Map();
  return new Map(
    [...columnsUsed(scheme)].flatMap((name) => {
      const before = inputCells(last.input, name, place);
      return isSameValue(before, inputCells(now, name, row)) ? [] : [[name, before] as const];
    })
  );
}

function once<T>(work: () => T): () => T {
  let done: { readonly value: T } | undefined;
  return () => (done ??= { value: work() }).value;
}
