import { nextColumn } from "../../excel/contact/planContact";
import type { Snooze } from "../../excel/notes/types";
import type { RegradePlan } from "../../excel/types";
import { weekday } from "../../formula/serial";
import type { TierColor } from "../../scheme/types";
import { cellText, customerKeys, type CustomerKey } from "../../table/customerKey";
import { findOwner } from "../../table/findOwner";
import { datesBelow } from "../../table/readDates";

export const DUE_GROUPS = ["overdue", "today", "week", "later"] as const;

export type DueGroup = (typeof DUE_GROUPS)[number];

/** A customer with a day on which he is to be contacted. */
export interface DueCustomer {
  /** Place in the list. */
  readonly index: number;
  /** 0-based sheet row. */
  readonly row: number;
  readonly customer: CustomerKey;
  /** Index into the scheme's tiers; -1 without a tier. */
  readonly tier: number;
  readonly tierText: string | null;
  readonly color: TierColor;
  /** 1900 serial. */
  readonly due: number;
  /** Days from the as-of date; negative: overdue. */
  readonly days: number;
  /** "" where nobody is named. */
  readonly owner: string;
  readonly snooze: Snooze | undefined;
}

export interface DueList {
  /** Every customer with a date, most overdue first, then the best tier. */
  readonly customers: readonly DueCustomer[];
  /** People who look after customers, most customers first; empty where the list has no such column. */
  readonly owners: readonly string[];
  /** Some of those due have nobody named. */
  readonly hasUnowned: boolean;
  /** 0-based sheet column of next follow-ups; undefined before a first regrade. */
  readonly next: number | undefined;
}

/** When each customer is due: as the sheet says, else as a regrade would set it. Pure. */
export function dueCustomers(plan: RegradePlan): DueList {
  const { snapshot, read, scheme, grades, request } = plan;
  const { cells } = snapshot;
  const next = nextColumn(snapshot);
  const onSheet = next === undefined ? undefined : datesBelow(cells, read.list, next, request.asOf);
  const keys = customerKeys(read, cells, scheme.columns);
  const owner = findOwner(read, scheme.columns, new Set(snapshot.own.map(({ column }) => column)));
  const customers = read.list.rows.flatMap((row, index): DueCustomer[] => {
    const stands = onSheet?.[index] ?? NaN;
    // A customer who was added since the last regrade has no date on the sheet yet.
    const due = Math.floor(Number.isNaN(stands) ? grades.next[index] : stands);
    if (Number.isNaN(due)) return [];
    const tier = grades.tier[index];
    const color: TierColor = tier < 0 ? "grey" : scheme.tiers[tier].color;
    return [
      {
        index,
        row,
        customer: keys[index],
        tier,
        tierText: grades.tierText(index),
        color,
        due,
        days: due - request.asOf,
        owner: owner === undefined ? "" : cellText(cells, row, owner),
        snooze: plan.applied.snoozed.get(index),
      },
    ];
  });
  customers.sort((a, b) => a.due - b.due || rank(a) - rank(b) || a.row - b.row);
  const hasUnowned = owner !== undefined && customers.some((customer) => customer.owner === "");
  return { customers, owners: ownersOf(customers), hasUnowned, next };
}

const rank = ({ tier }: DueCustomer) => (tier < 0 ? Infinity : tier);

function ownersOf(customers: readonly DueCustomer[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { owner } of customers)
    if (owner !== "") counts.set(owner, (counts.get(owner) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([owner]) => owner);
}

/** Weeks end on Sunday: on a Sunday there is no rest of the week. */
export function groupOf(days: number, asOf: number): DueGroup {
  if (days < 0) return "overdue";
  if (days === 0) return "today";
  return days <= (8 - weekday(asOf)) % 7 ? "week" : "later";
}

export type DueByGroup = Readonly<Record<DueGroup, readonly DueCustomer[]>>;

/** The customers of one person (undefined: of all; "": of nobody), by group. */
export function byGroup(
  customers: readonly DueCustomer[],
  owner: string | undefined,
  asOf: number
): DueByGroup {
  const groups: Record<DueGroup, DueCustomer[]> = { overdue: [], today: [], week: [], later: [] };
  for (const customer of customers)
    if (owner === undefined || customer.owner === owner)
      groups[groupOf(customer.days, asOf)].push(customer);
  return groups;
}
