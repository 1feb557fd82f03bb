import { DIV0, settle } from "../arithmetic";
import { commonLength, kindAt } from "../build";
import { cells, MANY, type Cells, type FormulaFunction } from "../function";
import { numberOfText } from "../numberText";
import { takeNumbers } from "../scratch";
import { countable, totalsOf } from "../totals";
import { Kind, type Vector } from "../vector";

type Fold = "sum" | "min" | "max" | "product";
const START: Readonly<Record<Fold, number>> = { sum: 0, min: Infinity, max: -Infinity, product: 1 };

/** Per row: the folded numbers, how many they were, and the code of the first error, else -1. */
interface Folded {
  readonly values: Float64Array;
  readonly counts: Float64Array;
  readonly errors: Int8Array | null;
}

function foldCells(fold: Fold, args: readonly Cells[]): Folded {
  const length = commonLength(
    args.filter((arg) => arg.shape === "row").flatMap((arg) => arg.columns)
  );
  const values = new Float64Array(length).fill(START[fold]);
  const counts = new Float64Array(length);
  let errors: Int8Array | null = null;
  const noteError = (row: number, code: number) => {
    errors ??= new Int8Array(length).fill(-1);
    if (errors[row] < 0) errors[row] = code;
  };
  // counted in every row alike; added at the end instead of row by row
  let everywhere = 0;
  for (const { shape, columns, reference } of args) {
    for (const column of columns) {
      if (shape === "list") {
        const totals = totalsOf(column);
        everywhere += totals.count;
        if (totals.count > 0) foldInto(fold, values, Float64Array.of(totals[fold]));
        for (let row = 0; totals.error !== undefined && row < length; row++) {
          noteError(row, totals.error);
        }
        continue;
      }
      const { numbers, kinds } = countable(column, reference);
      if (kinds === null) {
        foldInto(fold, values, numbers);
        everywhere++;
        continue;
      }
      const step = column.length === 1 ? 0 : 1;
      for (let row = 0; row < length; row++) {
        const kind = kinds[row * step];
        if (kind === Kind.Error) noteError(row, numbers[row * step]);
        if (kind !== Kind.Number) continue;
        values[row] = merge(fold, values[row], numbers[row * step]);
        counts[row]++;
      }
    }
  }
  if (everywhere > 0) for (let row = 0; row < length; row++) counts[row] += everywhere;
  return { values, counts, errors };
}

function merge(fold: Fold, a: number, b: number): number {
  if (fold === "sum") return a + b;
  if (fold === "product") return a * b;
  return fold === "min" ? Math.min(a, b) : Math.max(a, b);
}

/** Every cell is a number: the loop that carries the hot columns. */
function foldInto(fold: Fold, values: Float64Array, numbers: Float64Array): void {
  const length = values.length;
  const step = numbers.length === 1 ? 0 : 1;
  switch (fold) {
    case "sum":
      if (step === 0) for (let row = 0; row < length; row++) values[row] += numbers[0];
      else for (let row = 0; row < length; row++) values[row] += numbers[row];
      break;
    case "product":
      for (let row = 0; row < length; row++) values[row] *= numbers[row * step];
      break;
    case "min":
      if (step === 0) {
        const x = numbers[0];
        for (let row = 0; row < length; row++) values[row] = x < values[row] ? x : values[row];
      } else {
        for (let row = 0; row < length; row++) {
          const x = numbers[row];
          values[row] = x < values[row] ? x : values[row];
        }
      }
      break;
    case "max":
      if (step === 0) {
        const x = numbers[0];
        for (let row = 0; row < length; row++) values[row] = x > values[row] ? x : values[row];
      } else {
        for (let row = 0; row < length; row++) {
          const x = numbers[row];
          values[row] = x > values[row] ? x : values[row];
        }
      }
      break;
  }
}

/** Every row has its own numbers, and nothing but numbers. */
const isPlain = ({ shape, columns }: Cells) =>
  shape === "row" && columns.every(({ kinds }) => kinds === null);

