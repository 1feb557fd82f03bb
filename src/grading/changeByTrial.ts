import type { Scalar } from "../formula/vector";
import { readBy } from "../scheme/influenceableColumns";
import type { Scheme } from "../scheme/types";
import { cellsOf } from "./cellsOf";
import { traceGrades, type Trace } from "./grade";
import type { ChangeStep, NearestChange } from "./nearestChange";
import { readsList, type PreparedScheme } from "./prepare";
import { searchChange } from "./searchChange";
import type { GradingInput } from "./types";
import { oneCustomer, withCells } from "./withCells";

/** The nearest change found by trying other values; proved by grading anew, with the points it earns. */
export function changeByTrial(
  prepared: PreparedScheme,
  input: GradingInput,
  trace: Trace,
  row: number,
  up: boolean
): NearestChange | null {
  const found = searchChange(prepared, input, trace, row, up);
  if (found === null) return null;
  const isOfList = readsList(prepared);
  const at = isOfList ? row : 0;
  const list = isOfList ? input : oneCustomer(input, row);
  const after = traceGrades(prepared, withCells(list, at, found.values));
  const { tiers } = prepared.scheme;
  const tier = after.grades.tier[at];
  // A text that is no label counts as the first tier without being it.
  if (after.grades.tierText(at) !== tiers[tier]?.label) return null;
  return {
    tier,
    steps: stepsOf(prepared.scheme, found.values, { trace, row }, { trace: after, row: at }),
  };
}

interface Customer {
  readonly trace: Trace;
  readonly row: number;
}

const stepsOf = (
  scheme: Scheme,
  values: ReadonlyMap<string, Scalar>,
  before: Customer,
  after: Customer
): readonly ChangeStep[] =>
  [...values].map(([column, to]) => ({
    column,
    from: cellsOf(before.trace, column, before.row) as Scalar,
    to,
    ...pointsOf(scheme, column, before, after),
  }));

/** The criterion whose points the column moves; none where only conditions read it. */
function pointsOf(scheme: Scheme, column: string, before: Customer, after: Customer) {
  for (const criterion of scheme.criteria ?? []) {
    const [pointsFrom, pointsTo] = [before, after].map(
      ({ trace, row }) => trace.grades.points.get(criterion.name.zh)?.[row] ?? NaN
    );
    const isMoved = pointsFrom !== pointsTo && !Number.isNaN(pointsFrom + pointsTo);
    if (isMoved && readBy(scheme, [criterion]).has(column))
      return { criterion, pointsFrom, pointsTo };
  }
  return { criterion: null, pointsFrom: null, pointsTo: null };
}
