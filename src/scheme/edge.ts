import type { Amount, Edge } from "./types";

export type Comparison = ">=" | ">" | "<=" | "<";

/** 以上/达到 and 以下/以内 include the number, 超过 and 小于 exclude it (DESIGN §5). */
export function edgeParts(edge: Edge): { readonly op: Comparison; readonly amount: Amount } {
  if ("atLeast" in edge) return { op: ">=", amount: edge.atLeast };
  if ("above" in edge) return { op: ">", amount: edge.above };
  if ("atMost" in edge) return { op: "<=", amount: edge.atMost };
  return { op: "<", amount: edge.below };
}

export const isEdge = (value: object): value is Edge =>
  "atLeast" in value || "above" in value || "atMost" in value || "below" in value;

/** Higher values are meant: ≥ or >. */
export const opensUpward = (edge: Edge) => "atLeast" in edge || "above" in edge;
