import { cellAt, type Vector } from "../formula/vector";
import type { Scheme } from "../scheme/types";
import { readRecords } from "../table/readRecords";
import type { SheetValue } from "../table/types";
import { inputError, type Cell } from "./cellErrors";
import { builtIn, isHeader, type ColumnContext } from "./columnCells";
import { FunctionProblem } from "./functionProblem";
import { gradeRead, type Graded } from "./gradeRead";
import { keeper } from "./keepGradings";
import { cellText, plainCell, rangeOf, usedRows, type Range } from "./rangeCells";
import { spoiledBy } from "./spoiledBy";
import type { CellWording } from "../wording/inCells";

const DAYS = "距上次购买天数";
const DATE = "最近购买日期";
const FREQUENCY = "购买次数";
const MONETARY = "购买金额";
/** Segments are made of fifths. */
const FIFTHS = 5;

const keepSegments = keeper<Graded>();

/** Segment, code and the three bins of each customer. */
export function rfmSegments(
  columns: readonly unknown[],
  bins: unknown,
  { schemes, words, asOf }: ColumnContext
): readonly (readonly Cell[])[] {
  const all = rowsOf(columns);
  const withHeader = all[0].every(isHeader);
  const rows = withHeader ? all.slice(1) : all;
  const count = binsOf(bins);
  const scheme = withBins(builtIn(schemes, "rfm"), count);
  const customers = rows.filter((row) => row.some((cell) => cell !== ""));
  if (customers.length === 0) throw new FunctionProblem("no-values", {});
  const graded = keepSegments({ scheme, asOf, parts: [customers] }, () =>
    gradeCustomers(customers, scheme, asOf)
  );
  let customer = 0;
  const outputs = scheme.outputs ?? [];
  const blank = ["", ...outputs.map(() => "")];
  const answers = rows.map((row) =>
    row.every((cell) => cell === "")
      ? blank
      : segmentCells(graded, customer++, words, count === FIFTHS)
  );
  const header = [words.functions.segment, ...outputs.map(({ name }) => name[words.language])];
  return withHeader ? [header, ...answers] : answers;
}

/** The three columns side by side, cut to the used rows. */
function rowsOf(columns: readonly unknown[]): readonly (readonly SheetValue[])[] {
  const ranges = columns.map((column) => rangeOf(column));
  const given = ranges.filter((range): range is Range => range !== null);
  if (given.length < columns.length) throw new FunctionProblem("no-values", {});
  const lengths = given.map((range) => range.length);
  if (new Set(lengths).size > 1)
    throw new FunctionProblem("unequal-columns", { rows: lengths.join(", ") });
  const used = Math.max(...given.map((range) => usedRows(range).length));
  return Array.from({ length: used }, (_, i) => given.map((range) => plainCell(range[i][0])));
}

function binsOf(argument: unknown): number {
  const range = rangeOf(argument);
  if (range === null) return FIFTHS;
  const cell = plainCell(range[0][0]);
  if (typeof cell === "number" && Number.isInteger(cell) && cell >= 2 && cell <= 9) return cell;
  throw new FunctionProblem("wrong-bins", { given: cellText(cell) });
}

const made = new WeakMap<Scheme, Map<number, Scheme>>();

/** The scheme with so many bins; one object for each number. */
function withBins(scheme: Scheme, bins: number): Scheme {
  if (bins === FIFTHS) return scheme;
  const ofScheme = made.get(scheme) ?? new Map<number, Scheme>();
  made.set(scheme, ofScheme);
  const workings = scheme.workings?.map((one) =>
    one.kind === "quantile" ? { ...one, bins } : one
  );
  const ready = ofScheme.get(bins) ?? { ...scheme, workings };
  ofScheme.set(bins, ready);
  return ready;
}

function gradeCustomers(
  rows: readonly (readonly SheetValue[])[],
  scheme: Scheme,
  asOf: number
): Graded {
  const recency = rows.every(([cell]) => isDay(cell)) ? DATE : DAYS;
  const records = rows.map(([last, frequency, monetary]) => ({
    [recency]: last,
    [FREQUENCY]: frequency,
    [MONETARY]: monetary,
  }));
  return gradeRead(
    readRecords(records, scheme.columns, { asOf, percent: undefined }),
    scheme,
    asOf
  );
}

/** A number of days is less than 54 years, a date is later than 1954. */
const isDay = (cell: SheetValue) =>
  typeof cell === "number"
    ? cell >= 20000
    : typeof cell !== "string" || cell === "" || /^\s*\d{4}\D+\d{1,2}\D/.test(cell);

function segmentCells(
  graded: Graded,
  customer: number,
  { functions }: CellWording,
  withSegment: boolean
): readonly Cell[] {
  const { grades } = graded.trace;
  const spoiled = spoiledBy(graded, customer);
  const segment = withSegment ? (grades.tierText(customer) ?? functions.unrated) : "";
  return [
    spoiled === undefined ? segment : inputError(spoiled, functions),
    ...[...grades.outputs.values()].map((vector) => outputCell(vector, customer)),
  ];
}

function outputCell(vector: Vector, customer: number): Cell {
  const cell = cellAt(vector, customer);
  return typeof cell === "number" || typeof cell === "string" ? cell : "";
}
