import { toNumbers } from "./coerce";
import { Kind, type Vector } from "./vector";

/** What one pass over a list tells; kept, so that SUM, MAX and AVERAGE of a list share the pass. */
export interface Totals {
  readonly sum: number;
  readonly count: number;
  readonly min: number;
  readonly max: number;
  readonly product: number;
  /** Code of the first error in the list. */
  readonly error: number | undefined;
}

const known = new WeakMap<Vector, Totals>();

/** Totals of the numbers of a list; text, logicals and blanks are passed over. */
export function totalsOf(list: Vector): Totals {
  let totals = known.get(list);
  if (totals === undefined) {
    totals = countTotals(list);
    known.set(list, totals);
  }
  return totals;
}

function countTotals({ numbers, kinds, length }: Vector): Totals {
  let [sum, lost, count, min, max, product] = [0, 0, 0, Infinity, -Infinity, 1];
  let error: number | undefined;
  for (let i = 0; i < length; i++) {
    const x = numbers[i];
    if (kinds !== null && kinds[i] !== Kind.Number) {
      if (kinds[i] === Kind.Error) error ??= x;
      continue;
    }
    // Neumaier: what rounding drops is kept beside the sum, so that row order does not change it
    const next = sum + x;
    lost += Math.abs(sum) >= Math.abs(x) ? sum - next + x : x - next + sum;
    sum = next;
    count++;
    product *= x;
    if (x < min) min = x;
    if (x > max) max = x;
  }
  return { sum: sum + lost, count, min, max, product, error };
}

/**
 * A column as aggregates read it: numbers, errors, and blanks for what does not count. Directly given
 * values are converted, those in references are not.
 */
export function countable(column: Vector, reference: boolean): Vector {
  const { kinds } = column;
  if (kinds === null) return column;
  if (!reference) {
    const numbers = toNumbers(column);
    if (!kinds.includes(Kind.Blank)) return numbers;
    // a blank that came through IF or INDEX is still an empty cell
    const marked = kinds.map((kind, i) => (kind === Kind.Blank ? kind : (numbers.kinds?.[i] ?? 0)));
    return { ...numbers, kinds: marked };
  }
  const read = kinds.map((kind) =>
    kind === Kind.Text || kind === Kind.Logical ? Kind.Blank : kind
  );
  return { ...column, kinds: read };
}
