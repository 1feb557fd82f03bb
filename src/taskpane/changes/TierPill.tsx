import { mergeClasses } from "@fluentui/react-components";
import { tierIndex } from "../../grading/changes";
import type { Scheme } from "../../scheme/types";
import { tierTokens } from "../start/tierColors";
import { usePillStyles } from "./Changes.styles";

export interface TierPillProps {
  readonly scheme: Scheme;
  /** Undefined: no tier, said by `otherwise`. */
  readonly text: string | undefined;
  readonly otherwise: string;
}

/** A tier in its colour; a text that is no tier of the scheme has none. */
export function TierPill({ scheme, text, otherwise }: TierPillProps) {
  const styles = usePillStyles();
  const index = text === undefined ? -1 : tierIndex(scheme, text);
  if (index < 0)
    return <span className={mergeClasses(styles.pill, styles.none)}>{text ?? otherwise}</span>;
  const { ground, text: color } = tierTokens[scheme.tiers[index].color];
  return (
    <span className={styles.pill} style={{ backgroundColor: ground, color }}>
      {text}
    </span>
  );
}
