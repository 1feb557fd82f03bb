/** Where the ledger's rows stand. No round trips of its own. */
import { cellOfName, type NamedCell, type NameEntry } from "../ownNames";
import { LEDGER_NAMES, type LedgerKind } from "./layout";

/** The first header cell of a ledger sheet, and how many rows stand below it. */
export interface LedgerPlace extends NamedCell {
  readonly rows: number;
}

export type LedgerPlaces = Readonly<Record<LedgerKind, LedgerPlace>>;

/**
 * Loads how far the sheets reach that the hidden names point to. Undefined unless both are there: the
 * one does not say which runs count without the other.
 */
export function loadLedgerPlaces(
  { workbook }: Excel.RequestContext,
  names: readonly NameEntry[]
): () => LedgerPlaces | undefined {
  const load = (kind: LedgerKind) => {
    const entry = names.find(({ name }) => name === LEDGER_NAMES[kind]);
    const cell = entry && cellOfName(entry.formula);
    if (cell === undefined) return () => undefined;
    const sheet = workbook.worksheets.getItemOrNullObject(cell.sheet);
    const used = loadRows(sheet.getUsedRangeOrNullObject(true));
    return () => placeOf(cell, used);
  };
  const [runsAt, changesAt] = [load("runs"), load("changes")];
  return () => {
    const [runs, changes] = [runsAt(), changesAt()];
    return runs && changes && { runs, changes };
  };
}

function loadRows(range: Excel.Range): Excel.Range {
  range.load("rowIndex,rowCount");
  return range;
}

const placeOf = (cell: NamedCell, used: Excel.Range): LedgerPlace | undefined =>
  used.isNullObject ? undefined : { ...cell, rows: used.rowIndex + used.rowCount - cell.row - 1 };
