import type { Adjustment, Hold } from "../../excel/notes/types";
import type { RegradePlan } from "../../excel/types";
import type { Change, ChangeKind } from "../../grading/changes";
import { customerFinder, customerKeys, type CustomerKey } from "../../table/customerKey";

/** One customer of the change list. */
export interface ChangeRow {
  /** Index into the list. */
  readonly index: number;
  readonly customer: CustomerKey;
  /** His code or name is his alone, so that he can be found again and held. */
  readonly canHold: boolean;
  /** What the run does to him; of a held row what it would do. */
  readonly change: Change;
  readonly hold: Hold | undefined;
  /** Set by hand, with the tier that was worked out. */
  readonly adjusted: { readonly computed: string | null } | undefined;
  /** A tier set by hand that counts no more since the last run. */
  readonly ended: Adjustment | undefined;
}

/** Customers that move come first; those that stay are folded away. */
export const GROUP_ORDER = ["up", "down", "new", "unrated", "same"] as const;

export type ChangeGroups = Readonly<Record<ChangeKind, readonly ChangeRow[]>>;

/** Held rows stand where they would stand without the hold. */
export function changeGroups(plan: RegradePlan): ChangeGroups {
  const { applied, changes } = plan;
  const keys = customerKeys(plan.read, plan.snapshot.cells, plan.scheme.columns);
  const { find } = customerFinder(keys);
  const groups: Record<ChangeKind, ChangeRow[]> = {
    up: [],
    down: [],
    new: [],
    same: [],
    unrated: [],
  };
  changes.forEach((standing, index) => {
    const held = applied.held.get(index);
    const change = held?.would ?? standing;
    groups[change.kind].push({
      index,
      customer: keys[index],
      canHold: find(keys[index]) === index,
      change,
      hold: held?.hold,
      adjusted: applied.adjusted.get(index),
      ended: applied.endedAt.get(index),
    });
  });
  return groups;
}

/** Sheet column by which a person knows the customer: the name, else the code, else what was read first. */
export function customerColumn({ read, scheme }: Pick<RegradePlan, "read" | "scheme">): number {
  const bearing = (role: "name" | "code") => {
    const name = scheme.columns.find((column) => column.role === role)?.name;
    return read.matches.find(({ column }) => column === name);
  };
  return (bearing("name") ?? bearing("code") ?? read.matches[0]).sheetColumns[0];
}
