import { Kind } from "../formula/vector";
import type { Vector } from "../formula/vector";
import type { Column } from "../scheme/types";
import { formatKind } from "./formatKind";
import { cellText } from "./plainText";
import type { CellReader, Reading } from "./reading";
import type { CellProblem, SheetValue } from "./types";

/** One sheet column over the rows of the list. */
export interface ColumnCells {
  readonly values: readonly SheetValue[];
  format(index: number): string;
  /** Where a cell stands, for problems. */
  readonly rows: readonly number[];
  readonly column: number;
}

const ERROR_CELL: Reading = { code: "error-cell" };

/** What a cell of a vector is. */
interface BuiltCell {
  readonly kind: Kind;
  readonly number: number;
}

const BLANK_CELL: BuiltCell = { kind: Kind.Blank, number: 0 };

/** A text that was met, and what it became. */
interface ReadText {
  readonly reading: Reading;
  readonly cell: BuiltCell;
}

/** Reads one sheet column into a vector; unusual cells are added to `problems`. */
export function readValues(
  cells: ColumnCells,
  column: Column,
  reader: CellReader,
  problems: CellProblem[]
): Vector {
  const fill = vectorBuilder(cells.values.length, reader.kind);
  const texts = new Map<string, ReadText>();
  let format = "";
  let plain = reader.plain?.(formatKind(format));
  for (let i = 0; i < cells.values.length; i++) {
    const value = cells.values[i];
    let reading: Reading;
    if (typeof value === "number") {
      const own = cells.format(i);
      if (own !== format) {
        format = own;
        plain = reader.plain?.(formatKind(format));
      }
      const converted = plain === undefined ? NaN : plain(value);
      if (Number.isFinite(converted)) {
        fill.numbers[i] = converted;
        continue;
      }
      reading = finite(reader.number(value, formatKind(format), format));
      fill.put(i, reading.value);
    } else if (typeof value !== "string") {
      reading = typeof value === "boolean" ? reader.logical(value) : ERROR_CELL;
      fill.put(i, reading.value);
    } else if (value === "") {
      fill.repeat(i, BLANK_CELL);
      continue;
    } else if (reader.typed !== undefined) {
      fill.text(i, value, reader.typed);
      continue;
    } else {
      const before = texts.get(value);
      reading = before?.reading ?? finite(reader.text(value));
      if (before !== undefined) fill.repeat(i, before.cell);
      else texts.set(value, { reading, cell: fill.put(i, reading.value) });
    }
    if (reading.code !== undefined) problems.push(problemOf(cells, i, column.name, reading));
  }
  const vector = fill.done();
  return column.range === undefined ? vector : clamp(vector, column, cells, problems);
}

/** 1e308 as a fraction of 1 is no percentage any more. */
function finite(reading: Reading): Reading {
  const { value } = reading;
  return typeof value !== "number" || Number.isFinite(value) ? reading : { code: "not-a-number" };
}

function problemOf(cells: ColumnCells, i: number, name: string, reading: Reading): CellProblem {
  const problem = {
    row: cells.rows[i],
    column: cells.column,
    name,
    value: cellText(cells.values[i]),
    code: reading.code ?? "error-cell",
    effect: isRead(reading) ? ("note" as const) : ("missing" as const),
  };
  return reading.detail === undefined ? problem : { ...problem, detail: reading.detail };
}

/** A typed blank was understood, although it has no value. */
const isRead = ({ value, code }: Reading): boolean => value !== undefined || code === "read-blank";

interface Builder {
  /** For values that are plain numbers. */
  readonly numbers: Float64Array;
  /** Fills a cell with a value; undefined is a blank. */
  put(i: number, value: Reading["value"]): BuiltCell;
  /** The same cell once more. */
  repeat(i: number, cell: BuiltCell): void;
  /** Fills a cell with a text as it was typed; only a new one is looked at. */
  text(i: number, text: string, typed: (text: string) => string): void;
  done(): Vector;
}

/** Numbers only until the first other cell comes, then kinds and, for text, a dictionary. */
function vectorBuilder(length: number, kind: Kind): Builder {
  const numbers = new Float64Array(length);
  let kinds: Uint8Array | null = null;
  const texts: string[] = [];
  const codes = new Map<string, number>();
  const add = (text: string): number => {
    const code = texts.push(text) - 1;
    codes.set(text, code);
    return code;
  };
  const codeOf = (text: string): number => codes.get(text) ?? add(text);
  const fill = (i: number, own: Kind, number: number): void => {
    numbers[i] = number;
    if (own === Kind.Number) return;
    kinds ??= new Uint8Array(length);
    kinds[i] = own;
  };
  return {
    numbers,
    put: (i, value) => {
      const number = typeof value === "string" ? codeOf(value) : Number(value ?? 0);
      const cell = { kind: value === undefined ? Kind.Blank : kind, number };
      fill(i, cell.kind, number);
      return cell;
    },
    repeat: (i, cell) => fill(i, cell.kind, cell.number),
    text: (i, text, typed) => {
      const known = codes.get(text);
      if (known !== undefined) return fill(i, Kind.Text, known);
      const own = typed(text);
      if (own === "") return fill(i, Kind.Blank, 0);
      fill(i, Kind.Text, own === text ? add(text) : codeOf(own));
    },
    done: () => ({ length, numbers, kinds, texts }),
  };
}

/** Values outside the declared range are taken as its end, and said. */
function clamp(
  vector: Vector,
  column: Column,
  cells: ColumnCells,
  problems: CellProblem[]
): Vector {
  const [low, high] = column.range ?? [-Infinity, Infinity];
  const { numbers, kinds } = vector;
  for (let i = 0; i < vector.length; i++) {
    const n = numbers[i];
    if ((n >= low && n <= high) || (kinds !== null && kinds[i] !== Kind.Number)) continue;
    numbers[i] = n < low ? low : high;
    problems.push(
      problemOf(cells, i, column.name, {
        value: numbers[i],
        code: "out-of-range",
        detail: `${numbers[i]}${column.unit ?? ""}`,
      })
    );
  }
  return vector;
}
