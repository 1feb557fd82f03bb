import type { RegradePlan } from "../../excel/types";
import { tierIndex } from "../../grading/changes";
import type { TierColor } from "../../scheme/types";

/** How many customers a tier has before and after a run. */
export interface TierShift {
  /** A tier's label; other: texts that are no tier of the scheme; none: no tier. */
  readonly tier:
    { readonly kind: "tier"; readonly label: string } | { readonly kind: "other" | "none" };
  readonly color: TierColor;
  readonly before: number;
  readonly after: number;
}

/** Before: what stands on the sheet. After: what will stand there, held rows as they are. */
export function tierShifts({ scheme, changes, grades }: RegradePlan): readonly TierShift[] {
  const { tiers } = scheme;
  const [OTHER, NONE] = [tiers.length, tiers.length + 1];
  const place = (text: string | null, otherwise: number) => {
    if (text === null) return NONE;
    const index = tierIndex(scheme, text);
    return index < 0 ? otherwise : index;
  };
  const before = new Array<number>(tiers.length + 2).fill(0);
  const after = new Array<number>(tiers.length + 2).fill(0);
  changes.forEach(({ from, to }, i) => {
    before[place(from, OTHER)]++;
    // A composed text stands for itself; its colour is that of its tier.
    after[place(to, grades.tier[i] < 0 ? OTHER : grades.tier[i])]++;
  });
  const shift = (tier: TierShift["tier"], color: TierColor, i: number): TierShift => ({
    tier,
    color,
    before: before[i],
    after: after[i],
  });
  const rest = [shift({ kind: "other" }, "grey", OTHER), shift({ kind: "none" }, "grey", NONE)];
  return [
    ...tiers.map(({ label, color }, i) => shift({ kind: "tier", label }, color, i)),
    ...rest.filter((each) => each.before + each.after > 0),
  ];
}
