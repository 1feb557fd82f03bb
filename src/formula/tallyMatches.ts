import { commonLength, kindAt } from "./build";
import { digits15, matcher, readCriterion, type Criterion } from "./criterion";
import { flatten } from "./flatten";
import type { Cells } from "./function";
import {
  groupCells,
  type Groups,
  NO_CELLS,
  runningTally,
  tallyGroups,
  tallySides,
  type InequalityOp,
  type Tally,
} from "./tally";
import { cellAt, Kind, type Vector } from "./vector";

/** One pair of a range and what its cells must be. */
export interface Condition {
  readonly range: Cells;
  /** The criterion, or what stands behind `prefix`. */
  readonly own: Vector;
  /** Text before every value, kept apart so that numbers stay numbers: the ">" of ">"&[@值]. */
  readonly prefix: string;
}

export interface Tallies {
  readonly length: number;
  at(row: number): Tally;
}

/** Tallies of the matching cells for every row; undefined where the ranges differ in size. */
export function tallyMatches(
  target: Cells | undefined,
  conditions: readonly Condition[]
): Tallies | undefined {
  const ranges = conditions.map(({ range }) => range).concat(target ?? []);
  const { shape, columns } = ranges[0];
  const sizes = columns.map((column) => (shape === "list" ? column.length : 1)).join();
  const fits = ranges.every(
    (range) =>
      range.shape === shape &&
      range.columns.map((column) => (shape === "list" ? column.length : 1)).join() === sizes
  );
  if (!fits) return undefined;
  return shape === "row" ? inRows(target, conditions) : inLists(target, conditions);
}

function criterionAt({ own, prefix }: Condition, row: number): Criterion {
  const cell = cellAt(own, row);
  if (prefix === "") return readCriterion(cell);
  if (typeof cell === "number") return { op: prefix as Criterion["op"], value: digits15(cell) };
  const text = cell === null || typeof cell === "string" ? (cell ?? "") : undefined;
  if (text !== undefined) return readCriterion(prefix + text);
  return typeof cell === "boolean" ? readCriterion(prefix + String(cell)) : readCriterion(cell);
}

/** COUNTIF([@[1月]:[6月]],">0"): the cells of each row in several columns. */
function inRows(target: Cells | undefined, conditions: readonly Condition[]): Tallies {
  const all = conditions.flatMap(({ range, own }) => [...range.columns, own]);
  const length = commonLength([...all, ...(target?.columns ?? [])]);
  const single = (vector: Vector, row: number) => (vector.length === 1 ? 0 : row);
  const constantTests = conditions.map((condition) =>
    condition.own.length === 1
      ? condition.range.columns.map((column) => matcher(criterionAt(condition, 0), column))
      : undefined
  );
  const at = (row: number) => {
    const tests = conditions.map((condition, c) => {
      const fixed = constantTests[c];
      if (fixed !== undefined) return fixed;
      const criterion = criterionAt(condition, row);
      return condition.range.columns.map((column) => matcher(criterion, column));
    });
    let result = NO_CELLS;
    for (let lane = 0; lane < conditions[0].range.columns.length; lane++) {
      const matches = tests.every((test, c) =>
        test[lane](single(conditions[c].range.columns[lane], row))
      );
      if (!matches) continue;
      const column = target?.columns[lane];
      const tally = runningTally(column);
      tally.add(column === undefined ? row : single(column, row));
      result = together(result, tally.now());
    }
    return result;
  };
  return { length, at };
}

function together(a: Tally, b: Tally): Tally {
  return {
    cells: a.cells + b.cells,
    numbers: a.numbers + b.numbers,
    sum: a.sum + b.sum,
    min: Math.min(a.min, b.min),
    max: Math.max(a.max, b.max),
    error: a.error < 0 ? b.error : a.error,
  };
}

/** How a condition that differs from row to row is answered. */
type Way = "equality" | "inequality" | "scan";

function wayOf({ prefix }: Condition): Way {
  if (prefix === "" || prefix === "=") return "equality";
  return prefix === "<>" ? "scan" : "inequality";
}

