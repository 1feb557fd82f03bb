import type { Expr } from "../../formula/types";
import type { NativeWords } from "./types";
import type { Scheme } from "../../scheme/types";

/** A number of the scheme that stands in a cell of its own. */
export interface NamedConstant {
  readonly name: string;
  readonly value: number;
  readonly what: string;
  readonly meaning: string;
}

export interface Constants {
  /** The scheme with a mark in place of each number. */
  readonly scheme: Scheme;
  readonly found: readonly NamedConstant[];
  has(name: string): boolean;
  /** The formula with a reference in place of each mark. */
  unmark(expr: Expr): Expr;
}

export function markConstants(scheme: Scheme, _words: NativeWords): Constants {
  return { scheme, found: [], has: () => false, unmark: (expr) => expr };
}