/** The same for numbers alone: nothing to count, no errors to look for. */
function foldPlain(
  fold: Fold,
  args: readonly Cells[],
  finish: (value: number, count: number) => number
): Vector {
  const columns = args.flatMap((arg) => arg.columns);
  const length = commonLength(columns);
  const out = takeNumbers(length);
  const [first, ...others] = columns;
  if (first.length === length) out.set(first.numbers);
  else out.fill(first.numbers[0]);
  for (const { numbers } of others) foldInto(fold, out, numbers);
  if (fold === "product" || finish === mean) {
    for (let row = 0; row < length; row++) out[row] = finish(out[row], columns.length);
  }
  return settle(out, []);
}

/** Ends a fold: the errors in, and `finish` where a row needs its count or has none. */
function foldTo(
  fold: Fold,
  args: readonly Cells[],
  finish: (value: number, count: number) => number
): Vector {
  if (args.every(isPlain)) return foldPlain(fold, args, finish);
  const { values, counts, errors } = foldCells(fold, args);
  for (let row = 0; row < values.length; row++) values[row] = finish(values[row], counts[row]);
  return withErrors(values, errors);
}

function withErrors(values: Float64Array, errors: Int8Array | null): Vector {
  const result = settle(values, []);
  if (errors === null) return result;
  const kinds = result.kinds ?? new Uint8Array(values.length);
  errors.forEach((code, row) => {
    if (code < 0) return;
    kinds[row] = Kind.Error;
    values[row] = code;
  });
  return { ...result, kinds };
}

/** How many cells are of the wanted sort, per row or over the whole list. */
function countCells(
  args: readonly Cells[],
  counts: (kind: Kind, text: string, reference: boolean) => boolean
): Vector {
  const length = commonLength(
    args.filter((arg) => arg.shape === "row").flatMap((arg) => arg.columns)
  );
  const out = new Float64Array(length);
  for (const { shape, columns, reference } of args) {
    for (const column of columns) {
      const isCounted = (cell: number) => {
        const kind = kindAt(column, cell);
        const i = column.length === 1 ? 0 : cell;
        return counts(kind, kind === Kind.Text ? column.texts[column.numbers[i]] : "", reference);
      };
      if (shape === "row") {
        for (let row = 0; row < length; row++) if (isCounted(row)) out[row]++;
      } else {
        let total = 0;
        for (let cell = 0; cell < column.length; cell++) if (isCounted(cell)) total++;
        for (let row = 0; row < length; row++) out[row] += total;
      }
    }
  }
  return { length, numbers: out, kinds: null, texts: [] };
}

function isNumber(kind: Kind, text: string, reference: boolean): boolean {
  if (kind === Kind.Number) return true;
  if (reference) return false;
  return kind === Kind.Logical || (kind === Kind.Text && numberOfText(text) !== undefined);
}

const all = () => true;
const orZero = (value: number, count: number) => (count === 0 ? 0 : value);
const mean = (sum: number, count: number) => (count === 0 ? DIV0 : sum / count);

export const AGGREGATE: readonly FormulaFunction[] = [
  cells("SUM", 1, MANY, all, (args) => foldTo("sum", args, (sum) => sum)),
  cells("AVERAGE", 1, MANY, all, (args) => foldTo("sum", args, mean)),
  cells("MIN", 1, MANY, all, (args) => foldTo("min", args, orZero)),
  cells("MAX", 1, MANY, all, (args) => foldTo("max", args, orZero)),
  cells("PRODUCT", 1, MANY, all, (args) => foldTo("product", args, orZero)),
  cells("COUNT", 1, MANY, all, (args) => countCells(args, isNumber)),
  cells("COUNTA", 1, MANY, all, (args) => countCells(args, (kind) => kind !== Kind.Blank)),
  cells("COUNTBLANK", 1, 1, all, (args) =>
    countCells(args, (kind, text) => kind === Kind.Blank || (kind === Kind.Text && text === ""))
  ),
];
