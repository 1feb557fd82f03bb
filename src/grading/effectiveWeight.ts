/**
 * What each criterion really weighs on a list, beside what the scheme says it weighs.
 *
 * Nominal share: by how much this criterion alone moves the score from its least to its most points, as
 * a share of these moves together. With a plain sum that is its full mark over all full marks; with a
 * formula its weight in the formula is in it.
 *
 * Effective share: cov(c, S) / var(S), where c is what the criterion contributes to the score S. It is the
 * natural decomposition of a variance over the parts of a sum (Shorrocks, Econometrica 50, 1982; in
 * scorecards "variable contribution"); with the remainder the shares sum to 1. A criterion in which
 * nearly all customers earn the same has a share near 0 whatever its full mark; one that works against
 * the score has a negative one.
 */
import { cellAt } from "../formula/vector";
import { FULL_MARKS } from "../scheme/names";
import type { Criterion } from "../scheme/types";
import {
  commonest,
  correlation,
  covariance,
  isFlat,
  spreadOf,
  type Commonest,
  type Spread,
} from "./effectiveWeightSpread";
import { pointWeights } from "./effectiveWeightPoints";
import type { Trace } from "./grade";
import type { PreparedScheme } from "./prepare";

export interface CriterionWeight {
  readonly criterion: Criterion;
  /** Share of the score that the scheme gives it, 0 to 1. */
  readonly nominal: number;
  /** Share of the score's variance on this list; below 0 where it works against the score. */
  readonly effective: number;
  /** The points most customers have. */
  readonly commonest: Commonest;
  /** Share of the customers whose input is missing. */
  readonly missing: number;
}

/** Two criteria that tell the same: they are counted twice. */
export interface Twins {
  readonly names: readonly [Criterion, Criterion];
  /** -1 to 1. */
  readonly correlation: number;
}

export type EffectiveWeights =
  /** No score, or no criteria. */
  | { readonly kind: "no-score" }
  | { readonly kind: "too-few"; readonly customers: number; readonly least: number }
  /** All have the same score: nothing to share out. */
  | { readonly kind: "no-spread"; readonly customers: number }
  | {
      readonly kind: "weights";
      readonly customers: number;
      readonly criteria: readonly CriterionWeight[];
      /** What a multiplier, rounding or a limit in the score's formula brings; 0 for a plain sum. */
      readonly rest: number;
      readonly twins: readonly Twins[];
    };

/** Fewer customers say more about chance than about the scheme. */
export const LEAST_CUSTOMERS = 10;
/** From here on two criteria are told as one. */
const TWIN_CORRELATION = 0.95;

export function effectiveWeights(prepared: PreparedScheme, trace: Trace): EffectiveWeights {
  const { grades } = trace;
  const { criteria } = prepared.lowered;
  if (prepared.lowered.score === null || criteria.length === 0) return { kind: "no-score" };
  const rows = Array.from({ length: grades.rows }, (_, row) => row).filter(
    (row) => grades.status[row] !== "unrated" && Number.isFinite(grades.score[row])
  );
  if (rows.length < LEAST_CUSTOMERS)
    return { kind: "too-few", customers: rows.length, least: LEAST_CUSTOMERS };
  const score = spreadOf(Float64Array.from(rows, (row) => grades.score[row]));
  if (isFlat(score)) return { kind: "no-spread", customers: rows.length };

  const weights = pointWeights(prepared, trace, rows);
  const scales = scalesOf(prepared, trace, rows);
  const earned = criteria.map(({ criterion }) => {
    const points = grades.points.get(criterion.name.zh);
    return Float64Array.from(rows, (row) => orZero(points?.[row]));
  });
  const parts = earned.map((points, c) =>
    spreadOf(points.map((p, i) => p * (scales?.[i] ?? weights[c])))
  );
  const reach = criteria.map(
    ({ criterion: { max, min = 0 } }, c) => Math.abs(weights[c]) * (max - min)
  );
  const whole = reach.reduce((sum, each) => sum + each, 0);
  const shares = parts.map((part) => covariance(part, score) / score.variance);
  return {
    kind: "weights",
    customers: rows.length,
    criteria: criteria.map(({ criterion }, c) => ({
      criterion,
      nominal: whole === 0 ? 0 : reach[c] / whole,
      effective: tidy(shares[c]),
      commonest: commonest(earned[c]),
      missing: missingShare(grades.missing.get(criterion.name.zh), rows),
    })),
    rest: tidy(1 - shares.reduce((sum, share) => sum + share, 0)),
    twins: findTwins(
      criteria.map(({ criterion }) => criterion),
      earned.map(spreadOf)
    ),
  };
}

const orZero = (points: number | undefined) =>
  points === undefined || Number.isNaN(points) ? 0 : points;

/** Free of the last digits that adding up leaves; sums stay within 1e-9. */
const tidy = (share: number) => Math.round(share * 1e12) / 1e12 + 0;

/** Points of the score per point of a customer, where they are scaled to full marks. */
function scalesOf(
  { scheme: { score } }: PreparedScheme,
  { results }: Trace,
  rows: readonly number[]
): Float64Array | undefined {
  const marks = results.get(FULL_MARKS);
  const outOf = score?.outOf;
  if (score?.formula !== undefined || outOf === undefined || marks === undefined) return undefined;
  return Float64Array.from(rows, (row) => {
    const full = Number(cellAt(marks, row));
    return full === 0 ? 0 : outOf / full;
  });
}

const missingShare = (flags: Uint8Array | undefined, rows: readonly number[]) =>
  flags === undefined ? 0 : rows.filter((row) => flags[row] === 1).length / rows.length;

function findTwins(criteria: readonly Criterion[], earned: readonly Spread[]): readonly Twins[] {
  const found: Twins[] = [];
  for (let a = 0; a < criteria.length; a++)
    for (let b = a + 1; b < criteria.length; b++) {
      // Nine digits: the order of equal ones must not hang on how sums were rounded.
      const r = Math.round(correlation(earned[a], earned[b]) * 1e9) / 1e9;
      if (Math.abs(r) >= TWIN_CORRELATION)
        found.push({ names: [criteria[a], criteria[b]], correlation: r });
    }
  return found.sort((x, y) => Math.abs(y.correlation) - Math.abs(x.correlation));
}
