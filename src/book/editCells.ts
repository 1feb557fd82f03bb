import { cellAddress, MAX_COLUMNS, MAX_ROWS } from "./address";
import { sameValue, type ValueContext } from "./cellValue";
import {
  ADDED,
  FORMULA,
  formulaAt,
  newRow,
  sharedGroup,
  STYLE,
  UNFORMULATED,
  VALUE,
  type SheetCells,
  type SheetRow,
} from "./sheetCells";
import { takeBack } from "./takeBack";
import type { BookValue, CellEdit } from "./types";

/** Excel's limits (characters as UTF-16 units). */
const MAX_TEXT = 32_767;
const MAX_FORMULA = 8_192;

export type PlacedEdit = { readonly row: number; readonly column: number } & CellEdit;

export interface EditContext {
  readonly cells: SheetCells;
  readonly values: ValueContext;
  /** Whether two formats look the same, however the file came to write them. */
  sameFormat(a: number, b: number): boolean;
  /** Format of a cell that does not exist yet. */
  emptyStyle(row: number, column: number): number;
}

/** Refuses an edit that a file cannot hold, before anything is changed. */
export function checkEdit(edit: PlacedEdit, styleCount: number): void {
  const { row, column, value, formula, style } = edit;
  if (!(row >= 0 && row < MAX_ROWS && column >= 0 && column < MAX_COLUMNS)) {
    throw new Error(`row ${row}, column ${column} (0-based) lies outside a sheet`);
  }
  const at = cellAddress(row, column);
  if (typeof value === "string" && value.length > MAX_TEXT) {
    throw new Error(`${at}: the text has ${value.length} characters; a cell holds ${MAX_TEXT}`);
  }
  if (typeof value === "number" && !Number.isFinite(value)) {
    throw new Error(`${at}: ${value} is no number a cell can hold`);
  }
  if (formula !== undefined && (formula.startsWith("=") || !formula.trim())) {
    throw new Error(`${at}: formulas are given without "=" and are not empty: "${formula}"`);
  }
  if (formula !== undefined && formula.length > MAX_FORMULA) {
    throw new Error(
      `${at}: the formula has ${formula.length} characters, Excel takes ${MAX_FORMULA}`
    );
  }
  if (style !== undefined && !(Number.isInteger(style) && style >= 0 && style < styleCount)) {
    throw new Error(`${at}: there is no format ${style}`);
  }
}

/** Applies one checked edit in memory and notes what save has to write; false: nothing changed. */
export function editCell(context: EditContext, edit: PlacedEdit): boolean {
  const { cells } = context;
  const known = cells.rows.get(edit.row);
  let mask = changeMask(context, known, edit);
  if (!mask) return false;
  if (mask & FORMULA && typeof known?.formulas?.[edit.column] === "number") mask |= UNFORMULATED;
  const row = known ?? newRow(edit.row);
  if (!known) cells.rows.set(edit.row, row);
  if (row.styles[edit.column] === undefined) {
    row.styles[edit.column] = context.emptyStyle(edit.row, edit.column);
    mask |= ADDED;
  }
  if (mask & FORMULA) replaceFormula(cells, row, edit);
  if (mask & VALUE) setValue(row, edit.column, edit.value ?? null);
  if (mask & STYLE) row.styles[edit.column] = edit.style;
  row.touched ??= [];
  const before = row.touched[edit.column];
  row.touched[edit.column] = (before ?? 0) | mask;
  if (before !== undefined) takeBack(context, row, edit.column);
  return true;
}

/** An edit that says what the cell already holds leaves its bytes alone. */
function changeMask(context: EditContext, row: SheetRow | undefined, edit: PlacedEdit): number {
  const { cells } = context;
  const { column, value, formula, style } = edit;
  const oldFormula = row?.formulas && formulaAt(cells, row, column);
  const hasFormula = row?.formulas?.[column] !== undefined;
  const oldValue = row?.values[column] ?? null;
  let mask = 0;
  if (formula !== undefined) {
    if (formula !== oldFormula) mask |= FORMULA | VALUE;
    else if (value !== undefined && !sameValue(value, oldValue)) mask |= VALUE;
  } else if (value !== undefined) {
    if (hasFormula) mask |= FORMULA | VALUE;
    else if (!sameValue(value, oldValue)) mask |= VALUE;
  }
  if (style === undefined) return mask;
  const oldStyle = row?.styles[column] ?? context.emptyStyle(edit.row, column);
  return context.sameFormat(style, oldStyle) ? mask : mask | STYLE;
}

function replaceFormula(cells: SheetCells, row: SheetRow, edit: PlacedEdit): void {
  const { column, formula } = edit;
  const old = row.formulas?.[column];
  if (typeof old === "number") {
    const group = sharedGroup(cells, old);
    if (group !== undefined && cells.shared.get(group)?.formula === old)
      cells.brokenGroups.add(group);
  }
  const array = cells.arrays.findIndex(
    ({ area }) => area.row === row.index && area.column === column
  );
  if (array >= 0) cells.arrays.splice(array, 1);
  row.formulas ??= [];
  row.formulas[column] = formula;
}

/**
 * Members of a shared formula whose first cell was overwritten would lose their text with it: each
 * gets its own. Called before the sheet is written.
 */
export function spellOutBrokenGroups(cells: SheetCells): void {
  if (!cells.brokenGroups.size) return;
  for (const row of cells.rows.values()) {
    row.formulas?.forEach((formula, column) => {
      if (typeof formula !== "number") return;
      const group = sharedGroup(cells, formula);
      if (group === undefined || !cells.brokenGroups.has(group)) return;
      (row.formulas as (number | string | undefined)[])[column] = formulaAt(cells, row, column);
      row.touched ??= [];
      row.touched[column] = (row.touched[column] ?? 0) | FORMULA;
    });
  }
  cells.brokenGroups.clear();
}

function setValue(row: SheetRow, column: number, value: BookValue): void {
  row.values[column] = value === null ? undefined : Object.is(value, -0) ? 0 : value;
}
