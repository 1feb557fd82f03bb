import type { ChangeRecord, LedgerHistory } from "../../excel/ledger/parseHistory";
import { customerFinder, type CustomerKey } from "../../table/customerKey";

/** A change of one customer as the ledger tells it. */
export interface CustomerChange extends ChangeRecord {
  readonly isUndone: boolean;
}

/** The changes of a list by customer, newest first. Who is not to be told apart has none. */
export function changesByCustomer(
  { changes, undone }: LedgerHistory,
  list: number,
  keys: readonly CustomerKey[]
): ReadonlyMap<number, readonly CustomerChange[]> {
  const { find } = customerFinder(keys);
  const found = new Map<number, CustomerChange[]>();
  for (const change of changes) {
    const index = change.list === list ? find(change) : undefined;
    if (index === undefined) continue;
    const own = found.get(index) ?? [];
    found.set(index, own);
    own.push({ ...change, isUndone: undone.has(change.run) });
  }
  for (const own of found.values()) own.sort((a, b) => b.run - a.run);
  return found;
}
