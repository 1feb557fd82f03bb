import type { Scheme } from "../scheme/types";

/** Why a GRADE function has no answer. */
export type FunctionProblemCode =
  | "no-scheme"
  | "unknown-scheme"
  | "scheme-range"
  | "scheme-sheet"
  | "needs-population"
  | "empty-sheet"
  | "no-header"
  | "no-customers"
  | "no-columns"
  | "no-criteria"
  | "unknown-tier"
  | "no-ladder"
  | "no-values"
  | "wrong-cuts"
  | "wrong-bins"
  | "unequal-columns";

/** What =GRADE.* says in a cell, and in the message of its errors. */
export interface FunctionWording {
  readonly unrated: string;
  readonly formulaError: (error: string) => string;
  /** An error in an input cell, which leaves the customer without a result. */
  readonly errorCell: (column: string, error: string) => string;
  /** Sentences one after the other. */
  readonly paragraph: (sentences: readonly string[]) => string;
  /** The customer already is in the tier that was asked for, or in a better one. */
  readonly tierReached: (tier: string) => string;
  /** Headers of what spills over several columns. */
  readonly segment: string;
  readonly schemeHeaders: readonly [id: string, name: string, status: string, columns: string];
  readonly schemeStatus: Readonly<Record<Scheme["status"], string>>;
  readonly problems: Readonly<
    Record<FunctionProblemCode, (params: Readonly<Record<string, string>>) => string>
  >;
}
