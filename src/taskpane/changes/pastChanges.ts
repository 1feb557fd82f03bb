import { plainOf } from "../../excel/restore/cellContent";
import type { RememberedRun } from "../../excel/restore/readMemory";
import { isUnratedText } from "../../excel/sheetText";
import type { RegradePlan } from "../../excel/types";
import { changesOf, countChanges, type Change } from "../../grading/changes";
import { placesNow } from "./lastRunOf";

/** Whether a run would move anybody, held rows included. */
export const movesAnybody = ({ changes, applied }: RegradePlan): boolean =>
  changes.some(isMove) || [...applied.held.values()].some(({ would }) => isMove(would));

const isMove = ({ kind, from }: Change) =>
  kind === "up" || kind === "down" || kind === "new" || (kind === "unrated" && from !== null);

/**
 * A plan that moves nobody, with the changes of the run that was written last in their place: what the
 * tier column held before it, against what stands there now. Undefined where that run moved nobody.
 */
export function pastChanges(
  plan: RegradePlan,
  run: RememberedRun | undefined
): RegradePlan | undefined {
  if (run === undefined) return undefined;
  const before = plan.changes.map(({ from }) => from);
  const texts = textsBefore(run);
  placesNow(plan, run).forEach((index, i) => {
    const text = texts.get(run.point.rows[i]);
    if (index !== undefined && text !== undefined) before[index] = text;
  });
  const changes = changesOf(plan.scheme, before, plan.grades);
  return changes.some(isMove) ? { ...plan, changes, counts: countChanges(changes) } : undefined;
}

/** Tier texts that the run wrote over, by sheet row of then; null where there was no tier. */
function textsBefore({ point }: RememberedRun): ReadonlyMap<number, string | null> {
  const column = point.columns.find(({ kind }) => kind === "tier")?.column;
  const texts = new Map<number, string | null>();
  for (const run of point.runs) {
    if (run.column !== column) continue;
    run.before.forEach((content, i) => {
      if (content === null) return;
      const text = String(plainOf(content)).trim();
      texts.set(run.row + i, text === "" || isUnratedText(text) ? null : text);
    });
  }
  return texts;
}
