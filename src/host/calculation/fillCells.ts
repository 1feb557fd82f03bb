import {
  areaAddress,
  areaContains,
  areasOverlap,
  cellAddress,
  MAX_COLUMNS,
  MAX_ROWS,
} from "../../book/address";
import { parseArea, unionArea } from "../../book/address";
import type { Area, BookCell, BookSheet, BookValue } from "../../book/types";
import type { AnsweredCell } from "./answerCells";

/** Writes what a formula answered: into its cell, and into those it spills into. */

export interface FormulaCell {
  readonly sheet: BookSheet;
  readonly row: number;
  readonly column: number;
}

/** What came of it: the cells that changed, if any did, and what stood in the way of the rest. */
export interface Filled {
  readonly changed: Area | null;
  /** The area it fills, or would fill. */
  readonly fills: Area;
  /** An address, or nothing when all went well. */
  readonly blockedBy: string | undefined;
}

export const ownCell = ({ row, column }: FormulaCell): Area => ({
  row,
  column,
  rows: 1,
  columns: 1,
});

/** The area that the formula of a cell fills now. */
export function filledArea(cell: FormulaCell): Area {
  const { arrayRef, formula } = cell.sheet.cell(cell.row, cell.column);
  return arrayRef !== undefined && formula !== undefined ? parseArea(arrayRef) : ownCell(cell);
}

export function fillCells(cell: FormulaCell, answer: readonly (readonly AnsweredCell[])[]): Filled {
  const { sheet, row, column } = cell;
  const fills = { row, column, rows: answer.length, columns: answer[0]?.length ?? 1 };
  const before = filledArea(cell);
  const blockedBy = obstacle(cell, fills, before);
  const values: readonly (readonly BookValue[])[] =
    blockedBy === undefined ? answer.map((line) => line.map(({ value }) => value)) : [[SPILL]];
  const after = blockedBy === undefined ? fills : ownCell(cell);
  const changed = write(cell, unionArea(before, after) ?? after, values);
  if (areaAddress(before) !== areaAddress(after)) {
    const single = after.rows === 1 && after.columns === 1;
    sheet.spill(row, column, single ? null : after);
  }
  return { changed: changed ? unionArea(before, after) : null, fills, blockedBy };
}

/** Takes a formula's values out of all cells but its own. */
export function emptySpill(cell: FormulaCell): Area | null {
  const before = filledArea(cell);
  if (before.rows === 1 && before.columns === 1) return null;
  const { value } = cell.sheet.cell(cell.row, cell.column);
  write(cell, before, [[value]]);
  cell.sheet.spill(cell.row, cell.column, null);
  return before;
}

const SPILL: BookValue = { error: "#SPILL!" };

/** Values from the formula's cell on; the rest of the area is emptied. True: something is new. */
function write(cell: FormulaCell, area: Area, values: readonly (readonly BookValue[])[]): boolean {
  const { sheet } = cell;
  const edits: { row: number; column: number; value: BookValue; formula?: string }[] = [];
  for (let r = 0; r < area.rows; r++) {
    for (let c = 0; c < area.columns; c++) {
      const row = area.row + r;
      const column = area.column + c;
      const old = sheet.cell(row, column);
      const isOwn = r === 0 && c === 0;
      const given = values[r]?.[c] ?? null;
      // A spilled "" holds nothing that anybody could read; a formula's own "" is its result.
      const value = given === "" && !isOwn ? null : given;
      if (sameValue(old.value, value)) continue;
      const { formula } = old;
      edits.push({ row, column, value, ...(isOwn && formula !== undefined ? { formula } : {}) });
    }
  }
  sheet.edit(edits);
  return edits.length > 0;
}

function sameValue(a: BookValue, b: BookValue): boolean {
  if (a === b) return true;
  return typeof a === "object" && typeof b === "object" && a?.error === b?.error;
}

/** Excel spills into empty cells only, never into tables and merged cells, never off the sheet. */
function obstacle({ sheet }: FormulaCell, fills: Area, before: Area): string | undefined {
  if (fills.rows === 1 && fills.columns === 1) return undefined;
  if (fills.row + fills.rows > MAX_ROWS || fills.column + fills.columns > MAX_COLUMNS) {
    return areaAddress({ row: MAX_ROWS - 1, column: MAX_COLUMNS - 1, rows: 1, columns: 1 });
  }
  const table = sheet.tables.find(({ area }) => areasOverlap(area, fills));
  if (table) return table.name;
  const merged = sheet.merges.find((area) => areasOverlap(area, fills));
  if (merged) return areaAddress(merged);
  return firstTaken(sheet, fills, before);
}

function firstTaken(sheet: BookSheet, fills: Area, before: Area): string | undefined {
  for (let row = fills.row; row < fills.row + fills.rows; row++) {
    for (let column = fills.column; column < fills.column + fills.columns; column++) {
      if (areaContains(before, row, column)) continue;
      if (isTaken(sheet.cell(row, column))) return cellAddress(row, column);
    }
  }
  return undefined;
}

const isTaken = ({ value, formula }: BookCell): boolean => value !== null || formula !== undefined;
