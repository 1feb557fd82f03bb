/** Which row of the list's sheet a screen shows that follows the selection; 0-based. */
export interface SelectedRow {
  readonly row: number | undefined;
  /** Rows that this pane asked Excel to select and that Excel has not told of yet. */
  readonly asked: readonly number[];
}

export const NO_ROW: SelectedRow = { row: undefined, asked: [] };

export type SelectionEvent =
  /** The pane goes to a row; Excel's selection comes after. */
  | { readonly type: "asked"; readonly row: number }
  /** Excel tells of a selection; undefined: on another sheet. */
  | { readonly type: "told"; readonly row: number | undefined }
  | { readonly type: "other-list" };

/**
 * Who presses "next" quickly is ahead of Excel: word of a row he has left already must not bring him
 * back to it. A row nobody here asked for was selected by hand, and counts.
 */
export function nextRow(state: SelectedRow, event: SelectionEvent): SelectedRow {
  if (event.type === "other-list") return NO_ROW;
  if (event.type === "asked") return { row: event.row, asked: [...state.asked, event.row] };
  const { row } = event;
  const at = row === undefined ? -1 : state.asked.lastIndexOf(row);
  if (at < 0) return { row, asked: [] };
  const asked = state.asked.slice(at + 1);
  return asked.length > 0 ? { ...state, asked } : { row, asked };
}
