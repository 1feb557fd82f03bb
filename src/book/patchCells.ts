import { cellAddress } from "./address";
import { byteWriter, type ByteWriter } from "./byteWriter";
import type { ArrayRefs } from "./dynamicArrays";
import { encodeXString, escapeText } from "./escape";
import { cellPlaces, nextElement, scanCell, seek, SLASH, GT, type CellPlaces } from "./scanCells";
import { FORMULA, STYLE, VALUE, type SheetCells, type SheetRow } from "./sheetCells";
import { withAttribute } from "./scanXml";

/** How what was set is spelled in the file. */
export interface CellTexts {
  /** Where the texts of new string cells stand in the shared strings. */
  readonly stringIndex: (text: string) => number;
  readonly formulaText: (formula: string) => string;
  readonly arrays: ArrayRefs;
  /** Marks a dynamic array; undefined when the file cannot. */
  readonly dynamicMark: number | undefined;
}

interface Patch extends CellTexts {
  readonly cells: SheetCells;
  readonly out: ByteWriter;
  readonly prefix: string;
}

const places = cellPlaces();

/**
 * `<sheetData>` with the touched cells written anew; the bytes between them are copied. `from` and
 * `to` are the element's bounds, `inner` and `innerEnd` those of its content.
 */
export function patchCells(
  cells: SheetCells,
  data: {
    readonly from: number;
    readonly inner: number;
    readonly innerEnd: number;
    readonly to: number;
  },
  prefix: string,
  texts: CellTexts
): Uint8Array {
  const { bytes } = cells;
  const out = byteWriter(Math.ceil((data.to - data.from) * 1.1));
  const patch: Patch = { ...texts, cells, out, prefix };
  const rows = [...cells.rows.values()];
  const added = rows
    .filter((row) => row.start < 0 && touchedColumns(row))
    .sort((a, b) => a.index - b.index);
  const empty = bytes[data.inner - 2] === SLASH;
  let last = data.from;
  let next = 0;
  if (empty) {
    out.text(`<${prefix}sheetData>`);
    last = data.to;
  }
  for (const row of rows) {
    if (row.start < 0) continue;
    for (; next < added.length && (added[next] as SheetRow).index < row.index; next++) {
      out.copy(bytes, last, row.start);
      last = row.start;
      writeNewRow(patch, added[next] as SheetRow);
    }
    const columns = touchedColumns(row);
    if (!columns) continue;
    out.copy(bytes, last, row.start);
    patchRow(patch, row, columns);
    last = row.end;
  }
  if (!empty) out.copy(bytes, last, data.innerEnd);
  for (; next < added.length; next++) writeNewRow(patch, added[next] as SheetRow);
  if (empty) out.text(`</${prefix}sheetData>`);
  else out.copy(bytes, data.innerEnd, data.to);
  return out.done();
}

function writeNewRow(patch: Patch, row: SheetRow): void {
  patch.out.text(withHeight(`<${patch.prefix}row r="${row.index + 1}">`, row));
  for (const column of touchedColumns(row) ?? []) writeCell(patch, row, column, undefined);
  patch.out.text(`</${patch.prefix}row>`);
}

function patchRow(patch: Patch, row: SheetRow, columns: readonly number[]): void {
  const { cells, out, prefix } = patch;
  const { bytes, skip } = cells;
  const inner = seek(bytes, row.start, GT) + 1;
  const empty = bytes[inner - 2] === SLASH;
  out.text(rowTag(patch, row, inner, columns));
  let next = 0;
  let last = inner;
  let column = -1;
  let at = inner;
  while (!empty) {
    at = nextElement(bytes, at);
    if (bytes[at + 1] === SLASH) break;
    scanCell(bytes, at, skip, places);
    column = places.column < 0 ? column + 1 : places.column;
    for (; next < columns.length && (columns[next] as number) < column; next++) {
      out.copy(bytes, last, at);
      last = at;
      writeCell(patch, row, columns[next] as number, undefined);
    }
    if (columns[next] === column) {
      out.copy(bytes, last, at);
      writeCell(patch, row, column, places);
      last = places.end;
      next++;
    }
    at = places.end;
  }
  if (!empty) out.copy(bytes, last, at);
  for (; next < columns.length; next++) writeCell(patch, row, columns[next] as number, undefined);
  if (empty) out.text(`</${prefix}row>`);
  else out.copy(bytes, at, row.end);
}

