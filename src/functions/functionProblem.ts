import type { FunctionProblemCode } from "../wording/functionTypes";

/** Why a GRADE function has no answer; the doors turn it into a cell error with a sentence. */
export class FunctionProblem extends Error {
  constructor(
    readonly code: FunctionProblemCode,
    readonly params: Readonly<Record<string, string>>
  ) {
    super(code);
    this.name = "FunctionProblem";
  }
}
