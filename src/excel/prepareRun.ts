/** Round trips: 2 (what stands there; its details), more in blocks. Nothing is written. */
import { coloredColumns, colorSignature, loadDetails, loadRules, ours } from "./applyColors";
import { checkTargets, loadTargets } from "./checkTargets";
import { dataRows } from "./dataRange";
import { changeRows, runRow } from "./ledger/ledgerRows";
import {
  appendRows,
  loadLedger,
  makeLedger,
  NO_LEDGER,
  type Appending,
  type FoundSheet,
} from "./ledger/ledgerSheets";
import { loadListLook } from "./listLook";
import type { PlannedNames } from "./planNames";
import { findFormula, loadPresent } from "./present";
import { runSteps } from "./queueRun";
import type { Begun } from "./restore/rollBack";
import { packMemory } from "./restore/packMemory";
import { memoryOf } from "./restore/runMemory";
import { savePoint } from "./restore/savePoint";
import { loadSlots, loadSlotTexts, queueSlots, slotsWith } from "./restore/slots";
import type { Step } from "./sendSteps";
import type { Refusal, RegradePlan, Watch } from "./types";
import { stateToXml, type ListState, type WorkbookState } from "./workbookState";
import { loadStatePart, loadStateText, queueState, stateOf } from "./writeState";

export interface Run {
  readonly plan: RegradePlan;
  readonly names: PlannedNames;
  /** Local time, as the list of restore points shows it. */
  readonly at: string;
  readonly watch: Watch | undefined;
}

export interface PreparedRun {
  readonly begun: Begun;
  readonly steps: readonly Step[];
}

/** Looks at what stands in the workbook, and lays out what is to be done. */
export async function prepareRun(
  context: Excel.RequestContext,
  run: Run
): Promise<PreparedRun | Refusal> {
  const { plan, names, at } = run;
  const signature = colorSignature(plan);
  const recolor = signature !== plan.snapshot.colored;
  const sheet = context.workbook.worksheets.getItem(plan.snapshot.worksheetId);
  const found = await load(context, sheet, run, recolor);
  if ("code" in found) return found;
  const { loaded, present, stateText, slots, details, ledger } = found;
  const state = stateOf(stateText);
  const rules = recolor ? ours(details) : undefined;
  const number = (state.runs ?? 0) + 1;
  const listState = state.lists[plan.snapshot.listNumber] ?? null;
  const bare = bareColumns(plan, loaded.formats);
  const before = { run: number, at, present, names, look: loaded.look, bare, rules, listState };
  const point = savePoint(plan, before);
  const entry = ledgerEntry(context, run, number, ledger, listState);
  const begun: Begun = {
    point,
    state: stateText,
    slots: slots.map(({ part, xml }) => ({ id: part.id, xml })),
    single: plan.snapshot.isFiltered,
    appended: entry.appended,
    made: entry.made,
  };
  const change = slotsWith(point, slots, packMemory(memoryOf(plan)));
  const remembered = { setup: plan.request.setup, colored: signature, inputs: names.inputs };
  const lists = { ...state.lists, [plan.snapshot.listNumber]: remembered };
  const { contacts } = state;
  const after = { lists, runs: number, ...notesAfter(plan, state), ...(contacts && { contacts }) };
  let { part } = loaded;
  const steps: readonly Step[] = [
    {
      bytes: 4_000 + [change.add, ...change.replace.map(({ xml }) => xml)].join("").length,
      queue: () => {
        part = queueState(context, part, { ...state, runs: number, open: number });
        queueSlots(context, change);
      },
    },
    ...runSteps(plan, { sheet, look: loaded.look, names: names.add, rules }),
    ...entry.steps,
    { bytes: 4_000, queue: () => part.setXml(stateToXml(after)) },
  ];
  return { begun, steps };
}

/** The workbook's notes with those of this list; nothing where nobody noted anything. */
function notesAfter({ request, snapshot }: RegradePlan, { notes }: WorkbookState) {
  const own = request.notes ?? snapshot.notes;
  const isBare = notes === undefined && Object.values(own).every((list) => list.length === 0);
  return isBare ? {} : { notes: { ...notes, [snapshot.listNumber]: own } };
}

/** Two loads: whether all stands as it was read, and what the run will have to know. */
async function load(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { plan, watch }: Run,
  recolor: boolean
) {
  const { first, rows } = dataRows(plan.read.list);
  const colored = recolor ? coloredColumns(plan).map(({ column }) => column) : [];
  const { workbook } = context;
  const queueLoads = () => {
    workbook.names.load("items/name,items/formula");
    workbook.worksheets.load("items/name");
    workbook.protection.load("protected");
    return {
      part: loadStatePart(context),
      slots: loadSlots(context),
      look: loadListLook(sheet, plan),
      pieces: loadTargets(sheet, plan),
      formats: loadRules(sheet, colored, first, rows),
    };
  };
  let loaded!: ReturnType<typeof queueLoads>;
  const present = await loadPresent(sheet, plan, () => (loaded = queueLoads()), watch);
  const refusal = changedRefusal(plan, present.changed) ?? findFormula(plan, present);
  if (refusal !== undefined) return refusal;
  const stateText = loadStateText(loaded.part);
  const slotTexts = loadSlotTexts(loaded.slots);
  const details = loadDetails(loaded.formats);
  const ledger =
    plan.request.setup.ledger === true ? loadLedger(context, workbook.names.items) : [];
  const blocked = await checkTargets(sheet, plan, loaded.pieces);
  if (blocked !== undefined) return blocked;
  await context.sync();
  return { loaded, present, stateText: stateText(), slots: slotTexts(), details, ledger };
}

function changedRefusal(plan: RegradePlan, cell: string | undefined): Refusal | undefined {
  if (cell === undefined) return undefined;
  return { code: "sheet-changed", params: { sheet: plan.snapshot.cells.sheet, cell } };
}

/** Columns where nothing at all stands: no format, no conditional format. */
function bareColumns(
  { columns, snapshot }: RegradePlan,
  formats: ReturnType<typeof loadRules>
): ReadonlySet<number> {
  const conditional = new Set(
    formats.flatMap(({ column, formats: { items } }) => (items.length > 0 ? [column] : []))
  );
  return new Set(
    columns
      .map(({ column }) => column)
      .filter((column) => column >= snapshot.firstBareColumn && !conditional.has(column))
  );
}

/**
 * The ledger is made when a list is set up, or when a person wants one for a list that had none; then
 * all customers are noted once, since nothing tells what they were before. A workbook whose structure
 * is protected keeps none.
 */
function ledgerEntry(
  context: Excel.RequestContext,
  { plan, at }: Run,
  run: number,
  found: readonly FoundSheet[],
  listState: ListState | null
): Appending {
  if (plan.request.setup.ledger !== true) return NO_LEDGER;
  const { workbook } = context;
  const entry = { run, at };
  const begins = listState !== null && listState.setup.ledger !== true;
  const rows = { runs: [runRow(plan, entry)], changes: changeRows(plan, entry, begins) };
  if (found.length > 0) return appendRows(found, rows);
  const isSetUp = listState !== null && listState.setup.ledger === true;
  if (isSetUp || workbook.protection.protected) return NO_LEDGER;
  const taken = workbook.worksheets.items.map(({ name }) => name);
  return makeLedger(context, plan.request.language, taken, rows);
}
