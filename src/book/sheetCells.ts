import { parseArea } from "./address";
import { cellValue, textAt, type ValueContext } from "./cellValue";
import {
  attributePlaces,
  broken,
  cellPlaces,
  digitsAt,
  nextAttribute,
  nextElement,
  scanCell,
  seek,
  GT,
  SLASH,
} from "./scanCells";
import { shiftFormula } from "./shiftFormula";
import { BookError, type Area, type BookValue } from "./types";

/** One row in memory; the arrays are indexed by column and have holes where the file has no cell. */
export interface SheetRow {
  readonly index: number;
  /** Offsets of `<row …>…</row>` in the sheet's bytes; -1 for a new row. */
  readonly start: number;
  readonly end: number;
  readonly values: (BookValue | undefined)[];
  /** Defined for every cell that exists, with a value or not. */
  readonly styles: (number | undefined)[];
  /** Offset of the `<f` element, or the text of a formula that was set. */
  formulas: (number | string | undefined)[] | undefined;
  /** What to write anew, by column; see the masks below. */
  touched: (number | undefined)[] | undefined;
  /** Format of cells that do not exist, where the row has one. */
  readonly style: number | undefined;
  readonly hidden: boolean;
  /** Points. */
  readonly height: number | undefined;
  /** A height that was set; `isOwn`: by a person, who does not want it to follow the content. */
  newHeight?: { readonly points: number; readonly isOwn: boolean };
}

export const VALUE = 1;
export const FORMULA = 2;
export const STYLE = 4;
/** The file has no such cell. */
export const ADDED = 8;
/** The file has a formula here that is no more. */
export const UNFORMULATED = 16;

export interface SharedGroup {
  readonly formula: number;
  readonly row: number;
  readonly column: number;
}

export interface ArrayFormula {
  readonly area: Area;
  readonly ref: string;
  readonly dynamic: boolean;
}

/** The cells of a sheet; rows in the order of the file, then new ones. */
export interface SheetCells {
  readonly bytes: Uint8Array;
  readonly prefix: string;
  /** Length of the prefix of the part's elements. */
  readonly skip: number;
  readonly rows: Map<number, SheetRow>;
  readonly shared: ReadonlyMap<number, SharedGroup>;
  readonly arrays: ArrayFormula[];
  /** Shared groups whose head cell was overwritten: members must be spelled out in the file. */
  readonly brokenGroups: Set<number>;
}

interface Reading {
  readonly cells: SheetCells & { readonly shared: Map<number, SharedGroup> };
  readonly context: ValueContext;
}

const places = cellPlaces();
const attribute = attributePlaces();

/** Reads the rows between `from` and `to`, the inside of `<sheetData>`. */
export function readCells(
  bytes: Uint8Array,
  from: number,
  to: number,
  context: ValueContext
): SheetCells {
  const skip = context.prefix.length;
  const cells = {
    bytes,
    prefix: context.prefix,
    skip,
    rows: new Map<number, SheetRow>(),
    shared: new Map<number, SharedGroup>(),
    arrays: [],
    brokenGroups: new Set<number>(),
  };
  let index = -1;
  for (let at = from; at < to;) {
    at = nextElement(bytes, at);
    if (at >= to) break;
    if (bytes[at + 1 + skip] !== 114 || bytes[at + 1] === SLASH) throw broken(bytes, at);
    const row = readRow({ cells, context }, at, index + 1);
    if (cells.rows.has(row.index)) {
      throw new BookError("damaged", `row ${row.index + 1} stands twice in a sheet`);
    }
    cells.rows.set(row.index, row);
    index = row.index;
    at = row.end;
  }
  return cells;
}

/** Text of the formula of a cell, shared formulas spelled out. */
export function formulaAt(cells: SheetCells, row: SheetRow, column: number): string | undefined {
  const formula = row.formulas?.[column];
  if (typeof formula !== "number") return formula;
  return formulaTextAt(cells, formula, row.index, column);
}

function formulaTextAt(
  cells: SheetCells,
  formula: number,
  row: number,
  column: number
): string | undefined {
  const tag = formulaTag(cells, formula);
  if (tag.type === "shared" && tag.group !== undefined) {
    const head = cells.shared.get(tag.group);
    if (!head || head.formula === formula) return tag.text;
    const text = formulaTag(cells, head.formula).text ?? "";
    return shiftFormula(text, row - head.row, column - head.column);
  }
  return tag.text;
}

export interface FileFormula {
  /** Offset of its element. */
  readonly at: number;
  /** Spelled out when shared; undefined where the file gives none. */
  readonly text: string | undefined;
  /** It fills a block of cells. */
  readonly isArray: boolean;
}

/** The formula of a cell as the file has it. */
export function fileFormula(
  cells: SheetCells,
  at: number,
  row: number,
  column: number
): FileFormula {
  const { type } = formulaTag(cells, at);
  const isArray = type === "array" || type === "dataTable";
  return { at, text: formulaTextAt(cells, at, row, column), isArray };
}

