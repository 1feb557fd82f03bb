import { ERRORS, type ErrorText } from "../formula/vector";
import type { SheetCells, SheetValue } from "../table/types";

/** A range as a custom function receives it: plain values, or objects for rich values and errors. */
export type Range = readonly (readonly unknown[])[];

/** The argument as rows; a single value comes without them. Null for one that was left out. */
export function rangeOf(argument: unknown): Range | null {
  if (argument === null || argument === undefined) return null;
  const range = Array.isArray(argument) ? (argument as Range) : [[argument]];
  return range.every((row) => row.every(isEmpty)) ? null : range;
}

/** Whole columns reach down to the last row of the sheet: cut behind the last row that holds anything. */
export function usedRows(range: Range): Range {
  let used = range.length;
  while (used > 0 && range[used - 1].every(isEmpty)) used--;
  return used === range.length ? range : range.slice(0, used);
}

const isEmpty = (value: unknown) => value === null || value === undefined || value === "";

/** The cells of a range as a sheet that holds nothing else. */
export function rangeCells(range: Range): SheetCells {
  return {
    sheet: "",
    row: 0,
    column: 0,
    values: range.map((row) => row.map(plainCell)),
    numberFormats: range.map((row) => (row.some(hasFormat) ? row.map(formatOf) : [])),
    merges: [],
    date1904: false,
    tables: [],
  };
}

/** Rich values carry their plain value in basicValue; errors arrive as objects with a code. */
export function plainCell(value: unknown): SheetValue {
  if (value === null || value === undefined) return "";
  if (typeof value === "number" || typeof value === "string" || typeof value === "boolean")
    return value;
  if (typeof value !== "object") return { error: "#VALUE!" };
  if ("type" in value && value.type === "Error") return { error: errorOf(value) };
  // Entities and pictures have #VALUE! for older versions of Excel, and a text that the cell shows.
  if ("text" in value && typeof value.text === "string") return value.text;
  if ("basicType" in value && value.basicType === "Error") return "";
  if ("basicValue" in value) return plainCell(value.basicValue);
  return { error: errorOf(value) };
}

/** What a cell shows, for names and for messages about it. */
export const cellText = (cell: SheetValue): string =>
  typeof cell === "object" ? cell.error : String(cell);

function errorOf(value: object): ErrorText {
  const codes = [
    "code" in value ? value.code : undefined,
    "basicValue" in value ? value.basicValue : undefined,
  ];
  return ERRORS.find((error) => codes.includes(error)) ?? "#VALUE!";
}

const hasFormat = (value: unknown): value is { readonly numberFormat: string } =>
  typeof value === "object" &&
  value !== null &&
  "numberFormat" in value &&
  typeof value.numberFormat === "string";

const formatOf = (value: unknown) => (hasFormat(value) ? value.numberFormat : "General");

/** Whether two ranges hold the same; they are different objects in every call. */
export function sameRange(one: Range, other: Range): boolean {
  if (one === other) return true;
  if (one.length !== other.length) return false;
  for (let i = 0; i < one.length; i++) if (!sameRow(one[i], other[i])) return false;
  return true;
}

function sameRow(one: readonly unknown[], other: readonly unknown[]): boolean {
  if (one.length !== other.length) return false;
  for (let i = 0; i < one.length; i++)
    if (one[i] !== other[i] && !sameObject(one[i], other[i])) return false;
  return true;
}

function sameObject(one: unknown, other: unknown): boolean {
  if (typeof one !== "object" || typeof other !== "object") return false;
  return JSON.stringify(one) === JSON.stringify(other);
}
