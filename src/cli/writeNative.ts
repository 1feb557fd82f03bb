import type { Book, BookSheet, BookValue, CellFormat } from "../book";
import type { Scalar } from "../formula/vector";
import type { CellLook, NativeBook, NativeSheet } from "../table/native/types";
import type { OwnResult } from "../table/native/resultFormulas";

/** Where the results go beside the list. */
export interface ResultPlace {
  readonly kind: OwnResult;
  readonly header: string;
  readonly column: number;
}

export interface NativePlaces {
  readonly sheet: BookSheet;
  readonly headerRow: number;
  /** Sheet row of each customer. */
  readonly rows: readonly number[];
  readonly columns: readonly ResultPlace[];
  /** Write what the formulas give beside them; without it the file must be calculated first. */
  readonly cached: boolean;
}

/** Puts the two sheets and the columns beside the list into a workbook; returns the cells written. */
export function writeNative(book: Book, native: NativeBook, places: NativePlaces): number {
  const { sheet, headerRow, rows, columns, cached } = places;
  const looks = looksOf(book);
  let written = 0;
  for (const part of [native.scheme, native.calculation]) {
    addNativeSheet(book, part, looks, cached);
    written += part.cells.length;
  }
  growTable(sheet, headerRow, columns);
  for (const { kind, header, column } of columns) {
    const result = native.results.find((candidate) => candidate.kind === kind);
    if (result === undefined) continue;
    const base = styleBeside(sheet, headerRow, column);
    const cellBase = styleBeside(sheet, rows[0], column);
    const style = resultStyle(book, kind, cellBase);
    sheet.edit([
      { row: headerRow, column, value: header, style: base },
      ...result.cells.map(({ formula, value }, i) => ({
        row: rows[i],
        column,
        formula,
        ...(cached && { value: bookValue(value) }),
        style,
      })),
    ]);
    written += rows.length + 1;
  }
  return written;
}

type Looks = (look: CellLook | undefined) => number;

const FORMATS: Readonly<Record<CellLook, Partial<CellFormat>>> = {
  date: { numberFormat: "yyyy-mm-dd" },
  title: { font: { bold: true, size: 14 } },
  header: { font: { bold: true }, fill: "#E7EEF7" },
  input: {},
  constant: { fill: "#FFF6DD" },
};

function looksOf(book: Book): Looks {
  const known = new Map<CellLook, number>();
  return (look) => {
    if (look === undefined) return 0;
    const style = known.get(look) ?? book.styleLike(0, FORMATS[look]);
    known.set(look, style);
    return style;
  };
}

function addNativeSheet(book: Book, part: NativeSheet, looks: Looks, cached: boolean) {
  const sheet = book.addSheet(part.name);
  sheet.edit(
    part.cells.map(({ row, column, formula, value, look }) => ({
      row,
      column,
      style: looks(look),
      ...(formula === undefined
        ? { value: bookValue(value) }
        : { formula, ...(cached && { value: bookValue(value) }) }),
    }))
  );
  sheet.freezeRows(part.frozenRows);
  part.widths.forEach((width, column) => sheet.setColumnWidth(column, width));
}

const bookValue = (value: Scalar): BookValue => value;

/** New columns right beside a table become its columns. */
function growTable(sheet: BookSheet, headerRow: number, columns: readonly ResultPlace[]) {
  const first = Math.min(...columns.map(({ column }) => column));
  const table = sheet.tables.find(
    ({ area }) => area.row === headerRow && area.column + area.columns === first
  );
  if (table === undefined) return;
  // The header cells must stand before the table takes them for its names.
  sheet.edit(columns.map(({ column, header }) => ({ row: headerRow, column, value: header })));
  sheet.resizeTable(table.id, { ...table.area, columns: table.area.columns + columns.length });
}

const styleBeside = (sheet: BookSheet, row: number, column: number) =>
  column === 0 ? 0 : sheet.cell(row, column - 1).style;

function resultStyle(book: Book, kind: OwnResult, base: number): number {
  if (kind === "next") return book.styleLike(base, { numberFormat: "yyyy-mm-dd" });
  return book.styleLike(base, { numberFormat: "General" });
}
