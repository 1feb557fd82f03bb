/** Why a GRADE function has no answer. */
export type FunctionProblemCode =
  | "no-scheme"
  | "unknown-scheme"
  | "needs-population"
  | "empty-sheet"
  | "no-header"
  | "no-customers"
  | "no-columns";

/** What =GRADE.* says in a cell, and in the message of its errors. */
export interface FunctionWording {
  readonly unrated: string;
  readonly formulaError: (error: string) => string;
  readonly problems: Readonly<
    Record<FunctionProblemCode, (params: Readonly<Record<string, string>>) => string>
  >;
}
