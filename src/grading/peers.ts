import { cellAt, type Scalar, type Vector } from "../formula/vector";
import { comparedNumber } from "./cellsOf";
import type { Trace } from "./grade";

/** Numbers of a column by group, largest first; sorted once for all customers of a list. */
type Groups = ReadonlyMap<Scalar, Float64Array>;

const sorted = new WeakMap<Trace, Map<string, Groups>>();

const NONE = new Float64Array(0);

/** Numbers of the list, or of the customer's own group, largest first; the customer's own among them. */
export function peersOf(
  column: string,
  within: string | undefined,
  trace: Trace,
  row: number
): Float64Array {
  const ofList = sorted.get(trace) ?? new Map<string, Groups>();
  sorted.set(trace, ofList);
  const key = JSON.stringify([column, within]);
  const groups = ofList.get(key) ?? groupsOf(column, within, trace);
  ofList.set(key, groups);
  const group = within === undefined ? null : cellAt(vectorIn(trace, within), row);
  return groups.get(group) ?? NONE;
}

function groupsOf(column: string, within: string | undefined, trace: Trace): Groups {
  const cells = vectorIn(trace, column);
  const group = within === undefined ? undefined : vectorIn(trace, within);
  const lists = new Map<Scalar, number[]>();
  for (let i = 0; i < trace.grades.rows; i++) {
    const number = comparedNumber(cellAt(cells, i));
    if (number === undefined) continue;
    // An error is no group: every one is an object of its own.
    const key = group === undefined ? null : cellAt(group, i);
    const list = lists.get(key);
    if (list === undefined) lists.set(key, [number]);
    else list.push(number);
  }
  return new Map(
    [...lists].map(([key, list]) => [key, Float64Array.from(list).sort().reverse()] as const)
  );
}

const vectorIn = ({ frame, results }: Trace, name: string): Vector =>
  (results.get(name) ?? frame.column(name)) as Vector;
