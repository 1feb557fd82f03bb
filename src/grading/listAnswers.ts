import { valuesOf } from "../formula/evaluate";
import { oncePer } from "../formula/oncePer";
import { scopeOf } from "../formula/scope";
import { cellAt, vectorOf, type Scalar, type Vector } from "../formula/vector";
import type { Cells, Customer } from "./afterChanges";
import type { ListPart } from "./cutLists";
import { patchRows } from "./patchRows";

/** Kept for a customer: way up and way down ask for the same values. */
const answersOf = oncePer((_: Customer) => new Map<ListPart, Map<string, Scalar>>());

/** What a customer's own cells are after each change, and which of the columns change at all. */
export interface OwnCells {
  readonly column: (name: string) => Cells | undefined;
  readonly isChanging: (name: string) => boolean;
}

/** What a part over lists says after each of so many changes. */
export function answersTo(
  part: ListPart,
  customer: Customer,
  changes: number,
  own: OwnCells
): Vector {
  const known = answersOf(customer).get(part) ?? new Map<string, Scalar>();
  answersOf(customer).set(part, known);
  const changing = part.reads.filter(own.isChanging);
  const cellsAfter = (change: number) =>
    changing.map((name) => [name, cellAt(own.column(name) as Vector, change)] as const);
  // What no change reaches is asked once.
  const asked = Array.from({ length: changing.length === 0 ? 1 : changes }, (_, change) => {
    const key = JSON.stringify(cellsAfter(change));
    let answer = known.get(key);
    if (answer === undefined) {
      answer = answerTo(part, customer, change, own);
      known.set(key, answer);
    }
    return answer;
  });
  return vectorOf(asked);
}

/** The part worked out over the list with the customer's new cells in it. */
function answerTo(part: ListPart, customer: Customer, change: number, own: OwnCells): Scalar {
  const { trace, input, row } = customer;
  const columns = new Map<string, Cells | undefined>();
  const make = (name: string): Cells | undefined => {
    const cells = own.column(name);
    if (!part.lists.has(name))
      return cells && ("numbers" in cells ? oneCell(cells, change) : cells);
    const before = trace.results.get(name) ?? trace.frame.column(name);
    if (!own.isChanging(name) || before === undefined || !("numbers" in before)) return before;
    return patchRows(before, input.rows, [row], oneCell(cells as Vector, change));
  };
  const column = (name: string) => {
    if (!columns.has(name)) columns.set(name, make(name));
    return columns.get(name);
  };
  const { asOf, order } = trace.frame;
  const frame = { length: input.rows, asOf, ...(order && { order }), column };
  return cellAt(valuesOf(part.call, { ...scopeOf(frame), row }), row);
}

const oneCell = (cells: Vector, at: number): Vector => vectorOf([cellAt(cells, at)]);
