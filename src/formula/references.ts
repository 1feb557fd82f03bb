import type { Expr } from "./types";

/** A column a formula reads. */
export interface Reference {
  readonly column: string;
  /** True for the whole list, false for this row's cell. */
  readonly whole: boolean;
  /** Last column of a range `[@[a]:[b]]`. */
  readonly to?: string;
}

const known = new WeakMap<Expr, readonly Reference[]>();

/**
 * The columns a formula reads, each way of reading once, in the order of the text. Kept: a customer's
 * nearest change is found by working out the same formulas hundreds of times.
 */
export function referencesOf(expr: Expr): readonly Reference[] {
  let references = known.get(expr);
  if (references === undefined) known.set(expr, (references = findReferences(expr)));
  return references;
}

function findReferences(expr: Expr): readonly Reference[] {
  const found = new Map<string, Reference>();
  visit(expr, (e) => {
    if (e.kind !== "row" && e.kind !== "list") return;
    const whole = e.kind === "list";
    const key = JSON.stringify([e.column, e.to, whole]);
    if (found.has(key)) return;
    found.set(
      key,
      e.to === undefined ? { column: e.column, whole } : { column: e.column, whole, to: e.to }
    );
  });
  return [...found.values()];
}

/** The columns of a reference: of a range also those between its ends, as they stand from left to right. */
export function columnsRead(
  { column, to }: Pick<Reference, "column" | "to">,
  order: readonly string[]
): readonly string[] {
  if (to === undefined) return [column];
  const [from, last] = [order.indexOf(column), order.indexOf(to)];
  if (from < 0 || last < 0) return [column, to];
  return order.slice(Math.min(from, last), Math.max(from, last) + 1);
}

/** Calls `see` for an expression and everything inside it, outermost first, left to right. */
export function visit(expr: Expr, see: (expr: Expr) => void): void {
  see(expr);
  childrenOf(expr).forEach((child) => visit(child, see));
}

export function childrenOf(expr: Expr): readonly Expr[] {
  switch (expr.kind) {
    case "call":
      return expr.args;
    case "unary":
      return [expr.arg];
    case "binary":
      return [expr.left, expr.right];
    default:
      return [];
  }
}

/** An expression with its parts changed; the same object where none of them changes. */
export function withChildren(expr: Expr, change: (part: Expr) => Expr): Expr {
  const before = childrenOf(expr);
  const after = before.map(change);
  if (after.every((part, i) => part === before[i])) return expr;
  switch (expr.kind) {
    case "unary":
      return { ...expr, arg: after[0] };
    case "binary":
      return { ...expr, left: after[0], right: after[1] };
    case "call":
      return { ...expr, args: after };
    default:
      return expr;
  }
}
