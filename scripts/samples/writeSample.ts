import { newBook } from "../../src/book";
import { areaAddress } from "../../src/book/address";
import type { Book, BookSheet, BookValue, CellFormat } from "../../src/book/types";
import { randomFrom } from "./random";
import type { Sample, SampleColumn, SampleRow } from "./sample";

/** 0-based rows: a title, a line about the list, the header; customers follow. */
const TITLE = 0;
const NOTE = 1;
export const HEADER = 2;
const FIRST = 3;

const FONT = { name: "微软雅黑" } as const;

/** The sample as a workbook file, the same bytes on every run. */
export function writeSample(sample: Sample): Uint8Array {
  const book = newBook([sample.sheet]);
  const sheet = book.activeSheet;
  writeHead(book, sheet, sample);
  const rows = valuesOf(sample);
  rows.forEach((row, i) => writeRow(book, sheet, sample, row, i));
  if (sample.total !== undefined) writeTotals(book, sheet, sample, rows);
  sample.columns.forEach(({ width = 10 }, i) => sheet.setColumnWidth(i, width));
  sheet.freezeRows(FIRST);
  if (sample.table !== undefined) {
    const { length } = sample.columns;
    const area = { row: HEADER, column: 0, rows: sample.rows + 1, columns: length };
    sheet.addTable(area, sample.table);
  }
  return book.save();
}

/** Customers from large to small and back, as they came over the years. */
function valuesOf(sample: Sample): readonly (readonly BookValue[])[] {
  const random = randomFrom(seedOf(sample.file));
  const rows = Array.from({ length: sample.rows }, (_, index) => {
    const row: SampleRow = { random, index, size: random.between(0, 1, 3) };
    return sample.columns.map(({ value }) => value(row));
  });
  for (const [row, header, value] of sample.rough) {
    const at = sample.columns.findIndex((column) => column.header === header);
    if (at < 0) throw new Error(`${sample.file} has no column ${header}`);
    rows[row]![at] = value;
  }
  return rows;
}

const seedOf = (text: string): number =>
  [...text].reduce((seed, sign) => Math.imul(seed, 31) + sign.codePointAt(0)!, 7);

function styled(book: Book, change: Partial<CellFormat>): number {
  return book.styleLike(0, change);
}

function writeHead(book: Book, sheet: BookSheet, sample: Sample): void {
  const title = styled(book, { font: { ...FONT, size: 15, bold: true, color: "#1F4E79" } });
  const note = styled(book, { font: { ...FONT, size: 9, italic: true, color: "#7F7F7F" } });
  const head = styled(book, {
    font: { ...FONT, size: 10, bold: true, color: "#FFFFFF" },
    fill: "#2F5597",
    horizontal: "center",
    vertical: "center",
    wrap: true,
  });
  sheet.edit([
    { row: TITLE, column: 0, value: sample.title, style: title },
    { row: NOTE, column: 0, value: sample.note, style: note },
    ...sample.columns.map(({ header }, column) => ({
      row: HEADER,
      column,
      value: header,
      style: head,
    })),
  ]);
}

function writeRow(
  book: Book,
  sheet: BookSheet,
  { columns }: Sample,
  row: readonly BookValue[],
  index: number
): void {
  sheet.edit(
    columns.map((column, at) => ({
      row: FIRST + index,
      column: at,
      value: row[at] === "" ? null : row[at]!,
      style: bodyStyle(book, column),
    }))
  );
}

const bodyStyle = (book: Book, { format }: SampleColumn): number =>
  styled(book, {
    font: { name: "宋体", size: 10 },
    ...(format === undefined ? {} : { numberFormat: format }),
  });

function writeTotals(
  book: Book,
  sheet: BookSheet,
  sample: Sample,
  rows: readonly (readonly BookValue[])[]
): void {
  const row = FIRST + sample.rows;
  sheet.edit(
    sample.columns.map(({ summed, format }, column) => ({
      row,
      column,
      style: styled(book, {
        font: { ...FONT, size: 10, bold: true },
        fill: "#F2F2F2",
        ...(format === undefined ? {} : { numberFormat: format }),
      }),
      ...(column === 0 ? { value: sample.total ?? null } : {}),
      ...(summed ? sumOf(rows, column) : {}),
    }))
  );
}

/** As Excel sums: numbers stored as text count nothing. */
function sumOf(rows: readonly (readonly BookValue[])[], column: number) {
  const area = areaAddress({ row: FIRST, column, rows: rows.length, columns: 1 });
  const numbers = rows.map((row) => row[column]).filter((value) => typeof value === "number");
  const value = Number(numbers.reduce((sum, each) => sum + each, 0).toFixed(6));
  return { formula: `SUM(${area})`, value };
}
