import { roundNearest } from "../formula/functions/rounding";
import { isoDate } from "../formula/serial";
import { cellAt, type Vector } from "../formula/vector";
import type { AppliedNotes } from "../excel/notes/types";
import type { Grades } from "../grading/types";
import type { Scheme } from "../scheme/types";
import type { CellProblem, ReadList } from "../table/types";
import { cellName, columnSpan, wordingFor, type Wording } from "../wording";
import { listProblems } from "./listProblems";
import type { Command } from "./parseCommand";
import { detailOf } from "./scoreDetail";

interface Scored {
  readonly scheme: Scheme;
  readonly read: ReadList;
  readonly grades: Grades;
  /** What people's notes in a workbook came to. */
  readonly applied?: AppliedNotes;
  /** The active sheet of a workbook, which may not be the one that was read. */
  readonly active?: string;
}

export interface ReportProblem {
  /** Address, or null where the problem is of a whole row or column. */
  readonly cell: string | null;
  readonly code: string;
  readonly value: string;
  readonly message: string;
}

/** The one JSON object that `score` prints. */
export function scoreReport({ scheme, read, grades, applied, active }: Scored, command: Command) {
  const words = wordingFor(command.language);
  const name = nameVector(scheme, read);
  const byRow = groupByRow(read.problems);
  const wanted = new Set(command.rows);
  const detail = command.detail ? detailOf({ scheme, read }, command) : undefined;
  return {
    scheme: scheme.id,
    asOf: isoDate(command.asOf),
    sheet: read.list.sheet,
    columns: Object.fromEntries(
      read.matches.map(({ column, sheetColumns, headers, unit, how, score }) => [
        column,
        {
          header: headers.join("、"),
          column: columnSpan(sheetColumns),
          ...(unit === undefined ? {} : { unit }),
          ...(how === "similar" ? { how, likeness: Number(score.toFixed(2)) } : {}),
          ...(read.percents.has(column) ? { percent: read.percents.get(column) } : {}),
        },
      ])
    ),
    rows: read.list.rows.flatMap((row, i) => {
      if (wanted.size > 0 && !wanted.has(row + 1)) return [];
      const customer = name === undefined ? null : textOf(name, i);
      const told = {
        row: row + 1,
        customer,
        points: Object.fromEntries(
          [...grades.points].map(([criterion, points]) => [criterion, number(points[i])])
        ),
        score: grades.status[i] === "unrated" ? null : number(grades.score[i]),
        tier: scheme.decide.by === "none" ? null : (grades.tierText(i) ?? words.functions.unrated),
        next: Number.isNaN(grades.next[i]) ? null : isoDate(grades.next[i]),
        status: grades.status[i],
        ...(applied && notesOn(applied, i)),
        ...(grades.outputs.size === 0 ? {} : { outputs: outputsOf(scheme, grades, i) }),
        problems: [
          ...(byRow.get(row) ?? []).map((problem) => cellProblem(problem, words)),
          ...resultProblems({ scheme, read, grades }, i, customer ?? "", words),
        ],
      };
      return [detail === undefined ? told : { ...told, detail: detail(i) }];
    }),
    skipped: read.list.skipped.map(({ row, why }) => ({ row: row + 1, why })),
    problems: [
      ...listProblems(read, active, words),
      ...besideRows(read).map((problem) => cellProblem(problem, words)),
    ],
  };
}

/** Why tier and date are not what the scheme alone gives; days as ISO. */
function notesOn({ held, adjusted, snoozed }: AppliedNotes, index: number) {
  const set = adjusted.get(index);
  const row = held.get(index);
  const put = snoozed.get(index);
  return {
    ...(set && {
      adjusted: {
        computed: set.computed,
        reason: set.adjustment.reason,
        owner: set.adjustment.owner,
        until: set.adjustment.until === null ? null : isoDate(set.adjustment.until),
      },
    }),
    ...(row && { held: { would: row.would.to, note: row.hold.note } }),
    ...(put && { snoozed: { until: isoDate(put.until), reason: put.reason } }),
  };
}

