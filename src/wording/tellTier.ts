import type { Cadence, Scheme, Source, Tier } from "../scheme/types";
import { conditionText, edgeText } from "./conditionText";
import type { TellingWording } from "./types";

/** After everything that is a template value and not in the source. */
export const sourceMark = (source: Source, { policy }: TellingWording) =>
  source === "seed" ? "" : policy.notInSource;

/** What a tier takes: its cut on the score, or the conditions under which it is given, with their turn. */
export function tierRules(
  { decide, tiers }: Scheme,
  index: number,
  words: TellingWording
): readonly string[] {
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

/** The follow-up rhythms of a tier, the one that sets the date first. */
export function rhythms(
  { cadence, alsoEvery = [] }: Tier,
  words: TellingWording
): readonly string[] {
  return [
    ...(cadence === undefined ? [] : [rhythmText(cadence, words)]),
    ...alsoEvery.map((other) => words.policy.also(rhythmText(other, words))),
  ];
}

function rhythmText(cadence: Cadence, words: TellingWording): string {
  const { every, unit, when, note, source } = cadence;
  const parts = [
    words.cadence(every, unit) + sourceMark(source, words),
    ...(note === undefined ? [] : [note[words.language]]),
    ...(when === undefined ? [] : [words.policy.onlyWhile(conditionText(when, words))]),
  ];
  return parts.join(words.language === "zh" ? "，" : ", ");
}
