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
  return planRegrade(await addLedger(snapshot, request, watch), request);
}

type Wanted = Pick<RegradeRequest, "scheme" | "setup" | "asOf">;

/** The sheet with what the ledger knows, where the scheme needs that. */
export async function addLedger(
  snapshot: SheetSnapshot,
  wanted: Wanted,
  watch?: Watch
): Promise<SheetSnapshot> {
  if (!needsLedger(snapshot, wanted)) return snapshot;
  return { ...snapshot, ledgerRows: await readLedger(snapshot, watch) };
}

/** Whether the scheme asks for tiers of the period before that the sheet lacks and a ledger may know. Pure. */
export function needsLedger(snapshot: SheetSnapshot, { scheme, setup, asOf }: Wanted): boolean {
  if (snapshot.ledger === undefined || snapshot.ledgerRows !== undefined) return false;
  const { columns } = withOptions(scheme, setup.options);
  if (columns.every(({ earlier }) => earlier === undefined)) return false;
  const read = readList(snapshot.cells, columns, readingOptions(snapshot, { setup, asOf }));
  return "missing" in read && read.missing.some(({ earlier }) => earlier !== undefined);
}
