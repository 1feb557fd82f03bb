import { columnsOfCondition } from "../scheme/walk";
import { decidingColumns, inputsBehind } from "../scheme/decidingColumns";
import { columnsNeeded } from "../scheme/lowerPoints";
import type { Criterion, Gate } from "../scheme/types";
import { causeFinder, changedInputs, type Cause } from "./causeOf";
import { cellsOf } from "./cellsOf";
import type { Change } from "./changes";
import { explainFrom } from "./explain";
import { traceGrades, type Trace } from "./grade";
import { isList, isSameValue, type Cells, type GradedInput, type LastRun } from "./lastRun";
import type { PreparedScheme } from "./prepare";
import { tierAfter } from "./tierAfter";

/** A value then and now. */
export interface ValueMove {
  readonly column: string;
  readonly from: Cells;
  readonly to: Cells;
}

/** One thing that moved a customer, or that gives him the tier where nothing is known of before. */
export type Reason =
  /** Points of a criterion; null where it was left out. */
  | {
      readonly kind: "points";
      readonly criterion: Criterion;
      readonly values: readonly ValueMove[];
      readonly from: number | null;
      readonly to: number | null;
    }
  | {
      readonly kind: "earned";
      readonly criterion: Criterion;
      readonly values: readonly ValueMove[];
      readonly points: number;
    }
  | ({ readonly kind: "value" } & ValueMove)
  | { readonly kind: "score"; readonly from: number; readonly to: number }
  | { readonly kind: "blanks"; readonly columns: readonly string[] }
  | { readonly kind: "gate"; readonly gate: Gate }
  | { readonly kind: "error"; readonly error: string };

export interface WhyMoved {
  readonly cause: Cause;
  /** At most two, the weightiest first. */
  readonly reasons: readonly Reason[];
}

const MOST = 2;

/** Why customers moved; what can be shared by all of them is worked out once. */
export function whyMoved(
  prepared: PreparedScheme,
  now: GradedInput,
  last: LastRun | undefined
): (row: number, change: Change) => WhyMoved {
  const causeOf = causeFinder(prepared, now, last);
  let then: Trace | undefined;
  const compared = (row: number): Compared | undefined => {
    const place = last?.placeOf(row);
    if (last === undefined || place === undefined) return undefined;
    then ??= traceGrades(prepared, last.input);
    return { prepared, now, last, then, row, place };
  };
  return (row, change) => ({
    cause: causeOf(row, change.from),
    reasons: reasonsFor(prepared, now, row, change, compared(row)).slice(0, MOST),
  });
}

/** A customer then and now. */
interface Compared {
  readonly prepared: PreparedScheme;
  readonly now: GradedInput;
  readonly last: LastRun;
  readonly then: Trace;
  readonly row: number;
  readonly place: number;
}

function reasonsFor(
  prepared: PreparedScheme,
  now: GradedInput,
  row: number,
  change: Change,
  compared: Compared | undefined
): readonly Reason[] {
  if (now.trace.grades.tier[row] < 0) return whyUnrated(prepared, now.trace, row);
  if (compared === undefined) return standing(prepared, now.trace, row, change);
  const moved = [...pointMoves(compared, change), ...valueMoves(compared)];
  if (moved.length > 0) return moved;
  return [...scoreMove(compared), ...standing(prepared, now.trace, row, change)];
}

function whyUnrated({ scheme }: PreparedScheme, { grades }: Trace, row: number): readonly Reason[] {
  const error = grades.formulaError(row);
  if (error !== undefined) return [{ kind: "error", error }];
  const open = grades.openGates(row);
  const shut = grades.failedGates(row).filter((id) => !open.includes(id));
  const gates = (scheme.gates ?? []).filter(({ id }) => shut.includes(id));
  if (gates.length > 0) return gates.map((gate): Reason => ({ kind: "gate", gate }));
  const columns = grades.blanks(row);
  return columns.length === 0 ? [] : [{ kind: "blanks", columns }];
}

const given = (points: number) => (Number.isNaN(points) ? null : points);

