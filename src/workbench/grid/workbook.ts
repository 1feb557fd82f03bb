/** A whole Book as Univer workbook data. Pure: the same Book always gives the same data. */
import type { IStyleData, IWorkbookData } from "@univerjs/core";
import type { Book, BookSheet, BookTable } from "../../book/types";
import { toRange } from "./area";
import { styleKey } from "./cell";
import { gridRule } from "./conditional";
import { sheetData, sheetId } from "./sheet";
import { styleOf } from "./style";
import { gridValidation } from "./validation";

/** Univer calculates all formulas at every edit: above this many rows of them it takes seconds. */
export const MOST_FORMULA_ROWS = 2000;

export interface GridWorkbook {
  readonly data: IWorkbookData;
  /** False when the book has too many formulas and the stored results are shown. */
  readonly formulas: boolean;
}

export function gridWorkbook(book: Book, unitId: string): GridWorkbook {
  const formulas = formulaRows(book) <= MOST_FORMULA_ROWS;
  const sheets: IWorkbookData["sheets"] = {};
  for (const sheet of book.sheets) sheets[sheetId(sheet)] = sheetData(book, sheet, formulas);
  const data: IWorkbookData = {
    id: unitId,
    name: "",
    appVersion: "0.25.1",
    locale: "zhCN" as IWorkbookData["locale"],
    styles: stylesOf(book),
    defaultStyle: defaultStyle(book),
    sheetOrder: book.sheets.map(sheetId),
    sheets,
    resources: resourcesOf(book),
  };
  return { data, formulas };
}

export function formulaRows(book: Book): number {
  return book.sheets.reduce((sum, sheet) => {
    return sum + new Set(sheet.formulaPlaces().map(({ row }) => row)).size;
  }, 0);
}

/** Rules in the order in which they win. */
export function gridRules(sheet: BookSheet) {
  return [...sheet.conditionalFormats]
    .sort((a, b) => a.priority - b.priority)
    .flatMap((format) => gridRule(format) ?? []);
}

export function gridTable(table: BookTable) {
  return {
    id: `t${table.id}`,
    name: table.name,
    range: toRange(table.area),
    options: { showHeader: table.headerRow, showFooter: table.totalsRow },
    columns: [],
    meta: {},
  };
}

function stylesOf(book: Book): Record<string, IStyleData> {
  const styles: Record<string, IStyleData> = {};
  for (const sheet of book.sheets) {
    const used = sheet.usedArea(false);
    if (!used) continue;
    for (let row = used.row; row < used.row + used.rows; row++) {
      for (let column = used.column; column < used.column + used.columns; column++) {
        const index = sheet.cell(row, column).style;
        const key = styleKey(index);
        if (!(key in styles)) styles[key] = styleOf(book.format(index));
      }
    }
  }
  return styles;
}

function defaultStyle(book: Book): IStyleData {
  return { ff: "Calibri", fs: 11, ...styleOf(book.format(0)) };
}

/** What Univer's plugins read at opening, under their own names. */
function resourcesOf(book: Book): NonNullable<IWorkbookData["resources"]> {
  const per = <T>(of: (sheet: BookSheet) => T): string =>
    JSON.stringify(Object.fromEntries(book.sheets.map((sheet) => [sheetId(sheet), of(sheet)])));
  const names = book.names
    .filter((name) => !name.name.startsWith("_xlnm."))
    .map((name, index) => nameOf(book, name, `n${index}`));
  return [
    { name: "SHEET_CONDITIONAL_FORMATTING_PLUGIN", data: per(gridRules) },
    { name: "SHEET_TABLE_PLUGIN", data: per((sheet) => ({ tables: sheet.tables.map(gridTable) })) },
    {
      name: "SHEET_DATA_VALIDATION_PLUGIN",
      data: per((sheet) =>
        sheet.validations.flatMap((validation, i) => gridValidation(validation, `v${i}`) ?? [])
      ),
    },
    {
      name: "SHEET_DEFINED_NAME_PLUGIN",
      data: JSON.stringify(Object.fromEntries(names.map((name) => [name.id, name]))),
    },
  ];
}

function nameOf(book: Book, name: Book["names"][number], id: string) {
  const local = name.localSheet === undefined ? undefined : book.sheets[name.localSheet];
  return {
    id,
    name: name.name,
    formulaOrRefString: name.refersTo,
    localSheetId: local ? sheetId(local) : "AllDefaultWorkbook",
    hidden: name.hidden,
  };
}
