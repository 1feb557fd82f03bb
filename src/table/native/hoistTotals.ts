import { referencesOf, withChildren } from "../../formula/references";
import { printFormula } from "../../formula/print";
import type { Expr } from "../../formula/types";
import { totalName } from "./reserved";

/** A value of the whole list that stands in one cell. */
export interface Total {
  readonly name: string;
  readonly expr: Expr;
}

/** Collects what does not depend on the customer: one MAX for the list, not one in every row. */
export interface Totals {
  /** The formula with cells in place of what the whole list decides. */
  hoist(expr: Expr): Expr;
  readonly found: readonly Total[];
}

/** `single` tells names that stand for one cell, such as a constant. */
export function startTotals(single: (name: string) => boolean): Totals {
  const known = new Map<string, Total>();
  const hoist = (expr: Expr): Expr => {
    if (isTotal(expr, single)) return cellFor(expr);
    return withChildren(expr, hoist);
  };
  const cellFor = (expr: Expr): Expr => {
    const text = printFormula(expr);
    const found = known.get(text) ?? { name: totalName(known.size + 1), expr };
    known.set(text, found);
    return { kind: "row", column: found.name };
  };
  return {
    hoist,
    get found() {
      return [...known.values()];
    },
  };
}

const COMPARISONS = new Set(["=", "<>", "<", "<=", ">", ">="]);

/** Reads the list and nothing of the customer; the list itself stays a range, a comparison a comparison. */
function isTotal(expr: Expr, single: (name: string) => boolean): boolean {
  if (expr.kind === "list" || (expr.kind === "binary" && COMPARISONS.has(expr.op))) return false;
  const references = referencesOf(expr);
  return (
    references.some(({ whole }) => whole) &&
    references.every(({ whole, column }) => whole || single(column))
  );
}
