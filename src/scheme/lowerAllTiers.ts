import { quote } from "./literals";
import { ALL_TIERS, here } from "./names";
import type { Scheme } from "./types";
import { formulasOf } from "./walk";

/** A condition that decides a tier (0-based, best first), under its name. */
export interface NamedRule {
  readonly name: string;
  readonly tier: number;
}

/** TRUE where one of the tier's conditions holds, whether or not a better one holds too. */
export const tierHolds = (rules: readonly NamedRule[], tier: number) =>
  `MAX(${rules
    .filter((rule) => rule.tier === tier)
    .map(({ name }) => here(name))
    .join(",")})>0.5`;

/** Labels of all tiers whose conditions hold, best first; "" for none. */
export function lowerAllTiers(scheme: Scheme, rules: readonly NamedRule[]): string {
  const labels = scheme.tiers.flatMap(({ label }, tier) =>
    rules.some((rule) => rule.tier === tier)
      ? [`IF(${tierHolds(rules, tier)},${quote(`、${label}`)},"")`]
      : []
  );
  const joined = labels.join("&");
  return `MID(${joined},2,LEN(${joined}))`;
}

/** Whether anything of the scheme shows them. */
export const namesAllTiers = (scheme: Scheme) =>
  (scheme.outputs ?? []).some(({ value }) => "column" in value && value.column === ALL_TIERS) ||
  formulasOf(scheme).some(({ text }) => text.includes(ALL_TIERS));
