/** One worksheet of the Book as Univer's worksheet data. */
import type { ICellData, IColumnData, IRowData, IWorksheetData } from "@univerjs/core";
import type { Book, BookSheet } from "../../book/types";
import { toRange } from "./area";
import { cellData, gridFills } from "./cell";
import { fittedPixels } from "./rowHeight";

/** Pixels of one character of the default font, and of a cell's padding, at 96 dpi. */
const CHARACTER = 7;
const PADDING = 5;
const POINT = 4 / 3;
/** Excel's own defaults: 8.43 characters, 15 points. */
const DEFAULT_WIDTH = 64;
const DEFAULT_HEIGHT = 20;
/** Empty rows and columns kept around the data, so that there is room to type. */
const SPARE_ROWS = 40;
const SPARE_COLUMNS = 8;
const LEAST_ROWS = 100;
const LEAST_COLUMNS = 26;

export function sheetId(sheet: BookSheet): string {
  return `s${sheet.id}`;
}

export function columnPixels(characters: number): number {
  return Math.round(characters * CHARACTER + PADDING);
}

/** The way back, to the tenth that files keep. */
export function columnCharacters(pixels: number): number {
  return Math.round(((pixels - PADDING) / CHARACTER) * 10) / 10;
}

export function sheetData(
  book: Book,
  sheet: BookSheet,
  formulas: boolean
): Partial<IWorksheetData> {
  const used = sheet.usedArea(false);
  const rows = used ? used.row + used.rows : 0;
  const columns = used ? used.column + used.columns : 0;
  const rowCount = Math.max(rows + SPARE_ROWS, LEAST_ROWS);
  const columnCount = Math.max(columns + SPARE_COLUMNS, LEAST_COLUMNS);
  return {
    id: sheetId(sheet),
    name: sheet.name,
    hidden: sheet.visibility === "visible" ? 0 : 1,
    rowCount,
    columnCount,
    defaultColumnWidth: DEFAULT_WIDTH,
    defaultRowHeight: DEFAULT_HEIGHT,
    showGridlines: 1,
    rightToLeft: 0,
    tabColor: "",
    rowHeader: { width: 46 },
    columnHeader: { height: 20 },
    cellData: cellsOf(sheet, formulas),
    rowData: rowsOf(book, sheet, rowCount),
    columnData: columnsOf(sheet, columnCount),
    mergeData: sheet.merges.map(toRange),
    freeze: freezeOf(sheet),
  };
}

function cellsOf(sheet: BookSheet, formulas: boolean): Record<number, Record<number, ICellData>> {
  const cells: Record<number, Record<number, ICellData>> = {};
  const used = sheet.usedArea(false);
  if (!used) return cells;
  for (let row = used.row; row < used.row + used.rows; row++) {
    const line: Record<number, ICellData> = {};
    for (let column = used.column; column < used.column + used.columns; column++) {
      const cell = sheet.cell(row, column);
      const data = cellData(cell, formulas, gridFills(sheet, cell));
      if (data) line[column] = data;
    }
    if (Object.keys(line).length > 0) cells[row] = line;
  }
  return cells;
}

function rowsOf(book: Book, sheet: BookSheet, count: number): Record<number, Partial<IRowData>> {
  const rows: Record<number, Partial<IRowData>> = {};
  const used = sheet.usedArea(true) ?? { row: 0, column: 0, rows: 0, columns: 0 };
  for (let row = 0; row < count; row++) {
    const points = sheet.rowHeight(row);
    const fitted = points === undefined ? fittedPixels(book, sheet, used, row) : points * POINT;
    const hidden = sheet.rowHidden(row);
    if (fitted === undefined && !hidden) continue;
    rows[row] = {
      // ia 0: Univer is not to fit the height to the text again.
      ...(fitted === undefined ? {} : { h: Math.round(fitted), ia: 0 }),
      ...(hidden ? { hd: 1 } : {}),
    };
  }
  return rows;
}

function columnsOf(sheet: BookSheet, count: number): Record<number, Partial<IColumnData>> {
  const columns: Record<number, Partial<IColumnData>> = {};
  for (let column = 0; column < count; column++) {
    const characters = sheet.columnWidth(column);
    const hidden = sheet.columnHidden(column);
    if (characters === undefined && !hidden) continue;
    columns[column] = {
      ...(characters === undefined ? {} : { w: columnPixels(characters) }),
      ...(hidden ? { hd: 1 } : {}),
    };
  }
  return columns;
}

function freezeOf(sheet: BookSheet): IWorksheetData["freeze"] {
  const { rows, columns } = sheet.frozen;
  return { xSplit: columns, ySplit: rows, startRow: rows || -1, startColumn: columns || -1 };
}
