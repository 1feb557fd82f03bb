import { evaluateAll } from "../formula/evaluateAll";
import { parseFormula } from "../formula/parse";
import type { Expr, Frame } from "../formula/types";
import { cellAt, type Vector } from "../formula/vector";
import { lowerCondition } from "../scheme/lowerCondition";
import { startLowering } from "../scheme/lowering";
import type { Condition, Scheme } from "../scheme/types";
import type { Trace } from "./grade";

type Graded = Pick<Trace, "frame" | "results">;

/** Conditions that were asked about a graded list, for all its customers at once. */
const asked = new WeakMap<Trace["results"], Map<Condition, Vector>>();

/** How sure a condition is for one customer: 1 yes, 0 no, between them unknown (lowerCondition). */
export function evaluateConditions(
  scheme: Scheme,
  trace: Graded,
  conditions: readonly Condition[],
  row: number
): readonly number[] {
  const known = asked.get(trace.results) ?? new Map<Condition, Vector>();
  asked.set(trace.results, known);
  const fresh = conditions.filter((condition) => !known.has(condition));
  if (fresh.length > 0)
    codesOf(scheme, trace, fresh).forEach((codes, i) => known.set(fresh[i], codes));
  return conditions.map((condition) => Number(cellAt(known.get(condition) as Vector, row)));
}

function codesOf(
  scheme: Scheme,
  { frame, results }: Graded,
  conditions: readonly Condition[]
): readonly Vector[] {
  const lowering = startLowering(scheme, lowerCondition);
  const texts = conditions.map((condition) => lowerCondition(condition, lowering));
  const questions = texts.map((text, i) => ({ name: `${ASKED}${i}`, expr: parsed(text) }));
  // Helpers that the scheme itself needed are there already.
  const helpers = lowering.helpers
    .filter(({ name }) => !results.has(name))
    .map(({ name, text }) => ({ name, expr: parsed(text) }));
  const behind: Frame = { ...frame, column: (name) => results.get(name) ?? frame.column(name) };
  const found = evaluateAll([...helpers, ...questions], behind);
  return questions.map(({ name }) => found.get(name) as Vector);
}

const ASKED = "问.";

function parsed(text: string): Expr {
  const result = parseFormula(text);
  if ("problems" in result) throw new Error(`a checked condition does not parse: ${text}`);
  return result.expr;
}
