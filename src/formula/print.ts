import { writeReference, type ListRef, type RowRef } from "./structured";
import type { BinaryOp, Expr } from "./types";

/** Binding power as in Excel; a prefix minus binds closer than ^, so -2^2 is 4. */
const POWER: Readonly<Record<BinaryOp, number>> = {
  "=": 1,
  "<>": 1,
  "<": 1,
  "<=": 1,
  ">": 1,
  ">=": 1,
  "&": 2,
  "+": 3,
  "-": 3,
  "*": 4,
  "/": 4,
  "^": 5,
};

/**
 * Excel text without the leading "=" and without needless parentheses. `reference` writes the
 * references in another way, for example as A1 ranges.
 */
export function printFormula(
  expr: Expr,
  reference: (ref: RowRef | ListRef) => string = writeReference
): string {
  const print = (e: Expr): string => {
    switch (e.kind) {
      case "constant":
        return constantText(e.value);
      case "error":
        return e.error;
      case "row":
      case "list":
        return reference(e);
      case "call":
        return `${e.name}(${e.args.map(print).join(",")})`;
      case "array":
        return `{${e.rows.map((row) => row.map(constantText).join(",")).join(";")}}`;
      case "unary":
        return e.op === "%" ? `${postfixed(e.arg)}%` : `${e.op}${prefixed(e.arg, e.op)}`;
      case "binary":
        return `${side(e.left, POWER[e.op])}${e.op}${side(e.right, POWER[e.op] + 1)}`;
    }
  };
  const bracketed = (e: Expr) => `(${print(e)})`;
  const side = (e: Expr, power: number) =>
    e.kind === "binary" && POWER[e.op] < power ? bracketed(e) : print(e);
  const postfixed = (e: Expr) => (e.kind === "binary" ? bracketed(e) : print(e));
  const prefixed = (e: Expr, op: string) => {
    // -5% reads as (-5)%, and -5 as one number
    const readsOtherwise =
      e.kind === "binary" ||
      (e.kind === "unary" && e.op === "%") ||
      (op === "-" && e.kind === "constant" && typeof e.value === "number" && e.value >= 0);
    return readsOtherwise ? bracketed(e) : print(e);
  };
  return print(expr);
}

function constantText(value: number | string | boolean | null): string {
  if (value === null) return "";
  if (typeof value === "string") return `"${value.replace(/"/g, '""')}"`;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return String(value).toUpperCase();
}
