/** What a restore point holds: enough to put every cell back as it was before a run. */
import type { ChangeCounts } from "../../grading/changes";
import type { ColoredRows } from "../applyColors";
import type { HeaderLook } from "../listLook";
import type { SheetArea } from "../../table/types";
import type { OwnKind } from "../types";
import type { ListState } from "../workbookState";

/**
 * What a cell holds: a formula with "=", else its value; "" is blank. A text that begins with "=" or
 * "'" has a "'" before it here, so that it is told from a formula; see cellContent.ts.
 */
export type CellContent = string | number | boolean;

/** Rows of one column, 0-based at the time of the run; null: the run left this cell alone. */
export interface SavedRun {
  readonly column: number;
  readonly row: number;
  readonly before: readonly (CellContent | null)[];
  /** What the run wrote; a cell that holds something else by now was changed by a person since. */
  readonly after: readonly (CellContent | null)[];
  /** Number formats before the run. */
  readonly formats: readonly (string | null)[];
}

/** A column of ours in a run. */
export interface SavedColumn {
  readonly kind: OwnKind;
  readonly column: number;
  readonly place: "new" | "own" | "reused";
}

/** A new column as it was: what stood there besides the cells that were written. */
export interface SavedNewColumn {
  readonly column: number;
  /** First row and number of rows whose format the run changed, header included. */
  readonly row: number;
  readonly rows: number;
  /** Points; null where it had the standard width. */
  readonly width: number | null;
  /** Undefined where the column bore no format at all, so that its formats may be cleared. */
  readonly dressed:
    { readonly header: HeaderLook; readonly formats: readonly string[] } | undefined;
}

/** A line of the list of restore points. */
export interface RestoreHeader {
  /** Number of the run in this workbook, from 1. */
  readonly run: number;
  /** Local time of the run: "2026-11-22 14:05". */
  readonly at: string;
  readonly sheet: string;
  readonly list: number;
  readonly scheme: { readonly zh: string; readonly en: string };
  readonly counts: ChangeCounts;
  readonly customers: number;
  readonly cells: number;
}

export interface RestorePoint extends RestoreHeader {
  readonly worksheetId: string;
  readonly headerRow: number;
  /** Sheet row of each customer, and a hash of what tells him apart, in the same order. */
  readonly rows: readonly number[];
  readonly keys: readonly number[];
  readonly keyColumn: number;
  /** Hidden name on the key column's header cell. */
  readonly keyName: string;
  readonly columns: readonly SavedColumn[];
  readonly runs: readonly SavedRun[];
  /** Hidden names of ours before the run; null where the run made them. */
  readonly names: readonly { readonly name: string; readonly formula: string | null }[];
  /** The table's area before it grew. */
  readonly table: { readonly name: string; readonly area: SheetArea } | undefined;
  readonly fresh: readonly SavedNewColumn[];
  /** Colour rules of ours before the run; undefined where it left the colours alone. */
  readonly colors: readonly ColoredRows[] | undefined;
  /** What the workbook remembered of the list; null when it was new. */
  readonly listState: ListState | null;
}
