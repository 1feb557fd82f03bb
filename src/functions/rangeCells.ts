import { ERRORS, type ErrorText } from "../formula/vector";
import type { SheetCells, SheetValue } from "../table/types";

/** A range as a custom function receives it: plain values, or objects for rich values and errors. */
export function rangeCells(range: readonly (readonly unknown[])[]): SheetCells {
  return {
    sheet: "",
    row: 0,
    column: 0,
    values: range.map((row) => row.map(cellOf)),
    numberFormats: [],
    merges: [],
    date1904: false,
    tables: [],
  };
}

/** Rich values carry their plain value in basicValue; errors arrive as objects with a code. */
function cellOf(value: unknown): SheetValue {
  if (value === null || value === undefined) return "";
  if (typeof value === "number" || typeof value === "string" || typeof value === "boolean")
    return value;
  if (typeof value === "object" && "basicValue" in value) return basicCell(value);
  if (typeof value === "object" && "code" in value) return { error: errorOf(value.code) };
  return { error: "#VALUE!" };
}

function basicCell(value: { readonly basicValue: unknown; readonly type?: unknown }): SheetValue {
  if (value.type === "Error") return { error: errorOf(value.basicValue) };
  return cellOf(value.basicValue);
}

const errorOf = (code: unknown): ErrorText => ERRORS.find((error) => error === code) ?? "#VALUE!";
