import { evaluateOnDemand, type Results } from "../formula/evaluateAll";
import { allSteps, type Steps } from "../formula/steps";
import type { Frame } from "../formula/types";
import { gradesFrom, namesNeeded } from "./gradesFrom";
import type { PreparedScheme } from "./prepare";
import { schemeFrame } from "./schemeFrame";
import type { Grades, GradingInput } from "./types";

/** Grades together with every column behind them. */
export interface Trace {
  readonly grades: Grades;
  readonly frame: Frame;
  /** Columns that the grades do not need are worked out when an explanation asks for them. */
  readonly results: Pick<Results, "get" | "has">;
}

/** Grades a list. Same columns, scheme and as-of date always give the same grades. */
export function grade(prepared: PreparedScheme, input: GradingInput): Grades {
  return traceGrades(prepared, input).grades;
}

/** Grades a list and keeps the columns behind the grades, to explain them. */
export function traceGrades(prepared: PreparedScheme, input: GradingInput): Trace {
  return allSteps(traceInSteps(prepared, input));
}

/** The same for whoever wants to do something else while a long list is graded. */
export function* traceInSteps(prepared: PreparedScheme, input: GradingInput): Steps<Trace> {
  const frame = schemeFrame(prepared.scheme, input);
  const results = evaluateOnDemand(prepared.formulas, frame);
  yield* results.needInSteps(namesNeeded(prepared));
  return { grades: gradesFrom(prepared, input, { frame, results }), frame, results };
}
