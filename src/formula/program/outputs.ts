import { Kind, type Vector } from "../vector";
import type { Nodes } from "./makeNodes";
import type { Node } from "./nodes";
import type { Value } from "./values";

/** A result column: the number of each cell, its kind, and the texts that text cells count in. */
export interface Output {
  readonly numbers: Node;
  readonly kinds: Node;
  readonly texts: readonly string[];
}

/** Undefined where a row may come to what no program is made for. A formula shows no blank but 0. */
export function outputOf(value: Value, nodes: Nodes): Output | undefined {
  let own: readonly string[] | undefined;
  const words: string[] = [];
  const kindOf = (kind: Kind) => nodes.constant(kind);

  function cellsOf(value: Value): readonly [numbers: Node, kinds: Node] | undefined {
    switch (value.is) {
      case "number":
        return [value.mayFail ? nodes.sound(value.node) : value.node, kindOf(Kind.Number)];
      case "truth":
        return [value.node, kindOf(Kind.Logical)];
      case "blank":
        return [nodes.constant(0), kindOf(Kind.Number)];
      case "text":
        return [nodes.constant(codeOf(value.text)), kindOf(Kind.Text)];
      case "texts":
        return textsOf(value.vector);
      case "choice": {
        // texts of a column first: their codes stay
        const arms = [value.yes, value.no].map(cellsOf);
        const [yes, no] = arms;
        if (yes === undefined || no === undefined) return undefined;
        return [nodes.select(value.test, yes[0], no[0]), nodes.select(value.test, yes[1], no[1])];
      }
      default:
        return undefined;
    }
  }

  function textsOf(vector: Vector): readonly [Node, Node] | undefined {
    if ((own !== undefined && own !== vector.texts) || words.length > 0) return undefined;
    own = vector.texts;
    return [nodes.column(vector), kindOf(Kind.Text)];
  }

  function codeOf(text: string): number {
    const known = own?.indexOf(text) ?? -1;
    if (known >= 0) return known;
    const at = words.indexOf(text);
    return (own?.length ?? 0) + (at >= 0 ? at : words.push(text) - 1);
  }

  const cells = cellsOf(value);
  if (cells === undefined) return undefined;
  const [numbers, kinds] = cells;
  return { numbers, kinds, texts: [...(own ?? []), ...words] };
}
