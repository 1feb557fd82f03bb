import type { Scheme, TierColor } from "./types";

/** Colours by label of the tier; tiers that are not named keep the scheme's own. */
export type TierColors = Readonly<Record<string, TierColor>>;

const colored = new WeakMap<Scheme, Map<string, Scheme>>();

/** The scheme with other colours; the same object for the same colours, so that it is prepared once. */
export function withColors(scheme: Scheme, colors: TierColors | undefined): Scheme {
  const chosen = Object.entries(colors ?? {}).filter(([label, color]) =>
    scheme.tiers.some((tier) => tier.label === label && tier.color !== color)
  );
  if (chosen.length === 0) return scheme;
  const known = colored.get(scheme) ?? new Map<string, Scheme>();
  colored.set(scheme, known);
  const key = JSON.stringify(chosen);
  const found = known.get(key) ?? recolored(scheme, new Map(chosen));
  known.set(key, found);
  return found;
}

const recolored = (scheme: Scheme, colors: ReadonlyMap<string, TierColor>): Scheme => ({
  ...scheme,
  tiers: scheme.tiers.map((tier) => ({ ...tier, color: colors.get(tier.label) ?? tier.color })),
});
