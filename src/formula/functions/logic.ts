import { commonLength, isLogicalVector, kindAt, logicalVector, spread } from "../build";
import { toTruth } from "../coerce";
import { compareVectors } from "../compare";
import { cells, MANY, values, type Cells, type FormulaFunction } from "../function";
import { eitherOf, selectRows } from "../select";
import { takeNumbers } from "../scratch";
import { uniformKind } from "../uniform";
import { constant, ERRORS, Kind, vectorOf, type Vector } from "../vector";

const FALSE = constant(false);
export const NOT_AVAILABLE = constant({ error: "#N/A" });
const NA_CODE = ERRORS.indexOf("#N/A");

/** The value beside the first condition that holds; a condition's error shows only if reached. */
export function firstThatHolds(
  conditions: readonly Vector[],
  results: readonly Vector[],
  otherwise: Vector
): Vector {
  const truths = conditions.map(toTruth);
  const [first] = truths;
  const isEither = truths.length === 1 && first.length > 1 && first.kinds === null;
  if (isEither && results[0].kinds === null && otherwise.kinds === null)
    return eitherOf(first.numbers, results[0], otherwise);
  const sources = [otherwise, ...results, ...truths];
  const picks = new Uint16Array(commonLength(sources));
  // from the last to the first, so that the first one that holds has the last word
  for (let c = truths.length - 1; c >= 0; c--) {
    const { numbers, kinds, length } = truths[c];
    const step = length === 1 ? 0 : 1;
    const own = 1 + c;
    const error = 1 + results.length + c;
    for (let row = 0; row < picks.length; row++) {
      if (kinds !== null && kinds[row * step] === Kind.Error) picks[row] = error;
      else if (numbers[row * step] !== 0) picks[row] = own;
    }
  }
  return selectRows(sources, picks);
}

const even = (_: unknown, i: number) => i % 2 === 0;
const odd = (_: unknown, i: number) => i % 2 === 1;

function switchOf([value, ...rest]: readonly Vector[]): Vector {
  const otherwise = rest.length % 2 === 1 ? rest[rest.length - 1] : NOT_AVAILABLE;
  const pairs = rest.length % 2 === 1 ? rest.slice(0, -1) : rest;
  const options = pairs.filter(even);
  if (
    uniformKind(value) === Kind.Text &&
    value.length > 1 &&
    rest.every(({ length }) => length === 1)
  )
    return switchTexts(value, options, pairs.filter(odd), otherwise);
  const conditions = options.map((option) => compareVectors("=", value, option));
  return firstThatHolds(conditions, pairs.filter(odd), otherwise);
}

/** A column of texts against fixed options: decided once for each text of the dictionary. */
function switchTexts(
  { numbers, texts }: Vector,
  options: readonly Vector[],
  results: readonly Vector[],
  otherwise: Vector
): Vector {
  const each = vectorOf(texts);
  const conditions = options.map((option) => compareVectors("=", each, option));
  const decided = spread(firstThatHolds(conditions, results, otherwise), texts.length);
  const out = takeNumbers(numbers.length);
  for (let row = 0; row < out.length; row++) out[row] = decided.numbers[numbers[row]];
  const kinds = decided.kinds === null ? null : Uint8Array.from(numbers, kindOf(decided.kinds));
  return { length: out.length, numbers: out, kinds, texts: decided.texts };
}

const kindOf = (kinds: Uint8Array) => (code: number) => kinds[code];

function unlessError(
  [value, fallback]: readonly Vector[],
  catches: (code: number) => boolean
): Vector {
  const { kinds, numbers } = value;
  if (kinds === null) return value;
  const picks = new Uint16Array(commonLength([value, fallback]));
  const step = value.length === 1 ? 0 : 1;
  for (let row = 0; row < picks.length; row++) {
    const i = row * step;
    if (kinds[i] === Kind.Error && catches(numbers[i])) picks[row] = 1;
  }
  return selectRows([value, fallback], picks);
}

