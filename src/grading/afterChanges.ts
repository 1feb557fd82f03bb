import { evaluateOnDemand } from "../formula/evaluateAll";
import { cellAt, constant, vectorOf, type Scalar, type Vector } from "../formula/vector";
import { suppliedName } from "../scheme/names";
import { changePlan } from "./changePlan";
import type { Trace } from "./grade";
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

/** A column, or a series of them. */
export type Cells = Vector | readonly Vector[];

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
  const { formulas, parts } = forOne;
  const isChanging = (name: string): boolean =>
    changing.has(name) || (parts.get(name)?.reads.some(isChanging) ?? false);
  const supplied = new Map([...inputs].map((name) => [nameInFormulas(prepared, name), name]));
  const known = new Map<string, Cells | undefined>();

  function column(name: string): Cells | undefined {
    if (!known.has(name)) known.set(name, make(name));
    return known.get(name);
  }

  function make(name: string): Cells | undefined {
    const part = parts.get(name);
    if (part !== undefined)
      return answersTo(part, customer, changes.length, { column: after, isChanging });
    const own = ownCells(trace, name, row);
    const input = supplied.get(name);
    if (input === undefined || own === undefined || !("numbers" in own)) return own;
    const before = cellAt(own, 0);
    return vectorOf(
      changes.map((change) => (change.has(input) ? (change.get(input) as Scalar) : before))
    );
  }

  const { asOf, order } = trace.frame;
  const frame = { length: changes.length, asOf, ...(order && { order }), column };
  const results = evaluateOnDemand(formulas, frame);
  const after = (name: string) => results.get(name) ?? column(name);
  return (name) => after(name) as Vector;
}

/** A column with another form stands in the formulas under the name of its source. */
function nameInFormulas({ scheme }: PreparedScheme, name: string): string {
  const column = scheme.columns.find((each) => each.name === name);
  return column?.otherwise === undefined ? name : suppliedName(name);
}

function ownCells({ results, frame }: Trace, name: string, row: number): Cells | undefined {
  const cells = results.get(name) ?? frame.column(name);
  if (cells === undefined) return undefined;
  const own = (vector: Vector) => constant(cellAt(vector, row));
  return "numbers" in cells ? own(cells) : cells.map(own);
}
