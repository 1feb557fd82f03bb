import {
  ALL_TIERS,
  gateName,
  LABEL,
  missingName,
  NEXT,
  OTHER_NEXT,
  placesName,
  pointsName,
  POSITION,
  SCORE,
  TIER,
} from "./names";
import type { Scheme } from "./types";

/** Every name a formula of the scheme may refer to. */
export function knownNames(scheme: Scheme): ReadonlySet<string> {
  const criteria = scheme.criteria ?? [];
  return new Set([
    ...scheme.columns.map(({ name }) => name),
    ...(scheme.workings ?? []).map(({ name }) => name),
    ...(scheme.workings ?? []).flatMap(({ kind, name }) =>
      kind === "quota" ? [placesName(name)] : []
    ),
    ...criteria.flatMap(({ name }) => [pointsName(name.zh), missingName(name.zh)]),
    ...(scheme.gates ?? []).map(({ id }) => gateName(id)),
    ...(scheme.score === null || criteria.length === 0 ? [] : [SCORE]),
    ...(scheme.decide.by === "label" ? [LABEL] : []),
    ...(scheme.decide.by === "conditions" ? [ALL_TIERS] : []),
    ...(scheme.tiers.some(({ alsoEvery }) => alsoEvery !== undefined) ? [OTHER_NEXT] : []),
    TIER,
    NEXT,
    POSITION,
  ]);
}
