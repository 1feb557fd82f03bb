import { Button } from "@fluentui/react-components";
import type { RestoreHeader } from "../../excel/restore/types";
import { useWording } from "../language/useWording";
import type { ListDesk } from "../list/useList";
import { RefusalBar } from "../start/OutcomeBar";
import { useRestorePointsStyles } from "./RestorePoints.styles";

export interface RestorePointsProps {
  readonly restorePoints: ListDesk["restorePoints"];
  readonly isDisabled: boolean;
  readonly undo: ListDesk["undo"];
  readonly onAgain: () => void;
}

/** The runs that can still be undone; also those of before the file was closed. */
export function RestorePoints({ restorePoints, isDisabled, undo, onAgain }: RestorePointsProps) {
  const { pane } = useWording();
  const styles = useRestorePointsStyles();
  if (restorePoints.kind === "unread")
    return <RefusalBar refusal={restorePoints.refusal} onAgain={onAgain} />;
  if (restorePoints.kind !== "known")
    return (
      <p role="status" className={styles.note}>
        {pane.readingRestorePoints}
      </p>
    );
  const { points } = restorePoints;
  if (points.length === 0) return <p className={styles.note}>{pane.noRestorePoints}</p>;
  return (
    <>
      <ul className={styles.list} data-testid="points">
        {points.map((point, index) => (
          <Point
            key={point.run}
            point={point}
            onUndo={index === 0 ? () => undo("workbook") : undefined}
            isDisabled={isDisabled}
          />
        ))}
      </ul>
      {points.length > 1 && <p className={styles.note}>{pane.undoInOrder}</p>}
    </>
  );
}

interface PointProps {
  readonly point: RestoreHeader;
  /** Runs are undone from the newest: only that one has a button. */
  readonly onUndo: (() => void) | undefined;
  readonly isDisabled: boolean;
}

function Point({ point, onUndo, isDisabled }: PointProps) {
  const { pane, counts, language } = useWording();
  const styles = useRestorePointsStyles();
  const { at, sheet, scheme } = point;
  return (
    <li className={styles.point}>
      <div className={styles.head}>
        <p className={styles.when}>{pane.restorePoint(at, sheet)}</p>
        {onUndo && (
          <Button
            size="small"
            disabledFocusable={isDisabled}
            onClick={onUndo}
            aria-label={pane.undoPoint(at, sheet)}
            data-testid="undo-point"
          >
            {pane.undo}
          </Button>
        )}
      </div>
      <p className={styles.note}>{scheme[language]}</p>
      <p className={styles.note}>{counts(point.counts)}</p>
      <p className={styles.note}>{pane.restoreCells(point.cells)}</p>
    </li>
  );
}