function withHeight(tag: string, { newHeight }: SheetRow): string {
  if (newHeight === undefined) return tag;
  const { points, isOwn } = newHeight;
  const own = withAttribute(tag, "customHeight", isOwn ? "1" : undefined);
  return withAttribute(own, "ht", String(points));
}

/** The row's opening tag; `spans`, a hint of the first and last column, must cover new cells. */
function rowTag({ cells }: Patch, row: SheetRow, inner: number, columns: readonly number[]) {
  let tag = new TextDecoder().decode(cells.bytes.subarray(row.start, inner));
  tag = withHeight(tag.replace(/\s*\/>$/, ">"), row);
  const spans = /\sspans\s*=\s*["'](\d+):(\d+)["']/.exec(tag);
  if (!spans) return tag;
  const first = Math.min(Number(spans[1]), (columns[0] as number) + 1);
  const last = Math.max(Number(spans[2]), (columns[columns.length - 1] as number) + 1);
  if (first === Number(spans[1]) && last === Number(spans[2])) return tag;
  return withAttribute(tag, "spans", `${first}:${last}`);
}

/** `old` is the cell's place in the file; what is not touched is copied from there. */
function writeCell(patch: Patch, row: SheetRow, column: number, old: CellPlaces | undefined): void {
  const { cells, out, prefix } = patch;
  const { bytes } = cells;
  const mask = old ? (row.touched?.[column] ?? 0) : VALUE | FORMULA | STYLE;
  const value = row.values[column];
  const formula = mask & FORMULA ? row.formulas?.[column] : undefined;
  const keepsFormula = !(mask & FORMULA) && old !== undefined && old.formula >= 0;
  const isFormula = keepsFormula || formula !== undefined;
  const style = row.styles[column] ?? 0;
  let open = `<${prefix}c r="${cellAddress(row.index, column)}"${style ? ` s="${style}"` : ""}`;
  if (old) open += keptAttributes(patch, old, mask);
  const array =
    typeof formula === "string" ? patch.arrays.get(`${row.index} ${column}`) : undefined;
  if (array?.dynamic && patch.dynamicMark) open += ` cm="${patch.dynamicMark}"`;
  let content = "";
  if (mask & VALUE && value !== undefined && value !== null) {
    const written = writtenValue(value, isFormula, patch);
    open += written.type;
    content = `<${prefix}v>${written.text}</${prefix}v>`;
  }
  out.text(`${open}>`);
  if (typeof formula === "string") {
    const fills = array ? ` t="array" ref="${array.ref}"` : "";
    out.text(`<${prefix}f${fills}>${escapeText(patch.formulaText(formula))}</${prefix}f>`);
  }
  if (keepsFormula && old) out.copy(bytes, old.formula, old.formulaEnd);
  if (mask & VALUE) out.text(content);
  else if (old && old.content >= 0) out.copy(bytes, old.content, old.contentEnd);
  out.text(`</${prefix}c>`);
}

/**
 * cm (dynamic array flag) belongs to the formula, vm (linked data, pictures) to the value, t to the
 * value; anything else stays.
 */
function keptAttributes({ cells }: Patch, old: CellPlaces, mask: number): string {
  const tag = new TextDecoder().decode(cells.bytes.subarray(old.start, old.inner));
  let kept = "";
  for (const [, name = "", quoted = ""] of tag.matchAll(
    /\s([^\s=<>/]+)\s*=\s*("[^"]*"|'[^']*')/g
  )) {
    if (name === "r" || name === "s") continue;
    if (name === "cm" && mask & FORMULA) continue;
    if ((name === "t" || name === "vm") && mask & VALUE) continue;
    kept += ` ${name}=${quoted}`;
  }
  return kept;
}

function writtenValue(
  value: NonNullable<SheetRow["values"][number]>,
  isFormula: boolean,
  patch: Patch
): { type: string; text: string } {
  if (typeof value === "number") return { type: "", text: String(value) };
  if (typeof value === "boolean") return { type: ' t="b"', text: value ? "1" : "0" };
  if (typeof value === "object") return { type: ' t="e"', text: escapeText(value.error) };
  return isFormula
    ? { type: ' t="str"', text: escapeText(encodeXString(value)) }
    : { type: ' t="s"', text: String(patch.stringIndex(value)) };
}

/** Columns to be written anew, from the left; undefined when there are none. */
export function touchedColumns({ touched }: SheetRow): readonly number[] | undefined {
  if (!touched) return undefined;
  const columns: number[] = [];
  touched.forEach((mask, column) => mask && columns.push(column));
  return columns.length ? columns : undefined;
}
