import { DAYS_1904 } from "../../formula/serial";
import { cellAt, type Scalar, type Vector } from "../../formula/vector";
import type { Column, Scheme } from "../../scheme/types";
import { choiceReader } from "../readChoice";
import { columnUnits } from "../columnUnits";
import { formatKind, type FormatKind } from "../formatKind";
import { namesOf } from "../matchColumns";
import { cellText } from "../plainText";
import { schemeUnit } from "../schemeUnit";
import type { ColumnMatch, ReadList, SheetCells, SheetValue } from "../types";
import { unitRatio } from "../unit";
import { canBeLookedUp, inputForm, type InputForm, type Spellings } from "./inputForms";
import { relativeCell } from "./cellNames";
import type { ListReferences } from "./listReferences";
import { PLACE } from "./places";
import type { NativeWords } from "./types";

/** One cell of an input column on the calculation sheet. */
export interface InputCell {
  /** Left out where the value stands in its place. */
  readonly formula?: string;
  readonly value: Scalar;
  /** Why it is a value. */
  readonly remark?: string;
}

export interface InputSource {
  readonly cells: SheetCells;
  readonly read: ReadList;
  readonly words: NativeWords;
  readonly references: ListReferences;
  /** Where the spellings of a choice column stand. */
  readonly rangeOf: (column: string) => string | undefined;
}

/** The texts of a choice column that a formula can look up: its options, and what stands in the list. */
export function spellingsOf(
  column: Column,
  { cells, read }: Pick<InputSource, "cells" | "read">
): Spellings {
  const options = column.options ?? [];
  const reader = choiceReader(options, namesOf(column));
  const match = read.matches.find((candidate) => candidate.column === column.name);
  const typed = (match?.sheetColumns ?? []).flatMap((at) =>
    read.list.rows.map((row) => cells.values[row - cells.row]?.[at - cells.column] ?? "")
  );
  const found: (readonly [string | number, string])[] = options.flatMap(
    ({ value, synonyms = [] }) => [value, ...synonyms].map((text) => [text, value] as const)
  );
  for (const raw of new Set(typed)) {
    if (typeof raw !== "string" && typeof raw !== "number") continue;
    const { value } = typeof raw === "string" ? reader.text(raw) : reader.number(raw, "number");
    if (typeof value === "string") found.push([raw, value]);
  }
  const seen = new Set<string | number>();
  return found.filter(([spelling]) => {
    const key = typeof spelling === "string" ? spelling.toLowerCase() : spelling;
    const isNew = !seen.has(key) && (typeof spelling === "number" || canBeLookedUp(spelling));
    seen.add(key);
    return isNew;
  });
}

/** The cells of an input, one column for each period, over the customers of the list. */
export function inputCells(column: Column, source: InputSource): readonly (readonly InputCell[])[] {
  const { read } = source;
  const vectors = [read.columns.get(column.name) ?? []].flat() as readonly Vector[];
  const match = read.matches.find((candidate) => candidate.column === column.name);
  const periods = column.periods ?? 1;
  return Array.from({ length: periods }, (_, period) => {
    const vector = vectors[period];
    if (vector === undefined) return read.list.rows.map(() => ({ value: null }));
    return match === undefined
      ? suppliedCells(column, vector, source)
      : sheetCells(column, match, period, vector, source);
  });
}

/** What the ledger supplied has no cell of its own in the list. */
function suppliedCells(column: Column, vector: Vector, { read, words }: InputSource) {
  return read.list.rows.map((_, i): InputCell => {
    const value = cellAt(vector, i);
    return value === null ? { value } : { value, remark: words.fromLedger(column.name) };
  });
}

