import type { BookCell, CellEdit } from "../../book/types";
import { shownFormula } from "../calculation/spelling";
import { HostError, invalidArgument } from "../richapi/hostError";
import type { SheetArea } from "../workspace";
import { isUnbounded } from "./address";
import { cellText, formulaOrValue, valueType, wireValue } from "./cellText";
import { typedText } from "./typedText";
import { writeContents, writeFormats } from "./writeCells";

type Grid<T> = readonly (readonly T[])[];

/** Excel has no answer for single cells: whole columns, far too many cells. */
export const isTooLarge = ({ workspace, area }: SheetArea): boolean =>
  isUnbounded(area) || area.rows * area.columns > workspace.mostCells;

/** One answer per cell; null where Excel has none. */
export function readGrid<T>(range: SheetArea, read: (cell: BookCell) => T): Grid<T> | null {
  if (isTooLarge(range)) return null;
  const { sheet, area } = range;
  // A million cells are usual here, so plain loops.
  const grid: T[][] = [];
  for (let row = area.row; row < area.row + area.rows; row++) {
    const line: T[] = [];
    for (let column = area.column; column < area.column + area.columns; column++) {
      line.push(read(sheet.cell(row, column)));
    }
    grid.push(line);
  }
  return grid;
}

/** Excel knows the functions of an add-in that is there, whatever the file calls them. */
const spelled =
  ({ workspace }: SheetArea) =>
  (cell: BookCell) => {
    const shown = formulaOrValue(cell);
    const known = workspace.functionCells && cell.formula !== undefined;
    return known && typeof shown === "string" ? shownFormula(shown) : shown;
  };

/** A sheet has many cells and few formats. */
function formatOf({ workspace }: SheetArea): (style: number) => string {
  const known: string[] = [];
  return (style) => (known[style] ??= workspace.book.format(style).numberFormat);
}

const readValues = (range: SheetArea): Grid<string | number | boolean> | null =>
  isTooLarge(range) ? null : range.sheet.values(range.area, wireValue);

export const readContents = {
  values: readValues,
  formulas: (range: SheetArea) =>
    !isTooLarge(range) && range.sheet.holdsFormulas(range.area)
      ? readGrid(range, spelled(range))
      : readValues(range),
  valueTypes: (range: SheetArea) => readGrid(range, valueType),
  numberFormat: (range: SheetArea) =>
    isTooLarge(range) ? null : range.sheet.styles(range.area, formatOf(range)),
  text(range: SheetArea) {
    const format = formatOf(range);
    const { date1904 } = range.workspace.book;
    return readGrid(range, (cell) => cellText(cell, format(cell.style), date1904));
  },
};

/** An array of the range's size, or one value for all its cells. */
function valueAt(range: SheetArea, input: unknown): (row: number, column: number) => unknown {
  if (!Array.isArray(input)) return () => input;
  const { area } = range;
  const rows: readonly unknown[] = input;
  const fits =
    rows.length === area.rows &&
    rows.every((row) => Array.isArray(row) && row.length === area.columns);
  if (!fits) throw sizeMismatch();
  return (row, column) => (rows[row - area.row] as readonly unknown[])[column - area.column];
}

function sizeMismatch(): HostError {
  return new HostError(
    "InvalidArgument",
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range."
  );
}

export function validateArraySize({ area }: SheetArea, rows: unknown, columns: unknown): void {
  if (rows !== area.rows || columns !== area.columns) throw sizeMismatch();
}

/**
 * `range.values = …` and `range.formulas = …`: null leaves a cell alone, "" empties it.
 * A formula that was there before keeps its cached result, as it has not changed; a new one has
 * none until Excel opens the file, because this host does not calculate.
 */
export function writeValues(range: SheetArea, input: unknown): void {
  const at = valueAt(range, input);
  const formatAt = formatOf(range);
  const { book } = range.workspace;
  writeContents(range, (cell, row, column) => {
    const value = at(row, column);
    if (value === null || value === undefined) return undefined;
    if (typeof value === "number" || typeof value === "boolean") return { value };
    if (typeof value !== "string") throw invalidArgument("a value is neither text nor number");
    const format = formatAt(cell.style);
    const typed = typedText(value, format);
    const edit = keepResult(cell, typed.edit);
    if (typed.numberFormat === undefined || format !== "General") return edit;
    return { ...edit, style: book.styleLike(cell.style, { numberFormat: typed.numberFormat }) };
  });
}

function keepResult(cell: BookCell, edit: CellEdit): CellEdit | undefined {
  return edit.formula !== undefined && edit.formula === cell.formula ? undefined : edit;
}

export function writeNumberFormats(range: SheetArea, input: unknown): void {
  const at = valueAt(range, input);
  const { book } = range.workspace;
  const known = new Map<string, number>();
  writeFormats(range, (before, row, column) => {
    const format = at(row, column);
    if (format === null || format === undefined) return before;
    if (typeof format !== "string") throw invalidArgument("a number format is not a text");
    const key = `${before} ${format}`;
    const style = known.get(key) ?? book.styleLike(before, { numberFormat: format });
    known.set(key, style);
    return style;
  });
}
