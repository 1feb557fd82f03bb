/** Round trips: those of readActiveSheet, addOwnScheme, planWithLedger and writeRegrade. */
import type { Scheme } from "../scheme/types";
import { planWithLedger } from "./planWithLedger";
import { readActiveSheet } from "./readActiveSheet";
import { addOwnScheme } from "./schemeSheet/addOwnScheme";
import type { Refusal, RegradeDone, SheetLanguage } from "./types";
import { writeRegrade } from "./writeRegrade";

/** "ask": the list was not set up before, so the pane opens and nothing is written. */
export type RegradeNow = RegradeDone | Refusal | "ask";

/** One click on a list that was set up before: reads, grades and writes at once. */
export async function regradeNow(
  schemes: readonly Scheme[],
  asOf: number,
  language: SheetLanguage
): Promise<RegradeNow> {
  const snapshot = await addOwnScheme(await readActiveSheet());
  const { setup, ownScheme } = snapshot;
  if (ownScheme?.kind === "refused") return ownScheme.refusal;
  const scheme = ownScheme?.scheme ?? schemes.find(({ id }) => id === setup?.schemeId);
  if (setup === undefined || scheme === undefined) return "ask";
  const plan = await planWithLedger(snapshot, { scheme, setup, asOf, language });
  return "code" in plan ? plan : writeRegrade(plan);
}
