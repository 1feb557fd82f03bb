import { MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import type { UndoDone } from "../../excel/restore/undoRun";
import { useWording } from "../language/useWording";
import { useStartStyles } from "./Start.styles";

/** Kept cells that are named; the others are counted. */
const NAMED = 5;

/** What was put back, and what was not because somebody changed it since. */
export function UndoneBar({ undone }: { readonly undone: UndoDone }) {
  const { pane } = useWording();
  const styles = useStartStyles();
  const { point, cellsRestored, kept } = undone;
  const more = kept.length - NAMED;
  return (
    <MessageBar intent="success" layout="multiline" data-testid="undone">
      <MessageBarBody>
        <MessageBarTitle>{pane.undoneTitle}</MessageBarTitle>
        {pane.undone({ sheet: point.sheet, at: point.at, cells: cellsRestored })}
        {kept.length > 0 && (
          <>
            <p className={styles.kept}>{pane.kept(kept.length)}</p>
            <ul className={styles.cells} data-testid="kept">
              {kept.slice(0, NAMED).map(({ cell, value }) => (
                <li key={cell}>{pane.keptCell(cell, value)}</li>
              ))}
              {more > 0 && <li>{pane.moreKept(more)}</li>}
            </ul>
          </>
        )}
      </MessageBarBody>
    </MessageBar>
  );
}
