import { Button } from "@fluentui/react-components";
import { lazy, Suspense } from "react";
import type { RegradePlan } from "../../excel/types";
import { useWording } from "../language/useWording";
import { lettersOf } from "../list/columnLetters";
import { isChanging, type Activity, type Busy } from "../list/activity";
import { useRegradeBarStyles } from "./RegradeBar.styles";

const Waiting = lazy(async () => ({ default: (await import("./Waiting")).Waiting }));

export interface RegradeBarProps {
  /** Undefined: nothing can be written as things stand. */
  readonly plan: RegradePlan | undefined;
  readonly activity: Activity;
  readonly onRegrade: () => void;
  readonly onCancel: () => void;
}

/** The one button that writes; it says where. */
export function RegradeBar({ plan, activity, onRegrade, onCancel }: RegradeBarProps) {
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
      {activity.kind !== "idle" && <LongWait activity={activity} onCancel={onCancel} />}
      <Button
        appearance="primary"
        className={styles.button}
        // Keeps the focus while it is busy, so that keyboard users do not lose their place.
        disabledFocusable={plan === undefined || activity.kind !== "idle"}
        onClick={onRegrade}
        data-testid="regrade"
      >
        <span>{pane.regrade}</span>
        <span className={styles.where}>{isChanging(activity) ? pane[activity.kind] : where}</span>
      </Button>
    </footer>
  );
}

/** Where a screen has no button: what is under way, once it takes long. */
export function WaitBar({ activity, onCancel }: Pick<RegradeBarProps, "activity" | "onCancel">) {
  const styles = useRegradeBarStyles();
  if (activity.kind === "idle" || activity.wait.kind === "short") return null;
  return (
    <footer className={styles.bar}>
      <LongWait activity={activity} onCancel={onCancel} />
    </footer>
  );
}

export interface LongWaitProps {
  readonly activity: Busy;
  readonly onCancel: () => void;
}

/** Nothing to see of what is done within a second. */
export function LongWait({ activity: { kind, wait }, onCancel }: LongWaitProps) {
  if (wait.kind === "short") return null;
  return (
    <Suspense>
      <Waiting kind={kind} share={wait.share} onCancel={onCancel} />
    </Suspense>
  );
}
