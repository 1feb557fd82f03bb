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

/** Groups of cells that are alike in all lists compared for equality; -1 where none can match. */
export interface Groups {
  readonly ofCell: Int32Array;
  /** Group that each row looks for with its own values. */
  readonly ofRow: Int32Array;
  readonly count: number;
}

export function groupCells(
  pairs: readonly { readonly list: Vector; readonly own: Vector }[],
  size: number,
  rows: number
): Groups {
  let groups: Groups = { ofCell: new Int32Array(size), ofRow: new Int32Array(rows), count: 1 };
  for (const { list, own } of pairs) {
    const known = new Map<number | string, number>();
    const ofCell = codesOf(list, (key) => (key === undefined ? -1 : numberFor(known, key)));
    // a blank own cell looks for 0, as a criterion does
    const ofRow = codesOf(own, (key) => known.get(key ?? 0) ?? -1);
    groups = combine(groups, { ofCell, ofRow, count: known.size });
  }
  return groups;
}

/** A number for every cell; each text of the dictionary is looked up once. */
function codesOf(vector: Vector, codeOf: (key: number | string | undefined) => number): Int32Array {
  const { length, kinds, numbers } = vector;
  const keyOf = cellKeys(vector);
  const codes = new Int32Array(length);
  const ofText = new Int32Array(vector.texts.length).fill(-2);
  for (let cell = 0; cell < length; cell++) {
    if (kinds === null || kinds[cell] !== Kind.Text) codes[cell] = codeOf(keyOf(cell));
    else {
      const text = numbers[cell];
      if (ofText[text] === -2) ofText[text] = codeOf(keyOf(cell));
      codes[cell] = ofText[text];
    }
  }
  return codes;
}

/** Groups alike in both respects; a pair of numbers is one number as long as it fits a double. */
function combine(a: Groups, b: Groups): Groups {
  if (a.count === 1) return b;
  const known = new Map<number, number>();
  const pair = (x: number, y: number) => (x < 0 || y < 0 ? undefined : x * b.count + y);
  const ofCell = a.ofCell.map((x, cell) => {
    const key = pair(x, b.ofCell[cell]);
    return key === undefined ? -1 : numberFor(known, key);
  });
  const ofRow = a.ofRow.map((x, row) => known.get(pair(x, b.ofRow[row]) ?? -1) ?? -1);
  return { ofCell, ofRow, count: known.size };
}

function numberFor<K>(numbers: Map<K, number>, key: K): number {
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
  for (let cell = 0; cell < ofCell.length; cell++) {
    const group = ofCell[cell];
    if (group >= 0 && counts(cell)) tallies[group].add(cell);
  }
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
  const { cells, starts } = sortGroups(groups, sortList(compared).cells, counts);
  const limits = new Float64Array(cells.length);
  for (let at = 0; at < cells.length; at++) limits[at] = digits15(compared.numbers[cells[at]]);

  const isUpward = op === ">" || op === ">=";
  const running = tallyTable(cells.length);
  for (let group = 0; group < groups.count; group++) {
    const tally = runningTally(target);
    const [start, end] = [starts[group], starts[group + 1]];
    for (let n = 0; n < end - start; n++) {
      const at = isUpward ? end - 1 - n : start + n;
      tally.add(cells[at]);
      running.keep(at, tally.now());
    }
  }
  return (group, limit) => {
    const [start, end] = [starts[group], starts[group + 1]];
    const search = op === "<" || op === ">=" ? countBelow : countUpTo;
    const split = start + search(limits, limit, start, end);
    const at = isUpward ? split : split - 1;
    return at < start || at >= end ? NO_CELLS : running.at(at);
  };
}

/** Cells in ascending order, brought together by group; group g stands from starts[g] on. */
function sortGroups(
  { ofCell, count }: Groups,
  ascending: Uint32Array,
  counts: (cell: number) => boolean
): { readonly cells: Uint32Array; readonly starts: Uint32Array } {
  const inOrder = ascending.filter((cell) => ofCell[cell] >= 0 && counts(cell));
  const starts = new Uint32Array(count + 1);
  for (let i = 0; i < inOrder.length; i++) starts[ofCell[inOrder[i]] + 1]++;
  for (let group = 1; group <= count; group++) starts[group] += starts[group - 1];
  const next = starts.slice();
  const cells = new Uint32Array(inOrder.length);
  for (let i = 0; i < inOrder.length; i++) cells[next[ofCell[inOrder[i]]]++] = inOrder[i];
  return { cells, starts };
}

/** Many tallies without an object for each. */
function tallyTable(size: number): {
  readonly keep: (at: number, tally: Tally) => void;
  readonly at: (at: number) => Tally;
} {
  const fields = ["cells", "numbers", "sum", "min", "max", "error"] as const;
  const [cells, numbers, sum, min, max, error] = fields.map(() => new Float64Array(size));
  return {
    keep(at, tally) {
      cells[at] = tally.cells;
      numbers[at] = tally.numbers;
      sum[at] = tally.sum;
      min[at] = tally.min;
      max[at] = tally.max;
      error[at] = tally.error;
    },
    at: (at) => ({
      cells: cells[at],
      numbers: numbers[at],
      sum: sum[at],
      min: min[at],
      max: max[at],
      error: error[at],
    }),
  };
}
