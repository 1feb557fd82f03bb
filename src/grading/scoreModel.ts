import { evaluateAll } from "../formula/evaluateAll";
import { referencesOf } from "../formula/references";
import { cellAt, constant, type Scalar, type Vector } from "../formula/vector";
import { missingName, pointsName, TIER } from "../scheme/names";
import { cellsOf } from "./cellsOf";
import type { Trace } from "./grade";
import type { PreparedScheme } from "./prepare";

/** Tier index (0 the best, -1 unrated) with other points for some criteria, all else as it is. */
export type ScoreModel = (points: ReadonlyMap<string, number>) => number;

/**
 * The way from points to tier for one customer; undefined where it leads through the other customers
 * (a rank of the score), so that points alone do not tell.
 */
export function scoreModel(
  prepared: PreparedScheme,
  trace: Trace,
  row: number
): ScoreModel | undefined {
  const formulas = betweenPointsAndTier(prepared);
  if (formulas.some(({ expr }) => referencesOf(expr).some(({ whole }) => whole))) return undefined;
  const own = new Set(formulas.map(({ name }) => name));
  return (points) => {
    const changed = new Map<string, Scalar>(
      [...points].flatMap(([name, value]) => [
        [pointsName(name), value],
        [missingName(name), 0],
      ])
    );
    const column = (name: string): Vector | readonly Vector[] | undefined => {
      if (own.has(name)) return undefined;
      const cells = changed.get(name) ?? cellsOf(trace, name, row);
      return isList(cells) ? cells.map((cell) => constant(cell)) : constant(cells);
    };
    const found = evaluateAll(formulas, { ...trace.frame, length: 1, column });
    return Number(cellAt(found.get(TIER) as Vector, 0)) - 1;
  };
}

const isList = (cells: Scalar | readonly Scalar[]): cells is readonly Scalar[] =>
  Array.isArray(cells);

const between = new WeakMap<PreparedScheme, PreparedScheme["formulas"]>();

function betweenPointsAndTier(prepared: PreparedScheme): PreparedScheme["formulas"] {
  let formulas = between.get(prepared);
  if (formulas === undefined) between.set(prepared, (formulas = findBetween(prepared)));
  return formulas;
}

/** Formulas that depend on points and that the tier depends on; the points themselves are given. */
function findBetween({ formulas, scheme }: PreparedScheme) {
  const given = new Set(
    (scheme.criteria ?? []).flatMap(({ name }) => [pointsName(name.zh), missingName(name.zh)])
  );
  const behind = new Map(
    formulas.map(({ name, expr }) => [name, referencesOf(expr).map(({ column }) => column)])
  );
  const changing = new Map<string, boolean>();
  const changes = (name: string): boolean => {
    if (given.has(name)) return true;
    const known = changing.get(name);
    if (known !== undefined) return known;
    changing.set(name, false);
    const answer = (behind.get(name) ?? []).some(changes);
    changing.set(name, answer);
    return answer;
  };
  const needed = new Set<string>();
  const need = (name: string) => {
    if (given.has(name) || needed.has(name) || !changes(name)) return;
    needed.add(name);
    behind.get(name)?.forEach(need);
  };
  need(TIER);
  return formulas.filter(({ name }) => needed.has(name) || name === TIER);
}
