import type { Area, Book, BookSheet } from "../../src/book/types";

/** Everything of a workbook that a person or another program can tell, formats spelled out. */
export function bookFacts(book: Book) {
  return {
    sheets: book.sheets.map((sheet) => sheetFacts(book, sheet)),
    names: book.names,
    customXml: book.customXml.map(({ xml }) => xml),
  };
}

/** The same without what the add-in keeps in the workbook for itself: restore points and state. */
export const sheetsOnly = (book: Book) => bookFacts(book).sheets;

function sheetFacts(book: Book, sheet: BookSheet) {
  const used = sheet.usedArea(false);
  return {
    name: sheet.name,
    used,
    cells: used === null ? [] : cellsOf(book, sheet, used),
    merges: sheet.merges,
    tables: sheet.tables,
    conditionalFormats: sheet.conditionalFormats.map(({ areas, stopIfTrue, rule, format }) => ({
      areas,
      stopIfTrue,
      rule,
      format,
    })),
    validations: sheet.validations,
    widths:
      used &&
      Array.from({ length: used.column + used.columns + 8 }, (_, i) => sheet.columnWidth(i) ?? 0),
  };
}

function cellsOf(book: Book, sheet: BookSheet, { row, column, rows, columns }: Area) {
  return Array.from({ length: rows }, (_, r) =>
    Array.from({ length: columns }, (_, c) => {
      const { style, ...cell } = sheet.cell(row + r, column + c);
      return { ...cell, format: book.format(style) };
    })
  );
}
