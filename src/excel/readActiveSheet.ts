/** Round trips: 2 (what is there; its cells), more where the cells need several blocks or hold errors. */
import type { SheetArea, SheetCells } from "../table/types";
import { loadLedgerPlaces } from "./ledger/ledgerPlaces";
import { findOwnColumns, type FoundColumns } from "./ownNames";
import { NO_NOTES } from "./notes/types";
import { readBlocks } from "./readBlocks";
import type { SheetSnapshot, Watch } from "./types";
import { EMPTY_STATE, STATE_NAMESPACE, stateFromXml, type ListState } from "./workbookState";

/** Reads the active sheet's used range, its tables, and what the workbook remembers of the list. */
export async function readActiveSheet(watch?: Watch): Promise<SheetSnapshot> {
  return Excel.run({ delayForCellEdit: true }, async (context) =>
    readSheet(context, context.workbook.worksheets.getActiveWorksheet(), watch)
  );
}

/** The same of any sheet; the one in front stays there. */
export async function readNamedSheet(name: string): Promise<SheetSnapshot> {
  return Excel.run({ delayForCellEdit: true }, async (context) =>
    readSheet(context, context.workbook.worksheets.getItem(name))
  );
}

async function readSheet(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  watch?: Watch
): Promise<SheetSnapshot> {
  const { workbook } = context;
  sheet.load("id,name");
  workbook.load("readOnly");
  const { protection, autoFilter } = sheet;
  protection.load("protected");
  autoFilter.load("isDataFiltered");
  const used = loadPlace(sheet.getUsedRangeOrNullObject(true));
  const formatted = loadPlace(sheet.getUsedRangeOrNullObject(false));
  sheet.tables.load("items/name,items/showTotals");
  workbook.names.load("items/name,items/formula");
  const part = workbook.customXmlParts.getByNamespace(STATE_NAMESPACE).getOnlyItemOrNullObject();
  part.load("id");
  // The API does not say which date system a book has: 1 January 2000 is 36526, or 35064 in the 1904 system.
  const probe = workbook.functions.date(2000, 1, 1);
  probe.load("value");
  await context.sync();

  const rest = loadRest(context, sheet, used, part);
  const area = used.isNullObject ? NOTHING : areaOf(used);
  const grid = used.isNullObject
    ? await context.sync().then(() => ({ values: [], numberFormats: [] }))
    : await readBlocks(sheet, area, watch, rest.queue);

  const xml = rest.xml();
  const state = xml === undefined ? EMPTY_STATE : stateFromXml(xml);
  const found = findOwnColumns(workbook.names.items, sheet.name);
  const remembered = state.lists[found.list];
  const ledger = rest.ledger();
  const cells: SheetCells = {
    sheet: sheet.name,
    row: area.row,
    column: area.column,
    ...grid,
    merges: rest.merges(),
    date1904: probe.value === 35064,
    tables: rest.tables(),
  };
  return {
    worksheetId: sheet.id,
    cells,
    listNumber: found.list,
    own: found.own,
    setup: remembered?.setup,
    notes: state.notes?.[found.list] ?? NO_NOTES,
    colored: remembered?.colored,
    isProtected: protection.protected,
    isReadOnly: workbook.readOnly,
    isFiltered: autoFilter.isDataFiltered || rest.isTableFiltered(),
    firstBareColumn: formatted.isNullObject ? 0 : formatted.columnIndex + formatted.columnCount,
    inputs: rememberedInputs(remembered, found),
    names: found.names,
    interrupted: state.open,
    ...(ledger && { ledger }),
  };
}

const NOTHING: SheetArea = { row: 0, column: 0, rows: 0, columns: 0 };

function loadPlace(range: Excel.Range): Excel.Range {
  range.load("rowIndex,columnIndex,rowCount,columnCount");
  return range;
}

/** What is asked for together with the cells. Queued anew when the first block was too large. */
function loadRest(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  used: Excel.Range,
  part: Excel.CustomXmlPart
) {
  let merged: Excel.RangeAreas | undefined;
  let xml: OfficeExtension.ClientResult<string> | undefined;
  let tables: { table: Excel.Table; range: Excel.Range }[] = [];
  let ledger: ReturnType<typeof loadLedgerPlaces> = () => undefined;
  const queue = () => {
    ledger = loadLedgerPlaces(context, context.workbook.names.items);
    merged = used.isNullObject ? undefined : used.getMergedAreasOrNullObject();
    merged?.load("address");
    tables = sheet.tables.items.map((table) => {
      table.autoFilter.load("isDataFiltered");
      return { table, range: loadPlace(table.getRange()) };
    });
    xml = part.isNullObject ? undefined : part.getXml();
  };
  if (used.isNullObject) queue();
  return {
    queue,
    xml: () => xml?.value,
    ledger: () => ledger(),
    merges: () => (merged === undefined || merged.isNullObject ? [] : areasOf(merged.address)),
    isTableFiltered: () => tables.some(({ table }) => table.autoFilter.isDataFiltered),
    tables: () =>
      tables.map(({ table, range }) => ({
        name: table.name,
        area: areaOf(range),
        totalsRow: table.showTotals,
      })),
  };
}

/** A series is remembered while all its columns are there. */
function rememberedInputs(
  remembered: ListState | undefined,
  { inputs }: FoundColumns
): Readonly<Record<string, readonly number[]>> {
  const found = Object.entries(remembered?.inputs ?? {}).flatMap(([column, numbers]) => {
    const columns = numbers.map((number) => inputs.get(number));
    return columns.includes(undefined) ? [] : [[column, columns as number[]] as const];
  });
  return Object.fromEntries(found);
}

const areaOf = (range: Excel.Range): SheetArea => ({
  row: range.rowIndex,
  column: range.columnIndex,
  rows: range.rowCount,
  columns: range.columnCount,
});

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
