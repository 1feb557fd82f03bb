import type { Cadence, Scheme, Source, Tier } from "../../scheme/types";
import type { Wording } from "../../wording";
import { conditionText, edgeText } from "../../wording/conditionText";

export const sourceMark = (source: Source, { policy }: Wording) =>
  source === "seed" ? "" : policy.notInSource;

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

function tierRules({ decide, tiers }: Scheme, index: number, words: Wording): readonly string[] {
  const { policy } = words;
  if (decide.by === "score")
    return [
      index < decide.cuts.length
        ? `${policy.headings.score} ${edgeText(decide.cuts[index], words)}`
        : policy.restOfTiers,
    ];
  if (decide.by !== "conditions") return [];
  return decide.rules
    .map((rule, place) => ({ ...rule, place }))
    .filter(({ tier }) => tier === tiers[index].label)
    .map(
      ({ when, place }) =>
        `(${place + 1}) ${when === undefined ? policy.restOfTiers : conditionText(when, words)}`
    );
}

function rhythms({ cadence, alsoEvery = [] }: Tier, words: Wording): readonly string[] {
  return [
    ...(cadence === undefined ? [] : [rhythmText(cadence, words)]),
    ...alsoEvery.map((other) => words.policy.also(rhythmText(other, words))),
  ];
}

function rhythmText(cadence: Cadence, words: Wording): string {
  const { every, unit, when, note, source } = cadence;
  const parts = [
    words.cadence(every, unit) + sourceMark(source, words),
    ...(note === undefined ? [] : [note[words.language]]),
    ...(when === undefined ? [] : [words.policy.onlyWhile(conditionText(when, words))]),
  ];
  return parts.join(words.language === "zh" ? "，" : ", ");
}
