import { stringsOf, type BookState } from "./bookState";
import type { EditContext } from "./editCells";
import { sameFormat } from "./sameFormat";
import type { SheetCells } from "./sheetCells";

export type EmptyStyle = EditContext["emptyStyle"];

/** What editing the cells of one sheet needs to know of the rest of the file. */
export function editContext(
  state: BookState,
  cells: SheetCells,
  emptyStyle: EmptyStyle
): EditContext {
  const { date1904 } = state;
  return {
    cells,
    values: { strings: stringsOf(state).texts, date1904, prefix: cells.prefix },
    sameFormat: (a, b) => sameFormat(state, a, b),
    emptyStyle,
  };
}
