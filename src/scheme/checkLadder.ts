import { edgeParts, opensUpward } from "./edge";
import { warning, type SchemeProblem } from "./problems";
import type { Edge, Scheme } from "./types";

/** Bands that open both ways: what lies between them, and who owns the edge. */
export function checkLadders(scheme: Scheme): SchemeProblem[] {
  // A note beside the bands says that it is meant.
  const ladders = [
    ...(scheme.criteria ?? []).flatMap(({ rule, note }, c) =>
      rule.kind === "bands" && note === undefined
        ? [{ at: `criteria[${c}].rule.bands`, bands: rule.bands }]
        : []
    ),
    ...(scheme.workings ?? []).flatMap((working, w) =>
      working.kind === "bands" && working.note === undefined
        ? [{ at: `workings[${w}].bands`, bands: working.bands }]
        : []
    ),
  ];
  return ladders.flatMap(({ at, bands }) => checkLadder(bands, at));
}

function checkLadder(bands: readonly Edge[], at: string): SchemeProblem[] {
  const up = bands.filter(opensUpward);
  const down = bands.filter((band) => !opensUpward(band));
  const numbers = bands.map((band) => edgeParts(band).amount);
  if (up.length === 0 || down.length === 0) return [];
  if (!numbers.every((amount) => typeof amount === "number")) return [];
  const edges = [...new Set(numbers)].sort((a, b) => a - b);
  const covered = (value: number) => ({
    up: up.some((band) => reachesEdge(value, band)),
    down: down.some((band) => reachesEdge(value, band)),
  });
  return edges.flatMap((edge, i) => [
    ...atPoint(edge, covered(edge), at),
    ...(i + 1 < edges.length
      ? between([edge, edges[i + 1]], covered((edge + edges[i + 1]) / 2), at)
      : []),
  ]);
}

interface Covered {
  readonly up: boolean;
  readonly down: boolean;
}

function atPoint(edge: number, { up, down }: Covered, at: string): SchemeProblem[] {
  if (up !== down) return [];
  const code = up ? "edge-with-two-owners" : "edge-without-owner";
  return [warning(code, at, { value: String(edge) })];
}

function between(ends: readonly number[], { up, down }: Covered, at: string): SchemeProblem[] {
  if (up !== down) return [];
  const params = { from: String(ends[0]), to: String(ends[1]) };
  return [warning(up ? "overlap" : "gap", at, params)];
}

/** Whether a value reaches an edge that is a number. */
export function reachesEdge(value: number, edge: Edge): boolean {
  const { op, amount } = edgeParts(edge);
  if (typeof amount !== "number") return false;
  if (op === ">=") return value >= amount;
  if (op === ">") return value > amount;
  return op === "<=" ? value <= amount : value < amount;
}
