/** One open workbook: Book, stand-in Excel and grid, tied together. The Book is the only truth. */
import type { Area, Book, BookSheet } from "../../book/types";
import { connectExternal, type External, type ExternalObject } from "../../host/external";
import { createHost, type FunctionMetadata, type Host, type HostOptions } from "../../host/host";
import type { Grid } from "../grid/grid";
import type { GridEdit, GridListener } from "../grid/listen";
import { columnCharacters } from "../grid/sheet";
import { typedAs } from "./typed";
import type { Language } from "./wording";

export interface Session extends Omit<GridListener, "refused"> {
  readonly book: Book;
  readonly host: Host;
  /** False when the grid shows stored results instead of calculating. */
  readonly formulas: boolean;
  attach(page: Window): ExternalObject;
  close(): void;
}

export interface SessionOptions {
  readonly fileName: string;
  readonly language: Language;
  readonly functions: readonly FunctionMetadata[] | undefined;
  /** Which Excel this is. */
  readonly excel: HostOptions;
}

export function startSession(book: Book, grid: Grid, options: SessionOptions): Session {
  const { fileName, language, functions, excel } = options;
  const host = createHost(book, { ...excel, fileName, displayLanguage: language, functions });
  const { formulas } = grid.show(book);
  // The grid already shows the cells that it has just told us of.
  let telling = false;
  const tell = (work: () => void): void => {
    telling = true;
    try {
      work();
    } finally {
      telling = false;
    }
  };
  const stop = host.onBookChanged((change) => {
    const isTold = change.kind !== "cells" || !change.area || isOne(change.area);
    if (!telling || !isTold) grid.changed(change);
  });
  let external: External | undefined;
  return {
    book,
    host,
    formulas,
    attach(page) {
      external?.disconnect();
      // As across processes: an answer never arrives inside the call that asked for it.
      external = connectExternal(host, (run) => void page.setTimeout(run));
      return external.object;
    },
    close() {
      stop();
      external?.disconnect();
    },
    edited(sheet, edits) {
      tell(() => edits.forEach((edit) => type(host, sheet, edit)));
      // Excel answers nobody between an edit and its results.
      if (formulas) void host.holdUntil(grid.calculated());
    },
    calculated(sheet, results) {
      storeResults(sheet, results);
      host.workspace.functionCells?.othersCalculated(sheet, results.map(areaOf));
    },
    strayed(sheet, cells) {
      for (const cell of cells) grid.changed({ kind: "cells", sheet, area: areaOf(cell) });
    },
    sheetAdded: () => host.userAddsSheet(),
    sheetRenamed: (sheet, name) => host.userRenamesSheet(sheet.name, name),
    sheetDeleted: (sheet) => host.userDeletesSheet(sheet.name),
    resized(sheet, columns) {
      for (const [column, pixels] of columns) {
        sheet.setColumnWidth(column, columnCharacters(pixels));
      }
    },
    selected: (sheet, area) => tell(() => host.userSelects(sheet.name, area)),
  };
}

const areaOf = ({ row, column }: GridEdit): Area => ({ row, column, rows: 1, columns: 1 });
const isOne = ({ rows, columns }: Area): boolean => rows === 1 && columns === 1;

function type(host: Host, sheet: BookSheet, edit: GridEdit): void {
  const { row, column, numberFormat } = edit;
  const { book } = host;
  if (numberFormat !== undefined) {
    const style = book.styleLike(sheet.cell(row, column).style, { numberFormat });
    sheet.edit([{ row, column, style }]);
  }
  const { style } = sheet.cell(row, column);
  host.userEdits(sheet.name, areaOf(edit), [[typedAs(edit, book.format(style).numberFormat)]]);
}

/** Beside their formulas, which stay. Excel raises no change event for results either. */
function storeResults(sheet: BookSheet, results: readonly GridEdit[]): void {
  const cells = results.map(({ row, column, value }) => {
    const { formula } = sheet.cell(row, column);
    return { row, column, value, ...(formula === undefined ? {} : { formula }) };
  });
  sheet.edit(cells);
}
