/**
 * Questions asked inside the workbench's page. Each function is sent there as text, so it uses
 * nothing but its arguments and the page.
 */
import type { WorkbenchWindow } from "../../src/workbench/page/workbenchWindow";

export interface CellSeen {
  readonly book: string | number | boolean | null;
  readonly grid: unknown;
  readonly shown: string;
}

export const isReady = (): boolean => "gradeWorkbench" in window;

/** A cell of the active sheet by 0-based row and column: in the Book, and in the grid. */
export function readCell([row, column]: readonly [number, number]): CellSeen {
  const { book, grid } = (window as unknown as WorkbenchWindow).gradeWorkbench;
  const range = grid.api.getActiveWorkbook()!.getActiveSheet().getRange(row, column);
  const { value } = book.activeSheet.cell(row, column);
  return {
    book: typeof value === "object" && value ? value.error : value,
    grid: range.getRawValue(),
    shown: range.getDisplayValue(),
  };
}

/** 0-based column of a header text in a row of the Book, -1 when there is none. */
export function columnOf([row, header]: readonly [number, string]): number {
  const { book } = (window as unknown as WorkbenchWindow).gradeWorkbench;
  for (let column = 0; column < 60; column++) {
    if (book.activeSheet.cell(row, column).value === header) return column;
  }
  return -1;
}

/** Formulas or texts of the rules, in the Book and as many as the grid shows. */
export function readRules(): { readonly book: readonly string[]; readonly grid: number } {
  const { book, grid } = (window as unknown as WorkbenchWindow).gradeWorkbench;
  const rules = book.activeSheet.conditionalFormats.map(({ rule }) => JSON.stringify(rule));
  const shown = grid.api.getActiveWorkbook()!.getActiveSheet().getConditionalFormattingRules();
  return { book: rules, grid: shown.length };
}

export function selectCell([row, column]: readonly [number, number]): void {
  const { book, grid } = (window as unknown as WorkbenchWindow).gradeWorkbench;
  grid.select(book.activeSheet, { row, column, rows: 1, columns: 1 });
}

/** Names of the sheets, in the Book and on the grid's tabs. */
export function readSheets(): {
  readonly book: readonly string[];
  readonly grid: readonly string[];
} {
  const { book, grid } = (window as unknown as WorkbenchWindow).gradeWorkbench;
  const tabs = grid.api.getActiveWorkbook()!.getSheets();
  return {
    book: book.sheets.map(({ name }) => name),
    grid: tabs.map((sheet) => sheet.getSheetName()),
  };
}

/** All values of the active sheet, row by row, in the Book and in the grid. */
export function readValues([rows, columns]: readonly [number, number]): {
  readonly book: readonly string[];
  readonly grid: readonly string[];
} {
  const { book, grid } = (window as unknown as WorkbenchWindow).gradeWorkbench;
  const shown = grid.api.getActiveWorkbook()!.getActiveSheet();
  const seen = { book: [] as string[], grid: [] as string[] };
  for (let row = 0; row < rows; row++) {
    const stored: unknown[] = [];
    const drawn: unknown[] = [];
    for (let column = 0; column < columns; column++) {
      stored.push(book.activeSheet.cell(row, column).value);
      drawn.push(shown.getRange(row, column).getRawValue() ?? null);
    }
    seen.book.push(JSON.stringify(stored));
    seen.grid.push(JSON.stringify(drawn));
  }
  return seen;
}

/** Opens a workbook as the page's own button does. */
export function openBytes([base64, name]: readonly [string, string]): void {
  const bytes = Uint8Array.from(atob(base64), (c) => c.charCodeAt(0));
  (window as unknown as WorkbenchWindow).gradeWorkbench.open(bytes, name);
}

/** Brings a sheet to the front as a click on its tab does. */
export function showSheet(name: string): void {
  const { grid } = (window as unknown as WorkbenchWindow).gradeWorkbench;
  const workbook = grid.api.getActiveWorkbook()!;
  const sheet = workbook.getSheetByName(name);
  if (sheet === null) throw new Error(`There is no sheet ${name}.`);
  workbook.setActiveSheet(sheet);
}

/** Top left cell of the selection on the sheet in front, 0-based. */
export function readSelection(): {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
} {
  const { host } = (window as unknown as WorkbenchWindow).gradeWorkbench;
  const { sheet, area } = host.workspace.selection;
  return { sheet: sheet.name, row: area.row, column: area.column };
}

/** Selects a cell of the sheet in front as a person's click does: the grid shows it and the add-in hears of it. */
export function clickCell([row, column]: readonly [number, number]): void {
  const { book, grid, host } = (window as unknown as WorkbenchWindow).gradeWorkbench;
  const area = { row, column, rows: 1, columns: 1 };
  grid.select(book.activeSheet, area);
  host.userSelects(book.activeSheet.name, area);
}

/** Formula of a cell of the active sheet in the Book. */
export function readFormula([row, column]: readonly [number, number]): string {
  const { book } = (window as unknown as WorkbenchWindow).gradeWorkbench;
  return book.activeSheet.cell(row, column).formula ?? "";
}

/** Presses what the grid's tabs offer, by the grid's own command. */
export async function gridCommand([id, params]: readonly [string, object]): Promise<void> {
  const { grid } = (window as unknown as WorkbenchWindow).gradeWorkbench;
  await grid.api.executeCommand(id, params);
}

/** Width of a column of the active sheet in the Book, in characters. */
export function readWidth(column: number): number | undefined {
  const { book } = (window as unknown as WorkbenchWindow).gradeWorkbench;
  return book.activeSheet.columnWidth(column);
}
