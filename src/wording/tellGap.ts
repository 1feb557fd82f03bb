import type { ChangeStep, NearestChange, NearestChanges } from "../grading/nearestChange";
import { ordersTiers } from "../scheme/ordersTiers";
import type { Scheme } from "../scheme/types";
import { numberText, valueText } from "./valueText";
import type { TellingWording } from "./types";

/** What would bring the customer to the next better tier, or why nothing can be said: one sentence. */
export function tellGap(
  { rise }: Pick<NearestChanges, "rise">,
  tier: number | null,
  scheme: Scheme,
  words: TellingWording
): string {
  const { why } = words;
  if (scheme.decide.by === "none") return why.noTiers;
  if (!ordersTiers(scheme)) return why.noOrder;
  if (tier === null) return why.noGrade;
  if (tier === 0) return why.best(scheme.tiers[0].label);
  if (rise === null)
    return scheme.decide.by === "score" ? why.noRise(scheme.tiers[tier - 1].label) : why.noWayUp;
  return why.rise(scheme.tiers[rise.tier].label, stepsText(rise, scheme, words));
}

/** What would bring the customer down a tier: one sentence. */
export const tellFall = (fall: NearestChange, scheme: Scheme, words: TellingWording) =>
  words.why.fall(scheme.tiers[fall.tier].label, stepsText(fall, scheme, words));

const stepsText = ({ steps }: NearestChange, scheme: Scheme, words: TellingWording) =>
  words.why.steps(steps.map((step) => stepText(step, scheme, words)));

function stepText(step: ChangeStep, { columns }: Scheme, words: TellingWording): string {
  const { why, language } = words;
  const criterion = step.criterion?.name[language] ?? "";
  const [pointsFrom, pointsTo] = [step.pointsFrom, step.pointsTo].map((points) =>
    points === null ? "" : numberText(points, words)
  );
  if (step.column === null || step.to === null)
    return why.pointsStep({ criterion, pointsFrom, pointsTo });
  const column = columns.find(({ name }) => name === step.column);
  const [from, to] = [step.from, step.to].map((value) => valueText(value, column, words));
  const values = { column: step.column, from, to };
  return step.criterion === null
    ? why.valueStep(values)
    : why.step({ ...values, criterion, pointsFrom, pointsTo });
}
