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
const NOTHING: Reading = {};

/** Reads one sheet column into a vector; unusual cells are added to `problems`. */
export function readValues(
  cells: ColumnCells,
  column: Column,
  reader: CellReader,
  problems: CellProblem[]
): Vector {
  const fill = vectorBuilder(cells.values.length, reader.kind);
  const texts = new Map<string, Reading>();
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
      const converted = plain === undefined ? NaN : (value * plain.times) / plain.over;
      if (Number.isFinite(converted)) {
        fill.number(i, converted);
        continue;
      }
      reading = finite(reader.number(value, formatKind(format), format));
    } else if (typeof value === "string") {
      reading = value === "" ? NOTHING : readOnce(texts, value, reader);
    } else {
      reading = typeof value === "boolean" ? reader.logical(value) : ERROR_CELL;
    }
    fill.put(i, reading.value);
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

function readOnce(seen: Map<string, Reading>, text: string, reader: CellReader): Reading {
  if (reader.quick === true) return reader.text(text);
  let reading = seen.get(text);
  if (reading === undefined) {
    reading = finite(reader.text(text));
    seen.set(text, reading);
  }
  return reading;
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
  number(i: number, value: number): void;
  put(i: number, value: Reading["value"]): void;
  done(): Vector;
}

/** Numbers only until the first other cell comes, then kinds and, for text, a dictionary. */
function vectorBuilder(length: number, kind: Kind): Builder {
  const numbers = new Float64Array(length);
  let kinds: Uint8Array | null = null;
  const texts: string[] = [];
  const codes = new Map<string, number>();
  const setKind = (i: number, own: Kind): void => {
    if (kinds === null && own === Kind.Number) return;
    kinds ??= new Uint8Array(length);
    kinds[i] = own;
  };
  return {
    number: (i, value) => {
      numbers[i] = value;
    },
    put: (i, value) => {
      setKind(i, value === undefined ? Kind.Blank : kind);
      if (typeof value === "number") numbers[i] = value;
      else if (typeof value === "boolean") numbers[i] = value ? 1 : 0;
      else if (value !== undefined) {
        let code = codes.get(value);
        if (code === undefined) {
          code = texts.push(value) - 1;
          codes.set(value, code);
        }
        numbers[i] = code;
      }
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
