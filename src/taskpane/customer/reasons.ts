import type { CriterionWhy, CustomerWhy } from "../../grading/explain";
import { amountOf, pointsTermsOf, type Sum } from "../../grading/sum";

/** What lifts a customer's score and what holds it down, the weightiest first. */
export interface Reasons {
  readonly up: readonly CriterionWhy[];
  readonly down: readonly CriterionWhy[];
}

export const MOST_REASONS = 3;

/**
 * A criterion lifts the score when it brings a larger share of its own maximum than all of them
 * together, and holds it down when it brings a smaller one: the differences add up to nothing. With all
 * points reached everything lifts, with none everything holds down.
 */
export function findReasons({ criteria }: Pick<CustomerWhy, "criteria">, sum: Sum | null): Reasons {
  const items = criteria.flatMap((why) => {
    if (why.points === null) return [];
    const min = why.criterion.min ?? 0;
    const weight = sum === null ? 1 : weightOf(why, sum);
    const earned = (why.points - min) * weight;
    const most = (why.max - min) * weight;
    return most > 0 ? [{ why, earned, most }] : [];
  });
  const [earned, most] = [total(items, "earned"), total(items, "most")];
  const share = most === 0 ? 0 : earned / most;
  const [isFull, isNone] = [earned >= most * (1 - NOTHING), earned <= most * NOTHING];
  const told = items.map((item) => ({
    why: item.why,
    effect: isFull ? item.most : isNone ? -item.most : item.earned - share * item.most,
  }));
  const least = NOTHING * most;
  const side = (sign: 1 | -1) =>
    told
      .filter(({ effect }) => effect * sign > least)
      .sort((a, b) => sign * (b.effect - a.effect))
      .slice(0, MOST_REASONS)
      .map(({ why }) => why);
  return { up: side(1), down: side(-1) };
}

/** Of the whole: what lies below is the dust of doubles. */
const NOTHING = 1e-9;

const total = <Key extends "earned" | "most">(
  items: readonly Readonly<Record<Key, number>>[],
  key: Key
) => items.reduce((sum, item) => sum + item[key], 0);

/** What one point of the criterion is worth in the score. */
function weightOf({ criterion }: CriterionWhy, sum: Sum): number {
  const isNamed = pointsTermsOf(sum).some((term) => term.criterion === criterion);
  if (!isNamed) return 1;
  const min = criterion.min ?? 0;
  const at = (points: number) =>
    amountOf(sum, (term) => (term.criterion === criterion ? points : term.amount));
  return Math.abs(at(criterion.max) - at(min)) / (criterion.max - min);
}
