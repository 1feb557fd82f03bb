/** Round trips: 3 (what stands there; its details; write), more in blocks; none when nothing would change. */
import { setActiveScheme } from "../scheme/activeScheme";
import { colorSignature, loadDetails, loadRules, ours } from "./applyColors";
import { checkTargets, loadTargets } from "./checkTargets";
import { dataRows } from "./dataRange";
import { loadListLook } from "./listLook";
import { localTime } from "./localTime";
import { planNames, type PlannedNames } from "./planNames";
import { findFormula, loadPresent } from "./present";
import { runSteps } from "./queueRun";
import { rollBack, type Begun } from "./restore/rollBack";
import { savePoint } from "./restore/savePoint";
import { loadSlots, loadSlotTexts, queueSlots, slotsWith } from "./restore/slots";
import { sendSteps, type Step } from "./sendSteps";
import type { Refusal, RegradeDone, RegradePlan, Watch } from "./types";
import { stateToXml } from "./workbookState";
import { loadStatePart, loadStateText, queueState, stateOf } from "./writeState";

export interface WriteOptions {
  /** Local time of the run, as the list of restore points shows it. */
  readonly at?: string;
  readonly watch?: Watch;
}

/**
 * Writes exactly what was planned, or refuses when the sheet is no longer what was read. A request
 * that fails, or a cancel, puts everything back before the error is raised.
 */
export async function writeRegrade(
  plan: RegradePlan,
  options: WriteOptions = {}
): Promise<RegradeDone | Refusal> {
  const names = planNames(plan.snapshot, plan.columns, plan.read.matches);
  const done = isSettled(plan, names) ? doneOf(plan) : await writeAll(plan, names, options);
  // From now on formulas that name no scheme mean this one.
  if (!("code" in done)) setActiveScheme(plan.scheme);
  return done;
}

const doneOf = (plan: RegradePlan): RegradeDone => ({
  counts: plan.counts,
  customers: plan.read.list.rows.length,
  cellsWritten: plan.writes.length,
  columns: plan.columns,
});

/** Nothing would change: no cell, no colour, no name, and the workbook remembers the same set-up. */
const isSettled = (plan: RegradePlan, names: PlannedNames) =>
  plan.writes.length === 0 &&
  colorSignature(plan) === plan.snapshot.colored &&
  names.add.length === 0 &&
  JSON.stringify(plan.snapshot.setup) === JSON.stringify(plan.request.setup);

async function writeAll(
  plan: RegradePlan,
  names: PlannedNames,
  { at = localTime(new Date()), watch }: WriteOptions
): Promise<RegradeDone | Refusal> {
  let begun: Begun | undefined;
  try {
    return await Excel.run({ delayForCellEdit: true }, async (context) => {
      const run = await prepare(context, plan, names, at, watch);
      if ("code" in run) return run;
      begun = run.begun;
      await sendSteps(context, run.steps, watch);
      return doneOf(plan);
    });
  } catch (error) {
    if (begun === undefined) throw error;
    return rollBack(begun, error);
  }
}

interface Prepared {
  readonly begun: Begun;
  readonly steps: readonly Step[];
}

/** Looks at what stands in the sheet, and lays out what is to be done; nothing is written. */
async function prepare(
  context: Excel.RequestContext,
  plan: RegradePlan,
  names: PlannedNames,
  at: string,
  watch: Watch | undefined
): Promise<Prepared | Refusal> {
  const signature = colorSignature(plan);
  const sheet = context.workbook.worksheets.getItem(plan.snapshot.worksheetId);
  const recolor = signature !== plan.snapshot.colored;
  const { first, rows } = dataRows(plan.read.list);
  const colored = recolor ? plan.columns.map(({ column }) => column) : [];
  const queueLoads = () => ({
    part: loadStatePart(context),
    slots: loadSlots(context),
    look: loadListLook(sheet, plan),
    pieces: loadTargets(sheet, plan),
    formats: loadRules(sheet, colored, first, rows),
  });
  let loaded!: ReturnType<typeof queueLoads>;
  const present = await loadPresent(sheet, plan, () => (loaded = queueLoads()), watch);
  if (present.changed !== undefined)
    return {
      code: "sheet-changed",
      params: { sheet: plan.snapshot.cells.sheet, cell: present.changed },
    };
  const formula = findFormula(plan, present);
  if (formula !== undefined) return formula;

  const stateText = loadStateText(loaded.part);
  const slotTexts = loadSlotTexts(loaded.slots);
  const details = loadDetails(loaded.formats);
  const refusal = await checkTargets(sheet, plan, loaded.pieces);
  if (refusal !== undefined) return refusal;
  await context.sync();
  const state = stateOf(stateText());
  const slots = slotTexts();
  const rules = recolor ? ours(details) : undefined;

  const run = (state.runs ?? 0) + 1;
  const listState = state.lists[plan.snapshot.listNumber];
  const conditional = new Set(
    loaded.formats.flatMap(({ column, formats }) => (formats.items.length > 0 ? [column] : []))
  );
  const bare = new Set(
    plan.columns
      .map(({ column }) => column)
      .filter((column) => column >= plan.snapshot.firstBareColumn && !conditional.has(column))
  );
  const point = savePoint(plan, {
    run,
    at,
    present,
    names,
    look: loaded.look,
    bare,
    rules,
    listState: listState ?? null,
  });
  const begun: Begun = {
    point,
    state: stateText(),
    slots: slots.map(({ part: slot, xml }) => ({ id: slot.id, xml })),
    single: plan.snapshot.isFiltered,
  };
  const remembered = { setup: plan.request.setup, colored: signature, inputs: names.inputs };
  const lists = { ...state.lists, [plan.snapshot.listNumber]: remembered };
  let part = loaded.part;
  const steps: readonly Step[] = [
    {
      bytes: 0,
      queue: () => {
        part = queueState(context, part, { ...state, runs: run, open: run });
        queueSlots(context, slotsWith(point, slots));
      },
    },
    ...runSteps(plan, { sheet, look: loaded.look, names: names.add, rules }),
    {
      bytes: 4_000,
      queue: () => part.setXml(stateToXml({ lists, runs: run })),
    },
  ];
  return { begun, steps };
}
