import { evaluateAll } from "../../src/formula/evaluateAll";
import { cellAt, constant, type Scalar, type Vector } from "../../src/formula/vector";
import { preparedScheme } from "../../src/table/gradeSheet";
import { LABEL, missingName, SCORE, TIER } from "../../src/scheme/names";
import type { Scheme } from "../../src/scheme/types";

/**
 * The tier where some named results are given instead of worked out: a score, a share, a rank. A given
 * score counts as complete: no criterion is missing.
 */
export function tierAt(scheme: Scheme, given: Readonly<Record<string, Scalar>>): string | null {
  const { formulas } = preparedScheme(scheme);
  const complete =
    SCORE in given ? (scheme.criteria ?? []).map((c) => [missingName(c.name.zh), 0] as const) : [];
  const known = new Map<string, Scalar>([...complete, ...Object.entries(given)]);
  const rest = formulas.filter(({ name }) => !known.has(name));
  const blank = constant(null);
  const column = (name: string): Vector | readonly Vector[] => {
    const value = known.get(name);
    if (value !== undefined) return constant(value);
    const periods = scheme.columns.find((candidate) => candidate.name === name)?.periods;
    return periods === undefined ? blank : Array.from({ length: periods }, () => blank);
  };
  const results = evaluateAll(rest, { length: 1, asOf: 45366, column });
  const label = results.get(LABEL);
  const tier = Number(cellAt(results.get(TIER) as Vector, 0));
  if (!(tier > 0)) return null;
  return label === undefined ? scheme.tiers[tier - 1].label : String(cellAt(label, 0));
}
