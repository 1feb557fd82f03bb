import { mergeClasses } from "@fluentui/react-components";
import type { TierColor } from "../../scheme/types";
import { tierTokens } from "./tierColors";
import { useTierLabelStyles } from "./TierLabel.styles";

export interface TierLabelProps {
  readonly label: string;
  /** Undefined: a text that is no tier of the scheme, or none. */
  readonly color: TierColor | undefined;
  readonly testId?: string;
}

/** A tier in its colour; the label is always there to read, and stays on one line. */
export function TierLabel({ label, color, testId }: TierLabelProps) {
  const styles = useTierLabelStyles();
  const tokens = color && tierTokens[color];
  return (
    <span
      className={mergeClasses(styles.label, tokens === undefined && styles.none)}
      {...(tokens && { style: { backgroundColor: tokens.ground, color: tokens.text } })}
      title={label}
      data-testid={testId}
    >
      {label}
    </span>
  );
}