/** Rounded once, when it leaves the engine: four decimals, as the sources print. */
const number = (value: number) => (Number.isNaN(value) ? null : roundNearest(value, 4));

/** Further results by name: dates as ISO, blanks as null. */
function outputsOf(scheme: Scheme, grades: Grades, row: number) {
  return Object.fromEntries(
    (scheme.outputs ?? []).map(({ name, type }) => {
      const cell = cellAt(grades.outputs.get(name.zh) as Vector, row);
      if (cell === null || cell === "" || typeof cell === "object") return [name.zh, null];
      if (typeof cell !== "number") return [name.zh, cell];
      return [name.zh, type === "date" ? isoDate(cell) : number(cell)];
    })
  );
}

function nameVector(scheme: Scheme, read: ReadList): Vector | undefined {
  const column = scheme.columns.find(({ role }) => role === "name")?.name;
  const vector = column === undefined ? undefined : read.columns.get(column);
  return vector === undefined || Array.isArray(vector) ? undefined : (vector as Vector);
}

function textOf(vector: Vector, row: number): string | null {
  const cell = cellAt(vector, row);
  return cell === null || typeof cell === "object" ? null : String(cell);
}

/** Told of a header or a note above the list, not of a customer. */
function besideRows({ list, problems }: ReadList): readonly CellProblem[] {
  const customers = new Set(list.rows);
  return problems.filter(({ row }) => !customers.has(row));
}

function groupByRow(problems: readonly CellProblem[]) {
  const rows = new Map<number, CellProblem[]>();
  for (const problem of problems) {
    const row = rows.get(problem.row);
    if (row === undefined) rows.set(problem.row, [problem]);
    else row.push(problem);
  }
  return rows;
}

function cellProblem(problem: CellProblem, words: Wording): ReportProblem {
  const cell = cellName(problem.row, problem.column);
  return {
    cell,
    code: problem.code,
    value: problem.value,
    message: words.cells[problem.code]({ ...problem, cell }),
  };
}

/** Why the result is open: blanks, gates, or an error in a formula of the scheme. */
function resultProblems(
  { scheme, read, grades }: Scored,
  index: number,
  name: string,
  words: Wording
): ReportProblem[] {
  const row = read.list.rows[index] + 1;
  const customer = { row, customer: name, cells: [] };
  const error = grades.formulaError(index);
  if (error !== undefined) {
    const message = words.customers.formulaError({ ...customer, because: [error] });
    return [problem("formula-error", error, message)];
  }
  const undecided = new Set(grades.openGates(index));
  const gates = grades.failedGates(index).filter((id) => !undecided.has(id));
  if (gates.length > 0) {
    const because = gates.map((id) => gateReason(scheme, id, words));
    return [problem("gate", gates.join(","), words.customers.gate({ ...customer, because }))];
  }
  const status = grades.status[index];
  if (status === "rated") return [];
  const because = grades.blanks(index);
  const cells = because.flatMap((column) => cellOf(read, column, row) ?? []);
  const message =
    undecided.size > 0
      ? words.why.customerUndecided({
          ...customer,
          cells,
          because,
          reasons: [...undecided].map((id) => gateReason(scheme, id, words)),
        })
      : words.customers[status]({ ...customer, cells, because });
  if (because.length === 0) return [problem(status, "", message)];
  // The sentence names every column; without a cell there is nothing that a second one would add.
  const told = cells.length > 0 ? cells : [null];
  return told.map((cell) => ({ ...problem("missing-input", "", message), cell }));
}

const gateReason = (scheme: Scheme, id: string, { language }: Wording) =>
  scheme.gates?.find((gate) => gate.id === id)?.reason[language] ?? id;

const problem = (code: string, value: string, message: string): ReportProblem => ({
  cell: null,
  code,
  value,
  message,
});

function cellOf(read: ReadList, column: string, row: number): string | null {
  const match = read.matches.find((candidate) => candidate.column === column);
  return match?.sheetColumns.length === 1 ? cellName(row - 1, match.sheetColumns[0]) : null;
}
