import { columnsNeeded } from "../scheme/lowerPoints";
import { inputsBehind } from "../scheme/decidingColumns";
import type { Criterion } from "../scheme/types";
import type { CellProblem } from "../table/types";
import type { Graded } from "./gradeRead";

/** The error cell that keeps a criterion from its points. */
export function criterionSpoiledBy(graded: Graded, customer: number, criterion: Criterion) {
  const errors = graded.errorCells.get(customer) ?? [];
  if (errors.length === 0) return undefined;
  const { missing } = graded.trace.grades;
  if (missing.get(criterion.name.zh)?.[customer] !== 1) return undefined;
  const inputs = inputsBehind(graded.scheme, columnsNeeded(criterion.rule));
  return errors.find(({ name }) => inputs.has(name));
}

/**
 * The error cell that keeps a customer's result open. An error is no blank: in a cell it is answered
 * with an error, as by Excel's own functions, but one that cannot matter spoils nothing.
 */
export function spoiledBy(graded: Graded, customer: number): CellProblem | undefined {
  const errors = graded.errorCells.get(customer) ?? [];
  if (errors.length === 0) return undefined;
  const open = new Set(graded.trace.grades.blanks(customer));
  const direct = errors.find(({ name }) => open.has(name));
  if (direct !== undefined) return direct;
  for (const criterion of graded.scheme.criteria ?? []) {
    const found = criterionSpoiledBy(graded, customer, criterion);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The same for the follow-up date, which counts from a column of its own. */
export function dateSpoiledBy(graded: Graded, customer: number): CellProblem | undefined {
  const from = graded.scheme.followUp?.from;
  const errors = graded.errorCells.get(customer) ?? [];
  return errors.find(({ name }) => name === from) ?? spoiledBy(graded, customer);
}
