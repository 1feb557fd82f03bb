/** One cell of the Book as Univer holds it, and what a person typed as the Book holds it. */
import type { ICellData } from "@univerjs/core";
import { parseArea } from "../../book/address";
import type { BookCell, BookSheet, BookValue } from "../../book/types";
import { callsFunction, shownFormula } from "../../host/calculation/spelling";

/** Univer's CellValueType. */
const TEXT = 1;
const NUMBER = 2;
const BOOLEAN = 3;
const FORCED_TEXT = 4;

const ERRORS = new Set([
  "#DIV/0!",
  "#N/A",
  "#NAME?",
  "#NULL!",
  "#NUM!",
  "#REF!",
  "#VALUE!",
  "#SPILL!",
  "#CALC!",
  "#BUSY!",
]);

/** Key of a format in the workbook's style table. */
export function styleKey(style: number): string {
  return `x${style}`;
}

/**
 * Null when the cell has neither value nor formula nor format. `spillsInGrid`: its value, if it is
 * part of an array, comes from a formula that the grid calculates.
 */
export function cellData(cell: BookCell, formulas: boolean, spillsInGrid = true): ICellData | null {
  const data: ICellData = {};
  // The default format matters too where there is text: Univer has another default font.
  if (cell.style !== 0 || cell.value !== null) data.s = styleKey(cell.style);
  // A spilled value comes from its anchor's formula again; a second copy would block the spill.
  const isPart = cell.arrayRef !== undefined && cell.formula === undefined;
  const spilled = formulas && isPart && spillsInGrid;
  if (!spilled) Object.assign(data, valueData(cell.value));
  if (formulas && cell.formula !== undefined && gridCanCalculate(cell.formula)) {
    data.f = `=${gridFormula(cell.formula)}`;
  }
  return Object.keys(data).length === 0 ? null : data;
}

/** For repainting: names every member, because Univer keeps those that are left out. */
export function repaintData(cell: BookCell, formulas: boolean, spillsInGrid = true): ICellData {
  const data = cellData(cell, formulas, spillsInGrid) ?? {};
  return {
    v: data.v ?? null,
    ...(data.t ? { t: data.t } : {}),
    f: data.f ?? null,
    si: null,
    p: null,
    s: data.s ?? null,
  };
}

function valueData(value: BookValue): ICellData {
  if (value === null) return {};
  if (typeof value === "number") return { v: value, t: NUMBER };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: BOOLEAN };
  if (typeof value === "object") return { v: value.error, t: TEXT };
  const looksLikeNumber = value.trim() !== "" && Number.isFinite(Number(value));
  return { v: value, t: looksLikeNumber ? FORCED_TEXT : TEXT };
}

/** Custom functions are answered by the add-in, not by Univer: their stored results are shown. */
export function gridCanCalculate(formula: string): boolean {
  return !callsFunction(formula);
}

/** Whether the cell, where it is part of an array, is filled by the grid. */
export function gridFills(sheet: BookSheet, { arrayRef }: BookCell): boolean {
  if (arrayRef === undefined) return false;
  const { row, column } = parseArea(arrayRef);
  const { formula } = sheet.cell(row, column);
  return formula !== undefined && gridCanCalculate(formula);
}

/** The file marks newer functions with _xlfn.; Univer, like Excel's formula bar, does not. */
export function gridFormula(formula: string): string {
  return shownFormula(formula).replace(/_xlfn\.(?:_xlws\.)?/g, "");
}

/** The value a cell of Univer holds, in the words of the Book. */
export function bookValue(data: ICellData | null | undefined): BookValue {
  const value = data?.v;
  if (value === null || value === undefined || value === "") return null;
  if (data?.t === BOOLEAN) return value === 1 || value === true || value === "TRUE";
  if (typeof value === "string" && data?.f && ERRORS.has(value)) return { error: value };
  return value;
}
