import { calculate, mapNumbers } from "./arithmetic";
import { buildVector } from "./build";
import { argumentCells } from "./cells";
import { compareVectors } from "./compare";
import { joinTexts } from "./join";
import type { Cells } from "./function";
import { dependencyOrder } from "./order";
import { findFunction } from "./registry";
import { distinctRows, hasMixedArgument } from "./rowByRow";
import { columnsOf, laneOf, scopeOf, type Scope } from "./scope";
import type { BinaryOp, Expr, Frame } from "./types";
import { constant, Kind, type ErrorText, type Vector } from "./vector";

/** The value of a formula for every row; one cell when it is the same for all of them. */
export function evaluate(expr: Expr, frame: Frame): Vector {
  return blankIsZero(valuesOf(expr, scopeOf(frame)));
}

/**
 * Named formulas that may read each other as [@name], worked out in the order in which they depend on
 * each other. A name hides a column of the frame.
 */
export function evaluateAll(
  formulas: readonly { readonly name: string; readonly expr: Expr }[],
  frame: Frame
): ReadonlyMap<string, Vector> {
  const results = new Map<string, Vector>();
  const names = new Set(formulas.map(({ name }) => name));
  const order = [...new Set([...(frame.order ?? []), ...names])];
  const scope = scopeOf({
    length: frame.length,
    asOf: frame.asOf,
    order,
    column: (name) => (names.has(name) ? results.get(name) : frame.column(name)),
  });
  for (const { name, expr } of dependencyOrder(formulas, order)) {
    results.set(name, blankIsZero(valuesOf(expr, scope)));
  }
  return new Map(formulas.map(({ name }) => [name, results.get(name) as Vector]));
}

/** A formula cell is never blank: =[@a] over an empty cell shows 0. */
function blankIsZero(vector: Vector): Vector {
  const { kinds } = vector;
  if (kinds === null || !kinds.includes(Kind.Blank)) return vector;
  const filled = kinds.map((kind) => (kind === Kind.Blank ? Kind.Number : kind));
  return { ...vector, kinds: filled.every((kind) => kind === Kind.Number) ? null : filled };
}

/** One value per row. Lists and arrays stand for the cell that belongs to the row at hand. */
function valuesOf(expr: Expr, scope: Scope): Vector {
  switch (expr.kind) {
    case "constant":
      return constant(expr.value);
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
      return combine(expr.op, valuesOf(expr.left, scope), valuesOf(expr.right, scope));
    case "call":
      return callOf(expr, scope);
  }
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
