import { cellAt, vectorOf, type Scalar, type Vector } from "../formula/vector";
import { suppliedName } from "../scheme/names";
import { changePlan } from "./changePlan";
import type { Trace } from "./grade";
import { inOneRow, ownCells, type Cells } from "./inOneRow";
import { answersTo } from "./listAnswers";
import type { PreparedScheme } from "./prepare";
import type { GradingInput } from "./types";

/** New values by column. */
export type Change = ReadonlyMap<string, Scalar>;

/** One customer of a graded list. */
export interface Customer {
  readonly prepared: PreparedScheme;
  readonly input: GradingInput;
  readonly trace: Trace;
  readonly row: number;
}

/** What a column comes to for the customer: a row for each change, or one that holds for all. */
export type After = (name: string) => Vector;

/**
 * One customer's cells after each of several changes of his inputs, among the other customers as they
 * are: every formula is worked out for his row alone, and every part that looks at a list is asked what
 * it says with his new cell in it. Undefined where that is not enough (ChangePlan).
 */
export function afterChanges(
  customer: Customer,
  changes: readonly Change[],
  wanted: readonly string[]
): After | undefined {
  const { prepared, trace, row } = customer;
  const inputs = new Set(changes.flatMap((change) => [...change.keys()]));
  const { forOne, changing } = changePlan(prepared, [...inputs], wanted);
  if (forOne === undefined) return undefined;
  const { parts } = forOne;
  const isChanging = (name: string): boolean =>
    changing.has(name) || (parts.get(name)?.reads.some(isChanging) ?? false);
  const supplied = new Map([...inputs].map((name) => [nameInFormulas(prepared, name), name]));

  function given(name: string): Cells | undefined {
    const part = parts.get(name);
    if (part !== undefined)
      return answersTo(part, customer, changes.length, { column, isChanging });
    const own = ownCells(trace, name, row);
    const input = supplied.get(name);
    if (input === undefined || own === undefined || !("numbers" in own)) return own;
    const before = cellAt(own, 0);
    return vectorOf(
      changes.map((change) => (change.has(input) ? (change.get(input) as Scalar) : before))
    );
  }

  const { asOf, order } = trace.frame;
  const frame = { length: changes.length, asOf, ...(order && { order }) };
  const column = inOneRow(forOne, frame, given);
  return (name) => column(name) as Vector;
}

/** A column with another form stands in the formulas under the name of its source. */
function nameInFormulas({ scheme }: PreparedScheme, name: string): string {
  const column = scheme.columns.find((each) => each.name === name);
  return column?.otherwise === undefined ? name : suppliedName(name);
}
