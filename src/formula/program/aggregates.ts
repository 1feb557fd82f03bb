import { columnsRead } from "../references";
import type { Expr } from "../types";
import { isSimple, toNumber, withBoth } from "./coerceValues";
import { isNotZero } from "./facts";
import type { Call, Context } from "./translation";
import { eachKind, ERROR, number, ofColumn, UNKNOWN, type Value } from "./values";

type Fold = "SUM" | "MIN" | "MAX" | "AVERAGE" | "COUNT";

interface Item {
  readonly value: Value;
  /** Words and empty cells of a reference do not count. */
  readonly isReference: boolean;
}

/** SUM, MIN, MAX, AVERAGE and COUNT over cells of the row. */
export function translateFold(fold: Fold, { args }: Call, context: Context): Value {
  const items = args.map((arg) => itemsOf(arg, context));
  if (!items.every((each) => each !== undefined)) return UNKNOWN;
  const all = items.flat();
  if (fold === "COUNT")
    return added(
      all.map((item) => countOf(item, context)),
      context
    );
  if (fold === "MIN" || fold === "MAX") return extreme(fold, all, context);
  const sum = added(
    all.map((item) => orZero(item, context)),
    context
  );
  if (fold === "SUM") return sum;
  const count = added(
    all.map((item) => countOf(item, context)),
    context
  );
  return divide(sum, count, context);
}

function itemsOf(
  arg: Expr,
  { valueOf, facts, sources, nodes }: Context
): readonly Item[] | undefined {
  if (arg.kind === "list" || arg.kind === "array") return undefined;
  if (arg.kind !== "row") return [{ value: valueOf(arg, facts), isReference: false }];
  const names = columnsRead(arg, sources.order);
  const single: Expr = { kind: "row", column: names[0] };
  const isFormula = sources.formula(names[0]) !== undefined;
  if (names.length === 1 && (isFormula || !Array.isArray(sources.column(names[0]))))
    return [{ value: valueOf(arg.to === undefined ? arg : single, facts), isReference: true }];
  const series = names.map((name) => (sources.formula(name) ? undefined : sources.column(name)));
  if (!series.every((each) => each !== undefined)) return undefined;
  return series.flat().map((vector) => ({ value: ofColumn(vector, nodes), isReference: true }));
}

/** A number as it is; nothing, where the cell does not count. */
function counted({ value, isReference }: Item, context: Context, nothing: Value): Value {
  return eachKind(value, context.facts, context.nodes, (kind) => {
    if (kind.is === "blank" || (isReference && kind.is !== "number" && kind.is !== "error"))
      return kind.is === "unknown" ? kind : nothing;
    return toNumber(kind, context);
  });
}

const orZero = (item: Item, context: Context) =>
  counted(item, context, number(context.nodes.constant(0)));

function countOf({ value, isReference }: Item, { facts, nodes }: Context): Value {
  const [one, none] = [1, 0].map((count) => number(nodes.constant(count)));
  return eachKind(value, facts, nodes, (kind) => {
    if (kind.is === "unknown") return kind;
    if (kind.is === "number")
      return number(kind.mayFail ? nodes.finite(kind.node) : nodes.constant(1));
    if (isReference || kind.is === "blank" || kind.is === "error") return none;
    return kind.is === "truth" ? one : UNKNOWN;
  });
}

const added = (values: readonly Value[], context: Context): Value =>
  values.reduce((sum, each) =>
    withBoth(sum, each, context, (a, b) =>
      a.is === "number" && b.is === "number"
        ? number(context.nodes.binary("+", a.node, b.node), a.mayFail || b.mayFail)
        : UNKNOWN
    )
  );

export function divide(left: Value, right: Value, context: Context): Value {
  const { nodes, facts } = context;
  return withBoth(left, right, context, (a, b) => {
    if (a.is !== "number" || b.is !== "number") return UNKNOWN;
    if (b.node.op === "constant" && b.node.value === 0) return ERROR;
    const mayFail = a.mayFail || b.mayFail || !isNotZero(b.node, facts);
    return number(nodes.binary("/", a.node, b.node), mayFail);
  });
}

/** Only where it is known which cells count. */
function extreme(fold: "MIN" | "MAX", items: readonly Item[], context: Context): Value {
  const { nodes } = context;
  const values = items.map((item) => counted(item, context, { is: "blank" }));
  if (!values.every(isSimple)) return UNKNOWN;
  const error = values.find(({ is }) => is === "error" || is === "unknown");
  if (error !== undefined) return error;
  const numbers = values.flatMap((value) => (value.is === "number" ? [value] : []));
  if (numbers.length === 0) return number(nodes.constant(0));
  const mayFail = numbers.some((each) => each.mayFail);
  const op = fold === "MIN" ? "min" : "max";
  return number(
    numbers.map(({ node }) => node).reduce((best, each) => nodes.binary(op, best, each)),
    mayFail
  );
}
