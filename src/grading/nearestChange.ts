import type { Scalar } from "../formula/vector";
import { ordersTiers } from "../scheme/ordersTiers";
import type { Criterion, Scheme } from "../scheme/types";
import type { Customer } from "./afterChanges";
import { cellsOf } from "./cellsOf";
import { changeByTrial } from "./changeByTrial";
import { evaluateConditions } from "./evaluateConditions";
import { traceGrades, type Trace } from "./grade";
import { furthestOf, leastMoves, type Item } from "./leastMoves";
import { movesOf, type Move } from "./moves";
import type { PreparedScheme } from "./prepare";
import { scoreModel, type ScoreModel } from "./scoreModel";
import { tiersAfter } from "./tierAfter";
import type { GradingInput } from "./types";

/** One criterion's part in a change. */
export interface ChangeStep {
  /** Null where no criterion reads the column: a condition, a label or a look-up does. */
  readonly criterion: Criterion | null;
  /** The column whose value changes. */
  readonly column: string | null;
  readonly from: Scalar;
  /** Null where the rule cannot be turned round: then only the points needed are known. */
  readonly to: Scalar;
  /** Null without a criterion. */
  readonly pointsFrom: number | null;
  readonly pointsTo: number | null;
}

/** A change of the fewest columns that brings the customer to another tier. */
export interface NearestChange {
  /** Index of the tier it leads to. */
  readonly tier: number;
  readonly steps: readonly ChangeStep[];
}

export interface NearestChanges {
  /** To the next better tier; null where there is none, or nothing influenceable leads there. */
  readonly rise: NearestChange | null;
  readonly fall: NearestChange | null;
}

/** More criteria at once are no advice any more, and the ways to combine them grow fast. */
const MOST_CRITERIA = 4;

/** The nearest way up and the nearest way down for the customer at `row`. */
export function nearestChanges(
  prepared: PreparedScheme,
  input: GradingInput,
  row: number
): NearestChanges {
  return nearestChangesFrom(prepared, input, traceGrades(prepared, input), row);
}

/** The same for a list that is graded already. */
export function nearestChangesFrom(
  prepared: PreparedScheme,
  input: GradingInput,
  trace: Trace,
  row: number
): NearestChanges {
  const customer: Customer = { prepared, input, trace, row };
  return { rise: nearestTowards(customer, true), fall: nearestTowards(customer, false) };
}

/** The way up alone: half the search. */
export const nearestRise = (
  prepared: PreparedScheme,
  input: GradingInput,
  trace: Trace,
  row: number
): NearestChange | null => nearestTowards({ prepared, input, trace, row }, true);

function nearestTowards(customer: Customer, up: boolean): NearestChange | null {
  const { prepared, trace, row } = customer;
  const { scheme } = prepared;
  const tier = trace.grades.tier[row];
  // A text that is no label counts as the first tier without being it.
  const isLabel = trace.grades.tierText(row) === scheme.tiers[tier]?.label;
  const end = up ? 0 : scheme.tiers.length - 1;
  if (tier < 0 || tier === end || !ordersTiers(scheme) || !isLabel) return null;
  const byScore = nearestByScore(customer, up);
  if (byScore !== null && isSettled(scheme, byScore)) return byScore;
  const byTrial = changeByTrial(customer, up);
  return byTrial ?? (byScore !== null && needsPointsOnly(scheme, byScore) ? byScore : null);
}

/** Whether a change names a value for every step, each of an input of its own. */
function isSettled({ columns }: Scheme, { steps }: NearestChange): boolean {
  const named = steps.filter(
    ({ column, to }) => to !== null && columns.some(({ name }) => name === column)
  );
  return new Set(named.map(({ column }) => column)).size === steps.length;
}

/** Points without a value say something only of a formula over more columns than are tried at once. */
const needsPointsOnly = (scheme: Scheme, { steps }: NearestChange) =>
  steps.every((step) => {
    const rule = step.criterion?.rule;
    const isWide = rule?.kind === "formula" && rule.needs.length > 1;
    return isWide || isSettled(scheme, { tier: 0, steps: [step] });
  });

