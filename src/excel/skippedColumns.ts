import type { OwnKind, PlannedColumn, RegradePlan } from "./types";

/** Without the kinds the person does not want; a movement is told from the tier that is written. */
export function writtenKinds(
  kinds: readonly OwnKind[],
  skip: readonly OwnKind[] = []
): readonly OwnKind[] {
  return kinds.filter((kind) => !skip.includes(kind) && !isBlind(kind, skip));
}

const isBlind = (kind: OwnKind, skip: readonly OwnKind[]) =>
  kind === "change" && skip.includes("tier");

/** Columns of ours that stand there from before, and are no longer written. */
export function skippedColumns({
  snapshot,
  request,
  columns,
}: Pick<RegradePlan, "snapshot" | "request" | "columns">): readonly PlannedColumn[] {
  if (request.setup.skip === undefined) return [];
  return snapshot.own
    .filter(({ kind }) => !columns.some((column) => column.kind === kind))
    .map(({ kind, column }) => ({ kind, column, header: "", place: "own" }));
}
