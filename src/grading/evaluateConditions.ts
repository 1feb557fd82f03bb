import { evaluateAll } from "../formula/evaluate";
import { parseFormula } from "../formula/parse";
import type { Expr, Frame } from "../formula/types";
import { cellAt, type Vector } from "../formula/vector";
import { lowerCondition } from "../scheme/lowerCondition";
import { startLowering } from "../scheme/lowering";
import type { Condition, Scheme } from "../scheme/types";
import type { Trace } from "./grade";

/** How sure a condition is for one customer: 1 yes, 0 no, between them unknown (lowerCondition). */
export function evaluateConditions(
  scheme: Scheme,
  { frame, results }: Pick<Trace, "frame" | "results">,
  conditions: readonly Condition[],
  row: number
): readonly number[] {
  if (conditions.length === 0) return [];
  const lowering = startLowering(scheme, lowerCondition);
  const texts = conditions.map((condition) => lowerCondition(condition, lowering));
  const asked = texts.map((text, i) => ({ name: `${ASKED}${i}`, expr: parsed(text) }));
  // Helpers that the scheme itself needed are there already.
  const helpers = lowering.helpers
    .filter(({ name }) => !results.has(name))
    .map(({ name, text }) => ({ name, expr: parsed(text) }));
  const behind: Frame = { ...frame, column: (name) => results.get(name) ?? frame.column(name) };
  const found = evaluateAll([...helpers, ...asked], behind);
  return asked.map(({ name }) => Number(cellAt(found.get(name) as Vector, row)));
}

const ASKED = "问.";

function parsed(text: string): Expr {
  const result = parseFormula(text);
  if ("problems" in result) throw new Error(`a checked condition does not parse: ${text}`);
  return result.expr;
}
