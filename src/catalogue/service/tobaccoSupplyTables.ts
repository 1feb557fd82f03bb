import type { ValueBand } from "../../scheme/types";

/** Upper ends of tiers 1–8 in 万支 a month; not in the source. */
const UPPER_ENDS = [1, 2, 4, 7, 12, 20, 30, 40];

/** The end of a tier's range by its number; tier 9 has the printed cap of 10. */
export const upperEnds: readonly ValueBand[] = [
  { atLeast: 10, value: "" },
  { atLeast: 9, value: 10 },
  ...UPPER_ENDS.map((end, i): ValueBand => ({ atLeast: i + 1, value: end })).reverse(),
];

export const lowerEnds: readonly ValueBand[] = [
  { atLeast: 9, value: "" },
  ...UPPER_ENDS.slice(0, -1)
    .map((end, i): ValueBand => ({ atLeast: i + 2, value: end }))
    .reverse(),
];

/** The tier whose range holds a quantity: lower end included, upper end not. */
export const tiersByQuantity: readonly ValueBand[] = UPPER_ENDS.slice(0, -1)
  .map((end, i): ValueBand => ({ atLeast: end, value: i + 2 }))
  .reverse();

/** Eight equal bands of the 100 points; not in the source. */
export const tiersByScore: readonly ValueBand[] = [87.5, 75, 62.5, 50, 37.5, 25, 12.5].map(
  (points, i) => ({ atLeast: points, value: 8 - i })
);