/** Criteria whose points changed in the direction of the movement, the largest difference first. */
function pointMoves(compared: Compared, { kind }: Change): readonly Reason[] {
  const { prepared, now, last, then, row, place } = compared;
  const sign = kind === "up" ? 1 : kind === "down" ? -1 : 0;
  return (prepared.scheme.criteria ?? [])
    .map((criterion) => {
      const name = criterion.name.zh;
      const before = last.points?.get(name) ?? then.grades.points.get(name);
      const from = given(before?.[place] ?? NaN);
      const to = given(now.trace.grades.points.get(name)?.[row] ?? NaN);
      const difference = (to ?? 0) - (from ?? 0);
      return { criterion, from, to, weight: sign === 0 ? Math.abs(difference) : sign * difference };
    })
    .filter(({ weight }) => weight > 1e-9)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MOST)
    .map(({ criterion, from, to }) => ({
      kind: "points",
      criterion,
      values: columnsNeeded(criterion.rule).map((column) => valueMove(compared, column)),
      from,
      to,
    }));
}

const valueMove = ({ now, then, row, place }: Compared, column: string): ValueMove => ({
  column,
  from: cellsOf(then, column, place),
  to: cellsOf(now.trace, column, row),
});

/** More are not tried one by one. */
const MOST_TRIED = 8;

/** Deciding inputs that changed; first those without whose change the tier would be another. */
function valueMoves(compared: Compared): readonly Reason[] {
  const { prepared, now, last, row } = compared;
  const { scheme } = prepared;
  // Where points tell it, what earns none has not moved him.
  if ((scheme.criteria ?? []).length > 0 && scheme.decide.by === "score") return [];
  const moves = decidingColumns(scheme)
    .map((column) => valueMove(compared, column))
    .filter(({ from, to }) => !isSameValue(from, to));
  const before = changedInputs(prepared, now.input, last, row);
  const decides = ({ column }: ValueMove) => {
    const value = before.get(column);
    if (value === undefined || isList(value)) return false;
    const back = new Map([[column, value]]);
    return tierAfter(prepared, now.input, now.trace, row, back) !== now.trace.grades.tier[row];
  };
  const isTried = moves.length > 1 && moves.length <= MOST_TRIED;
  const first = new Set(isTried ? moves.filter(decides) : []);
  return [...first, ...moves.filter((move) => !first.has(move))].map((move) => ({
    kind: "value",
    ...move,
  }));
}

/** No input tells it: the cuts moved, or a rank or a maximum behind the score. */
function scoreMove({ now, last, then, row, place }: Compared): readonly Reason[] {
  const from = last.score?.[place] ?? then.grades.score[place];
  const to = now.trace.grades.score[row];
  return Number.isNaN(from) || Number.isNaN(to) ? [] : [{ kind: "score", from, to }];
}

/** What gives the customer his tier as things stand: most points, or for a low tier most that is lacking. */
function standing(
  prepared: PreparedScheme,
  trace: Trace,
  row: number,
  { kind }: Change
): readonly Reason[] {
  const { scheme } = prepared;
  const value = (column: string): ValueMove => {
    const cells = cellsOf(trace, column, row);
    return { column, from: cells, to: cells };
  };
  const criteria = scheme.criteria ?? [];
  if (criteria.length === 0)
    return columnsBehind(prepared, trace, row)
      .filter((column) => !isSameValue(cellsOf(trace, column, row), null))
      .map((column) => ({ kind: "value", ...value(column) }));
  const isLow = 2 * trace.grades.tier[row] >= scheme.tiers.length;
  const lacks = kind === "down" || (kind !== "up" && isLow);
  const weight = (criterion: Criterion, points: number) =>
    lacks ? criterion.max - points : points;
  return criteria
    .map((criterion) => ({
      criterion,
      points: trace.grades.points.get(criterion.name.zh)?.[row] ?? NaN,
    }))
    .filter(({ criterion, points }) => weight(criterion, points) > 1e-9)
    .sort((a, b) => weight(b.criterion, b.points) - weight(a.criterion, a.points))
    .map(({ criterion, points }) => ({
      kind: "earned",
      criterion,
      values: columnsNeeded(criterion.rule).map(value),
      points,
    }));
}

/** Inputs of the rule that gave the tier; of a label all that decide. */
function columnsBehind(prepared: PreparedScheme, trace: Trace, row: number): readonly string[] {
  const { scheme } = prepared;
  const deciding = decidingColumns(scheme);
  if (scheme.decide.by !== "conditions") return deciding;
  const { rule } = explainFrom(prepared, trace, row);
  const when = rule === null ? undefined : scheme.decide.rules[rule].when;
  if (when === undefined) return deciding;
  const behind = inputsBehind(scheme, columnsOfCondition(when));
  return deciding.filter((name) => behind.has(name));
}
