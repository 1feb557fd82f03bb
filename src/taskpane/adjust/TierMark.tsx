import { mergeClasses } from "@fluentui/react-components";
import { tierIndex } from "../../grading/changes";
import type { Scheme } from "../../scheme/types";
import { tierTokens } from "../start/tierColors";
import { useAdjustStyles } from "./Adjust.styles";
import { useAdjustWording } from "./useAdjustWording";

export interface TierMarkProps {
  readonly scheme: Scheme;
  /** Null: not rated. */
  readonly text: string | null;
}

/** A tier's text in the scheme's colour; bare where the scheme does not know it. */
export function TierMark({ scheme, text }: TierMarkProps) {
  const words = useAdjustWording();
  const styles = useAdjustStyles();
  const tier = text === null ? undefined : scheme.tiers[tierIndex(scheme, text)];
  if (tier === undefined)
    return <span className={mergeClasses(styles.tier, styles.bare)}>{text ?? words.unrated}</span>;
  const { ground, text: color } = tierTokens[tier.color];
  return (
    <span className={styles.tier} style={{ backgroundColor: ground, color }}>
      {text}
    </span>
  );
}
