import type { LedgerChange } from "./earlierTiers";
import { ledgerCustomer, namedKey, type LedgerCustomer } from "./ledgerCustomer";

/** A change with the tier it began from; "" where the customer had none. */
export interface TierChange extends Pick<LedgerChange, "run" | "list" | "code" | "name" | "to"> {
  readonly from: string;
}

/** What the runs did to one customer, in their order. */
export interface Timeline<T extends TierChange> {
  readonly changes: readonly T[];
}

export interface Timelines<T extends TierChange> {
  readonly told: readonly Timeline<T>[];
  /** Customers whom one run names several times: nobody knows which of them a row means. */
  readonly unclear: number;
}

/** Changes by customer; those of a customer who was given a code later are brought together by his name. */
export function timelinesOf<T extends TierChange>(changes: readonly T[]): Timelines<T> {
  const groups = groupsOf(changes);
  const owners = ownersOfNames(groups);
  const merged = new Map<string, T[]>();
  for (const [key, { customer, rows }] of groups) {
    const owner = customer.code === "" ? owners.get(customer.name) : undefined;
    const mine = merged.get(owner ?? key);
    if (mine === undefined) merged.set(owner ?? key, [...rows]);
    else mine.push(...rows);
  }
  const lines = [...merged.values()].map((rows) => rows.sort((a, b) => a.run - b.run));
  const told = lines.filter((rows) => rows.every((row, i) => row.run !== rows[i + 1]?.run));
  return { told: told.map((rows) => ({ changes: rows })), unclear: lines.length - told.length };
}

interface Group<T> {
  readonly customer: LedgerCustomer;
  readonly rows: T[];
}

type Groups<T> = ReadonlyMap<string, Group<T>>;

function groupsOf<T extends TierChange>(changes: readonly T[]): Groups<T> {
  const groups = new Map<string, Group<T>>();
  for (const row of changes) {
    const customer = ledgerCustomer(row);
    if (customer === undefined) continue;
    const group = groups.get(customer.key);
    if (group === undefined) groups.set(customer.key, { customer, rows: [row] });
    else group.rows.push(row);
  }
  return groups;
}

/** Key of the one coded customer who bears a name that also stands without a code in other runs. */
function ownersOfNames<T extends TierChange>(groups: Groups<T>): ReadonlyMap<string, string> {
  const owners = new Map<string, string | null>();
  for (const { customer } of groups.values())
    if (customer.code !== "" && groups.has(namedKey(customer.name)))
      owners.set(customer.name, owners.has(customer.name) ? null : customer.key);
  const sure = [...owners].flatMap(([name, key]) => {
    if (key === null || name === "") return [];
    const runs = new Set(groups.get(namedKey(name))?.rows.map(({ run }) => run));
    // Both in one run: two customers.
    return groups.get(key)?.rows.some(({ run }) => runs.has(run)) ? [] : [[name, key] as const];
  });
  return new Map(sure);
}
