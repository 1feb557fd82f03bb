import { digits15, matcher, readCriterion, type Criterion } from "../formula/criterion";
import { oncePer } from "../formula/oncePer";
import { Kind, vectorOf, type Scalar, type Vector } from "../formula/vector";

/** A list that is counted or summed, and the customer's new cell in it. */
export interface ListAfter {
  readonly before: Vector;
  readonly now: Scalar;
}

export interface ConditionAfter {
  readonly list: ListAfter;
  readonly criterion: Criterion;
}

/**
 * Number of cells that meet all conditions, or without any all, or the sum of a target beside them; undefined where an
 * error stands among what is summed. One walk over the list, in the order of the rows, with what the
 * lists themselves tell worked out once for all customers.
 */
export function tallyAfter(
  conditions: readonly ConditionAfter[],
  target: ListAfter | undefined,
  row: number
): number | undefined {
  const isOwnMet = conditions.every(({ list, criterion }) =>
    matcher(criterion, vectorOf([list.now]))(0)
  );
  const met = new Uint8Array((target ?? conditions[0].list).before.length).fill(1);
  for (const { list, criterion } of conditions) narrow(met, list.before, criterion);
  met[row] = isOwnMet ? 1 : 0;
  return target === undefined ? countOf(met) : sumOf(met, target, row);
}

function countOf(met: Uint8Array): number {
  let count = 0;
  for (let i = 0; i < met.length; i++) count += met[i];
  return count;
}

function sumOf(met: Uint8Array, { before, now }: ListAfter, row: number): number | undefined {
  const numbers = numbersIn(before);
  if (numbers === undefined || (typeof now === "object" && now !== null)) return undefined;
  const own = typeof now === "number" ? now : 0;
  let [sum, lost] = [0, 0];
  for (let i = 0; i < met.length; i++) {
    if (met[i] === 0) continue;
    const x = i === row ? own : numbers[i];
    // Neumaier, as the functions themselves add up
    const next = sum + x;
    lost += Math.abs(sum) >= Math.abs(x) ? sum - next + x : x - next + sum;
    sum = next;
  }
  return sum + lost;
}

/** Leaves those that meet the criterion; a loop for each sign, as this is nearly all of the work. */
function narrow(met: Uint8Array, list: Vector, criterion: Criterion): void {
  const { op, value } = criterion;
  if (typeof value !== "number" || op === "=" || op === "<>") {
    const marks = marksOf(list, criterion);
    for (let i = 0; i < met.length; i++) met[i] &= marks[i];
    return;
  }
  const digits = digitsOf(list);
  if (op === ">") for (let i = 0; i < met.length; i++) met[i] &= digits[i] > value ? 1 : 0;
  else if (op === ">=") for (let i = 0; i < met.length; i++) met[i] &= digits[i] >= value ? 1 : 0;
  else if (op === "<") for (let i = 0; i < met.length; i++) met[i] &= digits[i] < value ? 1 : 0;
  else for (let i = 0; i < met.length; i++) met[i] &= digits[i] <= value ? 1 : 0;
}

/** What criteria see of the numbers; nothing of other cells, which are never more or less. */
const digitsOf = oncePer(({ numbers, kinds }: Vector) =>
  numbers.map((x, i) => (kinds === null || kinds[i] === Kind.Number ? digits15(x) : NaN))
);

/** Criteria that are kept for a list; groups are few, and a search asks for the same numbers again. */
const MOST_MARKS = 256;

const marked = oncePer((_: Vector) => new Map<string, Uint8Array>());

function marksOf(list: Vector, criterion: Criterion): Uint8Array {
  const known = marked(list);
  const key = JSON.stringify([criterion.op, criterion.value, criterion.emptyText]);
  let marks = known.get(key);
  if (marks !== undefined) return marks;
  const fits = matcher(criterion, list);
  marks = Uint8Array.from({ length: list.length }, (_, i) => (fits(i) ? 1 : 0));
  if (known.size >= MOST_MARKS) known.clear();
  known.set(key, marks);
  return marks;
}

/** Numbers to add up, 0 for what is none; undefined where there is an error. */
const numbersIn = oncePer(({ numbers, kinds }: Vector): Float64Array | undefined => {
  if (kinds === null) return numbers;
  if (kinds.includes(Kind.Error)) return undefined;
  return numbers.map((x, i) => (kinds[i] === Kind.Number ? x : 0));
});

/** A criterion as COUNTIFS reads it: a cell alone, or a sign before a number. */
export function criterionFrom(sign: string, cell: Scalar | undefined): Criterion | undefined {
  if (sign === "" && cell !== undefined) return readCriterion(cell);
  if (typeof cell !== "number") return undefined;
  return { op: sign as Criterion["op"], value: digits15(cell) };
}
