import { catalogue } from "../../../src/catalogue";
import { findScheme } from "../../../src/catalogue/findScheme";
import { parseIsoDate } from "../../../src/formula/serial";
import type { Scheme } from "../../../src/scheme/types";
import { gradeSheet } from "../../../src/table/gradeSheet";
import { nativeFormulas } from "../../../src/table/native/nativeFormulas";
import type {
  NativeBook,
  NativeCell,
  NativeSheet,
  NotNative,
} from "../../../src/table/native/types";
import type { SheetCells } from "../../../src/table/types";
import { nativeWordsFor } from "../../../src/wording/nativeSheets";

export const AS_OF = parseIsoDate("2026-11-22") as number;

export const schemeOf = (id: string) => findScheme(catalogue, id) as Scheme;

/** The sheets for a list, or why there are none. */
export function tryExport(cells: SheetCells, scheme: Scheme): NativeBook | NotNative {
  const graded = gradeSheet(cells, scheme, { asOf: AS_OF, percent: undefined });
  if ("code" in graded) throw new Error(graded.code);
  const { read, input, grades } = graded;
  const words = nativeWordsFor("zh-CN");
  const sheets = { calculation: words.calculationSheet, scheme: words.schemeSheet };
  return nativeFormulas({ cells, read, scheme, input, grades, words, sheets });
}

export function exported(cells: SheetCells, scheme: Scheme): NativeBook {
  const native = tryExport(cells, scheme);
  if ("code" in native) throw new Error(`${native.code} ${native.name}`);
  return native;
}

/** The cell of a calculation sheet under a header. */
export function under(sheet: NativeSheet, header: string, row: number): NativeCell | undefined {
  const column = sheet.cells.find(
    ({ value, look }) => look === "header" && value === header
  )?.column;
  return sheet.cells.find((cell) => cell.column === column && cell.row === row);
}

/** The cell beside a text of a scheme sheet. */
export function beside(sheet: NativeSheet, text: string): NativeCell | undefined {
  const row = sheet.cells.find(({ value, column }) => column !== 1 && value === text)?.row;
  return sheet.cells.find((cell) => cell.row === row && cell.column === 1);
}