/** Where the points lead to the tier, the points to gain or lose say which values are worth a try. */
function nearestByScore(customer: Customer, up: boolean): NearestChange | null {
  const { prepared, trace, row } = customer;
  if (prepared.scheme.decide.by !== "score") return null;
  const model = scoreModel(prepared, trace, row);
  if (model === undefined) return null;
  const search = { customer, model, items: itemsOf(prepared, trace, row) };
  return nearest(search, up, trace.grades.tier[row] + (up ? -1 : 1));
}

interface Search {
  readonly customer: Customer;
  readonly model: ScoreModel;
  readonly items: readonly Item[];
}

/** What the manager can do something about; a special case that holds would hide every change. */
function itemsOf({ scheme }: PreparedScheme, trace: Trace, row: number): readonly Item[] {
  return (scheme.criteria ?? [])
    .filter(({ influenceable }) => influenceable)
    .filter(({ unless = [] }) => {
      const conditions = unless.map(({ when }) => when);
      return evaluateConditions(scheme, trace, conditions, row).every((code) => code <= 0.5);
    })
    .map((criterion) => {
      const points = trace.grades.points.get(criterion.name.zh)?.[row] ?? NaN;
      return { criterion, points, moves: movesOf(criterion, trace, row) };
    })
    .filter(({ points }) => !Number.isNaN(points));
}

function nearest(search: Search, up: boolean, target: number): NearestChange | null {
  const reaches = (points: ReadonlyMap<string, number>) =>
    isThere(search.model(points), up, target);
  const movable = search.items.filter((item) => furthestOf(item, up) !== undefined);
  // Where everything together is not enough, no part of it is.
  if (leastMoves(movable, up, reaches) === undefined) return null;
  for (let size = 1; size <= Math.min(MOST_CRITERIA, movable.length); size++) {
    const found = subsets(movable, size)
      .flatMap((items) => {
        const moves = leastMoves(items, up, reaches);
        return moves === undefined ? [] : [items.map((item, i) => stepOf(search, item, moves[i]))];
      })
      .sort((a, b) => distance(a) - distance(b))
      .find((steps) => isProven(search, steps, up, target));
    if (found !== undefined) return { tier: target, steps: found };
  }
  return null;
}

const isThere = (tier: number, up: boolean, target: number) =>
  tier >= 0 && (up ? tier <= target : tier >= target);

const distance = (steps: readonly ChangeStep[]) =>
  steps.reduce(
    (sum, { pointsFrom, pointsTo }) => sum + Math.abs((pointsTo ?? 0) - (pointsFrom ?? 0)),
    0
  );

function stepOf(
  { customer: { trace, row } }: Search,
  { criterion, points }: Item,
  move: Move
): ChangeStep {
  const { rule } = criterion;
  const column = "column" in rule ? rule.column : null;
  const cell = column === null ? null : cellsOf(trace, column, row);
  return {
    criterion,
    column,
    from: Array.isArray(cell) ? null : (cell as Scalar),
    to: move.to,
    pointsFrom: points,
    pointsTo: move.points,
  };
}

/** Makes the change and grades again: other criteria may read the same column, and ranks move. */
function isProven(
  { customer }: Search,
  steps: readonly ChangeStep[],
  up: boolean,
  target: number
): boolean {
  const { prepared } = customer;
  const inputs = new Set(prepared.scheme.columns.map(({ name }) => name));
  const values = steps.flatMap(({ column, to }) =>
    column !== null && to !== null && inputs.has(column) ? [[column, to] as const] : []
  );
  // Points that cannot be turned into a value are all there is to say.
  if (values.length < steps.length) return true;
  if (values.some(([name, to]) => !isInRange(prepared, name, to))) return false;
  const changes = new Map(values);
  const [tier] = tiersAfter(customer, [changes]);
  return isThere(tier, up, target);
}

/** A value outside its column's range would be clamped when it is read. */
function isInRange({ scheme }: PreparedScheme, name: string, to: Scalar): boolean {
  const range = scheme.columns.find((column) => column.name === name)?.range;
  return typeof to !== "number" || range === undefined || (to >= range[0] && to <= range[1]);
}

function subsets<T>(items: readonly T[], size: number): readonly (readonly T[])[] {
  if (size === 0) return [[]];
  return items.flatMap((item, i) =>
    subsets(items.slice(i + 1), size - 1).map((rest) => [item, ...rest])
  );
}
