import type { Grades } from "../../grading/types";
import type { Cadence, Scheme } from "../../scheme/types";

/** A year has 365.25 days on average; twelve months or four quarters of it. */
const WEEKS_IN_YEAR = 365.25 / 7;
const WEEKS: Readonly<Record<Cadence["unit"], number>> = {
  day: 1 / 7,
  week: 1,
  month: WEEKS_IN_YEAR / 12,
  quarter: WEEKS_IN_YEAR / 4,
  year: WEEKS_IN_YEAR,
};

/** Follow-ups in a week that one customer of this rhythm asks for. */
export const weekly = ({ every, unit }: Pick<Cadence, "every" | "unit">): number =>
  every > 0 ? 1 / (every * WEEKS[unit]) : 0;

/**
 * Follow-ups in a week by tier: the customers with a next date times the rhythm of their tier. A customer
 * without a date (his rhythm's condition does not hold) asks for none.
 */
export function workload(
  { tiers }: Pick<Scheme, "tiers">,
  { tier, next }: Pick<Grades, "tier" | "next">
): readonly number[] {
  const visits = new Array<number>(tiers.length).fill(0);
  tier.forEach((place, row) => {
    const cadence = place < 0 ? undefined : tiers[place].cadence;
    if (cadence !== undefined && !Number.isNaN(next[row])) visits[place] += weekly(cadence);
  });
  return visits;
}
