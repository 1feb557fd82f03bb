import type { RegradePlan } from "../../excel/types";
import { preparedScheme } from "../../table/gradeSheet";
import type { CellProblem } from "../../table/types";
import { columnsBehind, emptyPlaces } from "../list/blankCells";
import type { AbsentGroup, EffectCell, FillGroup } from "./effectTypes";
import { listWideColumns } from "./listWideColumns";
import type { OpenCustomer } from "./openCustomers";

/** Cells that are empty or unreadable, and columns that are not there, by the tiers they keep open. */
export function fillGroups(
  plan: RegradePlan,
  open: readonly OpenCustomer[]
): readonly (FillGroup | AbsentGroup)[] {
  const behind = behindOf(plan);
  const problemAt = problemsByCell(plan);
  const onSheet = new Map<string, EffectCell[]>();
  const absent = new Map<string, OpenCustomer[]>();
  for (const customer of open) {
    const { index, mayMove } = customer;
    for (const name of new Set(customer.blanks.flatMap(behind))) {
      const places = emptyPlaces(plan, index, name);
      if (places.length === 0 && !plan.read.matches.some(({ column }) => column === name))
        push(absent, name, customer);
      for (const { row, column } of places) {
        const problem = problemAt.get(`${row}/${column}`);
        push(onSheet, name, { row, column, index, mayMove, ...(problem && { problem }) });
      }
    }
  }
  const wide = wideColumns(plan, behind);
  const fills = [...onSheet].map(([column, cells]): FillGroup => {
    return {
      kind: "fill",
      column,
      customers: moving(cells.map(({ index, mayMove }) => ({ index, mayMove }))),
      cells: [...cells].sort((a, b) => Number(b.mayMove) - Number(a.mayMove) || a.row - b.row),
      movesOthers: wide.has(column),
    };
  });
  const lacking = [...absent].map(([column, customers]): AbsentGroup => {
    return {
      kind: "absent",
      column,
      customers: moving(customers),
      missing: customers.length,
      isSupplied: plan.read.supplied?.some((one) => one.column === column) ?? false,
    };
  });
  return [...fills, ...lacking].sort(
    (a, b) => b.customers - a.customers || weight(b) - weight(a) || (a.kind === "fill" ? -1 : 1)
  );
}

const weight = (group: FillGroup | AbsentGroup): number =>
  group.kind === "fill" ? group.cells.length : group.missing;

const moving = (
  cells: readonly { readonly index: number | undefined; readonly mayMove: boolean }[]
): number => new Set(cells.flatMap(({ index, mayMove }) => (mayMove ? [index] : []))).size;

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [value]);
  else known.push(value);
}

/** Formulas are read once for a list, not once for a customer. */
function behindOf(plan: RegradePlan): (name: string) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  return (name) => {
    let found = known.get(name);
    if (found === undefined) known.set(name, (found = columnsBehind(plan, name)));
    return found;
  };
}

function wideColumns(
  { scheme }: RegradePlan,
  behind: (name: string) => readonly string[]
): ReadonlySet<string> {
  return new Set([...listWideColumns(preparedScheme(scheme))].flatMap(behind));
}

function problemsByCell({ read }: RegradePlan): ReadonlyMap<string, CellProblem> {
  const blanks = read.problems.filter(
    ({ effect, code }) => effect === "missing" || code === "read-blank"
  );
  return new Map(blanks.map((problem) => [`${problem.row}/${problem.column}`, problem]));
}
