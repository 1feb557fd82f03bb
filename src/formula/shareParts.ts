import { withChildren } from "./references";
import type { Expr } from "./types";

/**
 * The formulas of a scheme with each part that occurs more than once as one object, so that it is worked
 * out once: ROUND([@总分],6) stands in every cut of the tier.
 */
export function shareParts<T extends { readonly expr: Expr }>(
  formulas: readonly T[]
): readonly T[] {
  const parts = new Map<string, Expr>();
  const ids = new Map<Expr, number>();
  const share = (expr: Expr): Expr => {
    const own = withChildren(expr, share);
    const key = keyOf(own, (part) => ids.get(part) as number);
    const known = parts.get(key);
    if (known !== undefined) return known;
    parts.set(key, own);
    ids.set(own, ids.size);
    return own;
  };
  return formulas.map((formula) => ({ ...formula, expr: share(formula.expr) }));
}

/** Alike in kind, text and parts. */
function keyOf(expr: Expr, id: (part: Expr) => number): string {
  switch (expr.kind) {
    case "unary":
      return JSON.stringify(["unary", expr.op, id(expr.arg)]);
    case "binary":
      return JSON.stringify(["binary", expr.op, id(expr.left), id(expr.right)]);
    case "call":
      return JSON.stringify(["call", expr.name, ...expr.args.map(id)]);
    default:
      return JSON.stringify([expr.kind, expr]);
  }
}
