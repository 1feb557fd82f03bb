import { cellAt, Kind, type Scalar, type Vector } from "../formula/vector";
import { readBy } from "../scheme/influenceableColumns";
import type { Criterion } from "../scheme/types";
import { afterChanges, type Change, type Customer } from "./afterChanges";
import { cellsOf } from "./cellsOf";
import { traceGrades } from "./grade";
import type { ChangeStep, NearestChange } from "./nearestChange";
import type { PreparedScheme } from "./prepare";
import { searchChange } from "./searchChange";
import { withCells } from "./withCells";

/** The nearest change found by trying other values; proved by grading anew, with the points it earns. */
export function changeByTrial(customer: Customer, up: boolean): NearestChange | null {
  const found = searchChange(customer, up);
  if (found === null) return null;
  const { scheme } = customer.prepared;
  const after = gradedAfter(customer, found.values);
  // A text that is no label counts as the first tier without being it.
  if (after.label !== scheme.tiers[after.tier]?.label) return null;
  return { tier: after.tier, steps: stepsOf(customer, found.values, after) };
}

/** What a customer's change makes of him. */
interface Graded {
  readonly tier: number;
  readonly label: string | null;
  readonly points: (criterion: Criterion) => number;
}

function gradedAfter(customer: Customer, values: Change): Graded {
  const { prepared, input, row } = customer;
  const { lowered, scheme } = prepared;
  const names = [
    ...lowered.criteria.flatMap(({ points, missing }) => [points, missing]),
    ...[lowered.tier, lowered.label].filter((name) => name !== null),
  ];
  const after = afterChanges(customer, [values], names);
  if (after === undefined) {
    const { grades } = traceGrades(prepared, withCells(input, row, values));
    return {
      tier: grades.tier[row],
      label: grades.tierText(row),
      points: ({ name }) => grades.points.get(name.zh)?.[row] ?? NaN,
    };
  }
  const code = lowered.tier === null ? 0 : numberIn(after(lowered.tier));
  const tier = Number.isNaN(code) ? -1 : code - 1;
  const text = lowered.label === null ? scheme.tiers[tier]?.label : cellAt(after(lowered.label), 0);
  return {
    tier,
    label: tier < 0 ? null : String(text),
    points: (criterion) => pointsIn(prepared, criterion, after),
  };
}

/** As the grades of a list tell them: none where a blank item is left out. */
function pointsIn(
  { lowered }: PreparedScheme,
  criterion: Criterion,
  after: (name: string) => Vector
): number {
  const own = lowered.criteria.find((each) => each.criterion === criterion);
  if (own === undefined) return NaN;
  const isLeftOut = (criterion.blank ?? "zero") !== "zero" && numberIn(after(own.missing)) === 1;
  return isLeftOut ? NaN : numberIn(after(own.points));
}

const numberIn = ({ numbers, kinds }: Vector): number =>
  kinds === null || kinds[0] === Kind.Number ? numbers[0] : NaN;

const stepsOf = (customer: Customer, values: Change, after: Graded): readonly ChangeStep[] =>
  [...values].map(([column, to]) => ({
    column,
    from: cellsOf(customer.trace, column, customer.row) as Scalar,
    to,
    ...pointsOf(customer, column, after),
  }));

/** The criterion whose points the column moves; none where only conditions read it. */
function pointsOf({ prepared, trace, row }: Customer, column: string, after: Graded) {
  const { scheme } = prepared;
  for (const criterion of scheme.criteria ?? []) {
    const pointsFrom = trace.grades.points.get(criterion.name.zh)?.[row] ?? NaN;
    const pointsTo = after.points(criterion);
    const isMoved = pointsFrom !== pointsTo && !Number.isNaN(pointsFrom + pointsTo);
    if (isMoved && readBy(scheme, [criterion]).has(column))
      return { criterion, pointsFrom, pointsTo };
  }
  return { criterion: null, pointsFrom: null, pointsTo: null };
}
