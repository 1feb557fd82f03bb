import { useCallback, useEffect, useReducer } from "react";
import { readSelection, watchSelection, type Selected } from "../../excel/watchSelection";
import { nextRow, NO_ROW } from "./selectedRow";

/** Holding an arrow key runs through the rows; the one where it stops is enough. */
const QUIET_MS = 150;

export interface SelectedRowDesk {
  /** 0-based row of the active cell; undefined while it is not known, or on another sheet. */
  readonly row: number | undefined;
  /** Shows a row at once; whoever calls it has Excel select it too. */
  readonly show: (row: number) => void;
}

/** The row of the list's sheet that is selected, from when the screen opens until it closes. */
export function useSelectedRow(worksheetId: string): SelectedRowDesk {
  const [{ row }, dispatch] = useReducer(nextRow, NO_ROW);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isOver = false;
    const tell = (selected: Selected) => {
      if (isOver) return;
      const isHere = selected.worksheetId === worksheetId;
      dispatch({ type: "told", row: isHere ? selected.row : undefined });
    };
    const read = () => readSelection().then(tell, reportError);
    const watching = watchSelection((selected) => {
      clearTimeout(timer);
      // Of several selected rows the event does not say which is active.
      timer = setTimeout(
        () => (selected.row === undefined ? void read() : tell(selected)),
        QUIET_MS
      );
    });
    // Read once the events come: what is selected in between would be missed otherwise. Without
    // events the screen still works: it has a search and buttons of its own.
    watching.then(read, (error: unknown) => {
      reportError(error);
      return read();
    });
    return () => {
      isOver = true;
      clearTimeout(timer);
      dispatch({ type: "other-list" });
      watching.then((stop) => stop()).catch(reportError);
    };
  }, [worksheetId]);
  const show = useCallback((asked: number) => dispatch({ type: "asked", row: asked }), []);
  return { row, show };
}
