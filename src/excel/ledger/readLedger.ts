/** Round trips: 1 for both sheets, more in blocks; none where the workbook keeps no ledger. */
import type { LedgerRows } from "../../table/earlierTiers";
import type { SheetArea, SheetValue } from "../../table/types";
import { inBlocks } from "../inBlocks";
import type { SheetSnapshot, Watch } from "../types";
import { CHANGE_COLUMNS, RUN_COLUMNS, type LedgerKind } from "./layout";
import { parseLedger } from "./parseLedger";

const WIDTHS: Readonly<Record<LedgerKind, number>> = {
  runs: Math.max(...Object.values(RUN_COLUMNS)) + 1,
  changes: Math.max(...Object.values(CHANGE_COLUMNS)) + 1,
};

type Grid = SheetValue[][];

/** What the ledger knows, as it stood when the sheet was read; an absent ledger knows nothing. */
export async function readLedger(
  { ledger, cells }: Pick<SheetSnapshot, "ledger" | "cells">,
  watch?: Watch
): Promise<LedgerRows> {
  const values: Record<LedgerKind, Grid> = { runs: [], changes: [] };
  if (ledger === undefined) return parseLedger(values, cells.date1904);
  await Excel.run({ delayForCellEdit: true }, async (context) => {
    // Both sheets side by side, so that a block holds rows of both.
    const area: SheetArea = {
      row: 0,
      column: 0,
      rows: Math.max(ledger.runs.rows, ledger.changes.rows),
      columns: WIDTHS.runs + WIDTHS.changes,
    };
    const loadPart = (kind: LedgerKind, { row, rows: most }: SheetArea) => {
      const place = ledger[kind];
      const rows = Math.min(most, place.rows - row);
      if (rows <= 0) return undefined;
      const sheet = context.workbook.worksheets.getItem(place.sheet);
      const top = place.row + 1 + row;
      const range = sheet.getRangeByIndexes(top, place.column, rows, WIDTHS[kind]);
      range.load("values");
      return range;
    };
    const load = (block: SheetArea) => {
      const [runs, changes] = [loadPart("runs", block), loadPart("changes", block)];
      return () => {
        for (const row of valuesOf(runs)) values.runs.push(row);
        for (const row of valuesOf(changes)) values.changes.push(row);
      };
    };
    await inBlocks({ context, area, load, ...(watch && { watch }) });
  });
  return parseLedger(values, cells.date1904);
}

const valuesOf = (range: Excel.Range | undefined) => (range?.values ?? []) as Grid;
