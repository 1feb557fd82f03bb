import { tierIndex } from "../../grading/changes";
import type { Scheme } from "../../scheme/types";
import { TierLabel } from "../start/TierLabel";

export interface TierPillProps {
  readonly scheme: Scheme;
  /** Undefined: no tier, said by `otherwise`. */
  readonly text: string | undefined;
  readonly otherwise: string;
}

/** A tier text as it stands on a sheet: in the colour of the tier that it means. */
export function TierPill({ scheme, text, otherwise }: TierPillProps) {
  const index = text === undefined ? -1 : tierIndex(scheme, text);
  return <TierLabel label={text ?? otherwise} color={scheme.tiers[index]?.color} />;
}
