import { compareVectors, holdsFor, type ComparisonOp } from "../compare";
import { knownInterval } from "../ladder";
import { constant, vectorOf, type Vector } from "../vector";
import { soundNode, withBoth, type NumberValue, type Simple } from "./coerceValues";
import type { Node } from "./nodes";
import type { Context } from "./translation";
import { truth, UNKNOWN, type Value } from "./values";

/** Place of a kind in Excel's order of kinds: numbers < texts < truths. */
const CLASS = { number: 0, text: 1, texts: 1, truth: 2 } as const;

/** A comparison as Excel makes it; a blank fits the other side. */
export function compareValues(
  sign: ComparisonOp,
  left: Value,
  right: Value,
  context: Context
): Value {
  return withBoth(left, right, context, (a, b) => {
    const [l, r] = [fitted(a, b, context), fitted(b, a, context)];
    if (l.is === "number" && r.is === "number") return ofNumbers(sign, l, r, context);
    if (l.is === "truth" && r.is === "truth") return ofTruths(sign, l.node, r.node, context);
    if (isWord(l) && isWord(r)) return ofTexts(sign, l, r, context);
    const [one, other] = [CLASS[l.is as "text"], CLASS[r.is as "text"]];
    return truth(context.nodes.constant(holdsFor(sign, Math.sign(one - other)) ? 1 : 0));
  });
}

function fitted(own: Simple, other: Simple, { nodes }: Context): Simple {
  if (own.is !== "blank") return own;
  if (other.is === "text" || other.is === "texts") return { is: "text", text: "" };
  if (other.is === "truth") return { is: "truth", node: nodes.constant(0) };
  return { is: "number", node: nodes.constant(0), mayFail: false };
}

function ofNumbers(sign: ComparisonOp, l: NumberValue, r: NumberValue, { nodes }: Context): Value {
  const limit = r.node;
  if (limit.op === "constant") {
    // the rounding before a comparison is part of the cut
    const rounded = l.node.op === "round" ? l.node : undefined;
    const cut = rounded && knownInterval(sign, limit.value, rounded.digits);
    if (rounded !== undefined && cut !== undefined)
      return truth(nodes.inside(soundNode({ ...l, node: rounded.value }, nodes), cut));
    const interval = knownInterval(sign, limit.value);
    if (interval !== undefined) return truth(nodes.inside(soundNode(l, nodes), interval));
  }
  return truth(nodes.compare(sign, soundNode(l, nodes), soundNode(r, nodes)));
}

function ofTruths(sign: ComparisonOp, left: Node, right: Node, { nodes }: Context): Value {
  if (right.op !== "constant") return truth(nodes.compare(sign, left, right));
  const [ofTrue, ofFalse] = [1, 0].map((own) =>
    nodes.constant(holdsFor(sign, Math.sign(own - right.value)) ? 1 : 0)
  );
  return truth(nodes.select(left, ofTrue, ofFalse));
}

type Word = Extract<Value, { is: "text" | "texts" }>;
const isWord = (value: Simple): value is Word => value.is === "text" || value.is === "texts";

/** Each text of the dictionary is compared once. */
function ofTexts(sign: ComparisonOp, left: Word, right: Word, { nodes }: Context): Value {
  if (left.is === "texts" && right.is === "texts") return UNKNOWN;
  const { numbers } = compareVectors(sign, dictionaryOf(left), dictionaryOf(right));
  if (left.is === "texts") return truth(nodes.lookup(left.vector, numbers));
  return truth(
    right.is === "texts" ? nodes.lookup(right.vector, numbers) : nodes.constant(numbers[0])
  );
}

const dictionaryOf = (word: Word): Vector =>
  word.is === "text" ? constant(word.text) : vectorOf(word.vector.texts);
