import type { FunctionProblemCode } from "../functions/functionProblem";

/** What =GRADE.* says in a cell, and in the message of its errors. */
export interface FunctionWording {
  readonly unrated: string;
  readonly formulaError: (error: string) => string;
  readonly problems: Readonly<
    Record<FunctionProblemCode, (params: Readonly<Record<string, string>>) => string>
  >;
}
