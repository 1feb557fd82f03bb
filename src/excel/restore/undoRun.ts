/** Round trips: 2 for the list of points; 6 to undo a run (what is there; texts; cells; colours; keys; write). */
import { cellAddress } from "../cellAddress";
import { undoRow } from "../ledger/ledgerRows";
import { appendRows, endsOf, loadLedger, type Ends } from "../ledger/ledgerSheets";
import { localTime } from "../localTime";
import { sendSteps, type Step } from "../sendSteps";
import type { Refusal, SheetLanguage, Watch } from "../types";
import { stateToXml, type WorkbookState } from "../workbookState";
import { loadStatePart, loadStateText, stateOf } from "../writeState";
import { plainOf } from "./cellContent";
import { locate, type Located } from "./locate";
import { EMPTY_SLOT, headerOf } from "./pointXml";
import { loadPresentCells } from "./presentCells";
import { cellsBack, everyCellBack, type KeptCell } from "./putBack";
import { loadColors, loadDetailed, loadFound, restoreSteps, type Detailed } from "./restoration";
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

export interface UndoOptions {
  /** Number of the list whose newest run is meant; left out: the newest of the workbook. */
  readonly list?: number;
  /** Local time and language of the ledger's row. */
  readonly at?: string;
  readonly language?: SheetLanguage;
  readonly watch?: Watch;
}

/**
 * Undoes the newest run of the workbook, or the newest of one list: cells, formats, colours, columns
 * and what the workbook remembers go back to what they were before it. When a request fails on the
 * way the undo is carried to its end with a second try.
 */
export async function undoRun(options: UndoOptions = {}): Promise<UndoDone | Refusal> {
  const memory: Memory = {};
  const attempt = () =>
    Excel.run({ delayForCellEdit: true }, async (context) => {
      memory.task ??= await findTask(context, options.list);
      return memory.task === undefined ? NOTHING : undo(context, memory.task, memory, options);
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
  /** Where the ledger ended before the first try. */
  ends?: Ends;
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
  { at = localTime(new Date()), language = "zh-CN", watch }: UndoOptions
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
  const keepsLedger = state.lists[point.list]?.setup.ledger === true;
  const ledger = keepsLedger ? loadLedger(context, found.names.items) : [];
  const { autoFilter } = sheet;
  autoFilter.load("isDataFiltered");
  await context.sync();
  const { back, kept } = isCutOff
    ? { back: everyCellBack(point.runs, now), kept: [] }
    : cellsBack(point.runs, places, now);
  const parts = { found, detailed, rules, places, cells: back };
  const slot = detailed.slotTexts().find(({ xml }) => headerOf(xml)?.run === point.run);
  const ends = (memory.ends ??= endsOf(ledger));
  const row = undoRow(point, at, language, back.length);
  const steps: Step[] = [
    ...restoreSteps(point, { ...parts, single: autoFilter.isDataFiltered }),
    ...appendRows(ledger, { runs: [row], changes: [] }, ends).steps,
    {
      bytes: 4_000,
      queue: () => {
        if (!found.part.isNullObject) found.part.setXml(stateToXml(stateBefore(state, point)));
        slot?.part.setXml(EMPTY_SLOT);
      },
    },
  ];
  memory.located = located;
  // A cancel comes too late once it is being undone: half an undo would be neither old nor new.
  await sendSteps(context, steps, watch?.progress && { progress: watch.progress });
  return { point: headerFrom(point), cellsRestored: back.length, kept: kept.map(asTold) };
}

/** Everything of the other lists stays; an interrupted run is no longer one. */
function stateBefore(state: WorkbookState, { list, listState }: RestorePoint): WorkbookState {
  const others = Object.entries(state.lists).filter(([number]) => number !== String(list));
  const before = listState === null ? [] : [[list, listState] as const];
  return {
    lists: Object.fromEntries([...others, ...before]),
    ...(state.notes && { notes: state.notes }),
    ...(state.contacts && { contacts: state.contacts }),
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
