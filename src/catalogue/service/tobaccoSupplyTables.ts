import type { ValueBand, Working } from "../../scheme/types";

export const LABELS = ["一档", "二档", "三档", "四档", "五档", "六档", "七档", "八档"];

/** Upper ends of tiers 1–8 in 万支 a month; not in the source. One place to edit, read everywhere. */
export const upperEnds: readonly Working[] = [1, 2, 4, 7, 12, 20, 30, 40].map((end, i) => ({
  name: `${LABELS[i]}上限`,
  kind: "formula",
  formula: String(end),
}));

const end = (tier: number) => ({ column: `${LABELS[tier - 1]}上限` });
const nothing = { formula: '""' };

/** By tier: its upper end. Below tier 2 the bands' `otherwise` is the end of tier 1. */
export const endsByTier: readonly ValueBand[] = [8, 7, 6, 5, 4, 3, 2].map((tier) => ({
  atLeast: tier,
  value: end(tier),
}));

/** By tier: the end to come near for a promotion; nothing comes after tier 8. */
export const promotionLines: readonly ValueBand[] = [
  { atLeast: 8, value: nothing },
  ...endsByTier.slice(1),
];

/** By tier: its lower end, which is the upper end of the tier below; nothing comes below tier 1. */
export const demotionLines: readonly ValueBand[] = [8, 7, 6, 5, 4, 3, 2].map((tier) => ({
  atLeast: tier,
  value: end(tier - 1),
}));

/** The tier whose range holds a quantity: lower end included, upper end not. */
export const tiersByQuantity: readonly ValueBand[] = [7, 6, 5, 4, 3, 2].map((tier) => ({
  atLeast: end(tier - 1),
  value: tier,
}));

/** Eight equal bands of the 100 points; not in the source. */
export const tiersByScore: readonly ValueBand[] = [87.5, 75, 62.5, 50, 37.5, 25, 12.5].map(
  (points, i) => ({ atLeast: points, value: 8 - i })
);

export const firstTierEnd = end(1);
export const noValue = nothing;
