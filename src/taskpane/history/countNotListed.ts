import type { RunRecord } from "../../excel/ledger/readHistory";
import type { Migration } from "../../table/migration";

/** Rated customers of a run whom no row of the ledger names: they had their tier before, and kept it. */
export function countNotListed(
  { customers, unrated }: Pick<RunRecord, "customers" | "unrated">,
  { toTotals, tiers, unclear }: Pick<Migration, "toTotals" | "tiers" | "unclear">
): number {
  const listed = toTotals.slice(0, tiers.length).reduce((sum, count) => sum + count, 0);
  return Math.max(0, customers - unrated - listed - unclear);
}
