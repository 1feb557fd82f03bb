/** Brings one sheet of a shown workbook up to the Book: the way from the Book to the grid. */
import type { FUniver } from "@univerjs/core/facade";
import type { ICellData } from "@univerjs/core";
import type { Area, Book, BookSheet } from "../../book/types";
import { gridFills, repaintData } from "./cell";
import { columnPixels, sheetData, sheetId } from "./sheet";
import { styleOf } from "./style";
import { gridRules, gridTable } from "./workbook";

/** Marks what we do to Univer ourselves, so that it is not taken for a person's edit. */
export const FROM_BOOK = { fromBook: true } as const;

export interface Shown {
  readonly api: FUniver;
  readonly unitId: string;
  readonly book: Book;
  readonly formulas: boolean;
}

type Matrix<T> = Record<number, Record<number, T>>;

/** Cells with value, formula and format. One mutation, so one recalculation. */
export function paintCells(shown: Shown, sheet: BookSheet, areas: readonly Area[]): void {
  const cells: Matrix<ICellData> = {};
  const emptied: Matrix<null> = {};
  const shownAreas = inSight(shown, sheet, areas);
  for (const area of shownAreas) {
    for (let row = area.row; row < area.row + area.rows; row++) {
      const line = (cells[row] ??= {});
      const emptyLine = (emptied[row] ??= {});
      for (let column = area.column; column < area.column + area.columns; column++) {
        const cell = sheet.cell(row, column);
        const data = repaintData(cell, shown.formulas, gridFills(sheet, cell));
        line[column] = { ...data, s: data.s && styleOf(shown.book.format(cell.style)) };
        emptyLine[column] = null;
      }
    }
  }
  growTo(shown, sheet, shownAreas);
  // Univer lays a new style over the old one; emptying first is the only way to lose a fill.
  // "onlyLocal" keeps its formula engine from looking at the half-way state.
  run(shown, "sheet.mutation.set-range-values", sheet, { cellValue: emptied }, { onlyLocal: true });
  run(shown, "sheet.mutation.set-range-values", sheet, { cellValue: cells });
}

/** All rules of the sheet, or none when they are shown already. */
export function paintConditionalFormats(shown: Shown, sheet: BookSheet): void {
  const subUnitId = sheetId(sheet);
  const target = shown.api.getWorkbook(shown.unitId)?.getSheetBySheetId(subUnitId);
  const before = target?.getConditionalFormattingRules() ?? [];
  const after = gridRules(sheet);
  if (JSON.stringify(before) === JSON.stringify(after)) return;
  for (const { cfId } of before) {
    run(shown, "sheet.mutation.delete-conditional-rule", sheet, { cfId });
  }
  // Each added rule goes on top of those before it.
  for (const rule of [...after].reverse()) {
    run(shown, "sheet.mutation.add-conditional-rule", sheet, { rule });
  }
}

export function paintTables(shown: Shown, sheet: BookSheet): void {
  const target = shown.api.getWorkbook(shown.unitId)?.getSheetBySheetId(sheetId(sheet));
  for (const { id } of target?.getSubTableInfos() ?? []) {
    run(shown, "sheet.mutation.delete-table", sheet, { tableId: id });
  }
  for (const table of sheet.tables) {
    const { id, name, range, options } = gridTable(table);
    const header = table.columns.map((column) => column.name);
    const params = { tableId: id, name, range, header, options };
    run(shown, "sheet.mutation.add-table", sheet, params);
  }
}

export function paintColumns(shown: Shown, sheet: BookSheet): void {
  const used = sheet.usedArea(false);
  const last = used ? used.column + used.columns : 0;
  for (let column = 0; column < last; column++) {
    const characters = sheet.columnWidth(column);
    if (characters === undefined) continue;
    const range = { startRow: 0, endRow: 0, startColumn: column, endColumn: column };
    const params = { ranges: [range], colWidth: columnPixels(characters) };
    run(shown, "sheet.mutation.set-worksheet-col-width", sheet, params);
  }
}

/** Sheets that were added, removed or renamed. */
export function paintSheets(shown: Shown): void {
  const workbook = shown.api.getWorkbook(shown.unitId);
  if (!workbook) return;
  const known = new Map(workbook.getSheets().map((sheet) => [sheet.getSheetId(), sheet]));
  shown.book.sheets.forEach((sheet, index) => {
    const old = known.get(sheetId(sheet));
    known.delete(sheetId(sheet));
    if (!old) {
      const params = { unitId: shown.unitId, index, sheet: styledSheet(shown, sheet) };
      shown.api.syncExecuteCommand("sheet.mutation.insert-sheet", params, FROM_BOOK);
      paintConditionalFormats(shown, sheet);
      paintTables(shown, sheet);
    } else if (old.getSheetName() !== sheet.name) {
      run(shown, "sheet.mutation.set-worksheet-name", sheet, { name: sheet.name });
    }
  });
  for (const subUnitId of known.keys()) {
    const params = { unitId: shown.unitId, subUnitId };
    shown.api.syncExecuteCommand("sheet.mutation.remove-sheet", params, FROM_BOOK);
  }
}

/** Keys of the style table are those of the opening; a new sheet brings its styles with it. */
function styledSheet(shown: Shown, sheet: BookSheet) {
  const data = sheetData(shown.book, sheet, shown.formulas);
  for (const [row, line] of Object.entries(data.cellData ?? {})) {
    for (const [column, cell] of Object.entries(line as Record<number, ICellData>)) {
      const { style } = sheet.cell(Number(row), Number(column));
      if (cell.s) cell.s = styleOf(shown.book.format(style));
    }
  }
  return data;
}

/** A change of whole rows, columns or sheets is painted as far as anything stands, or stood, in the grid. */
function inSight(shown: Shown, sheet: BookSheet, areas: readonly Area[]): readonly Area[] {
  const target = shown.api.getWorkbook(shown.unitId)?.getSheetBySheetId(sheetId(sheet));
  const used = sheet.usedArea(false);
  const rows = Math.max(target?.getMaxRows() ?? 0, used ? used.row + used.rows : 0);
  const columns = Math.max(target?.getMaxColumns() ?? 0, used ? used.column + used.columns : 0);
  return areas.map((area) => ({
    ...area,
    rows: Math.min(area.rows, Math.max(0, rows - area.row)),
    columns: Math.min(area.columns, Math.max(0, columns - area.column)),
  }));
}

/** New columns right of the list may lie beyond the columns the grid was opened with. */
function growTo(shown: Shown, sheet: BookSheet, areas: readonly Area[]): void {
  const target = shown.api.getWorkbook(shown.unitId)?.getSheetBySheetId(sheetId(sheet));
  if (!target) return;
  const rowCount = Math.max(...areas.map((area) => area.row + area.rows));
  const columnCount = Math.max(...areas.map((area) => area.column + area.columns));
  if (rowCount > target.getMaxRows()) {
    run(shown, "sheet.mutation.set-worksheet-row-count", sheet, { rowCount });
  }
  if (columnCount > target.getMaxColumns()) {
    run(shown, "sheet.mutation.set-worksheet-column-count", sheet, { columnCount });
  }
}

function run(shown: Shown, id: string, sheet: BookSheet, params: object, options: object = {}) {
  const where = { unitId: shown.unitId, subUnitId: sheetId(sheet) };
  shown.api.syncExecuteCommand(id, { ...where, ...params }, { ...FROM_BOOK, ...options });
}
