import type { FormulaFunction } from "./function";
import { AGGREGATE } from "./functions/aggregate";
import { CONDITIONAL } from "./functions/conditional";
import { DATES } from "./functions/dates";
import { INFORMATION } from "./functions/information";
import { LOGIC } from "./functions/logic";
import { LOOKUP } from "./functions/lookup";
import { MATHEMATICS } from "./functions/mathematics";
import { RANK } from "./functions/rank";
import { ROUNDING } from "./functions/rounding";
import { STATISTICS } from "./functions/statistics";
import { SUMPRODUCT } from "./functions/sumproduct";
import { TEXT } from "./functions/text";

const FUNCTIONS: ReadonlyMap<string, FormulaFunction> = new Map(
  [
    LOGIC,
    INFORMATION,
    AGGREGATE,
    STATISTICS,
    CONDITIONAL,
    RANK,
    ROUNDING,
    MATHEMATICS,
    SUMPRODUCT,
    DATES,
    TEXT,
    LOOKUP,
  ]
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
