import type { Criterion, PointsRule } from "../../scheme/types";
import type { Wording } from "../../wording";
import { amountText, conditionText, edgeText } from "../../wording/conditionText";

/** How a criterion earns its points: one line, or one line for each band or option. */
export function ruleLines(rule: PointsRule, words: Wording): readonly string[] {
  const { policy } = words;
  const within = "within" in rule && rule.within ? policy.quoted(rule.within) : undefined;
  const column = "column" in rule ? policy.quoted(rule.column) : "";
  switch (rule.kind) {
    case "bands":
      return [
        ...rule.bands.map(
          (band) => `${column} ${edgeText(band, words)}: ${policy.points(band.points)}`
        ),
        `${policy.otherwise}: ${policy.points(rule.otherwise)}`,
      ];
    case "choices":
      return Object.entries(rule.points).map(
        ([option, points]) => `${policy.is(column, [option])}: ${policy.points(points)}`
      );
    case "yesno":
      return [`${column}: ${policy.yesNo(rule.yes, rule.no)}`];
    case "ratio": {
      const to = rule.to === "list-maximum" ? undefined : amountText(rule.to, words);
      return [policy.ratio(column, to, within)];
    }
    case "rank-step":
      return [policy.rankStep(column, rule.from, rule.step, within)];
    case "deduct":
      return [policy.deduct(column, rule.from, rule.step)];
    case "manual":
      return [policy.manual(column)];
    case "formula":
      return [`\`${rule.formula}\``];
  }
}

/** What else a criterion says: special cases, rounding, blanks. */
export function criterionNotes(criterion: Criterion, words: Wording): readonly string[] {
  const { policy, language } = words;
  const { unless = [], decimals, blank = "zero", influenceable, note } = criterion;
  return [
    ...unless.map(({ when, points }) => policy.unless(conditionText(when, words), points)),
    ...(decimals === undefined ? [] : [policy.rounded(decimals)]),
    policy.blanks[blank],
    ...(influenceable ? [policy.influenceable] : []),
    ...(note === undefined ? [] : [note[language]]),
  ];
}
