/** Round trips: 2 for the list of points; 6 to undo a run (what is there; texts; cells; colours; keys; write). */
import { cellAddress } from "../cellAddress";
import { cellOfName, ownName, type NamedCell } from "../ownNames";
import { sendSteps, type Step } from "../sendSteps";
import type { Refusal, Watch } from "../types";
import { stateToXml, type WorkbookState } from "../workbookState";
import { loadStatePart, loadStateText, stateOf } from "../writeState";
import { plainOf } from "./cellContent";
import { EMPTY_SLOT, headerOf } from "./pointXml";
import { loadPresentCells } from "./presentCells";
import { cellsBack, everyCellBack, type KeptCell, type Places } from "./putBack";
import {
  loadColors,
  loadDetailed,
  loadFound,
  restoreSteps,
  type Detailed,
  type Found,
} from "./restoration";
import { cellKey, findRows } from "./rowKeys";
import { findPoint, headersOf, loadSlots, loadSlotTexts } from "./slots";
import type { RestoreHeader, RestorePoint } from "./types";

/** Restore points of the workbook, newest first. */
export async function listRestorePoints(): Promise<readonly RestoreHeader[]> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const slots = loadSlots(context);
    await context.sync();
    if (slots.items.length === 0) return [];
    const texts = loadSlotTexts(slots);
    await context.sync();
    return headersOf(texts());
  });
}

export interface UndoDone {
  readonly point: RestoreHeader;
  readonly cellsRestored: number;
  /** Cells that a person changed since the run, or whose row is gone: left as they are. */
  readonly kept: readonly { readonly cell: string; readonly value: string }[];
}

/**
 * Undoes the newest run of the workbook, or the newest of one list: cells, formats, colours, columns
 * and what the workbook remembers go back to what they were before it. When a request fails on the
 * way the undo is carried to its end with a second try.
 */
export async function undoRun(list?: number, watch?: Watch): Promise<UndoDone | Refusal> {
  const memory: Memory = {};
  const attempt = () =>
    Excel.run({ delayForCellEdit: true }, async (context) => {
      memory.task ??= await findTask(context, list);
      return memory.task === undefined ? NOTHING : undo(context, memory.task, memory, watch);
    });
  try {
    return await attempt();
  } catch (error) {
    if (memory.located === undefined || !(error instanceof OfficeExtension.Error)) throw error;
    return attempt();
  }
}

const NOTHING: Refusal = { code: "nothing-to-undo", params: {} };

interface Task {
  readonly point: RestorePoint;
  readonly state: WorkbookState;
}

/** What a second try must not look for again: half an undo may have removed it. */
interface Memory {
  task?: Task | undefined;
  located?: Located;
}

async function findTask(
  context: Excel.RequestContext,
  list: number | undefined
): Promise<Task | undefined> {
  const slots = loadSlots(context);
  const part = loadStatePart(context);
  await context.sync();
  const texts = loadSlotTexts(slots);
  const stateText = loadStateText(part);
  await context.sync();
  const header = headersOf(texts()).find((point) => list === undefined || point.list === list);
  const point = header && findPoint(texts(), header.run);
  return point && { point, state: stateOf(stateText()) };
}

async function undo(
  context: Excel.RequestContext,
  { point, state }: Task,
  memory: Memory,
  watch: Watch | undefined
): Promise<UndoDone | Refusal> {
  const found = loadFound(context, point.worksheetId);
  await context.sync();
  const { sheet } = found;
  const isCutOff = state.open === point.run;
  const located = memory.located ?? (await locate(found, point, isCutOff));
  if (located === undefined) return { code: "undo-sheet-gone", params: { sheet: point.sheet } };
  const { places, headerRow, lastRow } = located;

  const columns = point.columns.flatMap(({ column }) => places.column(column) ?? []);
  let detailed!: Detailed;
  const now = await loadPresentCells(
    sheet,
    { columns, row: headerRow, rows: lastRow - headerRow + 1 },
    () => (detailed = loadDetailed(found, point, places)),
    watch
  );
  const rules = loadColors(detailed);
  const { autoFilter } = sheet;
  autoFilter.load("isDataFiltered");
  await context.sync();
  const { back, kept } = isCutOff
    ? { back: everyCellBack(point.runs, now), kept: [] }
    : cellsBack(point.runs, places, now);
  const parts = { found, detailed, rules, places, cells: back };
  const slot = detailed.slotTexts().find(({ xml }) => headerOf(xml)?.run === point.run);
  const steps: Step[] = [
    ...restoreSteps(point, { ...parts, single: autoFilter.isDataFiltered }),
    {
      bytes: 4_000,
      queue: () => {
        if (!found.part.isNullObject) found.part.setXml(stateToXml(stateBefore(state, point)));
        slot?.part.setXml(EMPTY_SLOT);
      },
    },
  ];
  memory.located = located;
  await sendSteps(context, steps, watch);
  return { point: headerFrom(point), cellsRestored: back.length, kept: kept.map(asTold) };
}

