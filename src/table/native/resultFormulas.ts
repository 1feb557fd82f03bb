import type { LoweredScheme } from "../../scheme/lowerScheme";

/** The columns beside the list. */
export type OwnResult = "score" | "tier" | "next";

/** What a scheme has to show beside the list. */
export function resultsOf({ score, tier, next }: LoweredScheme): readonly OwnResult[] {
  return [
    ...(score === null ? [] : (["score"] as const)),
    ...(tier === null ? [] : (["tier"] as const)),
    ...(next === null ? [] : (["next"] as const)),
  ];
}

const quoted = (text: string) => `"${text.replace(/"/g, '""')}"`;

/** The tier as it is written: its label from the scheme sheet, or the composed text. */
export function tierText(
  tier: string,
  label: string | undefined,
  labels: string,
  unrated: string
): string {
  const shown = label ?? `INDEX(${labels},${tier})`;
  return `IF(ISNUMBER(${tier}),IF(${tier}>0,${shown},${quoted(unrated)}),${quoted(unrated)})`;
}

/** Rounded once, when it is shown; no score for a customer without a tier. */
export function scoreText(score: string, tier: string | undefined): string {
  const rounded = `IF(ISNUMBER(${score}),ROUND(${score},4),"")`;
  return tier === undefined ? rounded : `IF(ISNUMBER(${tier}),IF(${tier}>0,${rounded},""),"")`;
}

export const nextText = (next: string) => `IF(ISNUMBER(${next}),${next},"")`;
