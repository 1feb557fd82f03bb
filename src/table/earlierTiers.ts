import { ledgerCustomer, type LedgerCustomer } from "./ledgerCustomer";
import { periodOf, type Period } from "./periodOf";

/** One row of the ledger's runs. */
export interface LedgerRun {
  /** Number of the run, counted in the workbook. */
  readonly run: number;
  readonly list: number;
  readonly schemeId: string;
  /** As-of date, 1900 serial. */
  readonly asOf: number;
}

/** One row of the ledger's changes: a customer and the tier a run gave him. */
export interface LedgerChange {
  readonly run: number;
  readonly list: number;
  readonly schemeId: string;
  /** "" where there was none. */
  readonly code: string;
  readonly name: string;
  /** "" where the run left the customer unrated. */
  readonly to: string;
}

/** What the ledger holds, rows in any order. */
export interface LedgerRows {
  readonly runs: readonly LedgerRun[];
  /** Numbers of the runs that were undone. */
  readonly undone: ReadonlySet<number>;
  readonly changes: readonly LedgerChange[];
}

/** Which rows are meant, and the day that is graded for. */
export interface EarlierWanted {
  readonly list: number;
  readonly schemeId: string;
  readonly asOf: number;
  /** How often the scheme regrades; left out: each run stands for itself. */
  readonly every: Period | undefined;
}

/** Tiers of the period before, by customer. */
export interface EarlierTiers {
  /** By code as it is compared; null where one code stood for several customers. */
  readonly byCode: ReadonlyMap<string, string | null>;
  /** By name as it is compared; null where one name stood for several customers. */
  readonly byName: ReadonlyMap<string, NamedTier | null>;
}

export interface NamedTier {
  readonly tier: string;
  readonly hasCode: boolean;
}

/**
 * The tier of each customer at the end of the period before the day that is graded for. Runs of the same
 * period do not count, so that regrading twice in a month moves a customer once. The changes up to the
 * last run that counts are gone through in the order of the runs: what they leave is what stood on the
 * sheet then. A run that left a customer unrated gave no tier, so the one before still stands.
 */
export function earlierTiers(ledger: LedgerRows, wanted: EarlierWanted): EarlierTiers {
  const isOurs = ({ run, list, schemeId }: LedgerRun | LedgerChange) =>
    list === wanted.list && schemeId === wanted.schemeId && !ledger.undone.has(run);
  const last = lastRunBefore(ledger.runs.filter(isOurs), wanted);
  const changes = ledger.changes
    .filter((change) => isOurs(change) && last !== undefined && change.run <= last)
    .sort((a, b) => a.run - b.run);
  const customers = new Map<string, Customer>();
  for (const change of changes) take(customers, change);
  return tiersOf([...customers.values()]);
}

/** The newest of the latest runs before the period, or before the day. */
function lastRunBefore(
  runs: readonly LedgerRun[],
  { asOf, every }: EarlierWanted
): number | undefined {
  const placeOf = (day: number) => (every === undefined ? day : periodOf(day, every));
  const before = runs.filter((run) => placeOf(run.asOf) < placeOf(asOf));
  return before.sort((a, b) => a.asOf - b.asOf || a.run - b.run).at(-1)?.run;
}

interface Customer extends LedgerCustomer {
  readonly tier: string;
  readonly run: number;
  /** Several rows of one run: several customers, which cannot be told apart. */
  readonly isSeveral: boolean;
}

/** Told apart by code, else by name. */
function take(customers: Map<string, Customer>, { run, code, name, to }: LedgerChange): void {
  const customer = ledgerCustomer({ code, name });
  if (customer === undefined) return;
  const before = customers.get(customer.key);
  customers.set(customer.key, {
    ...customer,
    tier: to === "" ? (before?.tier ?? "") : to,
    run,
    isSeveral: before !== undefined && (before.isSeveral || before.run === run),
  });
}

function tiersOf(customers: readonly Customer[]): EarlierTiers {
  const byCode = new Map<string, string | null>();
  const byName = new Map<string, NamedTier | null>();
  for (const { code, name, tier, isSeveral } of customers) {
    if (code !== "") byCode.set(code, isSeveral ? null : tier);
    if (name === "") continue;
    const isTold = isSeveral || byName.has(name);
    byName.set(name, isTold ? null : { tier, hasCode: code !== "" });
  }
  return { byCode, byName };
}

/** A customer of the list that is graded now; a code or name that others share does not tell who he is. */
export interface Sought {
  readonly code: string;
  readonly name: string;
  readonly sharesCode: boolean;
  readonly sharesName: boolean;
}

/** His tier; undefined where the ledger has none, or none that surely is his. */
export function tierBefore(
  { byCode, byName }: EarlierTiers,
  { code, name, sharesCode, sharesName }: Sought
): string | undefined {
  if (code !== "" && (sharesCode || byCode.has(code)))
    return sharesCode ? undefined : byCode.get(code) || undefined;
  const named = sharesName || name === "" ? undefined : byName.get(name);
  // A customer of another code is another customer; codes may have been entered since.
  if (!named || (code !== "" && named.hasCode)) return undefined;
  return named.tier || undefined;
}
