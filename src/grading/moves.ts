import type { Scalar } from "../formula/vector";
import { edgeParts, opensUpward } from "../scheme/edge";
import type { Band, Criterion, Edge, PointsRule } from "../scheme/types";
import { cellsOf, comparedNumber } from "./cellsOf";
import type { Trace } from "./grade";
import { peersOf } from "./peers";

/** Another value of a criterion's input, and the points it earns; no value where only points tell. */
export interface Move {
  readonly points: number;
  readonly to: Scalar;
}

/** How a criterion's points can change: by steps that a rule names, or anywhere between two ends. */
export type Moves =
  | { readonly kind: "steps"; readonly steps: readonly Move[] }
  | {
      readonly kind: "any";
      readonly low: number;
      readonly high: number;
      /** Decimals that the points are rounded to. */
      readonly decimals: number;
      /** A value that earns at least (or, going down, at most) so many points; null: not invertible. */
      readonly value: (points: number, up: boolean) => Scalar;
    };

/** The smallest step over an edge that is not included: two decimals, as lists are written. */
const BESIDE = 0.01;
const DECIMALS = 4;

export function movesOf(criterion: Criterion, trace: Trace, row: number): Moves {
  const { rule, max, min = 0, decimals = DECIMALS } = criterion;
  const any = (value: (points: number, up: boolean) => Scalar): Moves => ({
    kind: "any",
    low: min,
    high: max,
    decimals,
    value,
  });
  switch (rule.kind) {
    case "bands":
      return { kind: "steps", steps: bandMoves(rule, trace, row) };
    case "choices":
      return {
        kind: "steps",
        steps: Object.entries(rule.points).map(([to, points]) => ({ to, points })),
      };
    case "yesno":
      return {
        kind: "steps",
        steps: [
          { to: true, points: rule.yes },
          { to: false, points: rule.no },
        ],
      };
    case "ratio":
      return any((points, up) => ratioValue(rule, max, points, up, trace, row));
    case "deduct":
      return { kind: "steps", steps: deductions(rule) };
    case "rank-step":
      return { kind: "steps", steps: rankMoves(rule, trace, row) };
    case "manual":
      return any((points) => points);
    case "formula":
      return any(() => null);
  }
}

/** One value in every band: the edge itself, or just beside it; and one that no band takes. */
function bandMoves(rule: Extract<PointsRule, { kind: "bands" }>, trace: Trace, row: number) {
  const limit = (edge: Edge) => {
    const { amount } = edgeParts(edge);
    return typeof amount === "number" ? amount : comparedNumber(cellsOf(trace, amount.column, row));
  };
  const into = rule.bands.flatMap((band): Move[] => {
    const edge = limit(band);
    return edge === undefined ? [] : [{ points: band.points, to: valueOn(band, edge) }];
  });
  const last = rule.bands.at(-1) as Band;
  const edge = limit(last);
  const out = edge === undefined ? [] : [{ points: rule.otherwise, to: valueOff(last, edge) }];
  // The upper end of each band: what a value can sink to and only just fall out of the band above.
  const below = rule.bands.slice(1).flatMap((band, i): Move[] => {
    const above = limit(rule.bands[i]);
    return above === undefined || opensUpward(band) !== opensUpward(rule.bands[i])
      ? []
      : [{ points: band.points, to: valueOff(rule.bands[i], above) }];
  });
  // Of several values that earn the same the nearest is meant.
  const own = comparedNumber(cellsOf(trace, rule.column, row)) ?? 0;
  const away = ({ to }: Move) => Math.abs(Number(to) - own);
  return [...below, ...into, ...out].sort((a, b) => away(a) - away(b));
}

const tidy = (value: number) => Math.round(value * 1e6) / 1e6;

const valueOn = (edge: Edge, amount: number) =>
  "above" in edge ? tidy(amount + BESIDE) : "below" in edge ? tidy(amount - BESIDE) : amount;

const valueOff = (edge: Edge, amount: number) =>
  "atLeast" in edge ? tidy(amount - BESIDE) : "atMost" in edge ? tidy(amount + BESIDE) : amount;

/** Whole events, from none to where no points are left. */
function deductions({ from, step }: Extract<PointsRule, { kind: "deduct" }>): Move[] {
  const most = step > 0 ? Math.min(1000, Math.ceil(from / step)) : 0;
  return Array.from({ length: most + 1 }, (_, to) => ({
    to,
    points: Math.max(0, from - step * to),
  }));
}

function ratioValue(
  rule: Extract<PointsRule, { kind: "ratio" }>,
  max: number,
  points: number,
  up: boolean,
  trace: Trace,
  row: number
): Scalar {
  const reference = referenceOf(rule, trace, row);
  if (reference === undefined || !(reference > 0)) return null;
  const exact = (points / max) * reference;
  const round = up ? Math.ceil : Math.floor;
  const short = round(exact * 100 - (up ? 1e-7 : -1e-7)) / 100;
  // A value of two decimals where that does not pass the reference.
  return up && short > reference ? reference : short;
}

function referenceOf(
  { column, to, within }: Extract<PointsRule, { kind: "ratio" }>,
  trace: Trace,
  row: number
): number | undefined {
  if (typeof to === "number") return to;
  if (typeof to === "object") return comparedNumber(cellsOf(trace, to.column, row));
  return Math.max(0, peersOf(column, within, trace, row)[0] ?? 0);
}

/** To stand where another customer stands is to share that rank; of ranks without points the first. */
function rankMoves(
  rule: Extract<PointsRule, { kind: "rank-step" }>,
  trace: Trace,
  row: number
): Move[] {
  const own = comparedNumber(cellsOf(trace, rule.column, row));
  const peers = peersOf(rule.column, rule.within, trace, row);
  const steps: Move[] = [];
  let before = 0;
  let isSelfSeen = own === undefined;
  for (const to of peers) {
    if (!isSelfSeen && to === own) {
      isSelfSeen = true;
      continue;
    }
    const points = Math.max(0, rule.from - rule.step * before++);
    const last = steps.at(-1);
    if (last?.to !== to && last?.points !== points) steps.push({ to, points });
  }
  return steps;
}
