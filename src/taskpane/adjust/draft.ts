import type { Adjustment, ListNotes } from "../../excel/notes/types";
import { parseIsoDate } from "../../formula/serial";
import type { CustomerFinder, CustomerKey } from "../../table/customerKey";

/** The form as it stands; texts as they were typed. */
export interface Draft {
  /** Label of a tier; "" while none is chosen. */
  readonly tier: string;
  readonly reason: string;
  readonly owner: string;
  /** ISO day; "" while there is none. */
  readonly last: string;
  /** Counts until it is taken back. */
  readonly isOpen: boolean;
}

export type DraftProblem = "no-tier" | "no-reason" | "no-owner" | "no-day" | "past-day";
export type DraftField = "tier" | "reason" | "owner" | "last";

/** What keeps the form from being saved, by field. */
export type DraftProblems = Partial<Readonly<Record<DraftField, DraftProblem>>>;

/** Fields in the order in which they stand. */
export const DRAFT_FIELDS: readonly DraftField[] = ["tier", "reason", "owner", "last"];

export function draftProblems(draft: Draft, asOf: number): DraftProblems {
  const last = parseIsoDate(draft.last);
  return {
    ...(draft.tier === "" && { tier: "no-tier" as const }),
    ...(draft.reason.trim() === "" && { reason: "no-reason" as const }),
    ...(draft.owner.trim() === "" && { owner: "no-owner" as const }),
    ...(!draft.isOpen && last === undefined && { last: "no-day" as const }),
    ...(!draft.isOpen && last !== undefined && last < asOf && { last: "past-day" as const }),
  };
}

/** The adjustment a form without problems stands for. */
export function adjustmentOf(draft: Draft, customer: CustomerKey, today: number): Adjustment {
  return {
    customer,
    tier: draft.tier,
    reason: draft.reason.trim(),
    owner: draft.owner.trim(),
    since: today,
    until: draft.isOpen ? null : (parseIsoDate(draft.last) ?? null),
  };
}

/** Notes with a new adjustment in place of those on the same customer, ended ones included. */
export function withAdjustment(
  notes: ListNotes,
  { find }: CustomerFinder,
  adjustment: Adjustment
): ListNotes {
  const index = find(adjustment.customer);
  const others = notes.adjustments.filter(
    ({ customer }) => index === undefined || find(customer) !== index
  );
  return { ...notes, adjustments: [...others, adjustment] };
}
