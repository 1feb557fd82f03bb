import { areaContains } from "./address";
import { holdsFormulas, styleLines, valueLines } from "./cellLines";
import { cellsOf, xmlOf, type BookState, type SheetState } from "./bookState";
import { readColumns, withColumnWidth } from "./columns";
import {
  addConditionalFormat,
  changeConditionalFormat,
  readConditionalFormats,
  removeConditionalFormat,
} from "./conditionalFormats";
import { addTable, editSheet, resizeTable } from "./editSheet";
import { setSpill } from "./dynamicArrays";
import { withFrozenRows } from "./freezeRows";
import { moveRows } from "./moveRows";
import { readPageSetup, writePageSetup } from "./pageSetup";
import { writeProtection } from "./protectSheet";
import { readAutoFilter, readFrozen, readMerges, readProtection } from "./readSheetXml";
import { renameSheet } from "./renameSheet";
import { formulaAt } from "./sheetCells";
import { readTables } from "./tables";
import { formulaPlaces, usedArea } from "./usedArea";
import {
  addListValidation,
  addNumberValidation,
  clearValidations,
  readValidations,
} from "./validations";
import type { BookCell, BookSheet } from "./types";

/** Excel's own choice for a new table. */
const TABLE_STYLE = "TableStyleMedium2";

/** The door to one sheet; everything is read from the sheet's parts when asked for. */
export function makeSheet(state: BookState, sheet: SheetState): BookSheet {
  const xml = () => xmlOf(state, sheet);
  const cells = () => cellsOf(state, sheet);
  let spans: { head: string; list: ReturnType<typeof readColumns> } | undefined;
  const spanOf = (column: number) => {
    if (spans?.head !== xml().head) spans = { head: xml().head, list: readColumns(xml()) };
    // A plain loop: it is asked for each cell that the file does not have.
    for (const span of spans.list) if (column >= span.first && column <= span.last) return span;
    return undefined;
  };
  const emptyStyle = (row: number, column: number): number =>
    cells().rows.get(row)?.style ?? spanOf(column)?.style ?? 0;
  return {
    id: sheet.id,
    get name() {
      return sheet.name;
    },
    rename: (name) => renameSheet(state, sheet, name),
    visibility: sheet.visibility,
    usedArea: (valuesOnly) => usedArea(cells(), valuesOnly),
    cell(row, column): BookCell {
      const all = cells();
      const found = all.rows.get(row);
      const style = found?.styles[column] ?? emptyStyle(row, column);
      const value = found?.values[column] ?? null;
      // Most sheets hold no array, and most rows no formula.
      if (all.arrays.length === 0 && found?.formulas === undefined) return { value, style };
      const formula = found?.formulas && formulaAt(all, found, column);
      const array = all.arrays.find(({ area }) => areaContains(area, row, column));
      if (formula === undefined && !array) return { value, style };
      return {
        value,
        style,
        ...(formula !== undefined ? { formula } : {}),
        ...(array ? { arrayRef: array.ref, ...(array.dynamic ? { spills: true } : {}) } : {}),
      };
    },
    values: (area, read) => valueLines(cells(), area, read),
    styles: (area, read) => styleLines(cells(), area, emptyStyle, read),
    holdsFormulas: (area) => holdsFormulas(cells(), area),
    formulaPlaces: (area) => formulaPlaces(cells(), area),
    edit: (edits) => editSheet(state, sheet, edits, emptyStyle),
    spill: (row, column, area) => setSpill(state, sheet, row, column, area),
    moveRows: (at, count) => moveRows(state, sheet, { at, count }),
    get merges() {
      return readMerges(xml());
    },
    get tables() {
      return readTables(state, sheet).map(({ table }) => table);
    },
    addTable: (area, name, style = TABLE_STYLE) =>
      addTable(state, sheet, area, name, style, emptyStyle),
    resizeTable: (id, area) => resizeTable(state, sheet, id, area, emptyStyle),
    get conditionalFormats() {
      return readConditionalFormats(state, sheet);
    },
    addConditionalFormat: (areas, rule, format, stopIfTrue = false) =>
      addConditionalFormat(state, sheet, areas, rule, format, stopIfTrue),
    changeConditionalFormat: (id, change) => changeConditionalFormat(state, sheet, id, change),
    removeConditionalFormat: (id) => removeConditionalFormat(state, sheet, id),
    get validations() {
      return readValidations(xml());
    },
    addListValidation: (area, source) => addListValidation(state, xml(), area, source),
    addNumberValidation: (area, least, most) =>
      addNumberValidation(state, xml(), area, least, most),
    clearValidations: () => clearValidations(state, xml()),
    get protection() {
      return readProtection(xml());
    },
    protect(options) {
      writeProtection(xml(), options);
      state.revision++;
    },
    get pageSetup() {
      return readPageSetup(xml());
    },
    setPageSetup(change) {
      writePageSetup(xml(), change);
      state.revision++;
    },
    get frozen() {
      return readFrozen(xml());
    },
    freezeRows(rows) {
      xml().head = withFrozenRows(xml(), rows);
      state.revision++;
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
    rowHeight(row) {
      const found = cells().rows.get(row);
      return found?.newHeight?.points ?? found?.height;
    },
    setRowHeight(row, points, isOwn) {
      const found = cells().rows.get(row);
      if (found?.touched === undefined)
        throw new Error(`the cells of row ${row + 1} have not been edited`);
      found.newHeight = { points, isOwn };
      state.revision++;
    },
  };
}