interface Located {
  readonly places: Places;
  /** 0-based rows, now. */
  readonly headerRow: number;
  readonly lastRow: number;
}

/** Undefined when the sheet or all columns of the run are gone. */
async function locate(
  { sheet, names }: Found,
  point: RestorePoint,
  isCutOff: boolean
): Promise<Located | undefined> {
  if (sheet.isNullObject) return undefined;
  // A run that was cut off may not have named its columns yet; nobody had a chance to move them.
  const moved = isCutOff ? asItWas(point) : columnsNow(point, names.items, sheet.name);
  if (moved === undefined) return undefined;
  const row = isCutOff ? (at: number) => at : await rowsNow(sheet, point, moved);
  const lastRow = point.rows.reduce((last, at) => Math.max(last, row(at) ?? 0), moved.headerRow);
  return { places: { row, column: moved.column }, headerRow: moved.headerRow, lastRow };
}

/** Everything of the other lists stays; an interrupted run is no longer one. */
function stateBefore(state: WorkbookState, { list, listState }: RestorePoint): WorkbookState {
  const others = Object.entries(state.lists).filter(([number]) => number !== String(list));
  const before = listState === null ? [] : [[list, listState] as const];
  return {
    lists: Object.fromEntries([...others, ...before]),
    ...(state.runs === undefined ? {} : { runs: state.runs }),
  };
}

function headerFrom(point: RestorePoint): RestoreHeader {
  const { run, at, sheet, list, scheme, counts, customers, cells } = point;
  return { run, at, sheet, list, scheme, counts, customers, cells };
}

const asTold = ({ row, column, content }: KeptCell) => ({
  cell: cellAddress(row, column),
  value: content === null ? "" : String(plainOf(content)),
});

interface Moved {
  /** 0-based row of the header now. */
  readonly headerRow: number;
  readonly column: Places["column"];
  readonly keyColumn: number;
}

const asItWas = ({ headerRow, keyColumn }: RestorePoint): Moved => ({
  headerRow,
  keyColumn,
  column: (column) => column,
});

/** Columns may have been moved and renamed since: their hidden names tell where they stand. */
function columnsNow(
  point: RestorePoint,
  names: readonly Excel.NamedItem[],
  sheet: string
): Moved | undefined {
  const cells = new Map<string, NamedCell>();
  for (const { name, formula } of names) {
    const cell = cellOfName(formula as string);
    if (cell?.sheet === sheet) cells.set(name, cell);
  }
  const ours = new Map(
    point.columns.flatMap(({ kind, column, place }) => {
      const cell =
        cells.get(ownName(point.list, kind, place === "reused")) ??
        cells.get(ownName(point.list, kind, place !== "reused"));
      return cell === undefined ? [] : [[column, cell] as const];
    })
  );
  const key = cells.get(point.keyName);
  const first = [...ours.values()].at(0) ?? key;
  if (first === undefined) return undefined;
  return {
    headerRow: first.row,
    column: (column) => ours.get(column)?.column,
    keyColumn: key?.column ?? point.keyColumn,
  };
}

/** Rows may have been sorted, inserted or deleted since: the customers' keys tell where they stand. */
async function rowsNow(
  sheet: Excel.Worksheet,
  point: RestorePoint,
  { headerRow, keyColumn }: Moved
): Promise<Places["row"]> {
  const used = sheet.getUsedRange(true);
  const keys = sheet.getCell(headerRow, keyColumn).getBoundingRect(used.getLastRow());
  const column = keys.getIntersection(sheet.getCell(0, keyColumn).getEntireColumn());
  column.load("values");
  await sheet.context.sync();
  const now = valuesOf(column).map(([value]) => cellKey(value));
  const offsets = point.rows.map((row) => row - point.headerRow);
  const places = findRows({ rows: offsets, keys: point.keys }, now);
  const byRow = new Map(
    point.rows.map((row, i) => {
      const place = places[i];
      return [row, place === undefined ? undefined : place + headerRow] as const;
    })
  );
  byRow.set(point.headerRow, headerRow);
  return (row) => byRow.get(row);
}

const valuesOf = ({ values }: Excel.Range) => values as (string | number | boolean)[][];
