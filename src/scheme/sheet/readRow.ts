import { nearestName } from "../../formula/nearest";
import { readNumber, readText, readTexts } from "./cellText";
import { isBlank, type FoundSection } from "./findSections";
import type { FieldKind } from "./sections";
import type {
  CellPlace,
  ReadCell,
  ReadCells,
  SheetLanguage,
  SheetProblem,
  SheetProblemCode,
} from "./types";
import { keyOf, wordOf, YES_NO, type Dictionary } from "./words";

/** A value of the document that is made of a sheet. */
export type Json =
  | string
  | number
  | boolean
  | null
  | readonly Json[]
  | { readonly [member: string]: Json | undefined };

export type JsonObject = Readonly<Record<string, Json | undefined>>;

/** What is known while a sheet is read. */
export interface Reading {
  readonly cells: ReadCells;
  readonly language: SheetLanguage;
  readonly problems: SheetProblem[];
  /** Place in the scheme → its cell. */
  readonly places: Map<string, CellPlace>;
}

/** One row of a section, read field by field. */
export interface SheetRow {
  readonly section: FoundSection;
  readonly row: number;
}

export const rowsOf = (section: FoundSection | undefined): readonly SheetRow[] =>
  section === undefined ? [] : section.rows.map((row) => ({ section, row }));

export function complain(
  { problems }: Reading,
  code: SheetProblemCode,
  cell: CellPlace,
  params: SheetProblem["params"],
  severity: SheetProblem["severity"] = "error"
): undefined {
  problems.push({ code, cell, severity, params });
  return undefined;
}

/** The cell of a field; the first cell of the section's title where the field is not there. */
export function placeOf({ section, row }: SheetRow, key: string): CellPlace {
  const columns = section.fields.get(key)?.columns;
  const [column = section.title.column] = columns === undefined ? [] : Object.values(columns);
  return { row, column };
}

export function rawOf({ cells }: Reading, row: SheetRow, key: string): ReadCell | undefined {
  if (row.section.fields.get(key) === undefined) return undefined;
  const { column } = placeOf(row, key);
  const cell = cells.values[row.row][column];
  return isBlank(cell) ? undefined : cell;
}

/** The value of a field by its kind; undefined where it is blank or, with a problem, wrong. */
export function read(reading: Reading, row: SheetRow, key: string): Json | undefined {
  const found = row.section.fields.get(key);
  if (found === undefined) return undefined;
  const { field, columns } = found;
  if (field.isWording === true) return wordingOf(reading, row.row, columns);
  const raw = rawOf(reading, row, key);
  return raw === undefined ? undefined : readAs(reading, field.kind, raw, placeOf(row, key));
}

function wordingOf(
  reading: Reading,
  row: number,
  columns: Readonly<Partial<Record<string, number>>>
): Json | undefined {
  const textIn = (column: number | undefined): string | undefined => {
    const raw = column === undefined ? undefined : reading.cells.values[row][column];
    if (column === undefined || raw === undefined || isBlank(raw)) return undefined;
    const text = readAs(reading, "text", raw, { row, column });
    return typeof text === "string" ? text : undefined;
  };
  const zh = textIn(columns.zh);
  const en = textIn(columns.en);
  // Who writes a text in one language need not write it in the other.
  const some = zh ?? en;
  return some === undefined ? undefined : { zh: zh ?? some, en: en ?? some };
}

export function readAs(
  reading: Reading,
  kind: FieldKind,
  raw: ReadCell,
  place: CellPlace
): Json | undefined {
  if (raw === null) return undefined;
  if (typeof raw === "object") return complain(reading, "error-value", place, { value: raw.error });
  if (kind === "number") return numberIn(reading, raw, place);
  const text = typeof raw === "boolean" ? String(raw).toUpperCase() : String(raw);
  if (kind === "texts") return readTexts(text);
  if (kind === "yesno") {
    const key = wordIn(reading, YES_NO, text, place);
    return key === undefined ? undefined : key === "yes";
  }
  if (typeof kind === "object") return wordIn(reading, kind, text, place);
  return readText(text);
}

export function numberIn(reading: Reading, raw: ReadCell, place: CellPlace): number | undefined {
  if (typeof raw === "number") {
    const format = reading.cells.formats?.[place.row]?.[place.column] ?? "";
    // 65 % typed into a cell becomes 0.65: numbers of a scheme are written as 65.
    if (/%/.test(format.replace(/"[^"]*"/g, "")))
      return complain(reading, "percent-number", place, { value: String(raw * 100) });
    return raw;
  }
  const number = typeof raw === "string" ? readNumber(raw) : undefined;
  return number ?? complain(reading, "not-a-number", place, { value: shown(raw) });
}

export const shown = (raw: ReadCell | undefined): string =>
  typeof raw === "object" && raw !== null ? raw.error : String(raw ?? "");

export function wordIn(
  reading: Reading,
  words: Dictionary,
  text: string,
  place: CellPlace,
  allowed: readonly string[] = Object.keys(words)
): string | undefined {
  const key = keyOf(words, text);
  if (key !== undefined && allowed.includes(key)) return key;
  const known = allowed.map((one) => wordOf(words, one, reading.language));
  const nearest = nearestName(text, known) ?? "";
  return complain(reading, "unknown-word", place, {
    value: text,
    known: known.join("、"),
    nearest,
  });
}

/** Members of the document out of fields of the same names; each remembers its cell. */
export function members(
  reading: Reading,
  row: SheetRow,
  at: string,
  keys: readonly string[]
): JsonObject {
  reading.places.set(at, { row: row.row, column: placeOf(row, keys[0]).column });
  const found: Record<string, Json> = {};
  for (const key of keys) {
    reading.places.set(`${at}.${key}`, placeOf(row, key));
    const value = read(reading, row, key);
    if (value !== undefined) found[key] = value;
  }
  return found;
}

/** Without members that are undefined: left out is what the scheme says then. */
export const compact = (object: JsonObject): JsonObject =>
  Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined));

/** A text that must be there. */
export function neededText(reading: Reading, row: SheetRow, key: string): string | undefined {
  const value = read(reading, row, key);
  if (typeof value === "string") return value;
  return complain(reading, "missing-value", placeOf(row, key), {
    header: headerOf(row, key, reading),
  });
}

export function headerOf({ section }: SheetRow, key: string, { language }: Reading): string {
  return section.fields.get(key)?.field.header[language === "zh-CN" ? 0 : 1] ?? key;
}
