import { roundNearest } from "../../formula/functions/rounding";
import { DAYS_1904 } from "../../formula/serial";
import type { RestoreHeader } from "../restore/types";
import type { RegradePlan, SheetLanguage } from "../types";
import { actionText, kindText } from "./layout";

export type LedgerCell = string | number;

/** A run as the ledger shows it. */
export interface LedgerRun {
  readonly run: number;
  readonly at: string;
}

const dayOf = ({ request, snapshot }: RegradePlan): number =>
  snapshot.cells.date1904 ? request.asOf - DAYS_1904 : request.asOf;

/** The one row of a run. Pure. */
export function runRow(plan: RegradePlan, { run, at }: LedgerRun): readonly LedgerCell[] {
  const { language } = plan.request;
  const { up, down, new: fresh, same, unrated } = plan.counts;
  return [
    run,
    at,
    actionText(language, "grade"),
    plan.snapshot.cells.sheet,
    plan.snapshot.listNumber,
    plan.scheme.name[language === "zh-CN" ? "zh" : "en"],
    plan.scheme.id,
    plan.scheme.version,
    dayOf(plan),
    plan.read.list.rows.length,
    up,
    down,
    fresh,
    same,
    unrated,
    plan.writes.length,
  ];
}

/** One row for each customer whose tier is not what it was, or for each who has or had one. Pure. */
export function changeRows(
  plan: RegradePlan,
  { run, at }: LedgerRun,
  ofAll = false
): readonly (readonly LedgerCell[])[] {
  // Where no tier is written none changes.
  if (plan.request.setup.skip?.includes("tier")) return [];
  const cellOf = reader(plan);
  const code = columnWith(plan, "code");
  const name = columnWith(plan, "name");
  return plan.changes.flatMap(({ kind, from, to }, index) => {
    // A customer who never had a tier and has none now did not change.
    if ((kind === "same" && !ofAll) || (kind === "unrated" && from === null)) return [];
    const score = plan.grades.score[index];
    return [
      [
        run,
        at,
        plan.snapshot.cells.sheet,
        plan.snapshot.listNumber,
        plan.scheme.id,
        dayOf(plan),
        cellOf(index, code),
        cellOf(index, name),
        kindText(plan.request.language, kind),
        from ?? "",
        to ?? "",
        to === null || Number.isNaN(score) ? "" : roundNearest(score, 4),
      ],
    ];
  });
}

function columnWith({ scheme, read }: RegradePlan, role: "code" | "name"): number | undefined {
  const column = scheme.columns.find((known) => known.role === role);
  return read.matches.find((match) => match.column === column?.name)?.sheetColumns[0];
}

function reader({ read, snapshot: { cells } }: RegradePlan) {
  return (index: number, column: number | undefined): LedgerCell => {
    if (column === undefined) return "";
    const value = cells.values[read.list.rows[index] - cells.row]?.[column - cells.column] ?? "";
    return typeof value === "object" ? "" : typeof value === "number" ? value : String(value);
  };
}

/** The row that says that a run was undone. Pure. */
export function undoRow(
  { run, sheet, list, scheme, customers }: RestoreHeader,
  at: string,
  language: SheetLanguage,
  cells: number
): readonly LedgerCell[] {
  const name = scheme[language === "zh-CN" ? "zh" : "en"];
  const blank = ["", "", ""];
  return [
    run,
    at,
    actionText(language, "undo"),
    sheet,
    list,
    name,
    ...blank,
    customers,
    ...blank,
    "",
    "",
    cells,
  ];
}
