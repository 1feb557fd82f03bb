import type { Expr } from "../types";
import type { Vector } from "../vector";
import type { Facts } from "./facts";
import type { Nodes } from "./makeNodes";
import type { Value } from "./values";

/** What the formulas of a list read. */
export interface Sources {
  readonly asOf: number;
  readonly order: readonly string[];
  /** The formula behind a name, unless it is worked out already. */
  readonly formula: (name: string) => Expr | undefined;
  readonly column: (name: string) => Vector | readonly Vector[] | undefined;
  /** What a part comes to that was worked out for the whole list. */
  readonly whole: (expr: Expr) => Vector | undefined;
}

/** Where a part of a formula is translated: what it reads, what it is made of, what is known. */
export interface Context {
  readonly nodes: Nodes;
  readonly sources: Sources;
  readonly facts: Facts;
  readonly valueOf: (expr: Expr, facts?: Facts) => Value;
}

export type Call = Extract<Expr, { kind: "call" }>;
export type Translate = (call: Call, context: Context) => Value;
