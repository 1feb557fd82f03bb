import type { Grid } from "./grid";
import { announcesUnit, moneyUnit, noteUnit } from "./noteUnit";
import { isBlankCell, foldText } from "./plainText";
import type { List, UnitNote } from "./types";

/** A note stands at most so many rows above the header and columns beside the list. */
const ROWS_ABOVE = 6;
const COLUMNS_BESIDE = 2;
/** This many empty rows part a note from the list below it. */
const GAP = 3;

/**
 * The notes such as 单位：万元 in the row nearest to the list's header, that row included. What stands
 * nearer to another list, above it or in it, is said of that one.
 */
export function findUnitNotes(
  grid: Grid,
  list: List,
  others: readonly List[]
): readonly UnitNote[] {
  const header = list.headerRow - grid.cells.row;
  let empty = 0;
  for (let row = header; row >= Math.max(0, header - ROWS_ABOVE); row--) {
    const sheetRow = row + grid.cells.row;
    if (others.some((other) => isParted(list, other, sheetRow))) return [];
    const filled = columnsNear(grid, list).filter((column) => !isBlankCell(grid.at(row, column)));
    empty = filled.length === 0 ? empty + 1 : 0;
    if (empty >= GAP) return [];
    const notes = filled
      .flatMap((column) => noteAt(grid, row, column, list) ?? [])
      .filter((note) => !others.some((other) => isOf(other, list, note)));
    if (notes.length > 0) return notes;
  }
  return [];
}

/** The unit note that stands nearest to a sheet column, straight above it if there is one. */
export function noteFor(
  notes: readonly UnitNote[] | undefined,
  column: number
): UnitNote | undefined {
  const away = ({ column: from, columns }: UnitNote): number =>
    Math.max(0, from - column, column - (from + columns - 1));
  const [nearest] = [...(notes ?? [])].sort((a, b) => away(a) - away(b));
  return nearest;
}

function columnsNear(grid: Grid, list: List): readonly number[] {
  const first = list.firstColumn - grid.cells.column;
  const last = first + list.headers.length - 1;
  const columns = [];
  for (let column = first - COLUMNS_BESIDE; column <= last + COLUMNS_BESIDE; column++)
    if (column >= 0 && column < grid.width) columns.push(column);
  return columns;
}

function noteAt(grid: Grid, row: number, column: number, list: List): UnitNote | undefined {
  const text = grid.at(row, column);
  if (typeof text !== "string" || isInHeader(text, list)) return undefined;
  const isHeaderRow = row + grid.cells.row === list.headerRow;
  const merge = grid.mergeAt(row, column);
  const right = merge?.right ?? column;
  const next = grid.at(row, right + 1);
  const isSplit = !isHeaderRow && announcesUnit(text) && typeof next === "string";
  const unit = noteUnit(text) ?? (isSplit ? moneyUnit(foldText(next)) : undefined);
  // 回款额（万元） beside the list is a header, 单位：万元 is none.
  if (unit === undefined || (isHeaderRow && !NAMES_UNIT.test(text))) return undefined;
  return {
    row: row + grid.cells.row,
    column: column + grid.cells.column,
    columns: right - column + 1,
    text: isSplit ? `${text.trim()}${next.trim()}` : text.trim(),
    unit,
  };
}

const NAMES_UNIT = /单位|unit/i;

/** A part of a joined header, or a header with its unit: it says so of its own columns only. */
function isInHeader(text: string, { headers }: List): boolean {
  const own = text.trim();
  return headers.some(
    (header) => header.includes(own) && (header !== own || !NAMES_UNIT.test(own))
  );
}

/** Rows of another list that lie above this one, and what follows right upon them. */
function isParted(list: List, other: List, row: number): boolean {
  if (other.headerRow >= list.headerRow || !overlaps(list, other)) return false;
  return row <= other.lastRow || row - other.lastRow < list.headerRow - row - 1;
}

const endOf = ({ firstColumn, headers }: List): number => firstColumn + headers.length - 1;

const overlaps = (one: List, other: List): boolean =>
  one.firstColumn <= endOf(other) && other.firstColumn <= endOf(one);

/** Over or in the columns of another list, and of this one not. */
function isOf(other: List, list: List, { row, column, columns }: UnitNote): boolean {
  const last = column + columns - 1;
  const touches = (one: List): boolean => column <= endOf(one) && one.firstColumn <= last;
  return touches(other) && !touches(list) && row <= other.lastRow;
}
