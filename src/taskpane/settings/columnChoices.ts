import { resultKinds } from "../../excel/planRegrade";
import { writtenKinds } from "../../excel/skippedColumns";
import type { OwnKind, RegradePlan } from "../../excel/types";

/** One column that the scheme can write. */
export interface ColumnChoice {
  readonly kind: OwnKind;
  readonly isWritten: boolean;
  /** Header of the column on the sheet; undefined where it is new. */
  readonly onSheet: string | undefined;
  /** Why it cannot be changed; undefined where it can. */
  readonly fixed: "needs-tier" | "last" | undefined;
}

/** The columns of the plan's scheme, and which of them are written. */
export function columnChoices({
  scheme,
  snapshot,
  request,
  read,
}: ColumnsOf): readonly ColumnChoice[] {
  const kinds = resultKinds(scheme);
  const { skip = [] } = request.setup;
  const written = writtenKinds(kinds, skip);
  return kinds.map((kind) => {
    const own = snapshot.own.find((column) => column.kind === kind);
    const isWritten = written.includes(kind);
    // Taking the tier away takes the change with it.
    const leaves = writtenKinds(kinds, [...skip, kind]);
    return {
      kind,
      isWritten,
      onSheet: own && read.list.headers[own.column - read.list.firstColumn],
      fixed:
        kind === "change" && skip.includes("tier")
          ? "needs-tier"
          : isWritten && leaves.length === 0
            ? "last"
            : undefined,
    };
  });
}

type ColumnsOf = Pick<RegradePlan, "scheme" | "snapshot" | "request" | "read">;

/** What is skipped once a column was ticked or unticked. */
export const skipAfter = (
  skip: readonly OwnKind[] = [],
  kind: OwnKind,
  isWritten: boolean
): readonly OwnKind[] =>
  isWritten ? skip.filter((known) => known !== kind) : [...new Set([...skip, kind])];
