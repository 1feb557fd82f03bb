import { numberOfText } from "../numberText";
import type { Node } from "./nodes";
import type { Context } from "./translation";
import { eachKind, ERROR, number, truth, UNKNOWN, type Choice, type Value } from "./values";

/** Holds for every number but 0. */
const NOT_ZERO = { low: 0, high: Number.MIN_VALUE, isTurned: true };

export type Simple = Exclude<Value, Choice>;
export type NumberValue = Extract<Value, { is: "number" }>;

/** What arithmetic sees: numbers, errors and what is unknown. */
export function toNumber(value: Value, { facts, nodes }: Context): Value {
  const plain = numbersWithBlanks(value);
  if (plain !== undefined) return plain;
  return eachKind(value, facts, nodes, (kind) => {
    if (kind.is === "truth") return number(kind.node);
    if (kind.is === "blank") return number(nodes.constant(0));
    if (kind.is === "texts") return UNKNOWN;
    if (kind.is !== "text") return kind;
    const read = numberOfText(kind.text);
    return read === undefined ? ERROR : number(nodes.constant(read));
  });
}

/** A column of numbers and blanks: a blank has the number 0 already. */
function numbersWithBlanks(value: Value): Value | undefined {
  if (value.is !== "choice" || value.test.op !== "kind" || value.no.is !== "blank")
    return undefined;
  const { yes, test } = value;
  const isOwn = yes.is === "number" && yes.node.op === "column" && yes.node.vector === test.vector;
  return isOwn ? yes : undefined;
}

/** What a condition sees: truths, errors and what is unknown. */
export function toTruth(value: Value, { facts, nodes }: Context): Value {
  return eachKind(value, facts, nodes, (kind) => {
    if (kind.is === "number") return truth(nodes.inside(soundNode(kind, nodes), NOT_ZERO));
    if (kind.is === "blank") return truth(nodes.constant(0));
    if (kind.is === "texts") return UNKNOWN;
    if (kind.is !== "text") return kind;
    const word = kind.text.toUpperCase();
    return word === "TRUE" || word === "FALSE"
      ? truth(nodes.constant(word === "TRUE" ? 1 : 0))
      : ERROR;
  });
}

/** A number that something is decided by: a row that came to an error ends the block. */
export const soundNode = ({ node, mayFail }: NumberValue, nodes: Context["nodes"]): Node =>
  mayFail ? nodes.sound(node) : node;

/** Works with two values; an error of the left one comes first. */
export function withBoth(
  left: Value,
  right: Value,
  { facts, nodes }: Pick<Context, "facts" | "nodes">,
  work: (left: Simple, right: Simple) => Value
): Value {
  return eachKind(left, facts, nodes, (a) => {
    if (a.is === "error" || a.is === "unknown") return a;
    return eachKind(right, facts, nodes, (b) =>
      b.is === "error" || b.is === "unknown" ? b : work(a, b)
    );
  });
}

/** Whether a value is one and the same kind of cell whatever the row. */
export const isSimple = (value: Value): value is Simple => value.is !== "choice";
