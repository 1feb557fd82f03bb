import { comparedNumber, cellsOf } from "../../grading/cellsOf";
import { amountOf, pointsTermsOf, type PointsTerm, type Sum } from "../../grading/sum";
import { edgeParts, opensUpward } from "../../scheme/edge";
import type { RegradePlan } from "../../excel/types";

/** The edge between two tiers, as indices into the scheme's. */
export interface Cut {
  readonly amount: number;
  readonly better: number;
  readonly worse: number;
  /** Which of the two a score on the edge belongs to. */
  readonly owner: number;
}

/** The customer's score among the cuts of the scheme. */
export interface ScoreScale {
  readonly score: number;
  readonly low: number;
  readonly high: number;
  /** Best tier first; none where the tier does not hang on the score alone. */
  readonly cuts: readonly Cut[];
  /** The tiers from the lowest score to the highest. */
  readonly spans: readonly { readonly tier: number; readonly from: number; readonly to: number }[];
  /** To the next better tier; null for the best, and without cuts. */
  readonly toRise: Distance | null;
  readonly toFall: Distance | null;
}

export interface Distance {
  readonly cut: Cut;
  /** How far the score is from the cut; 0 for a score on an edge that is the other tier's. */
  readonly points: number;
}

export function scoreScale(plan: RegradePlan, index: number, sum: Sum | null): ScoreScale | null {
  const score = comparedNumber(plan.computed.trace.grades.score[index]);
  if (sum === null || score === undefined || Number.isNaN(score)) return null;
  const cuts = cutsOf(plan, index);
  const [least, most] = boundsOf(plan, sum);
  const amounts = [score, ...cuts.map(({ amount }) => amount)];
  const low = Math.min(0, least, ...amounts);
  const high = Math.max(most, ...amounts);
  const tier = plan.computed.trace.grades.tier[index];
  const distance = (cut: Cut | undefined) =>
    cut === undefined || tier < 0 ? null : { cut, points: apart(score, cut.amount) };
  return {
    score,
    low,
    high: high > low ? high : low + 1,
    cuts,
    spans: spansOf(plan, cuts, low, high),
    toRise: distance(cuts.find(({ worse }) => worse === tier)),
    toFall: distance(cuts.find(({ better }) => better === tier)),
  };
}

const apart = (a: number, b: number) => Math.abs(comparedNumber(a - b) ?? 0);

/** A cut that is another column has the customer's own value; where one is blank, no scale can be drawn. */
function cutsOf({ scheme, computed }: RegradePlan, index: number): readonly Cut[] {
  if (scheme.decide.by !== "score") return [];
  const cuts = scheme.decide.cuts.map((edge, better): Cut | undefined => {
    const { op, amount } = edgeParts(edge);
    const value =
      typeof amount === "number"
        ? amount
        : comparedNumber(cellsOf(computed.trace, amount.column, index));
    const worse = better + 1;
    const owner = op === ">=" || op === "<=" ? better : worse;
    return value === undefined ? undefined : { amount: value, better, worse, owner };
  });
  const known = cuts.filter((cut) => cut !== undefined);
  return known.length === cuts.length ? known : [];
}

/** The least and the most the sum can come to; what is left out stays so. */
function boundsOf(plan: RegradePlan, sum: Sum): readonly [number, number] {
  if (pointsTermsOf(sum).length === 0) return boundsOfList(plan);
  const at = (bound: (term: PointsTerm) => number) =>
    amountOf(sum, (term) => (term.isLeftOut ? term.amount : bound(term)));
  const ends = [at(({ criterion }) => criterion.min ?? 0), at(({ criterion }) => criterion.max)];
  return [Math.min(...ends), Math.max(...ends)];
}

function boundsOfList({ computed }: RegradePlan): readonly [number, number] {
  let [low, high] = [0, 0];
  for (const score of computed.trace.grades.score) {
    if (score < low) low = score;
    if (score > high) high = score;
  }
  return [low, high];
}

function spansOf(
  { scheme }: RegradePlan,
  cuts: readonly Cut[],
  low: number,
  high: number
): ScoreScale["spans"] {
  if (cuts.length === 0 || scheme.decide.by !== "score") return [];
  const isUpward = opensUpward(scheme.decide.cuts[0]);
  const rising = isUpward ? [...cuts].reverse() : cuts;
  const edges = [low, ...rising.map(({ amount }) => amount), high];
  return edges.slice(1).map((to, i) => {
    const cut = rising[Math.min(i, rising.length - 1)];
    const isPast = i === rising.length;
    const tier = isUpward === isPast ? cut.better : cut.worse;
    return { tier, from: edges[i], to };
  });
}
