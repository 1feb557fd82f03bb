import type { Scalar } from "../formula/vector";
import type { Change, Customer } from "./afterChanges";
import { movableColumns, onGrain, type MovableColumn, type Value } from "./changeValues";
import { effortOf } from "./effort";
import { startTrial, type Trial } from "./tryChanges";

/** A change that leads to another tier. */
export interface FoundChange {
  readonly tier: number;
  readonly values: Change;
}

/** More columns at once are no advice any more, and the ways to combine them grow fast. */
const MOST_COLUMNS = 3;
/** Of the ways that reach the tier the nearest few are worked out to the last step. */
const MOST_POLISHED = 8;
/** Of one column. */
const MOST_VALUES = 64;

interface Search {
  readonly movable: readonly MovableColumn[];
  readonly trial: Trial;
  readonly up: boolean;
  readonly tier: number;
  readonly reaches: (tier: number) => boolean;
}

/**
 * A change of the fewest columns, among them the smallest, after which the customer is in a better (or,
 * going down, a worse) tier: found by grading with other values, whatever the rules are.
 */
export function searchChange(customer: Customer, up: boolean): FoundChange | null {
  const { prepared, trace, row } = customer;
  const tier = trace.grades.tier[row];
  const trial = startTrial(customer);
  const search: Search = {
    movable: movableColumns(prepared, trace, row),
    trial,
    up,
    tier,
    reaches: (reached) => reached >= 0 && (up ? reached < tier : reached > tier),
  };
  for (let size = 1; size <= Math.min(MOST_COLUMNS, search.movable.length); size++) {
    const found = nearestOf(search, size);
    if (found !== undefined) return withoutNeedless(search, found);
  }
  return null;
}

/**
 * Only the better (or worse) side of a number, where its ends tell which one that is: selling less is
 * no advice, even where a smaller share of a short list would count as an earlier one.
 */
function towards(column: MovableColumn, trial: Trial, up: boolean): MovableColumn {
  const { values, from } = column;
  const numbers = values.flatMap(({ to }) => (typeof to === "number" ? [to] : []));
  if (typeof from !== "number" || numbers.length === 0) return column;
  const ends = [Math.min(...numbers), Math.max(...numbers)];
  const [low, high] = trial.tiers(ends.map((to) => new Map([[column.column.name, to]])));
  if (low < 0 || high < 0 || low === high) return column;
  const isMore = high < low === up;
  return { ...column, values: values.filter(({ to }) => Number(to) > from === isMore) };
}

/** The nearest change of exactly so many columns. */
function nearestOf(search: Search, size: number): FoundChange | undefined {
  const share = Math.floor(search.trial.left() / (size === 1 ? 2 : 3));
  // Together with another change a number may well move the other way.
  const columns =
    size > 1
      ? search.movable
      : search.movable.map((column) => towards(column, search.trial, search.up));
  const changes = combinations(columns, size, share);
  const reaching = tried(search, changes);
  const seen = new Set<string>();
  const nearest = reaching
    .sort((a, b) => compare(search, a, b))
    .filter(({ values }) => {
      const key = JSON.stringify([...values.keys()]);
      const isFirst = !seen.has(key);
      seen.add(key);
      return isFirst;
    });
  return nearest
    .slice(0, size === 1 ? nearest.length : MOST_POLISHED)
    .map((found) => polished(search, found))
    .sort((a, b) => compare(search, a, b))[0];
}

/** Those of the changes that lead where they should. */
function tried(search: Search, changes: readonly Change[]): FoundChange[] {
  const tiers = search.trial.tiers(changes);
  return changes.flatMap((values, i) =>
    search.reaches(tiers[i]) ? [{ tier: tiers[i], values }] : []
  );
}

/** Less effort first; then the tier that is nearer; then the smaller step. */
function compare(search: Search, a: FoundChange, b: FoundChange): number {
  const total = (found: FoundChange, of: (column: MovableColumn, to: Scalar) => number) =>
    search.movable.reduce((sum, column) => {
      const { name } = column.column;
      return found.values.has(name) ? sum + of(column, found.values.get(name) as Scalar) : sum;
    }, 0);
  const effort = (found: FoundChange) =>
    Math.round(total(found, ({ column, from }, to) => effortOf(column, from, to)) * 1e9);
  const away = ({ tier }: FoundChange) => Math.abs(tier - search.tier);
  const step = (found: FoundChange) =>
    total(found, ({ from }, to) => Math.abs(Number(to) - Number(from)) || 0);
  return effort(a) - effort(b) || away(a) - away(b) || step(a) - step(b);
}

/** Every column comes back as near to where it stands as the others let it. */
function polished(search: Search, found: FoundChange): FoundChange {
  let best = found;
  for (const column of search.movable) {
    const { name } = column.column;
    if (!best.values.has(name)) continue;
    const to = (to: Scalar): Change => new Map([...best.values, [name, to]]);
    const effort = effortOf(column.column, column.from, best.values.get(name) as Scalar);
    const nearer = column.values.filter((value) => value.effort < effort);
    // A single change has had all its values tried already.
    const isAlone = best.values.size === 1;
    best =
      (isAlone
        ? []
        : tried(
            search,
            nearer.map((value) => to(value.to))
          ))[0] ?? best;
    best = closest(search, column, best);
  }
  return best;
}

