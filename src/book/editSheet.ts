import { addTablePart, checkTable } from "./addTable";
import { cellsOf, type BookState, type SheetState } from "./bookState";
import { areaContains } from "./address";
import { checkEdit, editCell, type EditContext, type PlacedEdit } from "./editCells";
import { editContext, type EmptyStyle } from "./editContext";
import { formatCount } from "./readStyles";
import { checkResize, renameColumn, resizeTablePart } from "./resizeTable";
import { headerArea, readTables, uniqueName, type TablePart } from "./tables";
import type { Area, BookTable, BookValue } from "./types";

/** Applies edits of one sheet: all or, when one of them cannot be, none. */
export function editSheet(
  state: BookState,
  sheet: SheetState,
  edits: Iterable<PlacedEdit>,
  emptyStyle: EmptyStyle
): void {
  const list = Array.isArray(edits) ? (edits as readonly PlacedEdit[]) : [...edits];
  const styles = formatCount(state);
  for (const edit of list) checkEdit(edit, styles);
  const cells = cellsOf(state, sheet);
  const context = editContext(state, cells, emptyStyle);
  const headers = readTables(state, sheet).filter(({ table }) => table.headerRow);
  for (const edit of list) {
    const header = headers.length ? headerOf(headers, edit) : undefined;
    applyEdit(state, context, header ? editHeader(state, sheet, header, edit) : edit);
  }
}

/** Makes an area a table; its header cells become texts that differ from each other. */
export function addTable(
  state: BookState,
  sheet: SheetState,
  area: Area,
  name: string,
  style: string,
  emptyStyle: EmptyStyle
): BookTable {
  checkTable(state, sheet, area, name);
  const headers: string[] = [];
  for (let column = area.column; column < area.column + area.columns; column++) {
    headers.push(settleHeader(state, sheet, area, column, headers, emptyStyle));
  }
  return addTablePart(state, sheet, area, name, headers, style);
}

export function resizeTable(
  state: BookState,
  sheet: SheetState,
  id: number,
  area: Area,
  emptyStyle: EmptyStyle
): void {
  const found = readTables(state, sheet).find(({ table }) => table.id === id);
  if (!found) throw new Error(`the sheet "${sheet.name}" has no table ${id}`);
  checkTable(state, sheet, area, undefined, id);
  checkResize(found, area);
  const { area: old, columns } = found.table;
  const names = columns
    .filter((_, n) => areaContains({ ...area, rows: 1 }, area.row, old.column + n))
    .map((column) => column.name);
  resizeTablePart(state, found, area, (column) => {
    const base = column - area.column;
    const name = found.table.headerRow
      ? settleHeader(state, sheet, area, column, names, emptyStyle)
      : uniqueName("", new Set(names.map((other) => other.toLowerCase())), base);
    names.push(name);
    return name;
  });
}

function applyEdit(state: BookState, context: EditContext, edit: PlacedEdit): void {
  if (editCell(context, edit)) state.revision++;
}

function headerOf(tables: readonly TablePart[], edit: PlacedEdit): TablePart | undefined {
  if (edit.value === undefined && edit.formula === undefined) return undefined;
  return tables.find(({ table }) => {
    const header = headerArea(table);
    return header !== null && areaContains(header, edit.row, edit.column);
  });
}

/** A header cell holds the column's name as text, or Excel calls the file damaged. */
function editHeader(state: BookState, sheet: SheetState, header: TablePart, edit: PlacedEdit) {
  const now = readTables(state, sheet).find(({ part }) => part === header.part) ?? header;
  const index = edit.column - now.table.area.column;
  const others = now.table.columns.filter((_, n) => n !== index);
  const taken = new Set(others.map(({ name }) => name.toLowerCase()));
  const name = uniqueName(headerText(edit.value ?? null), taken, index);
  renameColumn(state, now, index, name);
  const { row, column, style } = edit;
  return { row, column, value: name, ...(style !== undefined ? { style } : {}) };
}

function settleHeader(
  state: BookState,
  sheet: SheetState,
  area: Area,
  column: number,
  names: readonly string[],
  emptyStyle: EmptyStyle
): string {
  const cells = cellsOf(state, sheet);
  const value = cells.rows.get(area.row)?.values[column] ?? null;
  const taken = new Set(names.map((name) => name.toLowerCase()));
  const name = uniqueName(headerText(value), taken, column - area.column);
  applyEdit(state, editContext(state, cells, emptyStyle), { row: area.row, column, value: name });
  return name;
}

function headerText(value: BookValue): string {
  if (value === null) return "";
  if (typeof value === "object") return value.error;
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
}
