import type { GradingInput } from "../../grading/types";
import { lastRun, type LastRun } from "../../grading/lastRun";
import type { RememberedRun } from "../../excel/restore/readMemory";
import { cellKey, findRows } from "../../excel/restore/rowKeys";
import { fingerprint } from "../../excel/restore/runMemory";
import { keyColumnOf } from "../../excel/restore/savePoint";
import { cellOfName } from "../../excel/ownNames";
import type { RegradePlan } from "../../excel/types";
import { preparedScheme } from "../../table/gradeSheet";

/** The run before this one as grading compares with it; undefined: nothing of it was kept. */
export function lastRunOf(
  plan: RegradePlan,
  now: GradingInput,
  run: RememberedRun | undefined
): LastRun | undefined {
  if (run?.memory === undefined) return undefined;
  const { schemeId, rules, ...kept } = run.memory;
  return lastRun(preparedScheme(plan.scheme), now, {
    ...kept,
    points: schemeId === plan.scheme.id ? kept.points : undefined,
    score: schemeId === plan.scheme.id ? kept.score : undefined,
    sameRules: rules === fingerprint(plan.scheme),
    placeNow: placesNow(plan, run),
  });
}

/** Index in the list as it is now of each customer of the run: by his key, as undo finds him. */
export function placesNow(
  plan: RegradePlan,
  { point }: RememberedRun
): readonly (number | undefined)[] {
  const { list } = plan.read;
  const { cells, names } = plan.snapshot;
  const named = names.find(({ name }) => name === point.keyName);
  const column = (named && cellOfName(named.formula)?.column) ?? keyColumnOf(plan);
  const keyAt = (row: number) =>
    cellKey(cells.values[row - cells.row]?.[column - cells.column] ?? "");
  const below = Array.from({ length: list.lastRow - list.headerRow + 1 }, (_, i) =>
    keyAt(list.headerRow + i)
  );
  const offsets = point.rows.map((row) => row - point.headerRow);
  const indexes = new Map(list.rows.map((row, index) => [row, index]));
  return findRows({ rows: offsets, keys: point.keys }, below).map((place) =>
    place === undefined ? undefined : indexes.get(list.headerRow + place)
  );
}
