/** What people decided about single customers; kept in the workbook beside the list, and by every regrade. */
import type { Change } from "../../grading/changes";
import type { CustomerKey } from "../../table/customerKey";

/** A row that no regrade writes to until it is released. */
export interface Hold {
  readonly customer: CustomerKey;
  /** Why, in the person's words; may be "". */
  readonly note: string;
  /** Day it was held, 1900 serial. */
  readonly since: number;
}

/** A tier set by a person (人工调整); the computed tier stays visible beside it. */
export interface Adjustment {
  readonly customer: CustomerKey;
  /** Label of a tier of the scheme. */
  readonly tier: string;
  readonly reason: string;
  /** Who answers for it. */
  readonly owner: string;
  /** Day it was set, 1900 serial. */
  readonly since: number;
  /** Last day on which it counts, 1900 serial; null: until it is taken back. */
  readonly until: number | null;
}

/** A follow-up put off to a later day. Ends by itself once the customer was contacted or the day is past. */
export interface Snooze {
  readonly customer: CustomerKey;
  /** Day to which the next follow-up is put off, 1900 serial. */
  readonly until: number;
  readonly reason: string;
  /** Day it was put off, 1900 serial; a contact on or after it ends the snooze. */
  readonly since: number;
}

export interface ListNotes {
  readonly holds: readonly Hold[];
  readonly adjustments: readonly Adjustment[];
  readonly snoozes: readonly Snooze[];
}

export const NO_NOTES: ListNotes = { holds: [], adjustments: [], snoozes: [] };

/** A note that finds nobody to apply to: he is not on the list, or not to be told apart; or no such tier. */
export type LostNote = { readonly cause: "customer" | "tier" } & (
  | { readonly kind: "hold"; readonly note: Hold }
  | { readonly kind: "adjustment"; readonly note: Adjustment }
  | { readonly kind: "snooze"; readonly note: Snooze }
);

/** A row that stays as it stands. */
export interface HeldRow {
  readonly hold: Hold;
  /** What the run would have done to it. */
  readonly would: Change;
}

export interface AdjustedRow {
  readonly adjustment: Adjustment;
  /** Tier text as it was worked out; null where the customer could not be rated. */
  readonly computed: string | null;
}

/** What people's notes came to in a run; maps go by index into the list. A row may stand in several. */
export interface AppliedNotes {
  readonly held: ReadonlyMap<number, HeldRow>;
  readonly adjusted: ReadonlyMap<number, AdjustedRow>;
  readonly snoozed: ReadonlyMap<number, Snooze>;
  readonly lost: readonly LostNote[];
  /** Adjustments whose last day was before the as-of date. */
  readonly ended: readonly Adjustment[];
  /** Those of `ended` whose customer is on the list. */
  readonly endedAt: ReadonlyMap<number, Adjustment>;
}