/** Where values far apart were tried: the nearest between them that is enough, to the grain. */
function closest(search: Search, column: MovableColumn, found: FoundChange): FoundChange {
  const { grain, from } = column;
  const { name } = column.column;
  const far = found.values.get(name);
  if (grain === null || typeof from !== "number" || typeof far !== "number") return found;
  const up = far > from;
  const at = (to: number) => Math.round(onGrain(to, grain, up) / grain);
  const change = (step: number): Change =>
    new Map([...found.values, [name, onGrain(step * grain, grain, up)]]);
  const sign = up ? 1 : -1;
  let best = found;
  let [near, end] = [at(from), at(far)];
  const parts = search.trial.isBatched ? 16 : 2;
  let isFirst = true;
  while (Math.abs(end - near) > 1 && search.trial.left() > 0) {
    const way = Math.abs(end - near);
    const steps = isFirst
      ? [end - sign]
      : Array.from({ length: parts - 1 }, (_, i) =>
          Math.round(near + (sign * way * (i + 1)) / parts)
        ).filter((step, i, all) => step !== near && step !== end && step !== all[i - 1]);
    const reached = tried(search, steps.map(change))[0];
    if (reached === undefined) {
      if (isFirst) return best;
      near = steps.at(-1) ?? end;
      continue;
    }
    isFirst = false;
    best = reached;
    const step = at(reached.values.get(name) as number);
    near = steps[steps.indexOf(step) - 1] ?? near;
    end = step;
  }
  return best;
}

/** Trying not every value with every other may leave a change more than is needed. */
function withoutNeedless(search: Search, found: FoundChange): FoundChange {
  const values = [...found.values];
  for (let size = 1; size < values.length; size++) {
    const parts = subsets(values, size).map((part) => new Map(part));
    const enough = tried(search, parts).sort((a, b) => compare(search, a, b));
    if (enough.length > 0) return withoutNeedless(search, polished(search, enough[0]));
  }
  return found;
}

/** Changes of so many columns, about `most`: the more columns, the fewer values of each. */
function combinations(
  movable: readonly MovableColumn[],
  size: number,
  most: number
): readonly Change[] {
  const choices: readonly Choice[] = movable.map((column) => ({
    name: column.column.name,
    sides: sidesOf(column),
  }));
  const sets = subsets(choices, size);
  let each = MOST_VALUES;
  const count = () => {
    const numbers = new Map(choices.map((choice) => [choice, countOf(choice.sides, each)]));
    const product = (set: readonly Choice[]) =>
      set.reduce((all, choice) => all * (numbers.get(choice) ?? 0), 1);
    return sets.reduce((sum, set) => sum + product(set), 0);
  };
  while (each > 2 && count() > most) each--;
  const picked = new Map(choices.map((choice) => [choice, spread(choice.sides, each)]));
  return sets.flatMap((set) =>
    set.reduce<readonly Change[]>(
      (changes, choice) =>
        changes.flatMap((change) =>
          (picked.get(choice) ?? []).map(({ to }) => new Map([...change, [choice.name, to]]))
        ),
      [new Map()]
    )
  );
}

type Sides = readonly (readonly Value[])[];

interface Choice {
  readonly name: string;
  readonly sides: Sides;
}

/** The values above where the customer stands, and all others. */
function sidesOf({ values, from }: MovableColumn): Sides {
  const isUp = ({ to }: Value) => typeof to === "number" && typeof from === "number" && to > from;
  return [values.filter(isUp), values.filter((value) => !isUp(value))];
}

/** Some of the values on either side, the nearest and the furthest among them. */
const spread = (sides: Sides, each: number): readonly Value[] =>
  sides.flatMap((side) => pick(side, ofOneSide(sides, each)));

/** How many those are, without picking them. */
const countOf = (sides: Sides, each: number): number =>
  sides.reduce((sum, { length }) => sum + Math.min(length, ofOneSide(sides, each)), 0);

const ofOneSide = (sides: Sides, each: number): number =>
  sides.some(({ length }) => length === 0) ? each : Math.max(1, Math.floor(each / 2));

function pick<T>(items: readonly T[], wanted: number): readonly T[] {
  if (items.length <= wanted) return items;
  if (wanted === 1) return items.slice(-1);
  return Array.from(
    { length: wanted },
    (_, i) => items[Math.round((i * (items.length - 1)) / (wanted - 1))]
  );
}

function subsets<T>(items: readonly T[], size: number): readonly (readonly T[])[] {
  if (size === 0) return [[]];
  return items.flatMap((item, i) =>
    subsets(items.slice(i + 1), size - 1).map((rest) => [item, ...rest])
  );
}
