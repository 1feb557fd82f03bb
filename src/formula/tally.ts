import { cellKeys, digits15 } from "./criterion";
import { countBelow, countUpTo, sortList } from "./sort";
import { Kind, type Vector } from "./vector";

/** What COUNTIFS, SUMIFS, AVERAGEIFS, MINIFS and MAXIFS need of the cells that match. */
export interface Tally {
  readonly cells: number;
  readonly numbers: number;
  readonly sum: number;
  readonly min: number;
  readonly max: number;
  /** Code of an error among the numbers, -1 for none. */
  readonly error: number;
}

export const NO_CELLS: Tally = {
  cells: 0,
  numbers: 0,
  sum: 0,
  min: Infinity,
  max: -Infinity,
  error: -1,
};

/** Sums matching cells one after the other; what rounding drops is kept, so order does not matter. */
export function runningTally(target: Vector | undefined): {
  readonly add: (cell: number) => void;
  readonly now: () => Tally;
} {
  let [cells, numbers, sum, lost, min, max, error] = [0, 0, 0, 0, Infinity, -Infinity, -1];
  return {
    add(cell) {
      cells++;
      if (target === undefined) return;
      const x = target.numbers[cell];
      const kind = target.kinds === null ? Kind.Number : target.kinds[cell];
      // several errors: the lowest code, whatever the order of the rows
      if (kind === Kind.Error) error = error < 0 ? x : Math.min(error, x);
      if (kind !== Kind.Number) return;
      numbers++;
      const next = sum + x;
      lost += Math.abs(sum) >= Math.abs(x) ? sum - next + x : x - next + sum;
      sum = next;
      if (x < min) min = x;
      if (x > max) max = x;
    },
    now: () => ({ cells, numbers, sum: sum + lost, min, max, error }),
  };
}

/** Group number of every cell of lists that are compared for equality; -1 where none can match. */
export interface Groups {
  readonly ofCell: Int32Array;
  readonly count: number;
  /** Group that a row's own values look for. */
  readonly find: (own: readonly Vector[], row: number) => number;
}

export function groupCells(lists: readonly Vector[], size: number): Groups {
  if (lists.length === 0) return { ofCell: new Int32Array(size), count: 1, find: () => 0 };
  const numbersOf = lists.map(() => new Map<number | string, number>());
  const groups = new Map<number | string, number>();
  const keysOf = lists.map(cellKeys);
  const combine = (parts: readonly number[]) => (parts.length === 1 ? parts[0] : parts.join());
  const ofCell = new Int32Array(size);
  for (let cell = 0; cell < size; cell++) {
    const parts = keysOf.map((keyOf, i) => numberFor(numbersOf[i], keyOf(cell)));
    ofCell[cell] = parts.includes(-1) ? -1 : numberFor(groups, combine(parts));
  }
  let known: readonly Vector[] = [];
  let ownKeys: ((row: number) => number | string | undefined)[] = [];
  const find = (own: readonly Vector[], row: number) => {
    if (known !== own) [known, ownKeys] = [own, own.map(cellKeys)];
    // a blank own cell looks for 0, as a criterion does
    const parts = ownKeys.map((keyOf, i) => numbersOf[i].get(keyOf(row) ?? 0) ?? -1);
    return parts.includes(-1) ? -1 : (groups.get(combine(parts)) ?? -1);
  };
  return { ofCell, count: groups.size, find };
}

function numberFor(
  numbers: Map<number | string, number>,
  key: number | string | undefined
): number {
  if (key === undefined) return -1;
  let number = numbers.get(key);
  if (number === undefined) {
    number = numbers.size;
    numbers.set(key, number);
  }
  return number;
}

/** One tally per group. */
export function tallyGroups(
  { ofCell, count }: Groups,
  target: Vector | undefined,
  counts: (cell: number) => boolean
): readonly Tally[] {
  const tallies = Array.from({ length: count }, () => runningTally(target));
  ofCell.forEach((group, cell) => {
    if (group >= 0 && counts(cell)) tallies[group].add(cell);
  });
  return tallies.map((tally) => tally.now());
}

export type InequalityOp = "<" | "<=" | ">" | ">=";

/**
 * Tallies of the cells of a group that lie on one side of a limit: each group's cells in ascending
 * order with a running tally from the chosen end, so that a row needs one binary search.
 */
export function tallySides(
  groups: Groups,
  compared: Vector,
  op: InequalityOp,
  target: Vector | undefined,
  counts: (cell: number) => boolean
): (group: number, limit: number) => Tally {
  const inOrder = [...sortList(compared).cells].filter(
    (cell) => groups.ofCell[cell] >= 0 && counts(cell)
  );
  const starts = new Uint32Array(groups.count + 1);
  for (const cell of inOrder) starts[groups.ofCell[cell] + 1]++;
  for (let group = 1; group <= groups.count; group++) starts[group] += starts[group - 1];
  const next = starts.slice();
  const cells = new Uint32Array(inOrder.length);
  for (const cell of inOrder) cells[next[groups.ofCell[cell]]++] = cell;
  const limits = Float64Array.from(cells, (cell) => digits15(compared.numbers[cell]));

  const isUpward = op === ">" || op === ">=";
  const running: Tally[] = new Array<Tally>(cells.length);
  for (let group = 0; group < groups.count; group++) {
    const tally = runningTally(target);
    const [start, end] = [starts[group], starts[group + 1]];
    for (let n = 0; n < end - start; n++) {
      const at = isUpward ? end - 1 - n : start + n;
      tally.add(cells[at]);
      running[at] = tally.now();
    }
  }
  return (group, limit) => {
    const [start, end] = [starts[group], starts[group + 1]];
    const search = op === "<" || op === ">=" ? countBelow : countUpTo;
    const split = start + search(limits, limit, start, end);
    const at = isUpward ? split : split - 1;
    return at < start || at >= end ? NO_CELLS : running[at];
  };
}
