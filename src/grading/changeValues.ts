import type { Scalar } from "../formula/vector";
import { influenceableColumns } from "../scheme/influenceableColumns";
import { optionalColumns } from "../scheme/optionalColumns";
import type { Column, Scheme } from "../scheme/types";
import { cellsOf, comparedNumber } from "./cellsOf";
import { effortOf } from "./effort";
import type { Trace } from "./grade";
import { peersOf } from "./peers";
import { readsList, type PreparedScheme } from "./prepare";
import { thresholdsOf } from "./thresholds";

/** Another value that a column of a customer could have. */
export interface Value {
  readonly to: Scalar;
  readonly effort: number;
}

/** A column a manager can influence, where the customer stands in it, and values worth a try. */
export interface MovableColumn {
  readonly column: Column;
  readonly from: Scalar;
  /** The smallest step of its numbers; null: it holds none. */
  readonly grain: number | null;
  /** Least effort first. */
  readonly values: readonly Value[];
}

export function movableColumns(
  prepared: PreparedScheme,
  trace: Trace,
  row: number
): readonly MovableColumn[] {
  const { scheme } = prepared;
  const optional = optionalColumns(scheme);
  return influenceableColumns(scheme).flatMap((column): readonly MovableColumn[] => {
    const from = cellsOf(trace, column.name, row) as Scalar;
    const isBlank = from === null || from === "";
    // A blank is for a person to fill in; only a mark left blank is a "no" that may become a yes.
    if (isBlank && !optional.has(column.name) && column.type !== "yesno") return [];
    if (from !== null && typeof from === "object") return [];
    const grain = grainOf(scheme, column);
    const values = valuesOf({ prepared, trace, row, column, from, grain })
      .filter((to) => to !== from && isPossible(column, to))
      .map((to) => ({ to, effort: effortOf(column, from, to) }))
      .sort((a, b) => a.effort - b.effort);
    return values.length === 0 ? [] : [{ column, from, grain, values }];
  });
}

interface Place {
  readonly prepared: PreparedScheme;
  readonly trace: Trace;
  readonly row: number;
  readonly column: Column;
  readonly from: Scalar;
  readonly grain: number | null;
}

function valuesOf(place: Place): readonly Scalar[] {
  const { prepared, column, from } = place;
  if (column.type === "yesno") return from === true ? [false] : from === false ? [true] : [true];
  if (column.type === "choice") return (column.options ?? []).map(({ value }) => value);
  if (column.type === "text") return thresholdsOf(prepared.scheme, column.name).texts;
  return [...new Set(column.type === "date" ? dateValues(place) : numberValues(place))];
}

/** Things that are counted; half of one is no advice. */
const COUNTED = /^(次|个|天|人|名|户|家|台|项|种|单|笔|件|路|段|档|期|月|个月|岁)$/;

/** Whole things, or two decimals, as lists are written. */
function grainOf(scheme: Scheme, { name, type, unit }: Column): number | null {
  if (type === "date") return 1;
  if (type !== "number" && type !== "percent") return null;
  const { amounts } = thresholdsOf(scheme, name);
  const isWhole = amounts.every((amount) => typeof amount !== "number" || amount % 1 === 0);
  return isWhole && unit !== undefined && COUNTED.test(unit) ? 1 : 0.01;
}

/** To the grain, away from where the customer stands: an average of counts is no whole number. */
export function onGrain(value: number, grain: number, up: boolean): number {
  const steps = Math.round((value / grain) * 1e4) / 1e4;
  return tidy((up ? Math.ceil(steps) : Math.floor(steps)) * grain);
}

const tidy = (value: number) => Math.round(value * 1e6) / 1e6;

/** Edges and what lies just beyond them, values of other customers, and some far away to come back from. */
function numberValues(place: Place): readonly number[] {
  const { prepared, trace, row, column } = place;
  const grain = place.grain ?? 1;
  const own = comparedNumber(place.from);
  const edges = thresholdsOf(prepared.scheme, column.name).amounts.flatMap((amount) => {
    const limit = typeof amount === "number" ? amount : cellsOf(trace, amount.column, row);
    return comparedNumber(limit) ?? [];
  });
  const from = own ?? 0;
  const beside = edges.flatMap((edge) =>
    edge > from ? [edge, edge + grain] : edge < from ? [edge, edge - grain] : []
  );
  const around = [from + grain, from - grain, ...(own === undefined ? [0] : [])];
  const peers = readsList(prepared)
    ? neighbours(peersOf(column.name, undefined, trace, row), from)
    : [];
  const beyond = peers.flatMap((peer) =>
    peer > from ? [peer, peer + grain] : [peer, peer - grain]
  );
  const far = [from * 2, from * 10, from / 2, 0, ...(column.range ?? [])];
  const isNegative = from < 0 || edges.some((edge) => edge < 0);
  const isOver = from > 100 || edges.some((edge) => edge > 100);
  return [...beside, ...around, ...beyond, ...far]
    .map((value) => onGrain(value, grain, value > from))
    .filter((value) => value >= 0 || isNegative)
    .filter((value) => value <= 100 || isOver || column.type !== "percent");
}

/** The next customer, the second, the fourth … on either side, and the first and the last. */
function neighbours(sorted: Float64Array, own: number): readonly number[] {
  let at = 0;
  while (at < sorted.length && sorted[at] > own) at++;
  let after = at;
  while (after < sorted.length && sorted[after] === own) after++;
  const found = [sorted[0], sorted[sorted.length - 1]];
  for (let step = 1; step <= sorted.length; step *= 2)
    found.push(sorted[at - step], sorted[after + step - 1]);
  return found.filter((value) => value !== undefined && value !== own);
}

/** Days from the day of grading, and some far away. What has happened can have happened until today. */
function dateValues({ prepared, trace, column, from }: Place): readonly number[] {
  const { asOf } = trace.frame;
  if (typeof from !== "number") return [];
  const days = thresholdsOf(prepared.scheme, column.name).amounts.flatMap((amount) =>
    typeof amount === "number" && amount % 1 === 0 && Math.abs(amount) < 36500 ? [amount] : []
  );
  const around = days.flatMap((day) => [asOf - day, asOf + day]);
  const far = [30, 365, 3650].flatMap((day) => [from - day, from + day]);
  return [asOf, ...around, ...far]
    .flatMap((day) => [day - 1, day, day + 1])
    .filter((day) => day > 0 && (from > asOf || day <= asOf));
}

/** A value outside its column's range would be clamped when it is read. */
function isPossible({ range }: Column, to: Scalar): boolean {
  return typeof to !== "number" || range === undefined || (to >= range[0] && to <= range[1]);
}