/** AND, OR, XOR count the true and the false cells; text and blanks in references do not count. */
function judge(
  args: readonly Cells[],
  verdict: (trues: number, falses: number) => boolean
): Vector {
  const length = commonLength(
    args.filter((arg) => arg.shape === "row").flatMap((arg) => arg.columns)
  );
  const trues = new Int32Array(length);
  const falses = new Int32Array(length);
  const errors = new Int8Array(length).fill(-1);
  for (const arg of args) {
    for (const column of arg.columns) {
      const truth = arg.reference ? skipWords(column) : toTruth(column);
      if (arg.shape === "row" && truth.kinds === null) {
        const step = truth.length === 1 ? 0 : 1;
        for (let row = 0; row < length; row++) {
          if (truth.numbers[row * step] !== 0) trues[row]++;
          else falses[row]++;
        }
        continue;
      }
      const count = (row: number, cell: number) => {
        const kind = kindAt(truth, cell);
        const value = truth.numbers[truth.length === 1 ? 0 : cell];
        if (kind === Kind.Error) errors[row] = errors[row] < 0 ? value : errors[row];
        else if (kind === Kind.Number) (value !== 0 ? trues : falses)[row]++;
      };
      for (let row = 0; row < length; row++) {
        if (arg.shape === "row") count(row, row);
        else for (let cell = 0; cell < column.length; cell++) count(row, cell);
      }
    }
  }
  const out = new Float64Array(length);
  let kinds: Uint8Array | null = null;
  for (let row = 0; row < length; row++) {
    const isError = errors[row] >= 0 || trues[row] + falses[row] === 0;
    if (!isError) out[row] = verdict(trues[row], falses[row]) ? 1 : 0;
    else {
      kinds ??= new Uint8Array(length).fill(Kind.Logical);
      kinds[row] = Kind.Error;
      out[row] = errors[row] >= 0 ? errors[row] : ERRORS.indexOf("#VALUE!");
    }
  }
  return kinds === null ? logicalVector(out) : { length, numbers: out, kinds, texts: [] };
}

/** Numbers and errors stay, logicals become numbers, the rest is marked as not there. */
function skipWords(column: Vector): Vector {
  if (column.kinds === null) return column;
  if (isLogicalVector(column)) return { ...column, kinds: null };
  const kinds = column.kinds.map((kind) => {
    if (kind === Kind.Logical) return Kind.Number;
    return kind === Kind.Text ? Kind.Blank : kind;
  });
  return { ...column, kinds };
}

function negate([value]: readonly Vector[]): Vector {
  const truth = toTruth(value);
  const numbers = truth.numbers.map((x, i) => (kindAt(truth, i) === Kind.Error ? x : 1 - x));
  if (truth.kinds === null) return logicalVector(numbers);
  const kinds = truth.kinds.map((kind) => (kind === Kind.Error ? Kind.Error : Kind.Logical));
  return { ...truth, numbers, kinds };
}

const all = () => true;

export const LOGIC: readonly FormulaFunction[] = [
  values("IF", 2, 3, ([condition, yes, no = FALSE]) => firstThatHolds([condition], [yes], no)),
  values(
    "IFS",
    2,
    MANY,
    (args) => firstThatHolds(args.filter(even), args.filter(odd), NOT_AVAILABLE),
    2
  ),
  values("SWITCH", 3, MANY, switchOf),
  values("IFERROR", 2, 2, (args) => unlessError(args, () => true)),
  values("IFNA", 2, 2, (args) => unlessError(args, (code) => code === NA_CODE)),
  values("NOT", 1, 1, negate),
  cells("AND", 1, MANY, all, (args) => judge(args, (_, falses) => falses === 0)),
  cells("OR", 1, MANY, all, (args) => judge(args, (trues) => trues > 0)),
  cells("XOR", 1, MANY, all, (args) => judge(args, (trues) => trues % 2 === 1)),
];
