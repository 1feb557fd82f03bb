/** Round trips: 4 (records and names; where things stand; their cells; take away), more in blocks. */
import { cellAddress } from "../cellAddress";
import { cellOfName, type NamedCell } from "../ownNames";
import { loadPresentCells, type PresentCells } from "../restore/presentCells";
import { queueFresh } from "../restore/putBack";
import type { SavedNewColumn } from "../restore/types";
import { sendSteps, type Step } from "../sendSteps";
import { ourCells, type Ours } from "./ourCells";
import {
  columnName,
  isNameOf,
  loadRecords,
  loadRecordsPart,
  queueRecords,
  sheetName,
} from "./records";
import type { FormulasAnswer, FormulasRecord, SheetRole } from "./types";

/** The exports that the workbook still knows, newest first; two round trips. */
export async function listFormulas(): Promise<readonly FormulasRecord[]> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const part = loadRecordsPart(context);
    await context.sync();
    const records = loadRecords(part);
    await context.sync();
    return [...records()].reverse();
  });
}

/** Deletes the two sheets and empties the columns; cells that a person has written over stay. */
export async function takeBackFormulas(number: number): Promise<FormulasAnswer> {
  let record: FormulasRecord | undefined;
  const kept = await insisting((context) => {
    return find(context, number).then((found) => {
      record ??= found.record;
      return record && remove(context, found, record, namedPlaces(found, record));
    });
  });
  if (record === undefined) return { code: "nothing-to-undo", params: {} };
  return { formulas: "taken-back", record, kept: kept ?? [] };
}

/** After a request that failed half-way; whatever was made of it goes. */
export async function takeAway(begun: FormulasRecord): Promise<void> {
  await insisting(async (context) => {
    const found = await find(context, begun.number);
    await remove(context, found, begun, plannedPlaces(found, begun));
  });
}

/** How often it is tried before the error is raised; each try looks anew what is left to do. */
const TRIES = 2;

async function insisting<T>(
  work: (context: Excel.RequestContext) => Promise<T>,
  tries = TRIES
): Promise<T> {
  try {
    return await Excel.run({ delayForCellEdit: true }, work);
  } catch (error) {
    if (tries === 1 || !(error instanceof OfficeExtension.Error)) throw error;
    return insisting(work, tries - 1);
  }
}

interface Found {
  readonly part: Excel.CustomXmlPart;
  readonly records: readonly FormulasRecord[];
  readonly record: FormulasRecord | undefined;
  readonly names: readonly Excel.NamedItem[];
  readonly worksheets: readonly Excel.Worksheet[];
}

async function find(context: Excel.RequestContext, number: number): Promise<Found> {
  const { names, worksheets } = context.workbook;
  names.load("items/name,items/formula");
  worksheets.load("items/id,items/name");
  const part = loadRecordsPart(context);
  await context.sync();
  const text = loadRecords(part);
  await context.sync();
  const records = text();
  return {
    part,
    records,
    record: records.find((record) => record.number === number),
    names: names.items.filter(({ name }) => isNameOf(number, name)),
    worksheets: worksheets.items,
  };
}

const ROLES: readonly SheetRole[] = ["scheme", "calculation"];

/** Where an export stands now. */
interface Places {
  readonly made: readonly Excel.Worksheet[];
  readonly list: Excel.Worksheet | undefined;
  readonly columns: readonly Column[];
}

/** Sheets may have been renamed and columns moved since: their hidden names tell. */
function namedPlaces({ names, worksheets }: Found, record: FormulasRecord): Places {
  const cellOf = (name: string): NamedCell | undefined => {
    const formula = names.find((item) => item.name === name)?.formula as string | undefined;
    return formula === undefined ? undefined : cellOfName(formula);
  };
  const list = worksheets.find(({ id }) => id === record.worksheetId);
  return {
    list,
    made: ROLES.flatMap((role) => {
      const name = cellOf(sheetName(record.number, role))?.sheet;
      return worksheets.find((sheet) => sheet.name === name) ?? [];
    }),
    columns: record.columns.flatMap(({ kind, header, before }) => {
      const cell = cellOf(columnName(record.number, kind));
      return cell === undefined || cell.sheet !== list?.name ? [] : [{ header, before, cell }];
    }),
  };
}

/** One that was cut off may have no names yet; nobody had a chance to move anything. */
function plannedPlaces({ worksheets }: Found, record: FormulasRecord): Places {
  const { sheets, sheet, headerRow: row } = record;
  return {
    list: worksheets.find(({ id }) => id === record.worksheetId),
    made: worksheets.filter(({ name }) => ROLES.some((role) => sheets[role] === name)),
    columns: record.columns.map(({ header, before }) => ({
      header,
      before,
      cell: { sheet, row, column: before.column },
    })),
  };
}

