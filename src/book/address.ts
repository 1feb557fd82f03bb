import type { Area } from "./types";

/** Excel's sheet size since 2007. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

const CODE_A = 65;

/** Addresses are written by the hundred thousand, and a sheet has few columns. */
const known: string[] = [];

/** 0 → "A", 25 → "Z", 26 → "AA". */
export function columnLetters(column: number): string {
  return known[column] ?? spell(column);
}

function spell(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(CODE_A + ((rest - 1) % 26)) + letters;
  }
  if (column < MAX_COLUMNS) known[column] = letters;
  return letters;
}

/** "A" → 0, "AA" → 26; small letters count too. Anything but letters is an error. */
export function columnIndex(letters: string): number {
  if (!/^[A-Za-z]{1,3}$/.test(letters)) throw new Error(`"${letters}" is no column`);
  let column = 0;
  for (const letter of letters.toUpperCase()) {
    column = column * 26 + letter.charCodeAt(0) - CODE_A + 1;
  }
  if (column > MAX_COLUMNS) throw new Error(`column "${letters}" lies outside a sheet`);
  return column - 1;
}

export function cellAddress(row: number, column: number): string {
  return columnLetters(column) + (row + 1);
}

const CELLS = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})(?::\$?([A-Za-z]{1,3})\$?(\d{1,7}))?$/;
const COLUMNS = /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/;
const ROWS = /^\$?(\d{1,7}):\$?(\d{1,7})$/;

/** "B3", "A1:C9", "B:D", "2:5", with or without "$"; corners in any order. */
export function parseArea(address: string): Area {
  const cells = CELLS.exec(address);
  if (cells) {
    const [, left = "", top = "", right = left, bottom = top] = cells;
    return between(rowIndex(top), columnIndex(left), rowIndex(bottom), columnIndex(right));
  }
  const columns = COLUMNS.exec(address);
  if (columns) {
    const [, left = "", right = ""] = columns;
    return between(0, columnIndex(left), MAX_ROWS - 1, columnIndex(right));
  }
  const rows = ROWS.exec(address);
  if (rows) {
    const [, top = "", bottom = ""] = rows;
    return between(rowIndex(top), 0, rowIndex(bottom), MAX_COLUMNS - 1);
  }
  throw new Error(`"${address}" is no cell address`);
}

/** Shortest A1 form without "$": "B3", "A1:C9", "B:D" for whole columns, "2:5" for whole rows. */
export function areaAddress(area: Area): string {
  const bottom = area.row + area.rows - 1;
  const right = area.column + area.columns - 1;
  if (area.rows === MAX_ROWS && area.columns < MAX_COLUMNS) {
    return `${columnLetters(area.column)}:${columnLetters(right)}`;
  }
  if (area.columns === MAX_COLUMNS) return `${area.row + 1}:${bottom + 1}`;
  const first = cellAddress(area.row, area.column);
  return area.rows === 1 && area.columns === 1 ? first : `${first}:${cellAddress(bottom, right)}`;
}

export function areaContains(area: Area, row: number, column: number): boolean {
  return (
    row >= area.row &&
    row < area.row + area.rows &&
    column >= area.column &&
    column < area.column + area.columns
  );
}

export function areasOverlap(a: Area, b: Area): boolean {
  return (
    a.row < b.row + b.rows &&
    b.row < a.row + a.rows &&
    a.column < b.column + b.columns &&
    b.column < a.column + a.columns
  );
}

/** Smallest area holding both; either may be missing. */
export function unionArea(a: Area | null, b: Area | null): Area | null {
  if (!a || !b) return a ?? b;
  return between(
    Math.min(a.row, b.row),
    Math.min(a.column, b.column),
    Math.max(a.row + a.rows, b.row + b.rows) - 1,
    Math.max(a.column + a.columns, b.column + b.columns) - 1
  );
}

function rowIndex(digits: string): number {
  const row = Number(digits);
  if (row < 1 || row > MAX_ROWS) throw new Error(`row ${digits} lies outside a sheet`);
  return row - 1;
}

function between(row: number, column: number, row2: number, column2: number): Area {
  return {
    row: Math.min(row, row2),
    column: Math.min(column, column2),
    rows: Math.abs(row2 - row) + 1,
    columns: Math.abs(column2 - column) + 1,
  };
}
