import { type Vector } from "../formula/vector";
import { tellersOf, type WorkedOut } from "./gradesFrom";
import type { PreparedScheme } from "./prepare";
import type { Grades, Status } from "./types";

/** Grades of a list with those of some rows put in their places. */
export function patchGrades(
  prepared: PreparedScheme,
  before: Grades,
  own: Grades,
  rows: readonly number[],
  worked: WorkedOut
): Grades {
  const put = <A extends Float64Array | Int16Array | Uint8Array>(old: A, fresh: A): A => {
    if (rows.every((row, i) => Object.is(old[row], fresh[i]))) return old;
    const patched = old.slice() as A;
    rows.forEach((row, i) => (patched[row] = fresh[i]));
    return patched;
  };
  const putAll = <A extends Float64Array | Uint8Array>(
    old: ReadonlyMap<string, A>,
    fresh: ReadonlyMap<string, A>
  ) =>
    new Map([...old].map(([name, column]) => [name, put(column, fresh.get(name) as A)] as const));
  const tier = put(before.tier, own.tier);
  const status = putStatus(before.status, own.status, rows);
  return {
    rows: before.rows,
    points: putAll(before.points, own.points),
    missing: putAll(before.missing, own.missing),
    score: put(before.score, own.score),
    tier,
    best: put(before.best, own.best),
    worst: put(before.worst, own.worst),
    next: put(before.next, own.next),
    status,
    outputs: new Map(
      prepared.lowered.outputs.map(({ output, name }) => [
        output.name.zh,
        worked.results.get(name) as Vector,
      ])
    ),
    ...tellersOf(prepared, worked, { tier, status }),
  };
}

function putStatus(
  before: readonly Status[],
  own: readonly Status[],
  rows: readonly number[]
): readonly Status[] {
  if (rows.every((row, i) => before[row] === own[i])) return before;
  const patched = before.slice();
  rows.forEach((row, i) => (patched[row] = own[i]));
  return patched;
}
