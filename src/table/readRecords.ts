import type { Column } from "../scheme/types";
import { ERRORS } from "../formula/vector";
import { readFound } from "./readList";
import type { ColumnCells } from "./readValues";
import type { List, ReadingOptions, ReadList, SheetValue } from "./types";

/**
 * Reads records keyed by the scheme's column names (or their synonyms); a series is an array, oldest
 * first. In problems `row` is the 0-based record and `column` the 0-based place of the key among
 * `list.headers`. Bare numbers of percent columns are points, for records are written for the scheme.
 */
export function readRecords(
  records: readonly Readonly<Record<string, unknown>>[],
  columns: readonly Column[],
  options: ReadingOptions
): ReadList {
  const fields = fieldsOf(records, columns);
  const rows = records.map((_, i) => i);
  const list: List = {
    sheet: "",
    table: undefined,
    headerRow: -1,
    firstColumn: 0,
    headers: fields.map(({ header }) => header),
    rows,
    skipped: [],
    firstRow: 0,
    lastRow: records.length - 1,
  };
  const source = (index: number): ColumnCells => ({
    values: records.map((record) => valueOf(record, fields[index])),
    format: () => "General",
    rows,
    column: index,
  });
  const series = Object.fromEntries(
    fields.flatMap(({ key, item }) => (item === 0 ? [[key, seriesHeaders(fields, key)]] : []))
  );
  const agreed = { ...series, ...options.columns };
  const reading = { ...options, percent: options.percent ?? "points", columns: agreed };
  return readFound(list, columns, reading, source, false);
}

interface Field {
  readonly key: string;
  /** Place in the array of a series; undefined for a single value. */
  readonly item: number | undefined;
  readonly periods: number;
  readonly header: string;
}

/** One field per key, and one per period where the key names a series. */
function fieldsOf(
  records: readonly Readonly<Record<string, unknown>>[],
  columns: readonly Column[]
): Field[] {
  const keys = new Set(records.flatMap((record) => Object.keys(record)));
  return [...keys].flatMap((key): Field[] => {
    const periods = columns.find(({ name }) => name === key)?.periods;
    if (periods === undefined) return [{ key, item: undefined, periods: 1, header: key }];
    return Array.from({ length: periods }, (_, item) => {
      return { key, item, periods, header: `${key}[${item}]` };
    });
  });
}

function seriesHeaders(fields: readonly Field[], key: string): string {
  return fields.flatMap((field) => (field.key === key ? [field.header] : [])).join("|");
}

function valueOf(record: Readonly<Record<string, unknown>>, field: Field): SheetValue {
  const value = Object.hasOwn(record, field.key) ? record[field.key] : undefined;
  if (field.item === undefined) return sheetValue(value);
  // An array of another length does not say which period is missing.
  if (!Array.isArray(value)) return value === undefined || value === null ? "" : sheetValue(value);
  return value.length === field.periods ? sheetValue(value[field.item]) : JSON.stringify(value);
}

function sheetValue(value: unknown): SheetValue {
  if (value === null || value === undefined) return "";
  if (typeof value === "number" || typeof value === "string" || typeof value === "boolean")
    return value;
  const error = typeof value === "object" && "error" in value ? value.error : undefined;
  const known = ERRORS.find((text) => text === error);
  if (known !== undefined) return { error: known };
  // Anything else cannot be read, and is quoted as it stands.
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}
