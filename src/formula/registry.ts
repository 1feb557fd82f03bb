import type { FormulaFunction } from "./function";
import { AGGREGATE } from "./functions/aggregate";
import { INFORMATION } from "./functions/information";
import { LOGIC } from "./functions/logic";

const FUNCTIONS: ReadonlyMap<string, FormulaFunction> = new Map(
  [LOGIC, INFORMATION, AGGREGATE].flat().map((each) => [each.name, each])
);

/** The function of that name in capitals. */
export function findFunction(name: string): FormulaFunction | undefined {
  return FUNCTIONS.get(name);
}

/** Names of all functions, for suggestions. */
export function functionNames(): readonly string[] {
  return [...FUNCTIONS.keys()];
}
