import { reachOf } from "./cells";
import type { CellFunction } from "./function";
import { visit } from "./references";
import { columnsOf, type Scope } from "./scope";
import type { Expr } from "./types";
import type { Vector } from "./vector";

type Call = Extract<Expr, { kind: "call" }>;

/** True when a cell argument mixes a list with the row's own cells, e.g. ([组]=[@组]). */
export function hasMixedArgument(call: Call, found: CellFunction, scope: Scope): boolean {
  if (scope.row !== undefined) return false;
  return call.args.some((arg, i) => {
    if (!found.readsCells(i)) return false;
    const { rows, lists } = reachOf(arg, scope);
    return rows && lists;
  });
}

/** Rows with the same own cells share one result. */
export function distinctRows(
  call: Call,
  scope: Scope
): Iterable<{ readonly first: number; readonly rows: readonly number[] }> {
  const own: Vector[] = [];
  visit(call, (expr) => {
    if (expr.kind === "row") own.push(...columnsOf(expr, scope));
  });
  const groups = new Map<string, { first: number; rows: number[] }>();
  for (let row = 0; row < scope.frame.length; row++) {
    const key = own.map((column) => cellKey(column, row)).join(" ");
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { first: row, rows: [row] });
    else group.rows.push(row);
  }
  return groups.values();
}

/** Same key, same cell of that column. */
function cellKey(column: Vector, row: number): string {
  const i = column.length === 1 ? 0 : row;
  return `${column.kinds === null ? 0 : column.kinds[i]}:${column.numbers[i]}`;
}
