import { Button } from "@fluentui/react-components";
import type { RegradePlan } from "../../excel/types";
import { useWording } from "../language/useWording";
import { lettersOf } from "../list/describeRead";
import type { ReadyList } from "../list/listState";
import { useRegradeBarStyles } from "./RegradeBar.styles";

export interface RegradeBarProps {
  /** Undefined: nothing can be written as things stand. */
  readonly plan: RegradePlan | undefined;
  readonly activity: ReadyList["activity"];
  readonly onRegrade: () => void;
}

/** The one button that writes; it says where. */
export function RegradeBar({ plan, activity, onRegrade }: RegradeBarProps) {
  const { pane } = useWording();
  const styles = useRegradeBarStyles();
  const where =
    plan === undefined
      ? undefined
      : plan.writes.length === 0
        ? pane.nothingToWrite
        : pane.willWrite(
            plan.columns.map(({ header }) => header),
            lettersOf(plan.columns)
          );
  return (
    <footer className={styles.bar}>
      <Button
        appearance="primary"
        className={styles.button}
        // Keeps the focus while it is busy, so that keyboard users do not lose their place.
        disabledFocusable={plan === undefined || activity !== "idle"}
        onClick={onRegrade}
        data-testid="regrade"
      >
        <span>{pane.regrade}</span>
        <span className={styles.where}>{activity === "writing" ? pane.writing : where}</span>
      </Button>
    </footer>
  );
}
