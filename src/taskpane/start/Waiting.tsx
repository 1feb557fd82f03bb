import { Button, ProgressBar } from "@fluentui/react-components";
import { useId, useState } from "react";
import { useWording } from "../language/useWording";
import type { Busy } from "../list/activity";
import { useWaitingStyles } from "./Waiting.styles";

export interface WaitingProps {
  readonly kind: Busy["kind"];
  /** 0 to 1; undefined while nobody can say. */
  readonly share: number | undefined;
  readonly onCancel: () => void;
}

/** How far it got, and a way out, for what takes over a second. */
export function Waiting({ kind, share, onCancel }: WaitingProps) {
  const { pane, formats } = useWording();
  const styles = useWaitingStyles();
  const id = useId();
  const [isCancelled, setCancelled] = useState(false);
  const cancel = () => {
    setCancelled(true);
    onCancel();
  };
  return (
    <div className={styles.waiting} data-testid="waiting">
      <div className={styles.line}>
        <span id={id} role="status">
          {isCancelled ? pane.cancelling : pane[kind]}
        </span>
        <span className={styles.share}>{share === undefined ? "" : formats.share(share)}</span>
        {/* Grading changes nothing, and another choice begins it anew. */}
        {kind !== "grading" && (
          <Button
            size="small"
            // Keeps the focus, so that keyboard users do not lose their place.
            disabledFocusable={isCancelled}
            onClick={cancel}
            data-testid="cancel"
          >
            {pane.cancel}
          </Button>
        )}
      </div>
      <ProgressBar aria-labelledby={id} {...(share === undefined ? {} : { value: share })} />
    </div>
  );
}
