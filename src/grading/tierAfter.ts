import { evaluateAll } from "../formula/evaluate";
import { columnsRead, referencesOf } from "../formula/references";
import { cellAt, type Scalar, type Vector } from "../formula/vector";
import { columnOrder } from "../scheme/columnsUsed";
import { suppliedName, TIER } from "../scheme/names";
import type { Trace } from "./grade";
import type { PreparedScheme } from "./prepare";
import { schemeFrame } from "./schemeFrame";
import type { GradingInput } from "./types";
import { withCells } from "./withCells";

/**
 * Tier index (-1 unrated) of the customer at `row` with other values in some of its inputs, among the
 * other customers as they are. Only formulas between those inputs and the tier are worked out again:
 * a list of 100,000 is graded hundreds of times to prove a hundred customers' changes.
 */
export function tierAfter(
  prepared: PreparedScheme,
  input: GradingInput,
  trace: Trace,
  row: number,
  values: ReadonlyMap<string, Scalar>
): number {
  const formulas = between(prepared, [...values.keys()]);
  if (formulas.length === 0) return trace.grades.tier[row];
  const frame = schemeFrame(prepared.scheme, withCells(input, row, values));
  const found = evaluateAll(formulas, {
    ...frame,
    column: (name) => trace.results.get(name) ?? frame.column(name),
  });
  const code = cellAt(found.get(TIER) as Vector, row);
  return typeof code === "number" ? code - 1 : -1;
}

const known = new WeakMap<PreparedScheme, Map<string, PreparedScheme["formulas"]>>();

/** Formulas that depend on one of the columns and that the tier depends on; none where it does not. */
function between(prepared: PreparedScheme, columns: readonly string[]) {
  const ofScheme = known.get(prepared) ?? new Map<string, PreparedScheme["formulas"]>();
  known.set(prepared, ofScheme);
  const key = JSON.stringify(columns);
  const found = ofScheme.get(key) ?? findBetween(prepared, columns);
  ofScheme.set(key, found);
  return found;
}

function findBetween({ formulas, scheme }: PreparedScheme, columns: readonly string[]) {
  const order = columnOrder(scheme);
  const behind = new Map(
    formulas.map(({ name, expr }) => [
      name,
      referencesOf(expr).flatMap((ref) => columnsRead(ref, order)),
    ])
  );
  const given = new Set([
    ...columns.filter((name) => !behind.has(name)),
    ...columns.map(suppliedName),
  ]);
  const needed = reach([TIER], (name) => behind.get(name) ?? []);
  const readers = new Map<string, string[]>();
  for (const [name, read] of behind)
    for (const column of read) readers.set(column, [...(readers.get(column) ?? []), name]);
  const changing = reach(given, (name) => readers.get(name) ?? []);
  return formulas.filter(({ name }) => needed.has(name) && changing.has(name));
}

/** Everything that can be got to from the names, themselves included. */
function reach(from: Iterable<string>, next: (name: string) => readonly string[]): Set<string> {
  const seen = new Set(from);
  // A set goes on to what is added while it is walked.
  for (const name of seen) next(name).forEach((each) => seen.add(each));
  return seen;
}
