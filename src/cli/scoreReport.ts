import { isoDate } from "../formula/serial";
import { cellAt, type Vector } from "../formula/vector";
import type { Grades } from "../grading/types";
import type { Scheme } from "../scheme/types";
import type { CellProblem, ReadList } from "../table/types";
import { cellName, columnSpan, wordingFor, type Wording } from "../wording";
import type { Command } from "./parseCommand";

interface Scored {
  readonly scheme: Scheme;
  readonly read: ReadList;
  readonly grades: Grades;
}

export interface ReportProblem {
  /** Address, or null where the problem is of a whole row or column. */
  readonly cell: string | null;
  readonly code: string;
  readonly value: string;
  readonly message: string;
}

/** The one JSON object that `score` prints. */
export function scoreReport({ scheme, read, grades }: Scored, command: Command) {
  const words = wordingFor(command.language);
  const name = nameVector(scheme, read);
  const byRow = groupByRow(read.problems);
  return {
    scheme: scheme.id,
    asOf: isoDate(command.asOf),
    sheet: read.list.sheet,
    columns: Object.fromEntries(
      read.matches.map(({ column, sheetColumns, headers, unit }) => [
        column,
        {
          header: headers.join("、"),
          column: columnSpan(sheetColumns),
          ...(unit === undefined ? {} : { unit }),
        },
      ])
    ),
    rows: read.list.rows.map((row, i) => {
      const customer = name === undefined ? null : textOf(name, i);
      return {
        row: row + 1,
        customer,
        points: Object.fromEntries(
          [...grades.points].map(([criterion, points]) => [criterion, number(points[i])])
        ),
        score: grades.status[i] === "unrated" ? null : number(grades.score[i]),
        tier: scheme.decide.by === "none" ? null : (grades.tierText(i) ?? words.functions.unrated),
        next: Number.isNaN(grades.next[i]) ? null : isoDate(grades.next[i]),
        status: grades.status[i],
        ...(grades.outputs.size === 0 ? {} : { outputs: outputsOf(scheme, grades, i) }),
        problems: [
          ...(byRow.get(row) ?? []).map((problem) => cellProblem(problem, words)),
          ...resultProblems({ scheme, read, grades }, i, customer ?? "", words),
        ],
      };
    }),
    skipped: read.list.skipped.map(({ row, why }) => ({ row: row + 1, why })),
    problems: listProblems(read, words),
  };
}

/** What concerns the list as a whole: columns not found or found twice, other lists on the sheet. */
function listProblems({ missing, ambiguous, list }: ReadList, words: Wording): ReportProblem[] {
  return [
    ...missing.map(({ name }) => problem("missing-column", name, words.cli.missingColumn(name))),
    ...ambiguous.map(({ column, headers }) =>
      problem("ambiguous-column", column, words.cli.ambiguousColumn(column, words.list(headers)))
    ),
    ...(list.others ?? []).map(({ headerRow, customers }) =>
      problem("other-list", String(headerRow + 1), words.cli.otherList(headerRow + 1, customers))
    ),
  ];
}

/** Rounded once, when it leaves the engine: four decimals, as the sources print. */
const number = (value: number) =>
  Number.isNaN(value) ? null : Number((Math.round(value * 1e4) / 1e4).toFixed(4));

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
  const gates = grades.failedGates(index);
  if (gates.length > 0) {
    const because = gates.map((id) => gateReason(scheme, id, words));
    return [problem("gate", gates.join(","), words.customers.gate({ ...customer, because }))];
  }
  const status = grades.status[index];
  if (status === "rated") return [];
  const because = grades.blanks(index);
  const places = because.map((column) => cellOf(read, column, row));
  const cells = places.filter((cell) => cell !== null);
  const message = words.customers[status]({ ...customer, cells, because });
  if (because.length === 0) return [problem(status, "", message)];
  return places.map((cell) => ({ ...problem("missing-input", "", message), cell }));
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