/**
 * Rows whose own cell cannot be found by its key: no number beside an inequality, and texts that are
 * criteria of their own ("<5", "甲*", "").
 */
function isOdd(condition: Condition): (row: number) => boolean {
  const { own, prefix } = condition;
  if (wayOf(condition) === "inequality") {
    return (row) => kindAt(own, row) !== Kind.Number;
  }
  const oddTexts = own.texts.map((text) => text === "" || /^[<>=]|[*?~]/.test(text));
  return (row) => {
    const kind = kindAt(own, row);
    return kind === Kind.Text ? oddTexts[own.numbers[row]] : kind === Kind.Blank && prefix === "=";
  };
}

function inLists(target: Cells | undefined, conditions: readonly Condition[]): Tallies {
  const lists = conditions.map(({ range }) => flatten(range.columns));
  const summed = target === undefined ? undefined : flatten(target.columns);
  const size = lists[0].length;
  const fixed = conditions
    .map((condition, c) => ({ condition, list: lists[c] }))
    .filter(({ condition }) => condition.own.length === 1)
    .map(({ condition, list }) => matcher(criterionAt(condition, 0), list));
  const counts = (cell: number) => {
    for (const matches of fixed) if (!matches(cell)) return false;
    return true;
  };
  const varying = conditions
    .map((condition, c) => ({ condition, list: lists[c], way: wayOf(condition) }))
    .filter(({ condition }) => condition.own.length !== 1);
  const length = commonLength(varying.map(({ condition }) => condition.own));

  const equal = varying.filter(({ way }) => way === "equality");
  const sides = varying.filter(({ way }) => way === "inequality");
  const scan = scanning(summed, size, counts, varying);
  if (equal.length + sides.length < varying.length || sides.length > 1) return { length, at: scan };
  const pairs = equal.map(({ list, condition }) => ({ list, own: condition.own }));
  const groups = groupCells(pairs, size, length);
  const oddities = varying.map(({ condition }) => isOdd(condition));
  const tallyAt = tallyOf(groups, sides[0], summed, counts);
  return {
    length,
    at(row) {
      for (const isOddAt of oddities) if (isOddAt(row)) return scan(row);
      const group = groups.ofRow[row];
      return group < 0 ? NO_CELLS : tallyAt(group, row);
    },
  };
}

/** The tally of a group, or of its cells on one side of the row's own value. */
function tallyOf(
  groups: Groups,
  side: { readonly condition: Condition; readonly list: Vector } | undefined,
  summed: Vector | undefined,
  counts: (cell: number) => boolean
): (group: number, row: number) => Tally {
  if (side === undefined) {
    const tallies = tallyGroups(groups, summed, counts);
    return (group) => tallies[group];
  }
  const { list, condition } = side;
  const sideOf = tallySides(groups, list, condition.prefix as InequalityOp, summed, counts);
  return (group, row) => sideOf(group, digits15(condition.own.numbers[row]));
}

/** Any other mixture: looks at every cell, once for each different set of criteria. */
function scanning(
  summed: Vector | undefined,
  size: number,
  counts: (cell: number) => boolean,
  varying: readonly { readonly condition: Condition; readonly list: Vector }[]
): (row: number) => Tally {
  const known = new Map<string, Tally>();
  return (row) => {
    const key = varying.map(({ condition }) => keyOf(condition.own, row)).join(" ");
    let tally = known.get(key);
    if (tally === undefined) {
      const tests = varying.map(({ condition, list }) =>
        matcher(criterionAt(condition, row), list)
      );
      const running = runningTally(summed);
      for (let cell = 0; cell < size; cell++) {
        if (counts(cell) && tests.every((matches) => matches(cell))) running.add(cell);
      }
      tally = running.now();
      known.set(key, tally);
    }
    return tally;
  };
}

function keyOf(own: Vector, row: number): string {
  return `${kindAt(own, row)}:${own.numbers[own.length === 1 ? 0 : row]}`;
}
