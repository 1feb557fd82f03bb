import * as v from "valibot";
import { amount, byMember, flag, formulaValue, list, number, object, text } from "./shapeParts";
import type { Condition } from "./types";

const blank = v.optional(v.picklist(["unknown", "no", "assume-no"]));
const statement = { column: text, blank };

/** Named, because conditions hold conditions; `ConditionParts` is what the description really says. */
export const condition: v.LazySchema<v.GenericSchema<Condition>> = v.lazy((input) =>
  conditionParts.getter(input)
);

const conditionParts = byMember({
  all: object({ all: list(condition) }),
  any: object({ any: list(condition) }),
  not: object({ not: condition }),
  formula: formulaValue,
  given: object({ column: text, given: flag }),
  topPercent: object({ column: text, topPercent: number, within: v.optional(text), blank }),
  is: object({ ...statement, is: text }),
  isOneOf: object({ ...statement, isOneOf: list(text) }),
  yes: object({ ...statement, yes: flag }),
  atLeast: object({ ...statement, atLeast: amount }),
  above: object({ ...statement, above: amount }),
  atMost: object({ ...statement, atMost: amount }),
  below: object({ ...statement, below: amount }),
});

export type ConditionParts = v.InferOutput<typeof conditionParts>;
