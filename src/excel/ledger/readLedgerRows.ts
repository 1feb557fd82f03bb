/** Round trips: 1 for both sheets, more in blocks; none where the workbook keeps no ledger. */
import type { SheetArea, SheetValue } from "../../table/types";
import { inBlocks } from "../inBlocks";
import type { SheetSnapshot, Watch } from "../types";
import type { LedgerKind } from "./layout";
import type { LedgerRow } from "./rowCells";

type Grid = SheetValue[][];

/** How many columns of each sheet are asked for, from the first on. */
export type LedgerWidths = Readonly<Record<LedgerKind, number>>;

/** The rows below the headers of both sheets, as they stood when the sheet was read. */
export async function readLedgerRows(
  ledger: SheetSnapshot["ledger"],
  widths: LedgerWidths,
  watch?: Watch
): Promise<Readonly<Record<LedgerKind, readonly LedgerRow[]>>> {
  const values: Record<LedgerKind, Grid> = { runs: [], changes: [] };
  if (ledger === undefined) return values;
  await Excel.run({ delayForCellEdit: true }, async (context) => {
    // Both sheets side by side, so that a block holds rows of both.
    const area: SheetArea = {
      row: 0,
      column: 0,
      rows: Math.max(ledger.runs.rows, ledger.changes.rows),
      columns: widths.runs + widths.changes,
    };
    const loadPart = (kind: LedgerKind, { row, rows: most }: SheetArea) => {
      const place = ledger[kind];
      const rows = Math.min(most, place.rows - row);
      if (rows <= 0) return undefined;
      const sheet = context.workbook.worksheets.getItem(place.sheet);
      const top = place.row + 1 + row;
      const range = sheet.getRangeByIndexes(top, place.column, rows, widths[kind]);
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
  return values;
}

const valuesOf = (range: Excel.Range | undefined) => (range?.values ?? []) as Grid;
