import { cellsOf, xmlOf, type BookState, type SheetState } from "./bookState";
import { readColumns, withColumnWidth } from "./columns";
import { areaContains } from "./address";
import {
  checkEdit,
  editCell,
  type CellChange,
  type EditContext,
  type PlacedEdit,
} from "./editCells";
import { readAutoFilter, readFrozen, readMerges, readProtection } from "./readSheetXml";
import { formulaAt } from "./sheetCells";
import { usedArea } from "./usedArea";
import { readValidations } from "./validations";
import type { BookCell, BookSheet } from "./types";

export function makeSheet(state: BookState, sheet: SheetState): BookSheet {
  const xml = () => xmlOf(state, sheet);
  const cells = () => cellsOf(state, sheet);
  const columns = () => readColumns(xml());
  const spanOf = (column: number) =>
    columns().find((span) => column >= span.first && column <= span.last);
  const emptyStyle = (row: number, column: number): number =>
    cells().rows.get(row)?.style ?? spanOf(column)?.style ?? 0;
  const part: Partial<BookSheet> = {
    id: sheet.id,
    name: sheet.name,
    visibility: sheet.visibility,
    usedArea: (valuesOnly) => usedArea(cells(), valuesOnly),
    cell(row, column): BookCell {
      const found = cells().rows.get(row);
      const style = found?.styles[column] ?? emptyStyle(row, column);
      const value = found?.values[column] ?? null;
      const formula = found?.formulas && formulaAt(cells(), found, column);
      const array = cells().arrays.find(({ area }) => areaContains(area, row, column));
      return {
        value,
        style,
        ...(formula !== undefined ? { formula } : {}),
        ...(array ? { arrayRef: array.ref } : {}),
      };
    },
    edit(edits) {
      const list: PlacedEdit[] = [...edits];
      const styleCount = Infinity;
      for (const edit of list) checkEdit(edit, styleCount);
      const context: EditContext = { cells: cells(), emptyStyle };
      for (const edit of list) noteChange(state, editCell(context, edit));
    },
    get merges() {
      return readMerges(xml());
    },
    get validations() {
      return readValidations(xml());
    },
    get protection() {
      return readProtection(xml());
    },
    get frozen() {
      return readFrozen(xml());
    },
    get autoFilter() {
      return readAutoFilter(xml());
    },
    rowHidden: (row) => cells().rows.get(row)?.hidden ?? false,
    columnHidden: (column) => spanOf(column)?.hidden ?? false,
    columnWidth: (column) => spanOf(column)?.width,
    setColumnWidth(column, characters) {
      xml().head = withColumnWidth(xml(), column, characters);
      state.revision++;
    },
    rowHeight: (row) => cells().rows.get(row)?.height,
  };
  return part as BookSheet;
}

function noteChange(state: BookState, change: CellChange): void {
  if (!change.changed) return;
  state.revision++;
  state.chainBroken ||= change.lostFormula;
  state.resultsStale ||= change.newResult;
}
