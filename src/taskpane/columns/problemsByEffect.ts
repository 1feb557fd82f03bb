import type { RegradePlan } from "../../excel/types";
import { cellAt } from "../../formula/vector";
import type { Gate } from "../../scheme/types";
import type { CellProblem, Duplicate } from "../../table/types";
import type { CellGroup, EffectCell, EffectGroup, Effects } from "./effectTypes";
import { fillGroups } from "./fillGroups";
import { openCustomers, type OpenCustomer } from "./openCustomers";

/**
 * What is wrong with a list by what it does, weightiest first: cells whose values may change a tier,
 * formulas that fail, customers kept out by a gate, doubles, columns to decide on, and what was only
 * read in an unusual way.
 */
export function problemsByEffect(
  plan: RegradePlan,
  open: readonly OpenCustomer[] = openCustomers(plan)
): Effects {
  const fills = fillGroups(plan, open);
  const cells = fills.flatMap((group) => (group.kind === "fill" ? group.cells : []));
  const named = new Set(cells.map(({ row, column }) => `${row}/${column}`));
  const decisive = fills.filter(({ customers }) => customers > 0);
  const harmless = fills.filter(({ customers }) => customers === 0);
  const groups: readonly (EffectGroup | CellGroup)[] = [
    ...decisive,
    { kind: "formulaError", cells: customerCells(plan, hasFormulaError(plan)) },
    ...gateGroups(plan),
    { kind: "double", cells: doubleCells(plan, (by) => by !== "namesake") },
    ...plan.read.ambiguous.map((asked) => ({ kind: "ambiguous", asked }) as const),
    ...harmless,
    ...contactGroups(plan),
    { kind: "unread", cells: problemCells(plan, (one) => one.effect === "missing", named) },
    { kind: "note", cells: problemCells(plan, (one) => one.effect === "note", named) },
    { kind: "namesake", cells: doubleCells(plan, (by) => by === "namesake") },
  ];
  return {
    groups: groups.filter((group) => !("cells" in group) || group.cells.length > 0),
    cells: named.size,
    customers: open.filter(({ mayMove }) => mayMove).length,
  };
}

const hasFormulaError =
  ({ grades }: RegradePlan) =>
  (index: number): boolean =>
    grades.formulaError(index) !== undefined;

/** One cell for each customer: his name, or the first cell of the row. */
function customerCells(
  plan: RegradePlan,
  holds: (index: number) => boolean
): readonly EffectCell[] {
  const { rows, firstColumn } = plan.read.list;
  const name = plan.scheme.columns.find(({ role }) => role === "name")?.name;
  const match = plan.read.matches.find(({ column }) => column === name);
  const column = match?.sheetColumns[0] ?? firstColumn;
  return rows.flatMap((row, index): EffectCell[] =>
    holds(index) ? [{ row, column, index, mayMove: false }] : []
  );
}

/** Customers whom a gate surely keeps out, by gate; what a blank keeps shut is among the cells to fill. */
function gateGroups(plan: RegradePlan): readonly CellGroup[] {
  const { grades, scheme } = plan;
  const gates: readonly Gate[] = scheme.gates ?? [];
  if (gates.length === 0) return [];
  const shut = grades.status.map((status, index) => {
    if (status !== "unrated") return [];
    const open = new Set(grades.openGates(index));
    return grades.failedGates(index).filter((id) => !open.has(id));
  });
  return gates
    .map(({ id, reason }): CellGroup => {
      return { kind: "gate", reason, cells: customerCells(plan, (i) => shut[i].includes(id)) };
    })
    .sort((a, b) => b.cells.length - a.cells.length);
}

function contactGroups(plan: RegradePlan): readonly CellGroup[] {
  const { scheme, read, grades } = plan;
  const from = scheme.followUp?.from;
  const match = read.matches.find(({ column }) => column === from);
  const contacts = from === undefined ? undefined : read.columns.get(from);
  if (match === undefined || contacts === undefined || !("numbers" in contacts)) return [];
  const cells = read.list.rows.flatMap((row, index): EffectCell[] => {
    const isDue = !Number.isNaN(grades.next[index]) && cellAt(contacts, index) === null;
    return isDue ? [{ row, column: match.sheetColumns[0], index, mayMove: false }] : [];
  });
  return [{ kind: "contact", column: match.column, cells }];
}

function problemCells(
  { read }: RegradePlan,
  wanted: (problem: CellProblem) => boolean,
  named: ReadonlySet<string>
): readonly EffectCell[] {
  const indexOf = new Map(read.list.rows.map((row, index) => [row, index]));
  return read.problems
    .filter((one) => wanted(one) && !named.has(`${one.row}/${one.column}`))
    .map((problem) => {
      const { row, column } = problem;
      return { row, column, index: indexOf.get(row), mayMove: false, problem };
    });
}

function doubleCells(
  { read }: RegradePlan,
  wanted: (by: Duplicate["by"]) => boolean
): readonly EffectCell[] {
  const indexOf = new Map(read.list.rows.map((row, index) => [row, index]));
  return read.duplicates
    .filter(({ by }) => wanted(by))
    .flatMap((duplicate) =>
      duplicate.rows.map((row): EffectCell => {
        const { column } = duplicate;
        return { row, column, index: indexOf.get(row), mayMove: false, duplicate };
      })
    );
}
