import type { Scheme } from "../../scheme/types";
import type { Wording } from "../../wording";
import { rhythms, sourceMark, tierRules } from "../../wording/tellTier";

export { sourceMark };

/** Tiers best first, each with what it takes, its rhythm and its treatment. */
export function tierLines(scheme: Scheme, words: Wording): readonly string[] {
  const { policy } = words;
  if (scheme.decide.by === "none") return [policy.noTiers];
  const composed = scheme.decide.by === "label" ? [policy.byLabel(scheme.decide.formula), ""] : [];
  return [
    ...composed,
    ...scheme.tiers.flatMap((tier, index) => [
      `- **${tier.label}** ${tier.name[words.language]}${sourceMark(tier.source, words)}`,
      ...tierRules(scheme, index, words).map((rule) => `  - ${rule}`),
      ...rhythms(tier, words).map((rhythm) => `  - ${rhythm}`),
      ...(tier.treatment === undefined ? [] : [`  - ${tier.treatment[words.language]}`]),
    ]),
  ];
}
