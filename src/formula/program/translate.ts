import type { ComparisonOp } from "../compare";
import { cellAt } from "../vector";
import type { BinaryOp, Expr } from "../types";
import { divide, translateFold } from "./aggregates";
import {
  translateIf,
  translateIfError,
  translateIfs,
  translateJoined,
  translateNot,
  translateSwitch,
} from "./branches";
import { toNumber, withBoth, type Simple } from "./coerceValues";
import { compareValues } from "./compareValues";
import { NO_FACTS, type Facts } from "./facts";
import type { Nodes } from "./makeNodes";
import type { Context, Sources, Translate } from "./translation";
import { eachKind, ERROR, number, ofColumn, ofScalar, truth, UNKNOWN, type Value } from "./values";

/** A formula whose IFs multiply beyond this is not made a program of. */
const MOST_PARTS = 20_000;

/**
 * Makes of each part of a formula what it comes to for the kinds of cells that the list really has: an
 * ISNUMBER over a full column is decided here, once for the list.
 */
export function translator(sources: Sources, nodes: Nodes): (expr: Expr) => Value {
  const known = new Map<Expr, Map<string, Value>>();
  let parts = 0;

  function valueOf(expr: Expr, facts: Facts = NO_FACTS): Value {
    let values = known.get(expr);
    if (values === undefined) known.set(expr, (values = new Map()));
    let value = values.get(facts.key);
    if (value === undefined) {
      parts++;
      value = parts > MOST_PARTS ? UNKNOWN : translate(expr, { nodes, sources, facts, valueOf });
      values.set(facts.key, value);
    }
    return value;
  }
  return valueOf;
}

function translate(expr: Expr, context: Context): Value {
  const { nodes, sources, facts, valueOf } = context;
  const whole = sources.whole(expr);
  if (whole !== undefined)
    return whole.length === 1 ? ofScalar(cellAt(whole, 0), nodes) : ofColumn(whole, nodes);
  switch (expr.kind) {
    case "constant":
      return ofScalar(expr.value, nodes);
    case "error":
      return ERROR;
    case "row":
      return expr.to === undefined ? ofName(expr.column, context) : UNKNOWN;
    case "unary": {
      const arg = valueOf(expr.arg, facts);
      if (expr.op === "+") return arg;
      const [zero, hundred] = [0, 100].map((value) => number(nodes.constant(value)));
      return expr.op === "-"
        ? calculated("-", zero, arg, context)
        : calculated("/", arg, hundred, context);
    }
    case "binary":
      return combined(expr.op, valueOf(expr.left, facts), valueOf(expr.right, facts), context);
    case "call":
      return CALLS[expr.name]?.(expr, context) ?? UNKNOWN;
    default:
      return UNKNOWN;
  }
}

/** A column, or what its formula comes to; a formula never shows an empty cell but 0. */
function ofName(name: string, { sources, nodes, facts, valueOf }: Context): Value {
  const formula = sources.formula(name);
  if (formula !== undefined)
    return eachKind(valueOf(formula, facts), facts, nodes, (kind) =>
      kind.is === "blank" ? number(nodes.constant(0)) : kind
    );
  const column = sources.column(name);
  if (column === undefined || !("numbers" in column)) return UNKNOWN;
  return column.length === 1 ? ofScalar(cellAt(column, 0), nodes) : ofColumn(column, nodes);
}

function combined(op: BinaryOp, left: Value, right: Value, context: Context): Value {
  if (op === "&" || op === "^") return UNKNOWN;
  if (op === "+" || op === "-" || op === "*" || op === "/")
    return calculated(op, left, right, context);
  return compareValues(op satisfies ComparisonOp, left, right, context);
}

type Sign = "+" | "-" | "*" | "/";

function calculated(op: Sign, left: Value, right: Value, context: Context): Value {
  const [a, b] = [toNumber(left, context), toNumber(right, context)];
  if (op === "/") return divide(a, b, context);
  return withBoth(a, b, context, (x, y) =>
    x.is === "number" && y.is === "number"
      ? number(context.nodes.binary(op, x.node, y.node), x.mayFail || y.mayFail)
      : UNKNOWN
  );
}

/** A test of the kind of cell; numbers that may be errors are looked at row by row. */
const kindTest =
  (ofNumber: "is" | "is not" | "never", holds: (kind: Simple["is"]) => boolean): Translate =>
  ({ args: [arg] }, { nodes, facts, valueOf }) =>
    eachKind(valueOf(arg, facts), facts, nodes, (kind) => {
      if (kind.is === "unknown") return kind;
      if (kind.is !== "number") return truth(nodes.constant(holds(kind.is) ? 1 : 0));
      if (ofNumber === "never") return truth(nodes.constant(0));
      const sound = kind.mayFail ? nodes.finite(kind.node) : nodes.constant(1);
      return truth(ofNumber === "is" ? sound : nodes.not(sound));
    });

const isText = (kind: Simple["is"]) => kind === "text" || kind === "texts";

/** ROUND to a fixed number of places, as every point of a scheme is. */
const translateRound: Translate = ({ args: [value, places] }, context) => {
  const isFixed = places.kind === "constant" && typeof places.value === "number";
  const digits = isFixed ? (places.value as number) : -1;
  if (!Number.isInteger(digits) || digits < 0 || digits > MOST_DIGITS) return UNKNOWN;
  return ofNumbers(context, context.valueOf(value, context.facts), (node) =>
    context.nodes.round(node, digits)
  );
};
const MOST_DIGITS = 15;

function ofNumbers(
  context: Context,
  value: Value,
  work: (node: Parameters<Nodes["whole"]>[0]) => ReturnType<Nodes["whole"]>
): Value {
  const { facts, nodes } = context;
  return eachKind(toNumber(value, context), facts, nodes, (kind) =>
    kind.is === "number" ? number(work(kind.node), kind.mayFail) : kind
  );
}

const CALLS: Readonly<Record<string, Translate | undefined>> = {
  IF: translateIf,
  IFS: translateIfs,
  SWITCH: translateSwitch,
  IFERROR: translateIfError,
  AND: (call, context) => translateJoined("and", call, context),
  OR: (call, context) => translateJoined("or", call, context),
  NOT: translateNot,
  ISNUMBER: kindTest("is", () => false),
  ISBLANK: kindTest("never", (kind) => kind === "blank"),
  ISTEXT: kindTest("never", isText),
  ISLOGICAL: kindTest("never", (kind) => kind === "truth"),
  ISERROR: kindTest("is not", (kind) => kind === "error"),
  SUM: (call, context) => translateFold("SUM", call, context),
  MIN: (call, context) => translateFold("MIN", call, context),
  MAX: (call, context) => translateFold("MAX", call, context),
  AVERAGE: (call, context) => translateFold("AVERAGE", call, context),
  COUNT: (call, context) => translateFold("COUNT", call, context),
  ROUND: translateRound,
  INT: ({ args: [value] }, context) =>
    ofNumbers(context, context.valueOf(value, context.facts), context.nodes.whole),
  TODAY: (_, { sources, nodes }) => number(nodes.constant(sources.asOf)),
};
