import type { RegradePlan } from "../../excel/types";
import { cellAt } from "../../formula/vector";
import type { AmbiguousColumn, CellProblem, Duplicate } from "../../table/types";
import { cellName, columnLetters } from "../../wording/cellName";
import type { AddinWording, CustomerWording, CustomerWords } from "../../wording/types";
import { blankCells } from "./blankCells";

/** Something a person should look at, the weightiest first. */
export type Problem =
  | { readonly kind: CustomerProblem; readonly index: number }
  | { readonly kind: "ambiguous"; readonly column: AmbiguousColumn }
  | { readonly kind: "duplicate"; readonly duplicate: Duplicate }
  | { readonly kind: "cell"; readonly cell: CellProblem };

/** undecided: a blank keeps a gate from being decided; gate: one is surely shut. */
type CustomerProblem = "unrated" | "gate" | "undecided" | "formulaError" | "provisional";

export type ProblemWording = AddinWording & CustomerWording;

export function findProblems(plan: RegradePlan): readonly Problem[] {
  const { read, grades } = plan;
  const unreadable = new Set(
    read.problems.filter(({ effect }) => effect === "missing").map(({ row }) => row)
  );
  const open: Problem[] = [];
  const provisional: Problem[] = [];
  grades.status.forEach((status, index) => {
    if (grades.formulaError(index) !== undefined) open.push({ kind: "formulaError", index });
    else if (status === "unrated") open.push({ kind: whyUnrated(grades, index), index });
    // A row whose cell is named below is not named twice.
    else if (status === "provisional" && !unreadable.has(read.list.rows[index]))
      provisional.push({ kind: "provisional", index });
  });
  const cells = (effect: CellProblem["effect"]) =>
    read.problems
      .filter((problem) => problem.effect === effect)
      .map((cell): Problem => ({ kind: "cell", cell }));
  const doubles = read.duplicates.map((duplicate) => ({ kind: "duplicate", duplicate }) as const);
  return [
    ...open,
    ...cells("missing"),
    ...read.ambiguous.map((column): Problem => ({ kind: "ambiguous", column })),
    ...doubles.filter(({ duplicate }) => duplicate.by !== "namesake"),
    ...provisional,
    ...cells("note"),
    // A name is no key: told, but last.
    ...doubles.filter(({ duplicate }) => duplicate.by === "namesake"),
  ];
}

function whyUnrated(grades: RegradePlan["grades"], index: number): CustomerProblem {
  if (shutGates(grades, index).length > 0) return "gate";
  return grades.openGates(index).length > 0 ? "undecided" : "unrated";
}

function shutGates(grades: RegradePlan["grades"], index: number): readonly string[] {
  const open = new Set(grades.openGates(index));
  return grades.failedGates(index).filter((id) => !open.has(id));
}

/** Shown folded, and at most unfolded: more than a few hundred lines nobody reads and pages crawl. */
const FOLDED = 4;
/** Cells named of one customer that is on the list more than once. */
const NAMED = 10;
const UNFOLDED = 300;

export interface ProblemPage {
  readonly shown: readonly Problem[];
  readonly hidden: number;
  readonly canFold: boolean;
}

export function pageOf(problems: readonly Problem[], isOpen: boolean): ProblemPage {
  const shown = problems.slice(0, isOpen ? UNFOLDED : FOLDED);
  const hidden = problems.length - shown.length;
  return { shown, hidden, canFold: problems.length > FOLDED };
}

/** The sentence for a problem: made only for those on screen. */
export function problemText(problem: Problem, plan: RegradePlan, wording: ProblemWording): string {
  switch (problem.kind) {
    case "cell": {
      const { code, row, column, name, value, detail } = problem.cell;
      return wording.cells[code]({
        cell: cellName(row, column),
        name,
        value,
        ...(detail === undefined ? {} : { detail }),
      });
    }
    case "duplicate": {
      const { by, value, column, rows } = problem.duplicate;
      const named = rows.slice(0, NAMED).map((row) => cellName(row, column));
      return wording.lists.duplicates[by]({ value, cells: named, count: rows.length });
    }
    case "ambiguous":
      return ambiguousText(problem.column, plan, wording);
    case "undecided":
      return wording.why.customerUndecided({
        ...customerWords(problem, plan, wording),
        reasons: gateReasons(plan, plan.grades.openGates(problem.index), wording),
      });
    default:
      return wording.customers[problem.kind](customerWords(problem, plan, wording));
  }
}

function ambiguousText(
  { column, headers, candidates }: AmbiguousColumn,
  { read }: RegradePlan,
  { pane, lists }: ProblemWording
): string {
  const taken = read.matches.find((match) => match.column === column)?.headers[0];
  return taken === undefined
    ? lists.openColumn(
        column,
        candidates.map(({ header, sheetColumn, samples }) =>
          lists.candidate({ header, letters: columnLetters(sheetColumn), samples })
        )
      )
    : pane.ambiguousColumn(column, headers, taken);
}

function customerWords(
  { kind, index }: Extract<Problem, { index: number }>,
  plan: RegradePlan,
  wording: ProblemWording
): CustomerWords {
  const { read, grades } = plan;
  const known = { row: read.list.rows[index] + 1, customer: customerAt(plan, index), cells: [] };
  if (kind === "formulaError") return { ...known, because: [grades.formulaError(index) ?? ""] };
  if (kind === "gate")
    return { ...known, because: gateReasons(plan, shutGates(grades, index), wording) };
  const { names, cells } = blankCells(plan, index);
  return { ...known, cells, because: names };
}

const gateReasons = (
  { scheme }: RegradePlan,
  ids: readonly string[],
  { language }: ProblemWording
): readonly string[] =>
  ids.map((id) => scheme.gates?.find((gate) => gate.id === id)?.reason[language] ?? id);

export function customerAt({ read, scheme }: RegradePlan, index: number): string {
  const name = scheme.columns.find(({ role }) => role === "name")?.name;
  const vector = name === undefined ? undefined : read.columns.get(name);
  if (vector === undefined || !("numbers" in vector)) return "";
  const cell = cellAt(vector, index);
  return cell === null || typeof cell === "object" ? "" : String(cell);
}
