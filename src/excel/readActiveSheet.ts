/** Round trips: 2 (what is there; its cells), 3 when the cells hold something that looks like an error. */
import { ERRORS, type ErrorText } from "../formula/vector";
import type { SheetArea, SheetCells, SheetValue } from "../table/types";
import { findOwnColumns } from "./ownNames";
import type { SheetSnapshot } from "./types";
import { EMPTY_STATE, STATE_NAMESPACE, stateFromXml } from "./workbookState";

/** Reads the active sheet's used range, its tables, and what the workbook remembers of the list. */
export async function readActiveSheet(): Promise<SheetSnapshot> {
  return Excel.run({ delayForCellEdit: true }, async (context) => readSheet(context));
}

export async function readSheet(context: Excel.RequestContext): Promise<SheetSnapshot> {
  const { workbook } = context;
  const sheet = workbook.worksheets.getActiveWorksheet();
  sheet.load("id,name");
  const { protection } = sheet;
  protection.load("protected");
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,rowCount,columnCount");
  sheet.tables.load("items/name,items/showTotals");
  workbook.names.load("items/name,items/formula");
  const part = workbook.customXmlParts.getByNamespace(STATE_NAMESPACE).getOnlyItemOrNullObject();
  part.load("id");
  // The API does not say which date system a book has: 1 January 2000 is 36526, or 35064 in the 1904 system.
  const probe = workbook.functions.date(2000, 1, 1);
  probe.load("value");
  await context.sync();

  const empty = used.isNullObject;
  if (!empty) used.load("values,numberFormat");
  const merged = empty ? undefined : used.getMergedAreasOrNullObject();
  merged?.load("address");
  const tables = sheet.tables.items.map((table) => {
    const range = table.getRange();
    range.load("rowIndex,columnIndex,rowCount,columnCount");
    return { table, range };
  });
  const xml = part.isNullObject ? undefined : part.getXml();
  await context.sync();

  const state = xml === undefined ? EMPTY_STATE : stateFromXml(xml.value);
  const { list, own } = findOwnColumns(workbook.names.items, sheet.name);
  const remembered = state.lists[list];
  const cells: SheetCells = {
    sheet: sheet.name,
    row: empty ? 0 : used.rowIndex,
    column: empty ? 0 : used.columnIndex,
    values: empty ? [] : await valuesOf(used, context),
    numberFormats: empty ? [] : (used.numberFormat as string[][]),
    merges: merged === undefined || merged.isNullObject ? [] : areasOf(merged.address),
    date1904: probe.value === 35064,
    tables: tables.map(({ table, range }) => ({
      name: table.name,
      area: areaOf(range),
      totalsRow: table.showTotals,
    })),
  };
  return {
    worksheetId: sheet.id,
    cells,
    listNumber: list,
    own,
    setup: remembered?.setup,
    colored: remembered?.colored,
    isProtected: protection.protected,
  };
}

const areaOf = (range: Excel.Range): SheetArea => ({
  row: range.rowIndex,
  column: range.columnIndex,
  rows: range.rowCount,
  columns: range.columnCount,
});

/** Errors arrive as text such as "#N/A"; value types tell them from a person's own text. */
async function valuesOf(
  used: Excel.Range,
  context: Excel.RequestContext
): Promise<readonly (readonly SheetValue[])[]> {
  const values = used.values as SheetValue[][];
  if (!values.some((row) => row.some(looksLikeError))) return values;
  used.load("valueTypes");
  await context.sync();
  const types = used.valueTypes;
  return values.map((row, r) =>
    row.map((value, c) => (types[r][c] === "Error" ? { error: errorText(value) } : value))
  );
}

const looksLikeError = (value: SheetValue) => typeof value === "string" && value.startsWith("#");

/** Newer errors (#SPILL!, #CALC!, #BUSY! …) have no number of their own here: they read as #VALUE!. */
function errorText(value: SheetValue): ErrorText {
  return ERRORS.find((error) => error === value) ?? "#VALUE!";
}

/** "客户!A1:D1,客户!A3:A4" as areas. */
function areasOf(address: string): SheetArea[] {
  return [...address.matchAll(/(?:^|,|!)\$?([A-Z]+)\$?(\d+)(?::\$?([A-Z]+)\$?(\d+))?(?=,|$)/g)].map(
    ([, left, top, right = left, bottom = top]) => ({
      row: Number(top) - 1,
      column: letters(left) - 1,
      rows: Number(bottom) - Number(top) + 1,
      columns: letters(right) - letters(left) + 1,
    })
  );
}

const letters = (text: string) => [...text].reduce((n, c) => n * 26 + c.charCodeAt(0) - 64, 0);
