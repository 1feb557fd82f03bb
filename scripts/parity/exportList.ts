import { newBook } from "../../src/book";
import { writeNative } from "../../src/cli/writeNative";
import type { Scheme } from "../../src/scheme/types";
import { gradeSheet, type GradedSheet, type GradeOptions } from "../../src/table/gradeSheet";
import { replaceNumbers } from "../../src/table/native/replaceNumbers";
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
  /** What was worked out at the export is out of date. */
  readonly isEdited: boolean;
}

export interface ExportOptions extends GradeOptions {
  /** Changes every constant after the export, as a person does in the cells of the scheme sheet. */
  readonly edit?: (constant: number) => number;
}

/** No result is written beside a formula: whoever opens the file has to work all of them out. */
export function exportList(cells: SheetCells, scheme: Scheme, options: ExportOptions): Exported {
  const graded = gradeSheet(cells, scheme, options);
  if ("code" in graded) throw new Error(`${scheme.id}: ${graded.code}`);
  const { read, input, grades } = graded;
  const words = nativeWordsFor("zh-CN");
  const sheets = { calculation: words.calculationSheet, scheme: words.schemeSheet };
  const native = nativeFormulas({ cells, read, scheme, input, grades, words, sheets });
  if ("code" in native) throw new Error(`${scheme.id}: ${native.code} ${native.name}`);
  const { edit } = options;
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
  const shown = edit === undefined ? native : edited(native, edit);
  writeNative(book, shown, {
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
  const engine =
    edit === undefined
      ? graded
      : gradeSheet(
          cells,
          replaceNumbers(scheme, words, ({ value }) => edit(value)),
          options
        );
  if ("code" in engine) throw new Error(`${scheme.id}: ${engine.code}`);
  return {
    bytes: book.save(),
    graded: engine,
    native: shown,
    firstResult,
    isEdited: edit !== undefined,
  };
}

function edited(native: NativeBook, edit: (constant: number) => number): NativeBook {
  const cells = native.scheme.cells.map((cell) =>
    cell.look === "constant" && typeof cell.value === "number"
      ? { ...cell, value: edit(cell.value) }
      : cell
  );
  return { ...native, scheme: { ...native.scheme, cells } };
}
