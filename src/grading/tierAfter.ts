import { evaluateAll } from "../formula/evaluateAll";
import { cellAt, type Scalar, type Vector } from "../formula/vector";
import { suppliedName, TIER } from "../scheme/names";
import { dependenciesOf, reach } from "./dependencies";
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

function findBetween(prepared: PreparedScheme, columns: readonly string[]) {
  const { reads, readers } = dependenciesOf(prepared);
  const given = new Set([
    ...columns.filter((name) => !reads.has(name)),
    ...columns.map(suppliedName),
  ]);
  const needed = reach([TIER], reads);
  const changing = reach(given, readers);
  return prepared.formulas.filter(({ name }) => needed.has(name) && changing.has(name));
}