async function remove(
  context: Excel.RequestContext,
  { part, records, names }: Found,
  record: FormulasRecord,
  { made, list, columns }: Places
): Promise<readonly string[]> {
  const sheets = made.map(({ name }) => name);
  const beside =
    list === undefined || columns.length === 0
      ? undefined
      : await lookBeside(context, list, columns, { record, sheets });
  const others = records.filter(({ number }) => number !== record.number);
  // The names last: by them a second try finds what the first has left.
  const steps: Step[] = [
    ...(list && beside ? columnSteps(list, beside, record) : []),
    { bytes: 4_000, queue: () => made.forEach((sheet) => sheet.delete()) },
    { bytes: 4_000, queue: () => names.forEach((name) => name.delete()) },
    { bytes: 4_000, queue: () => queueRecords(context, part, others) },
  ];
  await sendSteps(context, steps, undefined);
  return beside?.ours.flatMap(({ kept }) => kept) ?? [];
}

interface Column {
  readonly header: string;
  readonly before: SavedNewColumn;
  readonly cell: NamedCell;
}

interface Beside {
  readonly columns: readonly Column[];
  /** What of each column is ours still. */
  readonly ours: readonly Ours[];
  readonly table: { readonly table: Excel.Table; readonly range: Excel.Range } | undefined;
}

async function lookBeside(
  context: Excel.RequestContext,
  list: Excel.Worksheet,
  columns: readonly Column[],
  { record, sheets }: { readonly record: FormulasRecord; readonly sheets: readonly string[] }
): Promise<Beside> {
  const used = list.getUsedRange(true);
  used.load("rowIndex,rowCount");
  const table =
    record.table === undefined ? undefined : list.tables.getItemOrNullObject(record.table);
  table?.load("name");
  await context.sync();
  const top = Math.min(...columns.map(({ cell }) => cell.row));
  const rows = Math.max(1, used.rowIndex + used.rowCount - top);
  const range = table === undefined || table.isNullObject ? undefined : table.getRange();
  const cells = await loadPresentCells(
    list,
    { columns: columns.map(({ cell }) => cell.column), row: top, rows },
    () => range?.load("rowIndex,columnIndex,rowCount,columnCount")
  );
  return {
    columns,
    ours: columns.map((column) => ofColumn(column, cells, rows, sheets)),
    table: table && range && { table, range },
  };
}

const ofColumn = (
  { cell, header, before }: Column,
  cells: PresentCells,
  rows: number,
  sheets: readonly string[]
): Ours =>
  ourCells(
    Array.from({ length: rows }, (_, i) => cells.content(cell.row + i, cell.column) ?? ""),
    { header, sheets, rows: before.rows, nameOf: (i) => cellAddress(cell.row + i, cell.column) }
  );

function columnSteps(
  list: Excel.Worksheet,
  { columns, ours, table }: Beside,
  { headerRow }: FormulasRecord
): readonly Step[] {
  const step = (queue: () => void): Step => ({ bytes: 4_000, queue });
  return [
    // A table gives its columns up before their header cells can be emptied.
    step(() => shrink(list, columns, ours, table)),
    ...columns.flatMap(({ cell }, i) =>
      ours[i].runs.map(({ first, rows }) =>
        step(() =>
          list
            .getRangeByIndexes(cell.row + first, cell.column, rows, 1)
            .clear(Excel.ClearApplyTo.contents)
        )
      )
    ),
    ...columns.flatMap(({ cell, before }, i) =>
      ours[i].kept.length > 0
        ? []
        : step(() =>
            queueFresh(list, [whole(before)], {
              row: (row) => row - headerRow + cell.row,
              column: () => cell.column,
            })
          )
    ),
  ];
}

/** One format that was said for all. */
function whole(before: SavedNewColumn): SavedNewColumn {
  const { dressed, rows } = before;
  if (dressed === undefined || dressed.formats.length !== 1) return before;
  const [format] = dressed.formats;
  return { ...before, dressed: { ...dressed, formats: new Array<string>(rows).fill(format) } };
}

/** Only while our columns are its last ones; in the midst of a table they stay, empty. */
function shrink(
  list: Excel.Worksheet,
  columns: readonly Column[],
  ours: readonly Ours[],
  found: Beside["table"]
): void {
  if (found === undefined || ours.some(({ kept }) => kept.length > 0)) return;
  const { rowIndex, columnIndex, rowCount, columnCount } = found.range;
  const end = columnIndex + columnCount;
  const places = columns.map(({ cell }) => cell.column);
  const areLast = places.every((place) => place < end && place >= end - places.length);
  if (!areLast || columnCount <= places.length) return;
  found.table.resize(
    list.getRangeByIndexes(rowIndex, columnIndex, rowCount, columnCount - places.length)
  );
}
