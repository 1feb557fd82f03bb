/** Round trips: those of readLedgerRows. */
import type { Watch } from "../types";
import { ledgerText } from "./layout";
import type { LedgerPlaces } from "./ledgerPlaces";
import { parseHistory, type LedgerHistory } from "./parseHistory";
import { readLedgerRows, type LedgerWidths } from "./readLedgerRows";

export type { ChangeRecord, LedgerHistory, RunRecord } from "./parseHistory";

const WIDTHS: LedgerWidths = {
  runs: ledgerText("en-US", "runs").headers.length,
  changes: ledgerText("en-US", "changes").headers.length,
};

/** Both ledger sheets in full, as far as they reached when their places were read. */
export async function readHistory(
  ledger: LedgerPlaces,
  date1904: boolean,
  watch?: Watch
): Promise<LedgerHistory> {
  return parseHistory(await readLedgerRows(ledger, WIDTHS, watch), date1904);
}
