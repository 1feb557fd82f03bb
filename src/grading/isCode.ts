import type { Expr } from "../formula/types";
import { conditionName, gateName, ruleName } from "../scheme/names";

/** Names that lowering gives to conditions end in their number, or in the id of a gate. */
const CODES = [gateName(""), ruleName(0), conditionName(0)].map((name) => name.replace(/1$/, ""));

/** Whether a formula says how sure a condition is: the shapes of lowerCondition; any other is a value. */
export function isCode(expr: Expr): boolean {
  if (expr.kind === "constant") return typeof expr.value === "number";
  if (expr.kind === "row") return CODES.some((prefix) => expr.column.startsWith(prefix));
  if (expr.kind === "binary")
    return expr.op === "-" && expr.left.kind === "constant" && isCode(expr.right);
  if (expr.kind !== "call") return false;
  const { name, args } = expr;
  if (name === "IF") return args.length === 3 && isCode(args[1]) && isCode(args[2]);
  return (name === "MIN" || name === "MAX" || name === "IFERROR") && args.every(isCode);
}
