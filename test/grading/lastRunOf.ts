import { traceGrades } from "../../src/grading/grade";
import { lastRun, type GradedInput, type LastRun } from "../../src/grading/lastRun";
import type { GradingInput } from "../../src/grading/types";
import { columnsUsed } from "../../src/scheme/columnsUsed";
import type { Scheme } from "../../src/scheme/types";
import { preparedScheme } from "../../src/table/gradeSheet";

/** A list graded. */
export const graded = (scheme: Scheme, input: GradingInput): GradedInput => ({
  input,
  trace: traceGrades(preparedScheme(scheme), input),
});

export interface Before {
  readonly scheme: Scheme;
  readonly input: GradingInput;
  /** Index now of each customer of then; left out: all in their places. */
  readonly placeNow?: readonly (number | undefined)[];
  /** Inputs that were kept; left out: all that the scheme of then uses. */
  readonly asked?: readonly string[];
}

/** The run that graded `before`, seen from a run with this scheme and these inputs. */
export function lastRunOf(
  scheme: Scheme,
  now: GradingInput,
  before: Before,
  more: Partial<LastRun> = {}
): LastRun {
  const { grades } = graded(before.scheme, before.input).trace;
  const { asked } = before;
  const { asOf, rows, columns } = before.input;
  return {
    ...lastRun(preparedScheme(scheme), now, {
      asOf,
      rows,
      asked: asked ?? [...columnsUsed(before.scheme)],
      columns,
      points: grades.points,
      score: grades.score,
      tiers: Array.from({ length: rows }, (_, row) => grades.tierText(row)),
      sameRules: before.scheme === scheme,
      placeNow: before.placeNow ?? Array.from({ length: rows }, (_, i) => i),
    }),
    ...more,
  };
}
