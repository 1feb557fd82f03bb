import type { Book, BookSheet } from "../book";
import type { Scalar } from "../formula/vector";
import type { FormulasPlan } from "../excel/native/types";

/**
 * Puts beside each formula what it gives, as Excel would have: viewers that do not calculate then show
 * something, and Excel works everything out anew when it opens the file.
 */
export function cacheResults(book: Book, { native, target, columns }: FormulasPlan): void {
  for (const part of [native.scheme, native.calculation])
    cache(
      sheetOf(book, part.name),
      part.cells.filter(({ formula }) => formula !== undefined)
    );
  const { list } = target.read;
  cache(
    sheetOf(book, list.sheet),
    columns.flatMap(({ kind, column }) => {
      const values = native.results.find((result) => result.kind === kind)?.values ?? [];
      return values.map((value, i) => ({ row: list.rows[i], column, value }));
    })
  );
}

interface Given {
  readonly row: number;
  readonly column: number;
  readonly value: Scalar;
}

function cache(sheet: BookSheet, cells: readonly Given[]): void {
  sheet.edit(
    cells.flatMap(({ row, column, value }) => {
      const { formula } = sheet.cell(row, column);
      return formula === undefined ? [] : [{ row, column, formula, value }];
    })
  );
}

function sheetOf(book: Book, name: string): BookSheet {
  const sheet = book.sheet(name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet;
}
