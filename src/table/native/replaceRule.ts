import type { PointsRule } from "../../scheme/types";
import { replaceInText } from "./replaceInText";
import { inEdge, type Replacing } from "./replaceNumbers";

/** The numbers of a rule that gives points. */
export function replaceRule(rule: PointsRule, owner: string, to: Replacing): PointsRule {
  const { meaning } = to.words;
  const points = (value: number, of: string) =>
    to.replace({ value, what: owner, meaning: meaning.points(owner, of) });
  switch (rule.kind) {
    case "bands":
      return {
        ...rule,
        bands: rule.bands.map((band, i) => ({
          ...inEdge(band, (value, sign) =>
            to.replace({
              value,
              what: owner,
              meaning: meaning.band(owner, rule.column, sign, i + 1),
            })
          ),
          points: points(band.points, meaning.rule(i + 1)),
        })),
        otherwise: points(rule.otherwise, meaning.otherwise),
      };
    case "choices":
      return {
        ...rule,
        points: Object.fromEntries(
          Object.entries(rule.points).map(([option, value]) => [option, points(value, option)])
        ),
      };
    case "yesno":
      return { ...rule, yes: points(rule.yes, meaning.yes), no: points(rule.no, meaning.no) };
    case "ratio":
      return typeof rule.to !== "number"
        ? rule
        : { ...rule, to: points(rule.to, meaning.reference) };
    case "rank-step":
    case "deduct":
      return {
        ...rule,
        from: points(rule.from, meaning.from),
        step: points(rule.step, meaning.step),
      };
    case "formula":
      return { ...rule, formula: replaceInText(rule.formula, owner, "all", to) };
    default:
      return rule;
  }
}
