import type { Scheme } from "../../scheme/types";
import type { CutWords, DistanceWords } from "../../wording/customerScreenTypes";
import type { Cut, Distance, ScoreScale } from "./scoreScale";
import type { ExplainingWords } from "./useExplaining";

/** Scores and points are written with as many decimals as the sheet gets. */
const DECIMALS = 4;

export const pointsText = (points: number, { locale }: Pick<ExplainingWords, "locale">) =>
  points.toLocaleString(locale, { maximumFractionDigits: DECIMALS });

/** Whether the text says less than the number. */
export const isShortened = (points: number) =>
  Math.abs(points - Number(points.toFixed(DECIMALS))) > 1e-9;

/** With its unit, "85.2 分"; a per cent sign stands by the number. */
export function scoreText(score: number, scheme: Scheme, words: ExplainingWords): string {
  const unit = scheme.score?.unit ?? "分";
  const number = pointsText(score, words);
  return unit === "%" ? `${number}%` : words.why.amount(number, words.unit(unit));
}

export const cutWords = (cut: Cut, scheme: Scheme, words: ExplainingWords): CutWords => ({
  amount: scoreText(cut.amount, scheme, words),
  better: scheme.tiers[cut.better].label,
  worse: scheme.tiers[cut.worse].label,
  isBetters: cut.owner === cut.better,
});

export const distanceWords = (
  { cut, points }: Distance,
  scheme: Scheme,
  words: ExplainingWords
): DistanceWords => ({
  ...cutWords(cut, scheme, words),
  points: scoreText(points, scheme, words),
  isOn: points === 0,
});

/** The picture of the bar in one sentence. */
export function barText(
  scale: ScoreScale,
  tier: string | null,
  scheme: Scheme,
  words: ExplainingWords
): string {
  const text = (score: number) => scoreText(score, scheme, words);
  return words.screen.barText({
    score: text(scale.score),
    low: text(scale.low),
    high: text(scale.high),
    tier,
    cuts: scale.cuts.map((cut) => words.screen.cut(cutWords(cut, scheme, words))),
  });
}
