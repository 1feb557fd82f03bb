import { spread } from "./build";
import type { Cells } from "./function";
import { findFunction } from "./registry";
import { columnsOf, type Reach, type Scope } from "./scope";
import type { Expr } from "./types";
import { constant, vectorOf, type Vector } from "./vector";

const NOWHERE: Reach = { rows: false, lists: false, lanes: 1 };

export function reachOf(expr: Expr, scope: Scope): Reach {
  const { reaches } = scope;
  // with a row held fixed the same part reaches less far
  if (reaches === undefined || scope.row !== undefined) return findReach(expr, scope);
  let reach = reaches.get(expr);
  if (reach === undefined) reaches.set(expr, (reach = findReach(expr, scope)));
  return reach;
}

function findReach(expr: Expr, scope: Scope): Reach {
  switch (expr.kind) {
    case "row":
      return { rows: scope.row === undefined, lists: false, lanes: columnsOf(expr, scope).length };
    case "list":
      return { rows: false, lists: true, lanes: columnsOf(expr, scope).length };
    case "array":
      return { ...NOWHERE, lanes: expr.rows.flat().length };
    case "unary":
      return reachOf(expr.arg, scope);
    case "binary":
      return widest([reachOf(expr.left, scope), reachOf(expr.right, scope)]);
    case "call": {
      const found = findFunction(expr.name);
      const readsCells = found?.kind === "cells" ? found.readsCells : () => false;
      return widest(
        expr.args.map((arg, i) => {
          const reach = reachOf(arg, scope);
          return readsCells(i) ? { ...NOWHERE, rows: reach.rows } : reach;
        })
      );
    }
    default:
      return NOWHERE;
  }
}

function widest(parts: readonly Reach[]): Reach {
  return {
    rows: parts.some((part) => part.rows),
    lists: parts.some((part) => part.lists),
    lanes: Math.max(1, ...parts.map((part) => part.lanes)),
  };
}

/** An argument read as cells. Calculations over lists or several columns are arrays, as in Excel. */
export function argumentCells(
  expr: Expr,
  scope: Scope,
  valuesOf: (expr: Expr, scope: Scope) => Vector
): Cells {
  if (expr.kind === "row" || expr.kind === "list") {
    const shape = expr.kind === "row" ? "row" : "list";
    return { shape, columns: columnsOf(expr, scope), reference: true };
  }
  if (expr.kind === "array") {
    const columns = expr.rows[0].map((_, c) => vectorOf(expr.rows.map((row) => row[c])));
    return { shape: "list", columns, reference: true };
  }
  // an argument left out counts as 0 where numbers are wanted, other than an empty cell
  if (expr.kind === "constant" && expr.value === null) {
    return { shape: "row", columns: [constant(0)], reference: false };
  }
  const { rows, lists, lanes } = reachOf(expr, scope);
  if (!lists && lanes === 1) {
    return { shape: "row", columns: [valuesOf(expr, scope)], reference: false };
  }
  const shape = rows ? "row" : "list";
  const columns = Array.from({ length: lanes }, (_, lane) => {
    const column = valuesOf(expr, { ...scope, lane });
    return lists ? spread(column, scope.frame.length) : column;
  });
  return { shape, columns, reference: true };
}
