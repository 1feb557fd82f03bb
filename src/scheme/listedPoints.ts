import type { PointsRule } from "./types";

/** The points a rule lists; undefined where they follow from a formula or a ratio. */
export function listedPoints(rule: PointsRule): readonly number[] | undefined {
  switch (rule.kind) {
    case "bands":
      return [...rule.bands.map(({ points }) => points), rule.otherwise];
    case "choices":
      return Object.values(rule.points);
    case "yesno":
      return [rule.yes, rule.no];
    case "rank-step":
    case "deduct":
      return [rule.from];
    default:
      return undefined;
  }
}
