import type { ChangeStep, NearestChange, NearestChanges } from "../grading/nearestChange";
import type { Scheme } from "../scheme/types";
import { numberText, valueText } from "./valueText";
import type { Wording } from "./types";

/** What would bring the customer to the next better tier, or why nothing can be said: one sentence. */
export function tellGap(
  { rise }: Pick<NearestChanges, "rise">,
  tier: number | null,
  scheme: Scheme,
  words: Wording
): string {
  const { why } = words;
  if (scheme.decide.by !== "score") return why.noScore;
  if (tier === null) return why.noGrade;
  if (tier === 0) return why.best(scheme.tiers[0].label);
  if (rise === null) return why.noRise(scheme.tiers[tier - 1].label);
  return why.rise(scheme.tiers[rise.tier].label, stepsText(rise, scheme, words));
}

/** What would bring the customer down a tier: one sentence. */
export const tellFall = (fall: NearestChange, scheme: Scheme, words: Wording) =>
  words.why.fall(scheme.tiers[fall.tier].label, stepsText(fall, scheme, words));

const stepsText = ({ steps }: NearestChange, scheme: Scheme, words: Wording) =>
  words.why.steps(steps.map((step) => stepText(step, scheme, words)));

function stepText(step: ChangeStep, { columns }: Scheme, words: Wording): string {
  const { why, language } = words;
  const criterion = step.criterion.name[language];
  const pointsFrom = numberText(step.pointsFrom, words);
  const pointsTo = numberText(step.pointsTo, words);
  if (step.column === null || step.to === null)
    return why.pointsStep({ criterion, pointsFrom, pointsTo });
  const column = columns.find(({ name }) => name === step.column);
  const [from, to] = [step.from, step.to].map((value) => valueText(value, column, words));
  return why.step({ criterion, column: step.column, from, to, pointsFrom, pointsTo });
}
