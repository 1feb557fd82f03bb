import type { NamedExpr } from "../formula/evaluateAll";
import { columnsRead, referencesOf, visit, withChildren } from "../formula/references";
import { findFunction } from "../formula/registry";
import { simplified } from "../formula/simplify";
import type { Expr } from "../formula/types";

/** A call over whole lists: a number that all customers share, or a customer's own place in them. */
export interface ListPart {
  readonly name: string;
  readonly call: Call;
  /** Columns that it reads as whole lists. */
  readonly lists: ReadonlySet<string>;
  /** All columns that it reads, of some only the customer's own cell. */
  readonly reads: readonly string[];
}

/** Formulas of which each row can be worked out by itself, once the parts over lists are answered. */
export interface CutFormulas {
  readonly formulas: readonly NamedExpr[];
  /** By the name under which the formulas read them. */
  readonly parts: ReadonlyMap<string, ListPart>;
}

type Call = Extract<Expr, { kind: "call" }>;

/** They give a number or an error, which mean the same as a cell and as a value of a formula. */
const GIVE_NUMBERS =
  /^(SUM|AVERAGE|MIN|MAX|PRODUCT|COUNT|COUNTA|COUNTBLANK|(COUNT|SUM|AVERAGE)IFS?|(MIN|MAX)IFS|RANK(\.EQ|\.AVG)?|PERCENTRANK(\.INC|\.EXC)?|PERCENTILE(\.INC|\.EXC)?|QUARTILE(\.INC)?|MEDIAN|LARGE|SMALL|(STDEV|VAR)\.[SP]|SUMPRODUCT)$/;

/**
 * Puts a column in the place of every part that reads a whole list, the same column for the same part.
 * Undefined where a list is read by something else.
 */
export function cutLists(
  formulas: readonly NamedExpr[],
  order: readonly string[]
): CutFormulas | undefined {
  const parts = new Map<string, ListPart>();
  const known = new Map<Expr, Expr>();
  const cut = (expr: Expr): Expr => {
    let done = known.get(expr);
    if (done === undefined) {
      done = asColumn(withChildren(expr, cut), parts, order);
      known.set(expr, done);
    }
    return done;
  };
  const done = formulas.map(({ name, expr }) => ({ name, expr: cut(simplified(expr)) }));
  return done.some(({ expr }) => holdsList(expr)) ? undefined : { formulas: done, parts };
}

function asColumn(expr: Expr, parts: Map<string, ListPart>, order: readonly string[]): Expr {
  if (expr.kind !== "call" || !GIVE_NUMBERS.test(expr.name) || !holdsList(expr)) return expr;
  const found = findFunction(expr.name);
  const isRead = (i: number) => found?.kind === "cells" && found.readsCells(i);
  // A list where one value is wanted belongs to what stands around the call.
  if (expr.args.some((arg, i) => holdsList(arg) && !isRead(i))) return expr;
  const references = referencesOf(expr);
  const name = `名单.部分${parts.size + 1}`;
  parts.set(name, {
    name,
    call: expr,
    lists: new Set(
      references.filter(({ whole }) => whole).flatMap((ref) => columnsRead(ref, order))
    ),
    reads: [...new Set(references.flatMap((ref) => columnsRead(ref, order)))],
  });
  return { kind: "row", column: name };
}

function holdsList(expr: Expr): boolean {
  let holds = false;
  visit(expr, ({ kind }) => (holds ||= kind === "list"));
  return holds;
}
