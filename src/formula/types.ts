import type { Vector } from "./vector";

/** What a formula can read: columns by name, all of `length` rows. */
export interface Frame {
  readonly length: number;
  /** "Today" for TODAY(), as an Excel serial (1900 system). */
  readonly asOf: number;
  /** Names of the columns from left to right; `[@[a]:[b]]` needs it to know what lies between. */
  readonly order?: readonly string[];
  /** A column, a series column (one vector per period), or undefined when there is none of that name. */
  column(name: string): Vector | readonly Vector[] | undefined;
}

/** `[@name]` is this row's cell, `[name]` the whole list; `[@[a]:[b]]` the row's cells from a to b. */
export type Expr =
  | { readonly kind: "constant"; readonly value: number | string | boolean | null }
  | { readonly kind: "error"; readonly error: string }
  | { readonly kind: "row"; readonly column: string; readonly to?: string }
  | { readonly kind: "list"; readonly column: string; readonly to?: string }
  | { readonly kind: "call"; readonly name: string; readonly args: readonly Expr[] }
  | { readonly kind: "unary"; readonly op: "-" | "+" | "%"; readonly arg: Expr }
  | { readonly kind: "binary"; readonly op: BinaryOp; readonly left: Expr; readonly right: Expr }
  | { readonly kind: "array"; readonly rows: readonly (readonly (number | string | boolean)[])[] };

export type BinaryOp = "+" | "-" | "*" | "/" | "^" | "&" | "=" | "<>" | "<" | "<=" | ">" | ">=";

/** Something wrong in a formula text; `at` is the 0-based character where it starts. */
export interface FormulaProblem {
  readonly code:
    "syntax" | "unknown-function" | "unknown-column" | "argument-count" | "unsupported";
  readonly at: number;
  /** The text that is wrong: the function or column name, the argument count found, or the character. */
  readonly found: string;
  /** The nearest known name, or what was expected. */
  readonly expected?: string;
  /** With "argument-count": the function that was given them. */
  readonly inside?: string;
}
