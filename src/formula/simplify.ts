import { withChildren } from "./references";
import type { BinaryOp, Expr } from "./types";
import { compareNumbers } from "./compare";

type Binary = Extract<Expr, { kind: "binary" }>;

const known = new WeakMap<Expr, Expr>();

/**
 * The same formula with less to do: `IF(c,1,0)>0.5` is `c`. Only what the evaluator runs is simplified;
 * explanations and native formulas keep the text of the scheme.
 */
export function simplified(expr: Expr): Expr {
  let simple = known.get(expr);
  if (simple === undefined) {
    simple = simplify(expr);
    known.set(expr, simple);
    known.set(simple, simple);
  }
  return simple;
}

function simplify(expr: Expr): Expr {
  const own = withChildren(expr, simplified);
  if (own.kind === "binary") return ofBinary(own);
  return own.kind === "call" ? withoutDetour(own) : own;
}

/** `IF(c,a,b)>k` is `IF(c,a>k,b>k)`, worth it where the arms end in numbers of the scheme. */
function ofBinary(expr: Binary): Expr {
  const { op, left, right } = expr;
  const limit = numberOf(right);
  if (limit === undefined || !isComparison(op)) return expr;
  const own = numberOf(left);
  if (own !== undefined) return truth(holds(op, compareNumbers(own, limit)));
  if (!endsInNumbers(left)) return expr;
  const [condition, yes, no] = left.args;
  const arm = (value: Expr) => ofBinary({ ...expr, left: value });
  return withoutDetour({ ...left, args: [condition, arm(yes), arm(no)] });
}

type Call = Extract<Expr, { kind: "call" }>;

/** An IF of which every arm is a number, or such an IF again. */
function endsInNumbers(expr: Expr): expr is Call {
  return (
    expr.kind === "call" &&
    expr.name === "IF" &&
    expr.args.length === 3 &&
    expr.args.slice(1).every((arm) => numberOf(arm) !== undefined || endsInNumbers(arm))
  );
}

/** `IF(c,TRUE,FALSE)` is c where c is TRUE, FALSE or an error and nothing else. */
function withoutDetour(call: Call): Expr {
  const [condition, yes, no] = call.args;
  if (call.name !== "IF" || call.args.length !== 3 || !isTruth(yes, true) || !isTruth(no, false))
    return call;
  return isLogical(condition) ? condition : call;
}

const LOGICAL = new Set(["ISNUMBER", "ISTEXT", "ISLOGICAL", "ISBLANK", "AND", "OR", "NOT"]);

function isLogical(expr: Expr): boolean {
  if (expr.kind === "binary") return isComparison(expr.op);
  return expr.kind === "call" && LOGICAL.has(expr.name);
}

const truth = (value: boolean): Expr => ({ kind: "constant", value });
const isTruth = (expr: Expr, value: boolean) => expr.kind === "constant" && expr.value === value;

const numberOf = (expr: Expr): number | undefined =>
  expr.kind === "constant" && typeof expr.value === "number" ? expr.value : undefined;

function isComparison(op: BinaryOp): boolean {
  return op === "=" || op === "<>" || op === "<" || op === "<=" || op === ">" || op === ">=";
}

function holds(op: BinaryOp, sign: number): boolean {
  if (op === "=") return sign === 0;
  if (op === "<>") return sign !== 0;
  if (op === "<") return sign < 0;
  if (op === "<=") return sign <= 0;
  return op === ">" ? sign > 0 : sign >= 0;
}
