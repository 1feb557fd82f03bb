import { evaluateAll } from "../formula/evaluateAll";
import { cellAt, type Vector } from "../formula/vector";
import { TIER } from "../scheme/names";
import { afterChanges, type Change, type Customer } from "./afterChanges";
import { changePlan } from "./changePlan";
import type { Trace } from "./grade";
import type { PreparedScheme } from "./prepare";
import { schemeFrame } from "./schemeFrame";
import type { GradingInput } from "./types";
import { withCells } from "./withCells";

/** Tier index (-1 unrated) of the customer at `row` with other values in some of its inputs. */
export const tierAfter = (
  prepared: PreparedScheme,
  input: GradingInput,
  trace: Trace,
  row: number,
  values: Change
): number => tiersAfter({ prepared, input, trace, row }, [values])[0];

/** Tier index (-1 unrated) after each change of a customer's inputs, among the others as they are. */
export function tiersAfter(customer: Customer, changes: readonly Change[]): readonly number[] {
  if (changes.length === 0) return [];
  const after = afterChanges(customer, changes, [TIER]);
  if (after === undefined) return changes.map((values) => tierInList(customer, values));
  const tier = after(TIER);
  return changes.map((_, i) => tierOf(tier, i));
}

/**
 * The same with every customer's row worked out anew, of the formulas between the changed inputs and the
 * tier alone.
 */
function tierInList({ prepared, input, trace, row }: Customer, values: Change): number {
  const { formulas } = changePlan(prepared, [...values.keys()], [TIER]);
  if (formulas.length === 0) return trace.grades.tier[row];
  const frame = schemeFrame(prepared.scheme, withCells(input, row, values));
  const found = evaluateAll(formulas, {
    ...frame,
    column: (name) => trace.results.get(name) ?? frame.column(name),
  });
  return tierOf(found.get(TIER) as Vector, row);
}

function tierOf(tier: Vector, row: number): number {
  const code = cellAt(tier, row);
  return typeof code === "number" ? code - 1 : -1;
}
