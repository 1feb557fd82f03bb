/** One customer contacted or put off from the list of due follow-ups, and what that changed. */
import type { CustomerKey } from "../../table/customerKey";
import type { ListNotes, Snooze } from "../notes/types";
import type { CellContent } from "../restore/types";
import type { Refusal } from "../types";

/** What a person asked for. `index` is the customer's place in the list. */
export type ContactOrder =
  | {
      readonly kind: "contacted";
      readonly index: number;
      /** 0-based sheet column of the last-contact date. */
      readonly column: number;
    }
  | {
      readonly kind: "snoozed";
      readonly index: number;
      /** 1900 serial. */
      readonly until: number;
      readonly reason: string;
    };

/** A cell that was written, and what stood there before. */
export interface ContactCell {
  readonly role: "contact" | "next";
  /** 0-based sheet column when it was written. */
  readonly column: number;
  /** What stands in the column's header cell. */
  readonly header: string;
  readonly before: CellContent;
  readonly format: string;
  readonly after: CellContent;
  readonly formatAfter: string;
}

/** A cell that tells the customer apart. */
export interface IdentityCell {
  readonly column: number;
  readonly header: string;
  readonly value: CellContent;
}

/** Kept in the workbook, so that it can be undone, also after the file was closed. */
export interface ContactRecord {
  /** Counts up among the records that are kept. */
  readonly number: number;
  readonly kind: ContactOrder["kind"];
  readonly list: number;
  readonly worksheetId: string;
  readonly sheet: string;
  readonly customer: CustomerKey;
  /** As-of date, 1900 serial. */
  readonly day: number;
  /** Next follow-up that was set, 1900 serial; null: none. */
  readonly next: number | null;
  /** 0-based. */
  readonly headerRow: number;
  readonly row: number;
  readonly identity: readonly IdentityCell[];
  readonly cells: readonly ContactCell[];
  /** The customer's snooze before and after; left out where it stayed. */
  readonly snooze?: { readonly before: Snooze | null; readonly after: Snooze | null };
}

/** What came of it. `notes` are those of the list from now on. */
export type ContactOutcome =
  | { readonly contact: "written"; readonly record: ContactRecord; readonly notes: ListNotes }
  | { readonly contact: "undone"; readonly record: ContactRecord; readonly notes: ListNotes }
  | { readonly contact: "refused"; readonly refusal: Refusal }
  /** Excel failed, and the cells could not be put back either; the record is kept in the workbook. */
  | { readonly contact: "half"; readonly record: ContactRecord; readonly message: string };

/** As many as a person may want to take back. */
export const MOST_RECORDS = 20;
