import { customerFinder, customerKeys, type CustomerKey } from "../../table/customerKey";
import type { Standing } from "../../table/migration";
import type { Proposal } from "../list/propose";

/** A cell of the sheet, 0-based. */
export interface SheetCell {
  readonly row: number;
  readonly column: number;
}

/** Finds the customers of the ledger on the sheet of today; undefined for who is not there any more. */
export function customerCells({
  result,
}: Pick<Proposal, "result">): (key: CustomerKey) => SheetCell | undefined {
  if (result.kind !== "plan") return () => undefined;
  const { read, snapshot, scheme } = result.plan;
  const { find } = customerFinder(customerKeys(read, snapshot.cells, scheme.columns));
  const named = scheme.columns.find(({ role }) => role === "name")?.name;
  const match = read.matches.find(({ column }) => column === named) ?? read.matches[0];
  const [column] = match?.sheetColumns ?? [read.list.firstColumn];
  return (key) => {
    const index = find(key);
    return index === undefined ? undefined : { row: read.list.rows[index], column };
  };
}

/** The customers of the sheet with the tiers that stand there, before anything is written. */
export function standingTiers({ result }: Pick<Proposal, "result">): readonly Standing[] {
  if (result.kind !== "plan") return [];
  const { read, snapshot, scheme, changes } = result.plan;
  const keys = customerKeys(read, snapshot.cells, scheme.columns);
  return keys.map((key, i) => ({ ...key, tier: changes[i].from ?? "" }));
}
