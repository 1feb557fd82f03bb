import type { Scheme } from "../../scheme/types";

/** What of a scheme is a template value and not in its source, by the names a person knows. */
export interface AssumedParts {
  /** Labels of tiers whose rhythm is assumed. */
  readonly cadences: readonly string[];
  /** Labels of tiers that are assumed themselves. */
  readonly tiers: readonly string[];
  readonly criteria: readonly string[];
  readonly outputs: readonly string[];
}

export function assumedParts(
  { tiers, criteria = [], outputs = [] }: Scheme,
  language: "zh" | "en"
): AssumedParts {
  const isAssumed = ({ source }: { readonly source: string }) => source === "assumed";
  return {
    cadences: tiers
      .filter(({ cadence, alsoEvery = [] }) =>
        [...(cadence === undefined ? [] : [cadence]), ...alsoEvery].some(isAssumed)
      )
      .map(({ label }) => label),
    tiers: tiers.filter(isAssumed).map(({ label }) => label),
    criteria: criteria.filter(isAssumed).map(({ name }) => name[language]),
    outputs: outputs.filter(isAssumed).map(({ name }) => name[language]),
  };
}
