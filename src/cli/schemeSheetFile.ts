import { cellAddress, type BookSheet } from "../book";
import { isSchemeSheet, readSchemeCells, type ReadCell, type SchemeReading } from "../scheme/sheet";
import { wordingFor } from "../wording";
import { sheetProblemText } from "../wording/schemeSheet";
import { Failure } from "./failure";
import type { Command } from "./parseCommand";
import { readBook } from "./readInput";

/** `my.xlsx` or `my.xlsx#Sheet`: a workbook file and which of its sheets holds the scheme. */
export function schemeSheetNamed(
  wanted: string
): { readonly file: string; readonly sheet: string | undefined } | undefined {
  const [, file, sheet] = /^(.*\.xls[xm])(?:#(.+))?$/is.exec(wanted) ?? [];
  return file === undefined ? undefined : { file, sheet };
}

/** A scheme sheet of a file as it was read, and its problems as sentences, errors first. */
export interface SheetFileReading {
  readonly reading: SchemeReading;
  readonly told: readonly ToldProblem[];
}

export interface ToldProblem {
  readonly code: string;
  readonly severity: "error" | "warning";
  /** Sheet and cell. */
  readonly at: string;
  readonly message: string;
}

export async function readSchemeSheetFile(
  file: string,
  wanted: string | undefined,
  language: Command["language"]
): Promise<SheetFileReading> {
  const book = await readBook(file, language);
  const sheet = chosenSheet(book.sheets, wanted, file, language);
  const { values, formats, row, column } = cellsOf(
    sheet,
    (style) => book.format(style).numberFormat
  );
  const reading = readSchemeCells({ values, formats });
  const problems = "scheme" in reading ? reading.warnings : reading.problems;
  const told = problems.map((problem): ToldProblem => {
    const { cell, severity, code, scheme } = problem;
    const at = `${sheet.name}!${cellAddress(cell.row + row, cell.column + column)}`;
    const message = sheetProblemText(problem, language, at);
    return { code: scheme?.code ?? code, severity, at, message };
  });
  return { reading, told };
}

/** The one scheme sheet of the file, unless one is named. */
function chosenSheet(
  sheets: readonly BookSheet[],
  wanted: string | undefined,
  file: string,
  language: Command["language"]
): BookSheet {
  const words = wordingFor(language);
  const names = words.list(sheets.map(({ name }) => name));
  if (wanted !== undefined) {
    const named = sheets.find(({ name }) => name.toLowerCase() === wanted.toLowerCase());
    if (named === undefined) throw new Failure([words.cli.noSheet(wanted, names)]);
    return named;
  }
  const found = sheets.filter((sheet) => isSchemeSheet(cellsOf(sheet, () => "").values));
  if (found.length === 1) return found[0];
  const { schemeSheets } = words.cli;
  throw new Failure([
    found.length === 0
      ? schemeSheets.none(file)
      : schemeSheets.several(file, words.list(found.map(({ name }) => name))),
  ]);
}

function cellsOf(sheet: BookSheet, formatOf: (style: number) => string) {
  const area = sheet.usedArea(true) ?? { row: 0, column: 0, rows: 0, columns: 0 };
  const { row, column } = area;
  const grid = <T>(read: (cell: ReturnType<BookSheet["cell"]>) => T): readonly (readonly T[])[] =>
    Array.from({ length: area.rows }, (_, r) =>
      Array.from({ length: area.columns }, (_, c) => read(sheet.cell(row + r, column + c)))
    );
  const values: readonly (readonly ReadCell[])[] = grid(({ value }) => value);
  return { row, column, values, formats: grid(({ style }) => formatOf(style)) };
}
