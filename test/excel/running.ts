import { planRegrade } from "../../src/excel/planRegrade";
import { readActiveSheet } from "../../src/excel/readActiveSheet";
import { undoRun, type UndoDone } from "../../src/excel/restore/undoRun";
import type { RegradeDone, RegradePlan, RegradeRequest } from "../../src/excel/types";
import { writeRegrade, type WriteOptions } from "../../src/excel/writeRegrade";

/** The add-in's own way through a regrade; a refusal fails the test. */
export async function plan(wanted: RegradeRequest): Promise<RegradePlan> {
  const planned = planRegrade(await readActiveSheet(), wanted);
  if ("code" in planned) throw new Error(JSON.stringify(planned));
  return planned;
}

export async function regrade(
  wanted: RegradeRequest,
  options: WriteOptions = { at: "2026-11-22 09:30" }
): Promise<RegradeDone> {
  const done = await writeRegrade(await plan(wanted), options);
  if ("code" in done) throw new Error(JSON.stringify(done));
  return done;
}

export async function undo(list?: number): Promise<UndoDone> {
  const done = await undoRun(list === undefined ? {} : { list });
  if ("code" in done) throw new Error(JSON.stringify(done));
  return done;
}
