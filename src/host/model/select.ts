import { areaAddress } from "../../book/address";
import type { BookSheet } from "../../book/types";
import { EventType, WORKBOOK_TARGET } from "../eventDesk";
import type { SheetArea, Workspace } from "../workspace";
import { intersect } from "./address";
import { sheetId, tableId } from "./identifiers";

/** Selecting activates the sheet, as clicking a cell there does. */
export function select({ workspace, sheet, area }: SheetArea): void {
  activate(workspace, sheet);
  workspace.selection = { sheet, area };
  workspace.changed({ kind: "selection", sheet, area });
  const id = sheetId(sheet);
  const message = { worksheetId: id, address: areaAddress(area) };
  const { events } = workspace;
  events.raise(EventType.worksheetSelectionChanged, [id, WORKBOOK_TARGET], message);
  for (const table of sheet.tables) {
    const isInsideTable = intersect(table.area, area) !== null;
    const ofTable = { ...message, tableId: tableId(table), isInsideTable };
    events.raise(EventType.tableSelectionChanged, [tableId(table)], ofTable);
  }
  workspace.selected();
}

export function activate(workspace: Workspace, sheet: BookSheet): void {
  const { book, events } = workspace;
  const before = book.activeSheet;
  if (before.id === sheet.id) return;
  book.activeSheet = sheet;
  workspace.selection = { sheet, area: { row: 0, column: 0, rows: 1, columns: 1 } };
  workspace.changed({ kind: "sheets", sheet });
  const left = sheetId(before);
  const entered = sheetId(sheet);
  events.raise(EventType.worksheetDeactivated, [left, WORKBOOK_TARGET], { worksheetId: left });
  events.raise(EventType.worksheetActivated, [entered, WORKBOOK_TARGET], { worksheetId: entered });
}
