import { newBook, type Book } from "../../src/book";
import { writeFormulas } from "../../src/excel/native/writeFormulas";
import { planRegrade } from "../../src/excel/planRegrade";
import { readActiveSheet } from "../../src/excel/readActiveSheet";
import type { PlannedColumn, RegradePlan } from "../../src/excel/types";
import { chineseCalendar } from "../../src/grading/chineseCalendar";
import type { Grades } from "../../src/grading/types";
import { createHost } from "../../src/host/host";
import { startOffice } from "../../src/host/node/loadOfficeJs";
import type { Scheme } from "../../src/scheme/types";
import { gradeSheet } from "../../src/table/gradeSheet";
import { replaceNumbers } from "../../src/table/native/replaceNumbers";
import type { NativeBook } from "../../src/table/native/types";
import type { ReadList, SheetCells } from "../../src/table/types";
import { nativeWordsFor } from "../../src/wording/nativeSheets";

/** A list written with formulas alone, and what the engine makes of it. */
export interface Exported {
  readonly bytes: Uint8Array;
  readonly graded: { readonly grades: Grades; readonly read: ReadList };
  readonly native: NativeBook;
  readonly columns: readonly PlannedColumn[];
  /** What was worked out at the export is out of date. */
  readonly isEdited: boolean;
}

export interface ExportOptions {
  readonly asOf: number;
  /** The list is a table: formulas refer to its columns by their names. */
  readonly isTable: boolean;
  readonly workdays: boolean;
  /** Changes every constant after the export, as a person does in the cells of the scheme sheet. */
  readonly edit?: (constant: number) => number;
}

const WORDS = nativeWordsFor("zh-CN");

/**
 * As the pane does it, through office.js. No result is written beside a formula: whoever opens the file
 * has to work all of them out.
 */
export async function exportList(
  cells: SheetCells,
  scheme: Scheme,
  options: ExportOptions
): Promise<Exported> {
  const book = bookOf(cells, options.isTable);
  const office = await startOffice(createHost(book), { globals: true });
  try {
    const { edit } = options;
    const plan = await planned(scheme, options);
    const written = await writeFormulas({ plan, words: WORDS, reuse: false });
    if (!("formulas" in written) || written.formulas !== "written")
      throw new Error(`${scheme.id}: ${JSON.stringify(written)}`);
    const { native, columns } = written.planned;
    if (edit !== undefined) editConstants(book, native, edit);
    const { read, computed } = plan;
    const grades =
      edit === undefined
        ? computed.trace.grades
        : editedGrades(cells, scheme, { ...options, edit });
    return {
      bytes: book.save(),
      graded: { grades, read },
      native,
      columns,
      isEdited: edit !== undefined,
    };
  } finally {
    office.close();
  }
}

function bookOf(cells: SheetCells, isTable: boolean): Book {
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
  const area = { row: 0, column: 0, rows: cells.values.length, columns: cells.values[0].length };
  if (isTable) sheet.addTable(area, "客户表");
  return book;
}

async function planned(scheme: Scheme, { asOf, workdays }: ExportOptions): Promise<RegradePlan> {
  const setup = {
    schemeId: scheme.id,
    options: {},
    percent: "fraction",
    workdays,
    reuse: false,
    columns: {},
  } as const;
  const plan = planRegrade(await readActiveSheet(), { scheme, setup, asOf, language: "zh-CN" });
  if ("code" in plan) throw new Error(`${scheme.id}: ${plan.code}`);
  return plan;
}

type Edited = ExportOptions & Required<Pick<ExportOptions, "edit">>;

function editedGrades(cells: SheetCells, scheme: Scheme, options: Edited): Grades {
  const { asOf, edit, workdays } = options;
  const changed = replaceNumbers(scheme, WORDS, ({ value }) => edit(value));
  const graded = gradeSheet(cells, changed, {
    asOf,
    percent: "fraction",
    ...(workdays && { calendar: chineseCalendar() }),
  });
  if ("code" in graded) throw new Error(`${scheme.id}: ${graded.code}`);
  return graded.grades;
}

function editConstants(book: Book, { scheme }: NativeBook, edit: (constant: number) => number) {
  book
    .sheet(scheme.name)
    ?.edit(
      scheme.cells.flatMap(({ row, column, value, look }) =>
        look === "constant" && typeof value === "number"
          ? [{ row, column, value: edit(value) }]
          : []
      )
    );
}