/** The shared group a formula in the file belongs to. */
export function sharedGroup(cells: SheetCells, formula: number): number | undefined {
  return formulaTag(cells, formula).group;
}

export function newRow(index: number): SheetRow {
  return {
    index,
    start: -1,
    end: -1,
    values: [],
    styles: [],
    formulas: undefined,
    touched: undefined,
    style: undefined,
    hidden: false,
    height: undefined,
  };
}

function readRow({ cells, context }: Reading, start: number, follows: number): SheetRow {
  const { bytes, skip } = cells;
  const tag = readRowTag(bytes, start + skip + 4, follows);
  const values: (BookValue | undefined)[] = [];
  const styles: (number | undefined)[] = [];
  let formulas: (number | undefined)[] | undefined;
  let column = -1;
  let at = tag.inner;
  while (!tag.empty) {
    at = nextElement(bytes, at);
    if (bytes[at + 1] === SLASH) {
      if (bytes[at + 2 + skip] !== 114) throw broken(bytes, at);
      at = seek(bytes, at, GT) + 1;
      break;
    }
    if (bytes[at + 1 + skip] !== 99) throw broken(bytes, at);
    scanCell(bytes, at, skip, places);
    column = places.column < 0 ? column + 1 : places.column;
    styles[column] = places.style < 0 ? 0 : places.style;
    const value = cellValue(bytes, places, context);
    if (value !== null) values[column] = value;
    if (places.formula >= 0) {
      formulas ??= [];
      noteFormula(cells, places.formula, tag.index, column, formulas);
    }
    at = places.end;
  }
  const { index, style, hidden, height } = tag;
  return {
    index,
    start,
    end: at,
    values,
    styles,
    formulas,
    touched: undefined,
    style,
    hidden,
    height,
  };
}

function readRowTag(bytes: Uint8Array, from: number, follows: number) {
  let index = follows;
  let style: number | undefined;
  let formatted = false;
  let hidden = false;
  let height: number | undefined;
  let at = from;
  while ((at = nextAttribute(bytes, at, attribute)) > 0) {
    const { name, nameEnd, value, valueEnd } = attribute;
    const length = nameEnd - name;
    const first = bytes[name];
    if (length === 1 && first === 114) index = digitsAt(bytes, value, valueEnd) - 1;
    else if (length === 1 && first === 115) style = digitsAt(bytes, value, valueEnd);
    else if (length === 2 && first === 104) height = Number(textAt(bytes, value, valueEnd));
    else if (length === 6 && first === 104) hidden = isTrue(bytes, value);
    // customFormat and customHeight have the same length; the seventh letter (F) tells.
    else if (length === 12 && first === 99 && bytes[name + 6] === 70) {
      formatted = isTrue(bytes, value);
    }
  }
  const inner = -at;
  const empty = bytes[inner - 2] === SLASH;
  return { index, style: formatted ? style : undefined, hidden, height, inner, empty };
}

function isTrue(bytes: Uint8Array, at: number): boolean {
  return bytes[at] === 49 || bytes[at] === 116;
}

function noteFormula(
  cells: Reading["cells"],
  formula: number,
  row: number,
  column: number,
  formulas: (number | undefined)[]
): void {
  formulas[column] = formula;
  if (cells.bytes[formula + 2 + cells.skip] === GT) return;
  const tag = formulaTag(cells, formula);
  if (tag.type === "shared" && tag.group !== undefined && tag.text !== undefined) {
    cells.shared.set(tag.group, { formula, row, column });
  }
  if ((tag.type === "array" || tag.type === "dataTable") && tag.ref !== undefined) {
    // cm points to the metadata that marks dynamic arrays.
    const cell = textAt(cells.bytes, places.start, places.inner);
    const dynamic = /\scm\s*=\s*["'][1-9]/.test(cell);
    cells.arrays.push({ area: parseArea(tag.ref), ref: tag.ref, dynamic });
  }
}

function formulaTag(cells: SheetCells, formula: number) {
  const { bytes, skip } = cells;
  let type: string | undefined;
  let ref: string | undefined;
  let group: number | undefined;
  let at = formula + skip + 2;
  while ((at = nextAttribute(bytes, at, attribute)) > 0) {
    const { name, nameEnd, value, valueEnd } = attribute;
    const key = textAt(bytes, name, nameEnd);
    if (key === "t") type = textAt(bytes, value, valueEnd);
    else if (key === "ref") ref = textAt(bytes, value, valueEnd);
    else if (key === "si") group = digitsAt(bytes, value, valueEnd);
  }
  const inner = -at;
  const empty = bytes[inner - 2] === SLASH;
  const end = empty ? inner : bytes.indexOf(60, inner);
  const text = end > inner ? textAt(bytes, inner, end) : undefined;
  return { type, ref, group, text };
}
