import type { Criterion } from "../scheme/types";
import type { Move, Moves } from "./moves";

/** A criterion where it stands, and where it could go. */
export interface Item {
  readonly criterion: Criterion;
  readonly points: number;
  readonly moves: Moves;
}

/**
 * The least moves of these criteria, in their order, after which `reaches` holds: all go as far as they
 * can, then each comes back as near as it may. Undefined where even that is not enough.
 */
export function leastMoves(
  items: readonly Item[],
  up: boolean,
  reaches: (points: ReadonlyMap<string, number>) => boolean
): readonly Move[] | undefined {
  const chosen = new Map<string, Move>();
  for (const item of items) {
    const furthest = furthestOf(item, up);
    if (furthest === undefined) return undefined;
    chosen.set(item.criterion.name.zh, furthest);
  }
  const pointsWith = (name: string, points: number) =>
    new Map([...[...chosen].map(([n, move]) => [n, move.points] as const), [name, points]]);
  if (!reaches(new Map([...chosen].map(([name, { points }]) => [name, points])))) return undefined;
  for (const item of items) {
    const name = item.criterion.name.zh;
    const enough = (points: number) => reaches(pointsWith(name, points));
    chosen.set(name, nearestMove(item, up, enough, chosen.get(name) as Move));
  }
  return items.map(({ criterion }) => chosen.get(criterion.name.zh) as Move);
}

/** Moves of a criterion in the direction wanted, the nearest first. */
function stepsTowards({ moves, points }: Item, up: boolean): readonly Move[] {
  if (moves.kind === "any") return [];
  return moves.steps
    .filter((move) => (up ? move.points > points : move.points < points))
    .sort((a, b) => (up ? a.points - b.points : b.points - a.points));
}

/** As far as a criterion can go; undefined where it cannot move that way. */
export function furthestOf(item: Item, up: boolean): Move | undefined {
  const { moves, points } = item;
  if (moves.kind === "steps") return stepsTowards(item, up).at(-1);
  const end = up ? moves.high : moves.low;
  return end === points ? undefined : { points: end, to: moves.value(end, up) };
}

function nearestMove(
  item: Item,
  up: boolean,
  enough: (points: number) => boolean,
  furthest: Move
): Move {
  const { moves, points } = item;
  if (moves.kind === "steps")
    return stepsTowards(item, up).find((move) => enough(move.points)) ?? furthest;
  const grain = 10 ** moves.decimals;
  // Whole grains between where the customer stands and the far end, halved until one is left.
  let near = Math.round(points * grain);
  let far = Math.round(furthest.points * grain);
  while (Math.abs(far - near) > 1) {
    const middle = Math.round((near + far) / 2);
    if (enough(middle / grain)) far = middle;
    else near = middle;
  }
  return { points: far / grain, to: moves.value(far / grain, up) };
}
