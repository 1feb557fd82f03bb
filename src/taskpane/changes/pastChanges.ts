import type { RememberedRun } from "../../excel/restore/readMemory";
import type { RegradePlan } from "../../excel/types";
import { changesOf, countChanges, type Change } from "../../grading/changes";
import { placesNow } from "./lastRunOf";

/** Whether a run would move anybody, held rows included. */
export const movesAnybody = ({ changes, applied }: RegradePlan): boolean =>
  changes.some(isMove) || [...applied.held.values()].some(({ would }) => isMove(would));

const isMove = ({ kind, from }: Change) =>
  kind === "up" || kind === "down" || kind === "new" || (kind === "unrated" && from !== null);

/**
 * A plan that moves nobody, with the changes of the run that was written last in their place: what it
 * compared with, against what stands there now. Undefined where that run moved nobody, or too little
 * of it was kept.
 */
export function pastChanges(
  plan: RegradePlan,
  run: RememberedRun | undefined
): RegradePlan | undefined {
  const { memory } = run ?? {};
  if (run === undefined || memory === undefined || memory.schemeId !== plan.scheme.id)
    return undefined;
  const before = plan.changes.map(({ from }) => from);
  placesNow(plan, run).forEach((index, i) => {
    if (index !== undefined) before[index] = memory.before[i];
  });
  const changes = changesOf(plan.scheme, before, plan.grades);
  return changes.some(isMove) ? { ...plan, changes, counts: countChanges(changes) } : undefined;
}
