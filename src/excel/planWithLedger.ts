/** Round trips: those of readLedger, and only where the scheme needs what the ledger alone knows. */
import { withOptions } from "../scheme/withOptions";
import { readList } from "../table/readList";
import { readLedger } from "./ledger/readLedger";
import { planRegrade } from "./planRegrade";
import { readingOptions } from "./readingOptions";
import type { Refusal, RegradePlan, RegradeRequest, SheetSnapshot, Watch } from "./types";

/** Everything a regrade would do; reads the ledger first where the plan depends on it. */
export async function planWithLedger(
  snapshot: SheetSnapshot,
  request: RegradeRequest,
  watch?: Watch
): Promise<RegradePlan | Refusal> {
  if (!needsLedger(snapshot, request)) return planRegrade(snapshot, request);
  const ledger = await readLedger(snapshot, watch);
  return planRegrade(snapshot, { ...request, ledger });
}

/** Whether the scheme asks for tiers of the period before that the sheet lacks and a ledger may know. Pure. */
export function needsLedger(snapshot: SheetSnapshot, request: RegradeRequest): boolean {
  if (snapshot.ledger === undefined || request.ledger !== undefined) return false;
  const { columns } = withOptions(request.scheme, request.setup.options);
  if (columns.every(({ earlier }) => earlier === undefined)) return false;
  const read = readList(snapshot.cells, columns, readingOptions(snapshot, request));
  return "missing" in read && read.missing.some(({ earlier }) => earlier !== undefined);
}
