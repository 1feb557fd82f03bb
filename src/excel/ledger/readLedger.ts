/** Round trips: those of readLedgerRows. */
import type { LedgerRows } from "../../table/earlierTiers";
import type { SheetSnapshot, Watch } from "../types";
import { CHANGE_COLUMNS, RUN_COLUMNS } from "./layout";
import { parseLedger } from "./parseLedger";
import { readLedgerRows, type LedgerWidths } from "./readLedgerRows";

const WIDTHS: LedgerWidths = {
  runs: Math.max(...Object.values(RUN_COLUMNS)) + 1,
  changes: Math.max(...Object.values(CHANGE_COLUMNS)) + 1,
};

/** What the ledger knows, as it stood when the sheet was read; an absent ledger knows nothing. */
export async function readLedger(
  { ledger, cells }: Pick<SheetSnapshot, "ledger" | "cells">,
  watch?: Watch
): Promise<LedgerRows> {
  return parseLedger(await readLedgerRows(ledger, WIDTHS, watch), cells.date1904);
}
