import { evaluateAll } from "../formula/evaluateAll";
import { referencesOf } from "../formula/references";
import { cellAt, constant, type Vector } from "../formula/vector";
import { missingName, pointsName, SCORE } from "../scheme/names";
import type { Trace } from "./grade";
import type { PreparedScheme } from "./prepare";

/**
 * Points of the score per point of each criterion: by how much it falls below full marks without this
 * one, or rises from the least with it alone, whichever is more (an upper or lower limit in the formula
 * hides one of them). The mean over these customers, since a multiplier may differ from one to the next;
 * 1 where the score is a sum, or ranks the list.
 */
export function pointWeights(
  { lowered, formulas, scheme }: PreparedScheme,
  { frame, results }: Trace,
  rows: readonly number[]
): readonly number[] {
  const criteria = lowered.criteria.map(({ criterion }) => criterion);
  const own = formulas.find(({ name }) => name === SCORE);
  const isPlain = scheme.score?.formula === undefined;
  if (own === undefined || isPlain || referencesOf(own.expr).some(({ whole }) => whole))
    return criteria.map(() => 1);
  const names = new Map(criteria.map(({ name: { zh } }, c) => [pointsName(zh), c]));
  const missing = new Set(criteria.map(({ name: { zh } }) => missingName(zh)));
  /** The scores with all criteria at one end, but one at the other. */
  const scoreAt = (end: "most" | "least", except?: number): Vector => {
    const column = (name: string) => {
      const c = names.get(name);
      if (c === undefined)
        return missing.has(name) ? constant(0) : (results.get(name) ?? frame.column(name));
      const isMost = (end === "most") !== (c === except);
      return constant(isMost ? criteria[c].max : (criteria[c].min ?? 0));
    };
    return evaluateAll([own], { ...frame, column }).get(SCORE) as Vector;
  };
  const [most, least] = [scoreAt("most"), scoreAt("least")];
  return criteria.map(({ max, min = 0 }, c) => {
    if (max === min) return 0;
    const fall = meanDifference(most, scoreAt("most", c), rows);
    const rise = meanDifference(scoreAt("least", c), least, rows);
    return (Math.abs(fall) >= Math.abs(rise) ? fall : rise) / (max - min);
  });
}

/** Customers whose score is no number there tell nothing. */
function meanDifference(more: Vector, less: Vector, rows: readonly number[]): number {
  let sum = 0;
  let count = 0;
  for (const row of rows) {
    const gap = numberAt(more, row) - numberAt(less, row);
    if (!Number.isFinite(gap)) continue;
    sum += gap;
    count++;
  }
  return count === 0 ? 0 : sum / count;
}

function numberAt(vector: Vector, row: number): number {
  const cell = cellAt(vector, row);
  return typeof cell === "number" ? cell : NaN;
}
