import { readingOptions } from "../../excel/readingOptions";
import type { RegradePlan, SheetSnapshot } from "../../excel/types";
import { withOptions } from "../../scheme/withOptions";
import type { Scheme } from "../../scheme/types";
import { readList } from "../../table/readList";
import type { ReadList } from "../../table/types";
import type { Proposal } from "../list/propose";

/** The sheet as it was read for the scheme, with the plan where there is one. */
export interface ColumnsRead {
  readonly read: ReadList;
  /** With its options chosen. */
  readonly scheme: Scheme;
  readonly plan: RegradePlan | undefined;
}

/** Columns are shown, and can be set right, where nothing can be graded as well: it may be why. */
export function readForColumns(
  { result, chosen, setup, asOf }: Pick<Proposal, "result" | "chosen" | "setup" | "asOf">,
  snapshot: SheetSnapshot
): ColumnsRead | undefined {
  if (result.kind === "plan") {
    const { plan } = result;
    return { read: plan.read, scheme: plan.scheme, plan };
  }
  const scheme = withOptions(chosen.scheme, setup.options);
  const read = readList(
    snapshot.cells,
    scheme.columns,
    readingOptions(snapshot, { setup, asOf: asOf ?? 0 })
  );
  return "problem" in read ? undefined : { read, scheme, plan: undefined };
}
