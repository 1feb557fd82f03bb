import { mapNumbers, NA, NUM, settle } from "../arithmetic";
import { errorConstant } from "../build";
import { overList } from "../flatten";
import { cells, valueOf, type Cells, type FormulaFunction } from "../function";
import { countBelow, countUpTo, sortList, type SortedList } from "../sort";
import { constant, type Vector } from "../vector";

/** From the best: 1 + how many are better. Equal values share the better rank. */
function rankEq({ numbers }: SortedList, x: number, ascending: boolean): number {
  const [below, upTo] = [countBelow(numbers, x), countUpTo(numbers, x)];
  if (below === upTo) return NA;
  return 1 + (ascending ? below : numbers.length - upTo);
}

/** Equal values share the mean of their ranks. */
function rankAvg({ numbers }: SortedList, x: number, ascending: boolean): number {
  const [below, upTo] = [countBelow(numbers, x), countUpTo(numbers, x)];
  if (below === upTo) return NA;
  const [first, last] = [below + 1, upTo];
  const mean = (first + last) / 2;
  return ascending ? mean : numbers.length + 1 - mean;
}

type Rank = typeof rankEq;

function ranks([own, list, order]: readonly Cells[], rank: Rank): Vector {
  const direction = order === undefined ? constant(0) : valueOf(order);
  return overList(list, [valueOf(own), direction], (column, [value, ascends]) => {
    const sorted = sortList(column);
    if (sorted.error !== undefined) return errorConstant(sorted.error);
    const isOwnList = value === column && value.kinds === null;
    if (isOwnList && ascends.length === 1 && ascends.kinds === null) {
      return ranksOfAll(sorted, rank, ascends.numbers[0] !== 0);
    }
    return mapNumbers([value, ascends], (x, ascending) => rank(sorted, x, ascending !== 0));
  });
}

/** Ranking a whole list within itself: one walk along the sorted cells instead of a search per row. */
function ranksOfAll(sorted: SortedList, rank: Rank, ascending: boolean): Vector {
  const { numbers, cells: cellOf } = sorted;
  const out = new Float64Array(numbers.length);
  for (let i = 0; i < numbers.length;) {
    const shared = rank(sorted, numbers[i], ascending);
    const x = numbers[i];
    for (; i < numbers.length && numbers[i] === x; i++) out[cellOf[i]] = shared;
  }
  return settle(out, []);
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
