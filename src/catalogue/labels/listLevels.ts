import type { ChooseRule } from "../../scheme/types";

/**
 * Three levels by the place in the list: the best 20 %, the next 30 %, the rest. The sources name the
 * levels without a cut; these shares are template values.
 */
export const levelsOf = (
  column: string,
  [high, middle, low]: readonly [string, string, string]
): readonly ChooseRule[] => [
  { when: { column, topPercent: 20 }, value: high },
  // The best half less the best fifth.
  { when: { column, topPercent: 50 }, value: middle },
  { when: { column, given: true }, value: low },
];

/** A part of a composed label: its text, or 未评级 where the part is open. */
export const partOf = (name: string) => `IF([@${name}]="","未评级",[@${name}])`;
