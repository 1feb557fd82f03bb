import { gateName, missingName, NEXT, pointsName, SCORE, TIER } from "./names";
import type { Scheme } from "./types";

/** Every name a formula of the scheme may refer to. */
export function knownNames(scheme: Scheme): ReadonlySet<string> {
  const criteria = scheme.criteria ?? [];
  return new Set([
    ...scheme.columns.map(({ name }) => name),
    ...(scheme.workings ?? []).map(({ name }) => name),
    ...criteria.flatMap(({ name }) => [pointsName(name.zh), missingName(name.zh)]),
    ...(scheme.gates ?? []).map(({ id }) => gateName(id)),
    ...(scheme.score === null || criteria.length === 0 ? [] : [SCORE]),
    TIER,
    NEXT,
  ]);
}
