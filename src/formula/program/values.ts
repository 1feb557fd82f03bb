import { uniformKind } from "../uniform";
import { Kind, type Scalar, type Vector } from "../vector";
import type { Node } from "./nodes";
import type { Nodes } from "./makeNodes";
import { isSettled, type Facts } from "./facts";

/**
 * What a part of a formula comes to: one kind of cell for all rows, or a choice between such by a truth of
 * each row. "unknown" is what no program is made for; a row must not come to it.
 */
export type Value =
  | { readonly is: "number"; readonly node: Node; readonly mayFail: boolean }
  | { readonly is: "truth"; readonly node: Node }
  | { readonly is: "text"; readonly text: string }
  | { readonly is: "texts"; readonly vector: Vector }
  | { readonly is: "blank" }
  | { readonly is: "error" }
  | { readonly is: "unknown" }
  | Choice;

export interface Choice {
  readonly is: "choice";
  readonly test: Node;
  readonly yes: Value;
  readonly no: Value;
  /** How many kinds of cells it chooses between, one within another. */
  readonly arms: number;
}

export const BLANK: Value = { is: "blank" };
export const ERROR: Value = { is: "error" };
export const UNKNOWN: Value = { is: "unknown" };

/** Beyond this a sum or product might overflow, which is an error of its own. */
const MOST = 1e290;

export const truth = (node: Node): Value => ({ is: "truth", node });

export function number(node: Node, mayFail = false): Value {
  return node.low >= -MOST && node.high <= MOST ? { is: "number", node, mayFail } : UNKNOWN;
}

export function ofScalar(value: Scalar, nodes: Nodes): Value {
  if (value === null) return BLANK;
  if (typeof value === "number") return number(nodes.constant(value));
  if (typeof value === "boolean") return truth(nodes.constant(value ? 1 : 0));
  return typeof value === "string" ? { is: "text", text: value } : ERROR;
}

/** Sums of columns in which every kind of cell occurs would double with each of them. */
const MOST_ARMS = 8;
const armsOf = (value: Value): number => (value.is === "choice" ? value.arms : 1);

/** One of two values by a truth of each row. */
export function choose(test: Node, yes: Value, no: Value, nodes: Nodes): Value {
  if (test.op === "constant") return test.value !== 0 ? yes : no;
  if (yes.is === "number" && no.is === "number")
    return number(nodes.select(test, yes.node, no.node), yes.mayFail || no.mayFail);
  if (yes.is === "truth" && no.is === "truth") return truth(nodes.select(test, yes.node, no.node));
  if (yes.is === no.is && (yes.is === "blank" || yes.is === "error" || yes.is === "unknown"))
    return yes;
  if (yes.is === "text" && no.is === "text" && yes.text === no.text) return yes;
  const arms = armsOf(yes) + armsOf(no);
  return arms > MOST_ARMS ? UNKNOWN : { is: "choice", test, yes, no, arms };
}

/** Does the same with each kind of cell that a value may be. */
export function eachKind(
  value: Value,
  facts: Facts,
  nodes: Nodes,
  work: (kind: Exclude<Value, Choice>) => Value
): Value {
  if (value.is !== "choice") return work(value);
  const settled = isSettled(value.test, facts);
  if (settled !== undefined) return eachKind(settled ? value.yes : value.no, facts, nodes, work);
  const [yes, no] = [value.yes, value.no].map((arm) => eachKind(arm, facts, nodes, work));
  return choose(value.test, yes, no, nodes);
}

/** Order in which the kinds of a column are told apart; the last one needs no test. */
const ORDER = [Kind.Number, Kind.Logical, Kind.Text, Kind.Blank, Kind.Error] as const;

/** The cells of a column of the list. */
export function ofColumn(vector: Vector, nodes: Nodes): Value {
  const present = kindsIn(vector);
  const kinds = ORDER.filter((kind) => (present & (1 << kind)) !== 0);
  const valueOf = (kind: Kind): Value => {
    if (kind === Kind.Number) return number(nodes.column(vector));
    if (kind === Kind.Logical) return truth(nodes.column(vector));
    if (kind === Kind.Text) return { is: "texts", vector };
    return kind === Kind.Blank ? BLANK : ERROR;
  };
  const last = kinds.pop() as Kind;
  return kinds.reduceRight<Value>(
    (rest, kind) => choose(nodes.kind(vector, 1 << kind), valueOf(kind), rest, nodes),
    valueOf(last)
  );
}

const presentKinds = new WeakMap<Uint8Array, number>();

/** The kinds that occur in a column, a bit each. */
function kindsIn(vector: Vector): number {
  const uniform = uniformKind(vector);
  if (uniform !== undefined) return 1 << uniform;
  const kinds = vector.kinds as Uint8Array;
  let present = presentKinds.get(kinds);
  if (present !== undefined) return present;
  present = 0;
  for (let i = 0; i < kinds.length; i++) present |= 1 << kinds[i];
  presentKinds.set(kinds, present);
  return present;
}
