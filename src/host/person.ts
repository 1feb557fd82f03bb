import type { Area, BookSheet } from "../book/types";
import { lookUpRange } from "./model/lookUp";
import { moveRows, sortRows } from "./model/moveRows";
import { writeValues } from "./model/rangeContents";
import { activate, select } from "./model/select";
import { addSheet, deleteSheet, renameSheet } from "./model/worksheetCollection";
import type { SheetArea, Workspace } from "./workspace";

/** What the person at the keyboard does, with the events that Excel would raise. */
export interface Person {
  activateSheet(name: string): void;
  /** Adds a sheet behind the others and goes there; Excel finds the name. */
  userAddsSheet(name?: string): void;
  userRenamesSheet(name: string, newName: string): void;
  userDeletesSheet(name: string): void;
  userSelects(sheet: string, area: Area | string): void;
  /** Types into cells: one value, or rows of values; null leaves a cell alone. */
  userEdits(sheet: string, area: Area | string, values: unknown): void;
  /** Filters rows away, on top of what the file hides; 0-based. */
  userHidesRows(sheet: string, rows: readonly number[]): void;
  /** Inserts rows before a row, 0-based; what lies below moves down. */
  userInsertsRows(sheet: string, row: number, count?: number): void;
  userDeletesRows(sheet: string, row: number, count?: number): void;
  /** Sorts the rows of an area without its header by a 0-based column of the sheet. */
  userSortsRows(sheet: string, area: Area | string, column: number, descending?: boolean): void;
  /** Double-clicks a cell, and is done with it: meanwhile Excel answers only who agrees to wait. */
  beginsCellEdit(): void;
  endsCellEdit(): void;
  /** Protects a sheet without touching the file. */
  userProtects(sheet: string, protect: boolean): void;
  /** Protects the workbook's structure: its sheets can neither come nor go. */
  userProtectsWorkbook(protect: boolean): void;
}

export function createPerson(workspace: Workspace): Person {
  const place = (name: string, area: Area | string): SheetArea => {
    const sheet = sheetNamed(workspace, name);
    return typeof area === "string"
      ? lookUpRange({ workspace, sheet }, area)
      : { workspace, sheet, area };
  };
  return {
    activateSheet: (name) => activate(workspace, sheetNamed(workspace, name)),
    userAddsSheet(name) {
      activate(workspace, addSheet(workspace, name));
    },
    userRenamesSheet: (name, newName) =>
      renameSheet(workspace, sheetNamed(workspace, name), newName),
    userDeletesSheet: (name) => deleteSheet(workspace, sheetNamed(workspace, name)),
    userSelects: (name, area) => select(place(name, area)),
    userEdits(name, area, values) {
      const before = workspace.actor;
      workspace.actor = "person";
      writeValues(place(name, area), values);
      workspace.actor = before;
    },
    userHidesRows(name, rows) {
      const sheet = sheetNamed(workspace, name);
      workspace.hiddenRows.set(sheet.id, new Set(rows));
      workspace.changed({ kind: "sheets", sheet });
    },
    userInsertsRows: (name, at, count = 1) =>
      moveRows(workspace, sheetNamed(workspace, name), { at, count }),
    userDeletesRows: (name, at, count = 1) =>
      moveRows(workspace, sheetNamed(workspace, name), { at, count: -count }),
    userSortsRows: (name, area, column, descending = false) =>
      sortRows(place(name, area), column, descending),
    beginsCellEdit: () => void (workspace.cellEdit.editing = true),
    endsCellEdit() {
      workspace.cellEdit.editing = false;
      for (const answer of workspace.cellEdit.waiting.splice(0)) answer();
    },
    userProtectsWorkbook: (protect) => void (workspace.protectedStructure = protect),
    userProtects(name, protect) {
      const { id } = sheetNamed(workspace, name);
      if (protect) workspace.protectedSheets.add(id);
      else workspace.protectedSheets.delete(id);
    },
  };
}

function sheetNamed({ book }: Workspace, name: string): BookSheet {
  const sheet = book.sheet(name);
  if (!sheet) throw new Error(`The workbook has no sheet ${name}.`);
  return sheet;
}
