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
import { loadColors, loadDetailed, loadFound, restoreSteps, type Detailed } from "./restoration";
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
 * and what the workbook remembers go back to what they were before it.
 */
export async function undoRun(list?: number, watch?: Watch): Promise<UndoDone | Refusal> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const slots = loadSlots(context);
    const part = loadStatePart(context);
    await context.sync();
    const texts = loadSlotTexts(slots);
    const stateText = loadStateText(part);
    await context.sync();
    const header = headersOf(texts()).find((point) => list === undefined || point.list === list);
    const point = header && findPoint(texts(), header.run);
    if (point === undefined) return { code: "nothing-to-undo", params: {} };
    return undo(context, point, stateOf(stateText()), watch);
  });
}

async function undo(
  context: Excel.RequestContext,
  point: RestorePoint,
  state: WorkbookState,
  watch: Watch | undefined
): Promise<UndoDone | Refusal> {
  const found = loadFound(context, point.worksheetId);
  await context.sync();
  const { sheet } = found;
  const gone: Refusal = { code: "undo-sheet-gone", params: { sheet: point.sheet } };
  if (sheet.isNullObject) return gone;
  // A run that was cut off may not have named its columns yet; nobody had a chance to move them.
  const isCutOff = state.open === point.run;
  const moved = isCutOff ? asItWas(point) : columnsNow(point, found.names.items, sheet.name);
  if (moved === undefined) return gone;
  const rows = isCutOff ? (row: number) => row : await rowsNow(sheet, point, moved);
  const places = { row: rows, column: moved.column };

  const columns = point.columns.flatMap(({ column }) => moved.column(column) ?? []);
  const last = Math.max(...[point.headerRow, ...point.rows].map((row) => rows(row) ?? 0));
  let detailed!: Detailed;
  const now = await loadPresentCells(
    sheet,
    { columns, row: moved.headerRow, rows: last - moved.headerRow + 1 },
    () => (detailed = loadDetailed(found, point, places)),
    watch
  );
  const rules = loadColors(detailed);
  sheet.autoFilter.load("isDataFiltered");
  await context.sync();
  const { back, kept } = isCutOff
    ? { back: everyCellBack(point.runs, now), kept: [] }
    : cellsBack(point.runs, places, now);
  const parts = { found, detailed, rules, places, cells: back };
  const slot = detailed.slotTexts().find(({ xml }) => headerOf(xml)?.run === point.run);
  const steps: Step[] = [
    ...restoreSteps(point, { ...parts, single: sheet.autoFilter.isDataFiltered }),
    {
      bytes: 4_000,
      queue: () => {
        if (!found.part.isNullObject) found.part.setXml(stateToXml(stateBefore(state, point)));
        slot?.part.setXml(EMPTY_SLOT);
      },
    },
  ];
  await sendSteps(context, steps, watch);
  return { point: headerFrom(point), cellsRestored: back.length, kept: kept.map(asTold) };
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
