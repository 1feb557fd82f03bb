import { Button } from "@fluentui/react-components";
import type { FreezeHeader } from "../../../excel/freeze/types";
import type { FreezeWording } from "../../../wording/freezeTypes";
import { useFreezeStyles } from "./Freeze.styles";

export interface FreezePointsProps {
  /** Newest first. */
  readonly points: readonly FreezeHeader[];
  readonly words: FreezeWording;
  readonly isClosed: boolean;
  readonly undo: () => void;
}

/** What can be undone, also after the file was closed; the newest first. */
export function FreezePoints({ points, words, isClosed, undo }: FreezePointsProps) {
  const styles = useFreezeStyles();
  if (points.length === 0) return null;
  return (
    <>
      <h3 className={styles.sub}>{words.points}</h3>
      <ul className={styles.points} data-testid="freeze-points">
        {points.map((point, index) => {
          const line = words.point(point);
          return (
            <li key={point.number} className={styles.point}>
              <span className={styles.pointText}>{line}</span>
              {index === 0 && (
                <Button
                  size="small"
                  disabledFocusable={isClosed}
                  aria-label={words.undoOf(line)}
                  onClick={undo}
                  data-testid="freeze-undo"
                >
                  {words.undo}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
      {points.length > 1 && <p className={styles.text}>{words.inOrder}</p>}
    </>
  );
}