function sheetCells(
  column: Column,
  match: ColumnMatch,
  period: number,
  vector: Vector,
  source: InputSource
): readonly InputCell[] {
  const { cells, read, words, references } = source;
  const at = match.sheetColumns[period];
  const formOf = formsOf(column, match, period, source);
  const origin = mergedOrigin(cells, column);
  return read.list.rows.map((row, i): InputCell => {
    const from = origin(row, at);
    const raw = rawAt(cells, from, at);
    const format = cells.numberFormats[from - cells.row]?.[at - cells.column] ?? "General";
    const form = formOf(formatKind(format));
    const wanted = cellAt(vector, i);
    const value = column.type === "date" ? inBook(wanted, cells.date1904) : wanted;
    if (isSame(form.value(raw), value)) {
      const formula = form.text(cellReference(references, at, row, from));
      return { formula, value: value ?? "" };
    }
    const shown = cellText(raw);
    const remark =
      value === null
        ? words.unreadable(column.name, shown)
        : words.normalised(column.name, shown, cellText(value as SheetValue));
    return { value: value ?? "", remark };
  });
}

const rawAt = (cells: SheetCells, row: number, column: number): SheetValue =>
  cells.values[row - cells.row]?.[column - cells.column] ?? "";

/** The sheets keep the workbook's own date system. */
const inBook = (value: Scalar, date1904: boolean): Scalar =>
  typeof value === "number" && date1904 ? value - DAYS_1904 : value;

/** Equal as far as a double goes: (x*100) and the reader's way to it may differ in the last bit. */
function isSame(found: Scalar, wanted: Scalar): boolean {
  if (typeof found === "number" && typeof wanted === "number")
    return Math.abs(found - wanted) <= 1e-12 * Math.max(1, Math.abs(wanted));
  return found === (wanted ?? "");
}

function formsOf(
  column: Column,
  match: ColumnMatch,
  period: number,
  source: InputSource
): (format: FormatKind) => InputForm {
  const { cells, read } = source;
  const at = match.sheetColumns[period];
  const unit = columnUnits(read.list).unitOf(column, match.headers[period], at);
  const range = column.type === "choice" ? source.rangeOf(column.name) : undefined;
  const typed = read.list.rows.map((row) => rawAt(cells, row, at));
  const known = {
    column,
    ratio: unitRatio(unit, schemeUnit(column)) ?? { times: 1, over: 1 },
    inverted: match.inverted,
    percent: read.percents.get(column.name),
    texts: [...new Set(typed.filter((raw) => typeof raw === "string" && raw !== ""))] as string[],
    options: range === undefined ? undefined : { range, spellings: spellingsOf(column, source) },
  };
  const forms = new Map<FormatKind, InputForm>();
  return (format) => {
    const form = forms.get(format) ?? inputForm(known, format);
    forms.set(format, form);
    return form;
  };
}

/** Of cells merged downwards the first holds the text that is meant for all; amounts are not repeated. */
function mergedOrigin(
  cells: SheetCells,
  { type }: Column
): (row: number, column: number) => number {
  if (type === "number" || type === "percent" || cells.merges.length === 0) return (row) => row;
  return (row, column) => {
    if (rawAt(cells, row, column) !== "") return row;
    const merge = cells.merges.find(
      (area) =>
        area.columns === 1 &&
        area.column === column &&
        area.row <= row &&
        row < area.row + area.rows
    );
    return merge?.row ?? row;
  };
}

/** The list's cell of the customer in this row; or of one above, where cells are merged. */
function cellReference({ column }: ListReferences, at: number, row: number, from = row): string {
  const place = relativeCell(row, PLACE);
  return `INDEX(${column(at)},${from === row ? place : `${place}-${row - from}`})`;
}

interface NamedList {
  readonly scheme: Scheme;
  readonly read: ReadList;
  readonly cells: SheetCells;
}

/** The customer's name as the list has it; without such a column the number of the row. */
export function nameCells(
  { scheme, read, cells }: NamedList,
  references: ListReferences
): readonly InputCell[] {
  const name = scheme.columns.find(({ role }) => role === "name")?.name;
  const at = read.matches.find(({ column }) => column === name)?.sheetColumns[0];
  return read.list.rows.map((row): InputCell => {
    if (at === undefined) return { value: row + 1 };
    const ref = cellReference(references, at, row);
    const raw = rawAt(cells, row, at);
    return {
      formula: `IF(${ref}="","",${ref})`,
      value: raw,
    };
  });
}
