import { DIV0, mapNumbers, NUM, settle } from "../arithmetic";
import { commonLength, errorConstant } from "../build";
import { flatten, overList } from "../flatten";
import { cells, MANY, valueOf, type Cells, type FormulaFunction } from "../function";
import { sortList, type SortedList } from "../sort";
import { countable } from "../totals";
import { Kind, type Vector } from "../vector";

/** A statistic of ascending numbers; the error numbers of arithmetic.ts where there is none. */
type Statistic = (ascending: Float64Array) => number;

/** A statistic of all arguments together: MEDIAN([a]), MEDIAN([@a],[@b],3). */
function statistic(args: readonly Cells[], of: Statistic): Vector {
  const columnsOf = (wanted: Cells["shape"]) =>
    args
      .filter(({ shape }) => shape === wanted)
      .flatMap(({ columns, reference }) =>
        columns.map((column) => (wanted === "list" ? column : countable(column, reference)))
      );
  const [own, lists] = [columnsOf("row"), columnsOf("list")];
  const shared = lists.length === 0 ? NOTHING : sortList(flatten(lists));
  if (own.length === 0) {
    const { numbers, error } = shared;
    return error === undefined ? settle(Float64Array.of(of(numbers)), []) : errorConstant(error);
  }
  const length = commonLength(own);
  const out = new Float64Array(length);
  const room = new Float64Array(shared.numbers.length + own.length);
  for (let row = 0; row < length; row++) {
    room.set(shared.numbers);
    let count = shared.numbers.length;
    for (const { numbers, kinds, length: cells } of own) {
      const i = cells === 1 ? 0 : row;
      if (kinds === null || kinds[i] === Kind.Number) room[count++] = numbers[i];
    }
    out[row] = of(room.subarray(0, count).sort());
  }
  const errors = shared.error === undefined ? own : [errorConstant(shared.error), ...own];
  return settle(out, errors);
}

const NOTHING: SortedList = {
  numbers: new Float64Array(0),
  cells: new Uint32Array(0),
  error: undefined,
};

/** A statistic with a number beside the list: LARGE([a],3), PERCENTILE.INC([a],0.8). */
function ordered(
  [list, own]: readonly Cells[],
  of: (ascending: Float64Array, k: number) => number
): Vector {
  return overList(list, [valueOf(own)], (column, [value]) => {
    const { numbers, error } = sortList(column);
    if (error !== undefined) return errorConstant(error);
    return mapNumbers([value], (k) => (numbers.length === 0 ? NUM : of(numbers, k)));
  });
}

const large = (ascending: Float64Array, k: number) => {
  const place = Math.ceil(k);
  return place < 1 || place > ascending.length ? NUM : ascending[ascending.length - place];
};

const small = (ascending: Float64Array, k: number) => {
  const place = Math.ceil(k);
  return place < 1 || place > ascending.length ? NUM : ascending[place - 1];
};

/** Between two numbers by interpolation. */
function percentile(ascending: Float64Array, share: number): number {
  if (share < 0 || share > 1) return NUM;
  return numberAt(ascending, share * (ascending.length - 1));
}

function percentileExc(ascending: Float64Array, share: number): number {
  const place = share * (ascending.length + 1) - 1;
  return place < 0 || place > ascending.length - 1 ? NUM : numberAt(ascending, place);
}

function numberAt(ascending: Float64Array, place: number): number {
  const before = Math.floor(place);
  const after = Math.min(before + 1, ascending.length - 1);
  return ascending[before] + (ascending[after] - ascending[before]) * (place - before);
}

function quartile(ascending: Float64Array, quarter: number): number {
  const whole = Math.trunc(quarter);
  return whole < 0 || whole > 4 ? NUM : percentile(ascending, whole / 4);
}

/** Mean square distance from the mean, over n - lost. */
function variance(numbers: Float64Array, lost: 0 | 1): number {
  const count = numbers.length;
  if (count <= lost) return DIV0;
  const mean = numbers.reduce((sum, x) => sum + x, 0) / count;
  return numbers.reduce((sum, x) => sum + (x - mean) ** 2, 0) / (count - lost);
}

function median(ascending: Float64Array): number {
  return ascending.length === 0 ? NUM : percentile(ascending, 0.5);
}

const all = () => true;
const first = (index: number) => index === 0;

export const STATISTICS: readonly FormulaFunction[] = [
  cells("MEDIAN", 1, MANY, all, (args) => statistic(args, median)),
  cells("STDEV.S", 1, MANY, all, (args) => statistic(args, (x) => Math.sqrt(variance(x, 1)))),
  cells("STDEV.P", 1, MANY, all, (args) => statistic(args, (x) => Math.sqrt(variance(x, 0)))),
  cells("VAR.S", 1, MANY, all, (args) => statistic(args, (x) => variance(x, 1))),
  cells("VAR.P", 1, MANY, all, (args) => statistic(args, (x) => variance(x, 0))),
  cells("LARGE", 2, 2, first, (args) => ordered(args, large)),
  cells("SMALL", 2, 2, first, (args) => ordered(args, small)),
  cells("PERCENTILE.INC", 2, 2, first, (args) => ordered(args, percentile)),
  cells("PERCENTILE", 2, 2, first, (args) => ordered(args, percentile)),
  cells("PERCENTILE.EXC", 2, 2, first, (args) => ordered(args, percentileExc)),
  cells("QUARTILE.INC", 2, 2, first, (args) => ordered(args, quartile)),
  cells("QUARTILE", 2, 2, first, (args) => ordered(args, quartile)),
];
