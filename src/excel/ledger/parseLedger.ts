import type { LedgerChange, LedgerRows, LedgerRun } from "../../table/earlierTiers";
import { CHANGE_COLUMNS, RUN_COLUMNS, saysUndone, type LedgerKind } from "./layout";
import { dayAt, numberAt, textAt, type LedgerRow as Row } from "./rowCells";

/** The cells of the two sheets below their headers as rows; what a person wrote between them is none. Pure. */
export function parseLedger(
  { runs, changes }: Readonly<Record<LedgerKind, readonly Row[]>>,
  date1904: boolean
): LedgerRows {
  const isUndo = (row: Row) => saysUndone(textAt(row, RUN_COLUMNS.action));
  const undone = runs.filter(isUndo).map((row) => numberAt(row, RUN_COLUMNS.run));
  return {
    runs: runs.filter((row) => !isUndo(row)).flatMap((row) => runOf(row, date1904)),
    undone: new Set(undone),
    changes: changes.flatMap(changeOf),
  };
}

function runOf(row: Row, date1904: boolean): LedgerRun[] {
  const asOf = dayAt(row, RUN_COLUMNS.asOf, date1904);
  const run = numberAt(row, RUN_COLUMNS.run);
  const list = numberAt(row, RUN_COLUMNS.list);
  if (Number.isNaN(asOf + run + list)) return [];
  return [{ run, list, schemeId: textAt(row, RUN_COLUMNS.schemeId), asOf }];
}

function changeOf(row: Row): LedgerChange[] {
  const run = numberAt(row, CHANGE_COLUMNS.run);
  const list = numberAt(row, CHANGE_COLUMNS.list);
  if (Number.isNaN(run + list)) return [];
  return [
    {
      run,
      list,
      schemeId: textAt(row, CHANGE_COLUMNS.schemeId),
      code: textAt(row, CHANGE_COLUMNS.code),
      name: textAt(row, CHANGE_COLUMNS.name),
      to: textAt(row, CHANGE_COLUMNS.to),
    },
  ];
}
