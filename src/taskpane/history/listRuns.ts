import type { ChangeRecord, LedgerHistory, RunRecord } from "../../excel/ledger/readHistory";

/** A run of one list with what it changed. */
export interface ListRun {
  readonly record: RunRecord;
  /** When it was undone; undefined where it stands. */
  readonly undoneAt: string | undefined;
  readonly changes: readonly ChangeRecord[];
}

/** The runs of a list, newest first. */
export function listRuns(history: LedgerHistory, list: number): readonly ListRun[] {
  const ours = history.runs.filter((record) => record.list === list);
  const undone = new Map(
    ours.filter(({ action }) => action === "undo").map(({ run, at }) => [run, at])
  );
  const changes = new Map<number, ChangeRecord[]>();
  for (const change of history.changes) {
    if (change.list !== list) continue;
    const known = changes.get(change.run);
    if (known === undefined) changes.set(change.run, [change]);
    else known.push(change);
  }
  return ours
    .filter(({ action }) => action === "grade")
    .map((record) => ({
      record,
      undoneAt: undone.get(record.run),
      changes: changes.get(record.run) ?? [],
    }))
    .sort((a, b) => b.record.run - a.record.run);
}
