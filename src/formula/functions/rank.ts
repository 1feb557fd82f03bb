import { mapNumbers, NA, NUM, settle } from "../arithmetic";
import { errorConstant } from "../build";
import { toNumbers } from "../coerce";
import { overList } from "../flatten";
import { cells, valueOf, type Cells, type FormulaFunction } from "../function";
import { countBelow, countUpTo, sortList, type SortedList } from "../sort";
import { constant, Kind, type Vector } from "../vector";

/** Rank of a value in a list of `count` numbers, `below` of them less and `upTo` less or equal. */
type Rank = (below: number, upTo: number, count: number, ascending: boolean) => number;

/** From the best: 1 + how many are better. Equal values share the better rank. */
const rankEq: Rank = (below, upTo, count, ascending) => 1 + (ascending ? below : count - upTo);

/** Equal values share the mean of their ranks. */
const rankAvg: Rank = (below, upTo, count, ascending) => {
  const mean = (below + 1 + upTo) / 2;
  return ascending ? mean : count + 1 - mean;
};

/** The rank of a number looked up in the list; one that is not there has none. */
function rankOf({ numbers }: SortedList, x: number, rank: Rank, ascending: boolean): number {
  const [below, upTo] = [countBelow(numbers, x), countUpTo(numbers, x)];
  return below === upTo ? NA : rank(below, upTo, numbers.length, ascending);
}

function ranks([own, list, order]: readonly Cells[], rank: Rank): Vector {
  const direction = order === undefined ? constant(0) : valueOf(order);
  return overList(list, [valueOf(own), direction], (column, [value, ascends]) => {
    const sorted = sortList(column);
    if (sorted.error !== undefined) return errorConstant(sorted.error);
    if (value === column && ascends.length === 1 && ascends.kinds === null) {
      return ranksOfAll(sorted, column, rank, ascends.numbers[0] !== 0);
    }
    return mapNumbers([value, ascends], (x, ascending) => rankOf(sorted, x, rank, ascending !== 0));
  });
}

/** Ranking a whole list within itself: one walk along the sorted cells instead of a search per row. */
function ranksOfAll(sorted: SortedList, list: Vector, rank: Rank, ascending: boolean): Vector {
  const { numbers, cells: cellOf } = sorted;
  const count = numbers.length;
  const out = new Float64Array(list.length);
  for (let first = 0; first < count;) {
    let next = first + 1;
    while (next < count && numbers[next] === numbers[first]) next++;
    const shared = rank(first, next, count, ascending);
    for (; first < next; first++) out[cellOf[first]] = shared;
  }
  if (list.kinds === null) return { length: list.length, numbers: out, kinds: null, texts: [] };
  // a blank looks for 0 and a logical for 0 or 1; a text is no number at all
  const read = toNumbers(list);
  for (let cell = 0; cell < list.length; cell++) {
    if (list.kinds[cell] === Kind.Number) continue;
    out[cell] = rankOf(sorted, read.numbers[cell], rank, ascending);
  }
  return settle(out, [read]);
}

type PercentRank = (sorted: Float64Array, x: number) => number;

/** Share of the list below x, between the numbers by interpolation; 0 for the least, 1 for the greatest. */
const percentRankInc: PercentRank = (numbers, x) => {
  if (numbers.length === 1) return 1;
  return placeOf(numbers, x) / (numbers.length - 1);
};

/** The same with the ends left out: 1/(n+1) for the least. */
const percentRankExc: PercentRank = (numbers, x) =>
  (placeOf(numbers, x) + 1) / (numbers.length + 1);

/** Index of x among ascending numbers, with a fraction where it lies between two. */
function placeOf(numbers: Float64Array, x: number): number {
  const below = countBelow(numbers, x);
  if (numbers[below] === x) return below;
  const [before, after] = [numbers[below - 1], numbers[below]];
  return below - 1 + (x - before) / (after - before);
}

function percentRanks(
  [list, own, significance]: readonly Cells[],
  percentRank: PercentRank
): Vector {
  const digits = significance === undefined ? constant(3) : valueOf(significance);
  return overList(list, [valueOf(own), digits], (column, [value, places]) => {
    const { numbers, error } = sortList(column);
    if (error !== undefined) return errorConstant(error);
    return mapNumbers([value, places], (x, d) => {
      if (numbers.length === 0 || d < 1) return NUM;
      if (x < numbers[0] || x > numbers[numbers.length - 1]) return NA;
      // Excel cuts off, it does not round
      const scale = 10 ** Math.trunc(d);
      return Math.floor(percentRank(numbers, x) * scale * (1 + 2 ** -50)) / scale;
    });
  });
}

const second = (index: number) => index === 1;
const first = (index: number) => index === 0;

export const RANK: readonly FormulaFunction[] = [
  cells("RANK.EQ", 2, 3, second, (args) => ranks(args, rankEq)),
  cells("RANK", 2, 3, second, (args) => ranks(args, rankEq)),
  cells("RANK.AVG", 2, 3, second, (args) => ranks(args, rankAvg)),
  cells("PERCENTRANK.INC", 2, 3, first, (args) => percentRanks(args, percentRankInc)),
  cells("PERCENTRANK", 2, 3, first, (args) => percentRanks(args, percentRankInc)),
  cells("PERCENTRANK.EXC", 2, 3, first, (args) => percentRanks(args, percentRankExc)),
];
