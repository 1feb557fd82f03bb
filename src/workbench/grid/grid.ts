/** The grid: shows a Book, follows its changes, and tells what a person does. Never the truth. */
import type { FUniver } from "@univerjs/core/facade";
import type { Area, Book, BookSheet } from "../../book/types";
import { toRange } from "./area";
import { gridCanCalculate, gridFormula } from "./cell";
import { listenTo, type GridListener } from "./listen";
import {
  FROM_BOOK,
  paintCells,
  paintColumns,
  paintConditionalFormats,
  paintSheets,
  paintTables,
  type Shown,
} from "./paint";
import { sheetId } from "./sheet";
import { startUniver } from "./univer";
import { gridWorkbook } from "./workbook";

/** What changed in the Book; `area` only where cells did. */
export interface GridChange {
  readonly kind: string;
  readonly sheet?: BookSheet;
  readonly area?: Area;
}

export interface Grid {
  /** Replaces what is shown; says whether formulas are calculated or their stored results shown. */
  show(book: Book): { readonly formulas: boolean };
  /** Notes a change; the painting happens soon, once for all changes noted until then. */
  changed(change: GridChange): void;
  select(sheet: BookSheet, area: Area): void;
  /** Resolves when the grid has calculated what the last edit asks for. */
  calculated(): Promise<void>;
  /** Univer's own interface, for tests and the console. */
  readonly api: FUniver;
}

export function createGrid(container: HTMLElement, listener: GridListener): Grid {
  const { api, editsAs } = startUniver(container);
  let shown: Shown | undefined;
  let opened = 0;
  let noted: GridChange[] = [];
  // What Univer announces while we paint, such as the sheet it turned to, no person did.
  let quiet = false;

  const quietly = (work: () => void): void => {
    quiet = true;
    try {
      work();
    } finally {
      quiet = false;
    }
  };
  const flush = (): void => {
    const changes = noted;
    noted = [];
    const target = shown;
    if (target) quietly(() => paint(target, changes));
  };
  listenTo(api, () => (quiet ? undefined : shown), listener);

  return {
    api,
    show(book) {
      if (shown) api.disposeUnit(shown.unitId);
      noted = [];
      const unitId = `book${++opened}`;
      const { data, formulas } = gridWorkbook(book, unitId);
      const next: Shown = { api, unitId, book, formulas };
      shown = next;
      quietly(() => {
        api.createWorkbook(data);
        activate(next, book.activeSheet);
      });
      // Univer's services are there from the first workbook on.
      if (opened === 1) {
        editsAs((id, row, column) => shown && hiddenFormula(shown, id, row, column));
      }
      return { formulas };
    },
    changed(change) {
      noted.push(change);
      if (noted.length === 1) setTimeout(flush);
    },
    calculated: () => api.getFormula().onCalculationResultApplied(),
    select(sheet, area) {
      const target = shown;
      if (!target) return;
      quietly(() => {
        activate(target, sheet);
        const range = toRange(area);
        api
          .getWorkbook(target.unitId)
          ?.getSheetBySheetId(sheetId(sheet))
          ?.getRange(range)
          .activate();
      });
    },
  };
}

/** The formula of a cell of which the grid holds only the answer. */
function hiddenFormula(shown: Shown, id: string, row: number, column: number): string | undefined {
  const sheet = shown.book.sheets.find((each) => sheetId(each) === id);
  const formula = sheet?.cell(row, column).formula;
  return formula === undefined || gridCanCalculate(formula)
    ? undefined
    : `=${gridFormula(formula)}`;
}

function activate(shown: Shown, sheet: BookSheet): void {
  const workbook = shown.api.getWorkbook(shown.unitId);
  if (workbook?.getActiveSheet().getSheetId() === sheetId(sheet)) return;
  const params = { unitId: shown.unitId, subUnitId: sheetId(sheet) };
  shown.api.syncExecuteCommand("sheet.operation.set-worksheet-active", params, FROM_BOOK);
}

/** Kinds of change whose area is to be painted; that of a selection is not. */
const PAINTED = new Set(["cells", "formats"]);

/** Sheets first: the other changes may be in one that is new. */
function paint(shown: Shown, changes: readonly GridChange[]): void {
  const kinds = new Set(changes.map((change) => change.kind));
  if (kinds.has("sheets")) paintSheets(shown);
  for (const sheet of shown.book.sheets) {
    const own = changes.filter((change) => change.sheet === sheet);
    const areas = own.flatMap(({ kind, area }) => (area && PAINTED.has(kind) ? [area] : []));
    if (areas.length > 0) paintCells(shown, sheet, areas);
    const has = (kind: string): boolean => own.some((change) => change.kind === kind);
    if (has("columns")) paintColumns(shown, sheet);
    if (has("tables")) paintTables(shown, sheet);
    if (has("conditionalFormats")) paintConditionalFormats(shown, sheet);
  }
  // Univer turns to every sheet that is inserted; Excel does not.
  if (kinds.has("sheets") || kinds.has("selection")) activate(shown, shown.book.activeSheet);
}
