import { areaAddress, MAX_COLUMNS, MAX_ROWS, parseArea } from "../../book/address";
import type { Area } from "../../book/types";

export const WHOLE_SHEET: Area = { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS };

export function quoteSheet(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name);
  return plain ? name : `'${name.replace(/'/g, "''")}'`;
}

/** "Sheet1!A1:C3", as range.address gives it. */
export function fullAddress(sheetName: string, area: Area): string {
  return `${quoteSheet(sheetName)}!${areaAddress(area)}`;
}

/** "Sheet1!$A$1:$C$3", as a name refers to it. */
export function absoluteAddress(sheetName: string, area: Area): string {
  return `${quoteSheet(sheetName)}!${areaAddress(area).replace(/([A-Z]+|\d+)/g, "$$$1")}`;
}

/** Splits "'My sheet'!A1". */
export function splitSheet(text: string): { readonly sheet?: string; readonly rest: string } {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(text);
  if (!match) return { rest: text };
  const [, quoted, plain, rest = ""] = match;
  return { sheet: quoted?.replace(/''/g, "'") ?? plain ?? "", rest };
}

const LOOKS_LIKE_AREA = /^\$?([A-Za-z]{1,3}|[A-Za-z]{1,3}\$?\d+|\d+)(:\$?[A-Za-z]{0,3}\$?\d*)?$/;

/** The area of an address without a sheet name; undefined when it is none (then it is a name). */
export function areaOf(text: string): Area | undefined {
  if (!LOOKS_LIKE_AREA.test(text.trim())) return undefined;
  try {
    return parseArea(text.trim());
  } catch (error) {
    if (error instanceof Error) return undefined;
    throw error;
  }
}

export function isOnSheet(area: Area): boolean {
  return (
    area.row >= 0 &&
    area.column >= 0 &&
    area.rows > 0 &&
    area.columns > 0 &&
    area.row + area.rows <= MAX_ROWS &&
    area.column + area.columns <= MAX_COLUMNS
  );
}

/** Whole columns or rows have no values to read: Excel answers null. */
export function isUnbounded(area: Area): boolean {
  return area.rows === MAX_ROWS || area.columns === MAX_COLUMNS;
}

export function intersect(a: Area, b: Area): Area | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}
