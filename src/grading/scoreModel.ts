import { oncePer } from "../formula/oncePer";
import { referencesOf } from "../formula/references";
import { cellAt, constant, type Vector } from "../formula/vector";
import { missingName, pointsName, TIER } from "../scheme/names";
import type { Trace } from "./grade";
import { inOneRow, ownCells, rowFormulas, type Cells, type RowFormulas } from "./inOneRow";
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
  if (formulas === undefined) return undefined;
  const frame = { ...trace.frame, length: 1 };
  const known = new Map<string, Cells>();
  const own = (name: string): Cells => {
    let cells = known.get(name);
    if (cells === undefined) {
      cells = ownCells(trace, name, row) ?? constant(null);
      known.set(name, cells);
    }
    return cells;
  };
  return (points) => {
    const changed = new Map(
      [...points].flatMap(([name, value]) => [
        [pointsName(name), constant(value)],
        [missingName(name), NOT_MISSING],
      ])
    );
    const column = inOneRow(formulas, frame, (name) => changed.get(name) ?? own(name));
    return Number(cellAt(column(TIER) as Vector, 0)) - 1;
  };
}

const NOT_MISSING = constant(0);

/** None where one of them reads a whole list. */
const betweenPointsAndTier = oncePer((prepared: PreparedScheme): RowFormulas | undefined => {
  const formulas = findBetween(prepared);
  const isOfList = formulas.some(({ expr }) => referencesOf(expr).some(({ whole }) => whole));
  return isOfList ? undefined : rowFormulas(formulas);
});

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
