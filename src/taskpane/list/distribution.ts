import type { RegradePlan } from "../../excel/types";
import type { TierColor } from "../../scheme/types";

/** One bar of the distribution; the last may stand for customers without a tier. */
export interface TierBar {
  /** Undefined: not rated. */
  readonly label: string | undefined;
  readonly color: TierColor;
  readonly count: number;
  /** Of all customers, 0 to 1. */
  readonly share: number;
  /** Of the longest bar, as a CSS width. */
  readonly width: string;
}

export function distribution({ scheme, grades }: RegradePlan): readonly TierBar[] {
  const counts = new Array<number>(scheme.tiers.length).fill(0);
  let unrated = 0;
  for (const tier of grades.tier) {
    if (tier < 0) unrated++;
    else counts[tier]++;
  }
  const longest = Math.max(1, unrated, ...counts);
  const bar = (label: string | undefined, color: TierColor, count: number): TierBar => ({
    label,
    color,
    count,
    share: grades.rows === 0 ? 0 : count / grades.rows,
    width: `${(count / longest) * 100}%`,
  });
  return [
    ...scheme.tiers.map(({ label, color }, i) => bar(label, color, counts[i])),
    ...(unrated > 0 ? [bar(undefined, "grey", unrated)] : []),
  ];
}

/** Customers whose tier a blank could still change. */
export const provisionalCount = ({ grades }: RegradePlan) =>
  grades.status.filter((status) => status === "provisional").length;
