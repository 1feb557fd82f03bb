import type { ByteWriter } from "./byteWriter";
import { decode } from "./cellValue";
import { cellPlaces, LT, nextElement, scanCell, seek, SLASH, GT } from "./scanCells";
import { ADDED, type SheetCells, type SheetRow } from "./sheetCells";
import { withAttribute } from "./scanXml";
import type { SheetPart } from "./sheetPart";
import { writeCell, type CellTexts, type Patch } from "./writeCell";

const places = cellPlaces();

/** Writes `<sheetData>` with the touched cells anew; the bytes between them are copied. */
export function patchCells(
  out: ByteWriter,
  cells: SheetCells,
  { data, prefix }: Pick<SheetPart, "data" | "prefix">,
  texts: CellTexts
): void {
  const { bytes } = cells;
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
  writeRowTag(patch, row, inner, columns);
  let next = 0;
  let last = inner;
  let column = -1;
  const appends = !empty && isBehind(row, columns[0] as number);
  let at = appends ? bytes.lastIndexOf(LT, row.end - 1) : inner;
  while (!empty && !appends) {
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

/** No cell of the file stands at the column or to its right: new ones follow the row's own. */
function isBehind({ styles, touched }: SheetRow, column: number): boolean {
  for (let at = column; at < styles.length; at++) {
    if (styles[at] !== undefined && !((touched?.[at] ?? 0) & ADDED)) return false;
  }
  return true;
}

const SPANS = /\sspans\s*=\s*["'](\d+):(\d+)["']/;

/** The row's opening tag; `spans`, a hint of the first and last column, must cover new cells. */
function writeRowTag(patch: Patch, row: SheetRow, inner: number, columns: readonly number[]): void {
  const { cells, out } = patch;
  const { bytes } = cells;
  if (row.newHeight === undefined && !mayChange(bytes, row.start, inner)) {
    return out.copy(bytes, row.start, inner);
  }
  const tag = withHeight(decode(bytes, row.start, inner).replace(/\s*\/>$/, ">"), row);
  const [, from, to] = SPANS.exec(tag) ?? [];
  const first = Math.min(Number(from), (columns[0] as number) + 1);
  const last = Math.max(Number(to), (columns[columns.length - 1] as number) + 1);
  const isWide = from === undefined || (first === Number(from) && last === Number(to));
  out.text(isWide ? tag : withAttribute(tag, "spans", `${first}:${last}`));
}

/** A tag that closes itself, or one that may have `spans`: an attribute that begins with "sp". */
function mayChange(bytes: Uint8Array, from: number, inner: number): boolean {
  if (bytes[inner - 2] === SLASH) return true;
  for (let at = from; at < inner; at++) if (bytes[at] === 115 && bytes[at + 1] === 112) return true;
  return false;
}

/** Columns to be written anew, from the left; undefined when there are none. */
export function touchedColumns({ touched }: SheetRow): readonly number[] | undefined {
  if (!touched) return undefined;
  const columns: number[] = [];
  touched.forEach((mask, column) => mask && columns.push(column));
  return columns.length ? columns : undefined;
}
