import { valuesOf } from "../formula/evaluate";
import { oncePer } from "../formula/oncePer";
import { scopeOf } from "../formula/scope";
import { cellAt, vectorOf, type Scalar, type Vector } from "../formula/vector";
import type { Customer } from "./afterChanges";
import type { ListPart } from "./cutLists";
import type { Cells } from "./inOneRow";
import { patchRows } from "./patchRows";
import { quickAnswer } from "./quickAnswer";

/** Kept for a customer: way up and way down ask for the same values. */
const answersOf = oncePer((_: Customer) => new Map<ListPart, Map<string, Answers>>());

/** By the customer's own cells. */
type Answers = Map<number | string, Scalar>;

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
  const changing = part.reads.filter(own.isChanging);
  const known = knownAnswers(part, customer, changing);
  const cells = changing.map((name) => own.column(name) as Vector);
  // What no change reaches is asked once.
  const asked = Array.from({ length: changing.length === 0 ? 1 : changes }, (_, change) => {
    const key = keyOf(cells, change);
    let answer = known.get(key);
    if (answer === undefined) {
      answer = quickly(part, customer, change, own) ?? answerTo(part, customer, change, own);
      known.set(key, answer);
    }
    return answer;
  });
  return vectorOf(asked);
}

function knownAnswers(part: ListPart, customer: Customer, changing: readonly string[]): Answers {
  const ofPart = answersOf(customer).get(part) ?? new Map<string, Answers>();
  answersOf(customer).set(part, ofPart);
  const names = changing.join("\n");
  const known = ofPart.get(names) ?? new Map<number | string, Scalar>();
  ofPart.set(names, known);
  return known;
}

/** Alike for the same cells only; nearly always it is one number. */
function keyOf(columns: readonly Vector[], at: number): number | string {
  const cells = columns.map((column) => cellAt(column, at));
  const [first] = cells;
  return cells.length === 1 && typeof first === "number" ? first : JSON.stringify(cells);
}

function quickly(part: ListPart, { trace, input, row }: Customer, change: number, own: OwnCells) {
  return quickAnswer(part, {
    row,
    rows: input.rows,
    before: (name) => trace.results.get(name) ?? trace.frame.column(name),
    now: (name) => {
      const cells = own.column(name);
      return cells && "numbers" in cells ? cellAt(cells, change) : undefined;
    },
  });
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
