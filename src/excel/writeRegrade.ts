/** Round trips: 3 (what stands there; its details; write), more in blocks; none when nothing would change. */
import { setActiveScheme } from "../scheme/activeScheme";
import { colorSignature } from "./applyColors";
import { localTime } from "./localTime";
import { planNames, type PlannedNames } from "./planNames";
import { prepareRun, type Run } from "./prepareRun";
import { rollBack, type Begun } from "./restore/rollBack";
import { sendSteps } from "./sendSteps";
import type { ListSetup, Refusal, RegradeDone, RegradePlan, Watch } from "./types";

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
  { at = localTime(new Date()), watch }: WriteOptions = {}
): Promise<RegradeDone | Refusal> {
  const names = planNames(plan.snapshot, plan.columns, plan.read.matches);
  const done = isSettled(plan, names) ? doneOf(plan) : await writeAll({ plan, names, at, watch });
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

/** Nothing would change: no cell, no colour, no name, and the workbook remembers the same set-up and notes. */
const isSettled = (plan: RegradePlan, names: PlannedNames) =>
  plan.writes.length === 0 &&
  colorSignature(plan) === plan.snapshot.colored &&
  names.add.length === 0 &&
  inOrder(plan.snapshot.setup) === inOrder(plan.request.setup) &&
  JSON.stringify(plan.snapshot.notes) === JSON.stringify(plan.request.notes ?? plan.snapshot.notes);

/** What was decided, whatever was decided first. */
const inOrder = (setup: ListSetup | undefined) =>
  JSON.stringify(setup && Object.fromEntries(Object.entries(setup).sort(byName)));

const byName = ([a]: [string, unknown], [b]: [string, unknown]) => (a < b ? -1 : 1);

/**
 * Without `mergeUndoGroup`: Excel then refuses whatever it cannot undo, and the restore point is kept in an
 * XML part (office-js issues 4484, 6415; on the web the option fails by itself, 6711). Undo in the pane does
 * not depend on it.
 */
async function writeAll(run: Run): Promise<RegradeDone | Refusal> {
  let begun: Begun | undefined;
  try {
    return await Excel.run({ delayForCellEdit: true }, async (context) => {
      const prepared = await prepareRun(context, run);
      if ("code" in prepared) return prepared;
      begun = prepared.begun;
      await sendSteps(context, prepared.steps, run.watch);
      return doneOf(run.plan);
    });
  } catch (error) {
    if (begun === undefined) throw error;
    return rollBack(begun, error);
  }
}
