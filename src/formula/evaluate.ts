import { calculate, mapNumbers } from "./arithmetic";
import { branchOf, type Unrounded } from "./branches";
import { buildVector, logicalVector } from "./build";
import { argumentCells } from "./cells";
import { toTruth } from "./coerce";
import { compareVectors } from "./compare";
import { joinTexts } from "./join";
import type { Cells } from "./function";
import { insideOf, knownInterval, stepOf } from "./ladder";
import { findFunction } from "./registry";
import { distinctRows, hasMixedArgument } from "./rowByRow";
import { columnsOf, laneOf, scopeOf, type Scope } from "./scope";
import { simplified } from "./simplify";
import type { BinaryOp, Expr, Frame } from "./types";
import { constant, Kind, type ErrorText, type Vector } from "./vector";

/** The value of a formula for every row; one cell when it is the same for all of them. */
export function evaluate(expr: Expr, frame: Frame): Vector {
  return blankIsZero(valuesOf(simplified(expr), scopeOf(frame)));
}

/** A formula cell is never blank: =[@a] over an empty cell shows 0. */
export function blankIsZero(vector: Vector): Vector {
  const { kinds } = vector;
  if (kinds === null || !kinds.includes(Kind.Blank)) return vector;
  const filled = kinds.map((kind) => (kind === Kind.Blank ? Kind.Number : kind));
  return { ...vector, kinds: filled.every((kind) => kind === Kind.Number) ? null : filled };
}

const constants = new WeakMap<Expr, Vector>();

function constantOf(expr: Extract<Expr, { kind: "constant" }>): Vector {
  let vector = constants.get(expr);
  if (vector === undefined) constants.set(expr, (vector = constant(expr.value)));
  return vector;
}

/** One value per row. Lists and arrays stand for the cell that belongs to the row at hand. */
export function valuesOf(expr: Expr, scope: Scope): Vector {
  if (expr.kind === "constant") return constantOf(expr);
  const { memo, row, lane } = scope;
  // with a row held fixed, or one of several columns, the same part has other values
  if (memo === undefined || row !== undefined || lane !== undefined) return workOut(expr, scope);
  let values = memo.get(expr);
  if (values === undefined) memo.set(expr, (values = workOut(expr, scope)));
  return values;
}

function workOut(expr: Expr, scope: Scope): Vector {
  switch (expr.kind) {
    case "constant":
      return constantOf(expr);
    case "error":
      return constant({ error: expr.error as ErrorText });
    case "row":
    case "list":
      return laneOf(columnsOf(expr, scope), scope);
    case "array":
      return laneOf(
        expr.rows.flat().map((value) => constant(value)),
        scope
      );
    case "unary": {
      const arg = valuesOf(expr.arg, scope);
      if (expr.op === "+") return arg;
      return expr.op === "-" ? mapNumbers([arg], negated) : calculate("/", arg, HUNDRED);
    }
    case "binary":
      return (
        comparedWithNumber(expr, scope) ??
        combine(expr.op, valuesOf(expr.left, scope), valuesOf(expr.right, scope))
      );
    case "call":
      return callOf(expr, scope);
  }
}

/** A column of numbers against one number: the rounding before it is part of the comparison. */
function comparedWithNumber(expr: Expr, scope: Scope): Vector | undefined {
  const step = stepOf(expr);
  if (step === undefined) return undefined;
  const { vector, digits } = unrounded(step.value, scope);
  if (vector.kinds !== null || vector.length === 1) return undefined;
  const interval = knownInterval(step.op, step.limit, digits);
  return interval && logicalVector(insideOf(vector.numbers, interval));
}

/** ROUND(x,6), or a name that comes to it for all rows at hand, as x. */
function unrounded(expr: Expr, scope: Scope): Unrounded {
  const value = settled(expr, scope);
  if (value.kind === "call" && value.name === "ROUND" && value.args[1].kind === "constant") {
    const digits = value.args[1].value;
    const vector = valuesOf(value.args[0], scope);
    if (typeof digits === "number" && vector.kinds === null) return { vector, digits };
  }
  return { vector: valuesOf(expr, scope) };
}

/** What an expression comes to where its IFs are decided for all rows alike. */
function settled(expr: Expr, scope: Scope): Expr {
  if (expr.kind === "row" && expr.to === undefined) {
    const formula = scope.formula?.(expr.column);
    return formula === undefined ? expr : settled(formula, scope);
  }
  if (expr.kind !== "call" || expr.name !== "IF") return expr;
  const { length, kinds, numbers } = toTruth(valuesOf(expr.args[0], scope));
  if (length !== 1 || kinds !== null) return expr;
  const arm = expr.args[numbers[0] !== 0 ? 1 : 2];
  return arm === undefined ? expr : settled(arm, scope);
}

const HUNDRED = constant(100);
const negated = (x: number) => 0 - x;

function combine(op: BinaryOp, left: Vector, right: Vector): Vector {
  switch (op) {
    case "+":
    case "-":
    case "*":
    case "/":
    case "^":
      return calculate(op, left, right);
    case "&":
      return joinTexts([left, right]);
    default:
      return compareVectors(op, left, right);
  }
}

type Call = Extract<Expr, { kind: "call" }>;

function callOf(call: Call, scope: Scope): Vector {
  const found = findFunction(call.name);
  if (found === undefined) return constant({ error: "#NAME?" });
  const branch = branchOf(call, {
    valuesOf: (part) => valuesOf(part, scope),
    unrounded: (part) =>
      scope.row === undefined ? unrounded(part, scope) : { vector: valuesOf(part, scope) },
  });
  if (branch !== undefined) return branch;
  const around = { rows: scope.frame.length, asOf: scope.frame.asOf };
  if (found.kind === "values") {
    return found.apply(
      call.args.map((arg) => valuesOf(arg, scope)),
      around
    );
  }
  if (hasMixedArgument(call, found, scope)) return rowByRow(call, scope);
  const args = call.args.map((arg, i): Cells => {
    if (found.readsCells(i)) return argumentCells(arg, scope, valuesOf);
    const { prefix, value } = splitCriterion(arg, found.keepsPrefix?.(i) ?? false);
    return { shape: "row", columns: [valuesOf(value, scope)], reference: false, prefix };
  });
  return found.apply(args, around);
}

/** ">"&[@a] as its sign and [@a]: a column of numbers need not become text to be compared. */
function splitCriterion(arg: Expr, isCriterion: boolean): { prefix?: string; value: Expr } {
  const isJoined = isCriterion && arg.kind === "binary" && arg.op === "&";
  if (!isJoined || arg.left.kind !== "constant") return { value: arg };
  const sign = arg.left.value;
  const isSign = typeof sign === "string" && /^(<=|>=|<>|=|<|>)$/.test(sign);
  return isSign ? { prefix: sign, value: arg.right } : { value: arg };
}

/**
 * MAX(IF([组]=[@组],[值])) compares a whole list with each row's own cell: worked out once for each
 * different set of own cells, with those held fixed.
 */
function rowByRow(call: Call, scope: Scope): Vector {
  const length = scope.frame.length;
  const result = buildVector(length);
  for (const { first, rows } of distinctRows(call, scope)) {
    const value = callOf(call, { ...scope, row: first });
    for (const row of rows) result.copy(row, value, first);
  }
  return result.done();
}
