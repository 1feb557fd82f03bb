import type { CellProblem } from "../table/types";
import type { FunctionProblemCode, FunctionWording } from "../wording/functionTypes";
import type { FunctionProblem } from "./functionProblem";

/** What a cell can show. */
export type Cell = string | number | CustomFunctions.Error;

/** Nothing is wrong with the arguments, but there is no answer yet. */
const NOT_AVAILABLE: readonly FunctionProblemCode[] = [
  "no-scheme",
  "needs-population",
  "no-customers",
  "no-criteria",
];

export function callError({ code, params }: FunctionProblem, words: FunctionWording) {
  const { notAvailable, invalidValue } = CustomFunctions.ErrorCode;
  const kind = NOT_AVAILABLE.includes(code) ? notAvailable : invalidValue;
  return new CustomFunctions.Error(kind, words.problems[code](params));
}

/** An error that came in with the data goes out again, with a sentence where Excel shows one. */
export function inputError({ name, value }: CellProblem, words: FunctionWording) {
  const { notAvailable, invalidValue } = CustomFunctions.ErrorCode;
  const kind = value === "#N/A" ? notAvailable : invalidValue;
  return new CustomFunctions.Error(kind, words.errorCell(name, value));
}

export const formulaError = (error: string, words: FunctionWording) =>
  new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, words.formulaError(error));
