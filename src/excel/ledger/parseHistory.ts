import type { ChangeKind } from "../../grading/changes";
import {
  CHANGE_COLUMNS,
  kindNamed,
  MORE_CHANGE_COLUMNS,
  MORE_RUN_COLUMNS,
  RUN_COLUMNS,
  saysUndone,
  type LedgerKind,
} from "./layout";
import { dayAt, numberAt, textAt, type LedgerRow } from "./rowCells";

/** One row of the ledger's runs in full. */
export interface RunRecord {
  /** Number of the run, counted in the workbook; an undo bears the number of the run it undid. */
  readonly run: number;
  /** Local time as it was written: "2026-11-22 14:05". */
  readonly at: string;
  readonly action: "grade" | "undo";
  readonly sheet: string;
  readonly list: number;
  readonly scheme: string;
  /** "" and null in the row of an undo, which names no version and no day. */
  readonly schemeId: string;
  readonly version: string;
  /** As-of date, 1900 serial. */
  readonly asOf: number | null;
  readonly customers: number;
  /** 0 where no number stands. */
  readonly up: number;
  readonly down: number;
  readonly new: number;
  readonly same: number;
  readonly unrated: number;
  readonly cells: number;
}

/** One row of the ledger's changes in full. */
export interface ChangeRecord {
  readonly run: number;
  readonly at: string;
  readonly list: number;
  readonly schemeId: string;
  readonly asOf: number | null;
  readonly code: string;
  readonly name: string;
  /** Undefined where a person wrote another word. */
  readonly kind: ChangeKind | undefined;
  /** Tiers as they were written; "" for none. */
  readonly from: string;
  readonly to: string;
  readonly score: number | null;
}

/** All that the ledger tells, in the order of its rows; of all lists of the workbook. */
export interface LedgerHistory {
  readonly runs: readonly RunRecord[];
  readonly changes: readonly ChangeRecord[];
  /** Numbers of the runs that were undone. */
  readonly undone: ReadonlySet<number>;
}

/** What a person wrote between the rows is none. Pure. */
export function parseHistory(
  { runs, changes }: Readonly<Record<LedgerKind, readonly LedgerRow[]>>,
  date1904: boolean
): LedgerHistory {
  const records = runs.flatMap((row) => runOf(row, date1904));
  return {
    runs: records,
    changes: changes.flatMap((row) => changeOf(row, date1904)),
    undone: new Set(records.filter(({ action }) => action === "undo").map(({ run }) => run)),
  };
}

function runOf(row: LedgerRow, date1904: boolean): RunRecord[] {
  const [run, list] = [numberAt(row, RUN_COLUMNS.run), numberAt(row, RUN_COLUMNS.list)];
  const asOf = known(dayAt(row, RUN_COLUMNS.asOf, date1904));
  const action = saysUndone(textAt(row, RUN_COLUMNS.action)) ? "undo" : "grade";
  if (Number.isNaN(run + list) || (action === "grade" && asOf === null)) return [];
  const count = (column: number) => known(numberAt(row, column)) ?? 0;
  const { at, sheet, scheme, version, ...counts } = MORE_RUN_COLUMNS;
  return [
    {
      run,
      at: textAt(row, at),
      action,
      sheet: textAt(row, sheet),
      list,
      scheme: textAt(row, scheme),
      schemeId: textAt(row, RUN_COLUMNS.schemeId),
      version: textAt(row, version),
      asOf,
      customers: count(counts.customers),
      up: count(counts.up),
      down: count(counts.down),
      new: count(counts.new),
      same: count(counts.same),
      unrated: count(counts.unrated),
      cells: count(counts.cells),
    },
  ];
}

function changeOf(row: LedgerRow, date1904: boolean): ChangeRecord[] {
  const [run, list] = [numberAt(row, CHANGE_COLUMNS.run), numberAt(row, CHANGE_COLUMNS.list)];
  if (Number.isNaN(run + list)) return [];
  return [
    {
      run,
      at: textAt(row, MORE_CHANGE_COLUMNS.at),
      list,
      schemeId: textAt(row, CHANGE_COLUMNS.schemeId),
      asOf: known(dayAt(row, CHANGE_COLUMNS.asOf, date1904)),
      code: textAt(row, CHANGE_COLUMNS.code),
      name: textAt(row, CHANGE_COLUMNS.name),
      kind: kindNamed(textAt(row, MORE_CHANGE_COLUMNS.kind)),
      from: textAt(row, MORE_CHANGE_COLUMNS.from),
      to: textAt(row, CHANGE_COLUMNS.to),
      score: known(numberAt(row, MORE_CHANGE_COLUMNS.score)),
    },
  ];
}

const known = (value: number): number | null => (Number.isNaN(value) ? null : value);
