import { newBook } from "../../src/book";
import { writeNative } from "../../src/cli/writeNative";
import type { Scheme } from "../../src/scheme/types";
import { gradeSheet, type GradedSheet, type GradeOptions } from "../../src/table/gradeSheet";
import { nativeFormulas } from "../../src/table/native/nativeFormulas";
import type { NativeBook } from "../../src/table/native/types";
import type { SheetCells } from "../../src/table/types";
import { nativeWordsFor } from "../../src/wording/nativeSheets";

/** A list written with formulas alone, and what the engine makes of it. */
export interface Exported {
  readonly bytes: Uint8Array;
  readonly graded: GradedSheet;
  readonly native: NativeBook;
  /** First of the columns beside the list. */
  readonly firstResult: number;
}

/** No result is written beside a formula: whoever opens the file has to work all of them out. */
export function exportList(cells: SheetCells, scheme: Scheme, options: GradeOptions): Exported {
  const graded = gradeSheet(cells, scheme, options);
  if ("code" in graded) throw new Error(`${scheme.id}: ${graded.code}`);
  const { read, input, grades } = graded;
  const words = nativeWordsFor("zh-CN");
  const sheets = { calculation: words.calculationSheet, scheme: words.schemeSheet };
  const native = nativeFormulas({ cells, read, scheme, input, grades, words, sheets });
  if ("code" in native) throw new Error(`${scheme.id}: ${native.code} ${native.name}`);
  const book = newBook([cells.sheet]);
  const [sheet] = book.sheets;
  sheet.edit(
    cells.values.flatMap((row, r) =>
      row.flatMap((value, c) => {
        if (value === "" || typeof value === "object") return [];
        const numberFormat = cells.numberFormats[r][c];
        return [{ row: r, column: c, value, style: book.styleLike(0, { numberFormat }) }];
      })
    )
  );
  const firstResult = cells.values[0].length;
  writeNative(book, native, {
    sheet,
    headerRow: read.list.headerRow,
    rows: read.list.rows,
    columns: native.results.map(({ kind }, i) => ({
      kind,
      header: `GRADE ${kind}`,
      column: firstResult + i,
    })),
    cached: false,
  });
  return { bytes: book.save(), graded, native, firstResult };
}
