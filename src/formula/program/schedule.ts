import { isConstant, partsOf, type Node } from "./nodes";

/** Nodes in an order in which each comes after its parts, and how often each is asked for. */
export interface Schedule {
  readonly order: readonly Node[];
  readonly uses: ReadonlyMap<Node, number>;
}

/** `inputsOf`: the nodes a step reads, when it does the work of several at once. */
export function schedule(
  wanted: readonly Node[],
  inputsOf: (node: Node) => readonly Node[]
): Schedule {
  const order: Node[] = [];
  const uses = new Map<Node, number>();
  const ask = (node: Node): void => {
    if (isConstant(node)) return;
    const asked = uses.get(node) ?? 0;
    uses.set(node, asked + 1);
    if (asked > 0) return;
    inputsOf(node).forEach(ask);
    order.push(node);
  };
  wanted.forEach(ask);
  return { order, uses };
}

/** How many nodes read a node. */
export function readersOf(wanted: readonly Node[]): ReadonlyMap<Node, number> {
  return schedule(wanted, partsOf).uses;
}
