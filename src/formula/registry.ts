import type { FormulaFunction } from "./function";
import { AGGREGATE } from "./functions/aggregate";
import { CONDITIONAL } from "./functions/conditional";
import { INFORMATION } from "./functions/information";
import { LOGIC } from "./functions/logic";
import { MATHEMATICS } from "./functions/mathematics";
import { RANK } from "./functions/rank";
import { ROUNDING } from "./functions/rounding";
import { STATISTICS } from "./functions/statistics";

const FUNCTIONS: ReadonlyMap<string, FormulaFunction> = new Map(
  [LOGIC, INFORMATION, AGGREGATE, STATISTICS, CONDITIONAL, RANK, ROUNDING, MATHEMATICS]
    .flat()
    .map((each) => [each.name, each])
);

/** The function of that name in capitals. */
export function findFunction(name: string): FormulaFunction | undefined {
  return FUNCTIONS.get(name);
}

/** Names of all functions, for suggestions. */
export function functionNames(): readonly string[] {
  return [...FUNCTIONS.keys()];
}
