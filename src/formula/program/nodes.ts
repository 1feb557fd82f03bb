import type { ComparisonOp } from "../compare";
import type { Interval } from "../thresholds";
import type { Vector } from "../vector";

/**
 * A calculation on plain doubles, one per row: what is left of a formula once the kinds of its cells are
 * known. Equal nodes are one object. A truth is 1 or 0; NaN marks a row that came to an error.
 */
export type Node = Operation & {
  readonly id: number;
  /** No result lies outside; errors do not count. */
  readonly low: number;
  readonly high: number;
};

export type Operation =
  | { readonly op: "constant"; readonly value: number }
  /** The numbers of a column; what stands there for other kinds of cells is never picked. */
  | { readonly op: "column"; readonly vector: Vector }
  /** 1 where the cell is of one of the kinds, a bit each. */
  | { readonly op: "kind"; readonly vector: Vector; readonly kinds: number }
  /** What the table has for the text of the cell, by its place in the dictionary. */
  | { readonly op: "lookup"; readonly vector: Vector; readonly table: Float64Array }
  | Binary
  | { readonly op: "round"; readonly value: Node; readonly digits: number }
  | { readonly op: "whole"; readonly value: Node }
  | { readonly op: "clamp"; readonly value: Node; readonly from: number; readonly to: number }
  | { readonly op: "inside"; readonly value: Node; readonly interval: Interval }
  | {
      readonly op: "compare";
      readonly sign: ComparisonOp;
      readonly left: Node;
      readonly right: Node;
    }
  | { readonly op: "not"; readonly value: Node }
  /** 1 where the row came to no error. */
  | { readonly op: "finite"; readonly value: Node }
  /** The value itself; a row that came to an error ends the block. */
  | { readonly op: "sound"; readonly value: Node }
  | { readonly op: "select"; readonly test: Node; readonly yes: Node; readonly no: Node }
  /** The result of the first interval that holds the value; the last where none does. */
  | {
      readonly op: "ladder";
      readonly value: Node;
      readonly steps: readonly Interval[];
      readonly results: Float64Array;
    };

export interface Binary {
  readonly op: "+" | "-" | "*" | "/" | "min" | "max" | "and" | "or";
  readonly left: Node;
  readonly right: Node;
}

export type Ladder = Extract<Node, { op: "ladder" }>;
type Constant = Extract<Node, { op: "constant" }>;
export const isConstant = (node: Node): node is Node & Constant => node.op === "constant";

/** The nodes that a node is worked out from. */
export function partsOf(node: Node): readonly Node[] {
  switch (node.op) {
    case "constant":
    case "column":
    case "kind":
    case "lookup":
      return [];
    case "round":
    case "whole":
    case "clamp":
    case "inside":
    case "not":
    case "finite":
    case "sound":
    case "ladder":
      return [node.value];
    case "select":
      return [node.test, node.yes, node.no];
    default:
      return [node.left, node.right];
  }
}

/** Whether a node is 1 or 0 in every row. */
export function isTruth(node: Node): boolean {
  if (node.op === "select") return isTruth(node.yes) && isTruth(node.no);
  if (isConstant(node)) return node.value === 0 || node.value === 1;
  return TRUTHS.has(node.op);
}

const TRUTHS: ReadonlySet<string> = new Set([
  "kind",
  "inside",
  "compare",
  "not",
  "finite",
  "and",
  "or",
]);

/** All results a node can have, where they are few and known. */
export function resultsOf(node: Node): Float64Array | undefined {
  if (isTruth(node)) return Float64Array.of(1, 0);
  if (node.op === "ladder") return node.results;
  if (node.op === "lookup") return node.table;
  if (node.op === "select" && isConstant(node.yes) && isConstant(node.no))
    return Float64Array.of(node.yes.value, node.no.value);
  return undefined;
}
