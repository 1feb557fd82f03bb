import { DAYS_1904 } from "../../formula/serial";
import { numberText } from "../../table/readText";
import type { SheetValue } from "../../table/types";

/** The cells of one row of a ledger sheet, from its first column on. */
export type LedgerRow = readonly SheetValue[];

/** NaN where no number stands. */
export function numberAt(row: LedgerRow, column: number): number {
  const value = row[column];
  return typeof value === "number" ? value : NaN;
}

/** "" for blanks and errors. */
export function textAt(row: LedgerRow, column: number): string {
  const value = row[column] ?? "";
  if (typeof value === "object") return "";
  return typeof value === "number" ? numberText(value) : String(value).trim();
}

/** A day as a 1900 serial, whichever date system the book has. */
export const dayAt = (row: LedgerRow, column: number, date1904: boolean): number =>
  numberAt(row, column) + (date1904 ? DAYS_1904 : 0);
