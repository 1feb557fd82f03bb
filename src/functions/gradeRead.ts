import { traceGrades, type Trace } from "../grading/grade";
import type { PreparedScheme } from "../grading/prepare";
import type { GradingInput } from "../grading/types";
import { decidingColumns, isAvailable } from "../scheme/decidingColumns";
import type { Scheme } from "../scheme/types";
import { preparedScheme } from "../table/gradeSheet";
import type { CellProblem, ReadList } from "../table/types";
import { FunctionProblem } from "./functionProblem";

/** A list read and graded, with everything that explains the grades. */
export interface Graded {
  readonly scheme: Scheme;
  readonly prepared: PreparedScheme;
  readonly input: GradingInput;
  readonly trace: Trace;
  readonly headerRow: number;
  /** Customer by row of the range, 0-based. */
  readonly at: ReadonlyMap<number, number>;
  /** Error cells by customer. */
  readonly errorCells: ReadonlyMap<number, readonly CellProblem[]>;
}

export function gradeRead(read: ReadList, scheme: Scheme, asOf: number): Graded {
  const { list, columns } = read;
  refuseStrangers(read, scheme);
  if (list.rows.length === 0) throw new FunctionProblem("no-customers", {});
  const prepared = preparedScheme(scheme);
  const input: GradingInput = { rows: list.rows.length, columns, asOf };
  const at = new Map(list.rows.map((row, index) => [row, index]));
  return {
    scheme,
    prepared,
    input,
    trace: traceGrades(prepared, input),
    headerRow: list.headerRow,
    at,
    errorCells: errorsByCustomer(read.problems, at),
  };
}

const deciding = new WeakMap<Scheme, readonly string[]>();

/** A list without any column that the scheme decides by is not meant for it. */
function refuseStrangers({ list, matches }: ReadList, scheme: Scheme): void {
  const wanted = deciding.get(scheme) ?? decidingColumns(scheme);
  deciding.set(scheme, wanted);
  const atHand = new Set(matches.map(({ column }) => column));
  if (wanted.some((name) => isAvailable(scheme, name, atHand))) return;
  throw new FunctionProblem("no-columns", {
    missing: wanted.join("、"),
    headers: list.headers.filter((header) => header !== "").join("、"),
  });
}

function errorsByCustomer(problems: readonly CellProblem[], at: ReadonlyMap<number, number>) {
  const found = new Map<number, CellProblem[]>();
  for (const problem of problems) {
    const customer = problem.code === "error-cell" ? at.get(problem.row) : undefined;
    if (customer === undefined) continue;
    const others = found.get(customer);
    if (others === undefined) found.set(customer, [problem]);
    else others.push(problem);
  }
  return found;
}
