import { ledgerCustomer, namedKey } from "./ledgerCustomer";
import { timelinesOf, type TierChange, type Timeline } from "./timelines";

/** Which two runs of a list are compared; runs that were undone do not count. */
export interface MigrationWanted<T extends TierChange> {
  readonly changes: readonly T[];
  readonly undone: ReadonlySet<number>;
  readonly list: number;
  readonly from: number;
  readonly to: number;
  /** Tiers, best first; others that the ledger names come after them. */
  readonly order: readonly string[];
  /** Customers on the sheet of today with their tiers; those the ledger never names have not moved. */
  readonly standing?: readonly Standing[];
}

/** A customer and the tier that stands beside him; "" for none. */
export interface Standing {
  readonly code: string;
  readonly name: string;
  readonly tier: string;
}

/** One customer between the two runs; tiers are places in `tiers`, the last stands for none. */
export interface Move {
  readonly code: string;
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

/** How many customers went from which tier to which. */
export interface Migration {
  readonly tiers: readonly string[];
  /** [from][to]; one more of each than there are tiers: without a tier. */
  readonly cells: readonly (readonly number[])[];
  readonly fromTotals: readonly number[];
  readonly toTotals: readonly number[];
  readonly total: number;
  readonly moves: readonly Move[];
  /** Customers who could not be told apart, and are left out. */
  readonly unclear: number;
}

/**
 * The tiers after two runs, from the changes alone: what a customer's last change up to a run gave him
 * stood on the sheet then. Before his first change he had the tier that it began from.
 */
export function migration<T extends TierChange>(wanted: MigrationWanted<T>): Migration {
  const { changes, undone, list, from, to, order, standing = [] } = wanted;
  const counted = changes.filter((change) => change.list === list && !undone.has(change.run));
  const { told, unclear } = timelinesOf(counted);
  const known = told.filter(({ changes: [first] }) => first.run <= to || first.from !== "");
  const moved = known.map((line) => ({
    ...lastNames(line, to),
    before: tierAt(line, from),
    after: tierAt(line, to),
  }));
  const steps = [...moved, ...stayed(standing, new Set(counted.flatMap(namesOf)))];
  const tiers = tiersIn(order, steps);
  const placeOf = (tier: string) => (tier === "" ? tiers.length : tiers.indexOf(tier));
  const moves = steps.map(({ code, name, before, after }): Move => ({
    code,
    name,
    from: placeOf(before),
    to: placeOf(after),
  }));
  return { tiers, moves, unclear, ...countMoves(moves, tiers.length + 1) };
}

/** A row may name a customer by code, by name, or by both. */
function namesOf(row: Pick<Standing, "code" | "name">): readonly string[] {
  const customer = ledgerCustomer(row);
  if (customer === undefined) return [];
  return customer.name === "" ? [customer.key] : [customer.key, namedKey(customer.name)];
}

/** A customer whom no run that counts has noted has had his tier all along. */
const stayed = (standing: readonly Standing[], seen: ReadonlySet<string>) =>
  standing
    .filter((customer) => customer.tier !== "" && !namesOf(customer).some((key) => seen.has(key)))
    .map(({ code, name, tier }) => ({ code, name, before: tier, after: tier }));

/** "" for none. */
export function tierAt<T extends TierChange>({ changes }: Timeline<T>, run: number): string {
  return lastOf(changes, run)?.to ?? changes[0].from;
}

const lastOf = <T extends TierChange>(changes: readonly T[], run: number): T | undefined =>
  changes.filter((change) => change.run <= run).at(-1);

/** As he was called at that run. */
function lastNames<T extends TierChange>({ changes }: Timeline<T>, run: number) {
  const { code, name } = lastOf(changes, run) ?? changes[0];
  return { code, name };
}

function tiersIn(
  order: readonly string[],
  steps: readonly { readonly before: string; readonly after: string }[]
): readonly string[] {
  const named = new Set(steps.flatMap(({ before, after }) => [before, after]));
  named.delete("");
  const others = [...named].filter((tier) => !order.includes(tier));
  return [...order, ...others.sort((a, b) => (a < b ? -1 : 1))];
}

function countMoves(moves: readonly Move[], size: number) {
  const cells = Array.from({ length: size }, () => new Array<number>(size).fill(0));
  const fromTotals = new Array<number>(size).fill(0);
  const toTotals = new Array<number>(size).fill(0);
  for (const { from, to } of moves) {
    cells[from][to]++;
    fromTotals[from]++;
    toTotals[to]++;
  }
  return { cells, fromTotals, toTotals, total: moves.length };
}
