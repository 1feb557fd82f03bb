import { cellValue, sameValue } from "./cellValue";
import type { EditContext } from "./editCells";
import { cellPlaces, nextElement, scanCell, seek, GT, SLASH, type CellPlaces } from "./scanCells";
import {
  ADDED,
  fileFormula,
  FORMULA,
  sharedGroup,
  type FileFormula,
  type SheetCells,
  type SheetRow,
} from "./sheetCells";
import type { Area } from "./types";

const places = cellPlaces();

/**
 * A cell that was changed and holds again what the file holds is no change any more: its bytes stay
 * as they were. So undoing an edit leaves no trace.
 */
export function takeBack(context: EditContext, row: SheetRow, column: number): void {
  const mask = row.touched?.[column] ?? 0;
  // It fills an area that the file knows nothing of.
  const fills = ({ area }: { area: Area }) => area.row === row.index && area.column === column;
  if (typeof row.formulas?.[column] === "string" && context.cells.arrays.some(fills)) return;
  if (mask & ADDED) takeBackAdded(context, row, column);
  else if (findCell(context.cells, row, column, places)) takeBackOld(context, row, column, mask);
}

/** A cell that the file does not have is gone when it is as empty as it was. */
function takeBackAdded({ emptyStyle, sameFormat }: EditContext, row: SheetRow, column: number) {
  const filled = row.values[column] !== undefined || row.formulas?.[column] !== undefined;
  const style = emptyStyle(row.index, column);
  if (!sameFormat(row.styles[column] ?? 0, style)) return;
  row.styles[column] = filled ? style : undefined;
  if (filled) return;
  forget(row, column);
}

function takeBackOld(context: EditContext, row: SheetRow, column: number, mask: number): void {
  const { cells, values } = context;
  const formula =
    places.formula < 0 ? undefined : fileFormula(cells, places.formula, row.index, column);
  const style = places.style < 0 ? 0 : places.style;
  const value = cellValue(cells.bytes, places, values);
  const now = row.values[column] ?? null;
  if (!context.sameFormat(row.styles[column] ?? 0, style)) return;
  row.styles[column] = style;
  const isText = typeof row.formulas?.[column] === "string";
  if (isText ? !isSameFormula(row, column, formula) : !!(mask & FORMULA) && formula) return;
  // Nobody calculates here: a formula that is back has the result that the file keeps for it.
  if (!sameValue(now, value) && !(isText && now === null)) return;
  row.values[column] = value === null ? undefined : value;
  if (formula) restoreFormula(cells, row, column, formula);
  forget(row, column);
}

function isSameFormula(row: SheetRow, column: number, formula: FileFormula | undefined): boolean {
  return formula?.isArray === false && formula.text === row.formulas?.[column];
}

function restoreFormula(
  cells: SheetCells,
  row: SheetRow,
  column: number,
  { at }: FileFormula
): void {
  row.formulas ??= [];
  row.formulas[column] = at;
  const group = sharedGroup(cells, at);
  if (group !== undefined && cells.shared.get(group)?.formula === at) {
    cells.brokenGroups.delete(group);
  }
}

function forget(row: SheetRow, column: number): void {
  if (row.touched) row.touched[column] = undefined;
}

/** Finds a cell of the file in its row. */
function findCell(cells: SheetCells, row: SheetRow, wanted: number, out: CellPlaces): boolean {
  if (row.start < 0) return false;
  const { bytes, skip } = cells;
  let at = seek(bytes, row.start, GT) + 1;
  if (bytes[at - 2] === SLASH) return false;
  let column = -1;
  for (;;) {
    at = nextElement(bytes, at);
    if (bytes[at + 1] === SLASH) return false;
    scanCell(bytes, at, skip, out);
    column = out.column < 0 ? column + 1 : out.column;
    if (column === wanted) return true;
    at = out.end;
  }
}
