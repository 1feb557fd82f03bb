import type { Tier } from "../../scheme/types";
import { tierTokens } from "../start/tierColors";
import { useSchemeEntryStyles } from "./Schemes.styles";

/** A tier in its colour; the label is always there to read. */
export function TierPill({ label, color }: Pick<Tier, "label" | "color">) {
  const styles = useSchemeEntryStyles();
  const { ground, text } = tierTokens[color];
  return (
    <span className={styles.pill} style={{ backgroundColor: ground, color: text }}>
      {label}
    </span>
  );
}
