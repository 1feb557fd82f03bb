import type { BookSheet } from "../../book/types";
import { EventType, WORKBOOK_TARGET } from "../eventDesk";
import {
  accessDenied,
  alreadyExists,
  HostError,
  invalidArgument,
  itemNotFound,
} from "../richapi/hostError";
import { defineType, type HostObject, type HostType } from "../richapi/hostType";
import type { Workspace } from "../workspace";
import { sheetId } from "./identifiers";
import { findSheet } from "./lookUp";
import { isAbsent, text } from "./readArguments";
import { eventMembers } from "./subscriptions";
import { worksheet } from "./worksheet";

export const worksheetCollection: HostType<Workspace> = defineType("WorksheetCollection", {
  items: (workspace) => workspace.book.sheets.map((sheet) => worksheet({ workspace, sheet })),
  item(workspace, key) {
    const sheet = findSheet(workspace, key);
    if (!sheet) throw itemNotFound(`worksheet ${String(key)}`);
    return worksheet({ workspace, sheet });
  },
  call: {
    add,
    getActiveWorksheet: (workspace) => worksheet({ workspace, sheet: workspace.book.activeSheet }),
    getCount: (workspace, visibleOnly) => seen(workspace, visibleOnly).length,
    getFirst: (workspace, visibleOnly) => edge(workspace, visibleOnly, 0),
    getLast: (workspace, visibleOnly) => edge(workspace, visibleOnly, -1),
    getItemOrNullObject(workspace, key) {
      const sheet = findSheet(workspace, key);
      return sheet ? worksheet({ workspace, sheet }) : null;
    },
    ...eventMembers<Workspace>(
      {
        DataChanged: EventType.worksheetChanged,
        SelectionChanged: EventType.worksheetSelectionChanged,
        Activated: EventType.worksheetActivated,
        Deactivated: EventType.worksheetDeactivated,
        Added: EventType.worksheetAdded,
        Deleted: EventType.worksheetDeleted,
      },
      (workspace) => ({ workspace, target: WORKBOOK_TARGET })
    ),
  },
});

function seen({ book }: Workspace, visibleOnly: unknown): readonly BookSheet[] {
  return visibleOnly === true
    ? book.sheets.filter(({ visibility }) => visibility === "visible")
    : book.sheets;
}

function edge(workspace: Workspace, visibleOnly: unknown, index: number): HostObject {
  const sheet = seen(workspace, visibleOnly).at(index);
  if (!sheet) throw itemNotFound("visible worksheet");
  return worksheet({ workspace, sheet });
}

/** Excel: 1 to 31 characters, none of : \ / ? * [ ], no "'" at either end. */
function isSheetName(name: string): boolean {
  return /^(?!')[^:\\/?*[\]]{1,31}(?<!')$/.test(name);
}

function add(workspace: Workspace, wanted: unknown): HostObject {
  return worksheet({ workspace, sheet: addSheet(workspace, wanted) });
}

export function addSheet(workspace: Workspace, wanted: unknown): BookSheet {
  const name = isAbsent(wanted) ? freeName(workspace) : text(wanted, "name");
  if (!isSheetName(name)) throw invalidArgument(`${name} is no name for a worksheet`);
  if (findSheet(workspace, name)) throw alreadyExists(name);
  assertStructureFree(workspace);
  const sheet = workspace.book.addSheet(name);
  workspace.changed({ kind: "sheets", sheet });
  const message = { worksheetId: sheetId(sheet), source: "Local" };
  workspace.events.raise(EventType.worksheetAdded, [WORKBOOK_TARGET], message);
  return sheet;
}

export function renameSheet(workspace: Workspace, sheet: BookSheet, name: string): void {
  if (!isSheetName(name)) throw invalidArgument(`${name} is no name for a worksheet`);
  const taken = findSheet(workspace, name);
  if (taken && taken.id !== sheet.id) throw alreadyExists(name);
  assertStructureFree(workspace);
  sheet.rename(name);
  workspace.changed({ kind: "sheets", sheet });
}

export function isStructureProtected({ book, protectedStructure }: Workspace): boolean {
  return book.structureProtected || protectedStructure;
}

function assertStructureFree(workspace: Workspace): void {
  if (workspace.readOnly) throw accessDenied("the workbook is read-only");
  if (isStructureProtected(workspace)) throw accessDenied("the workbook's structure is protected");
}

function freeName(workspace: Workspace): string {
  let number = workspace.book.sheets.length + 1;
  while (findSheet(workspace, `Sheet${number}`)) number += 1;
  return `Sheet${number}`;
}

export function deleteSheet(workspace: Workspace, sheet: BookSheet): void {
  const { book } = workspace;
  assertStructureFree(workspace);
  const visible = book.sheets.filter((other) => other.visibility === "visible");
  if (visible.length === 1 && visible[0]?.id === sheet.id) {
    throw new HostError("InvalidOperation", "A workbook needs a visible worksheet.");
  }
  const id = sheetId(sheet);
  book.removeSheet(sheet.id);
  if (workspace.selection.sheet.id === sheet.id) {
    const area = { row: 0, column: 0, rows: 1, columns: 1 };
    workspace.selection = { sheet: book.activeSheet, area };
  }
  workspace.changed({ kind: "sheets" });
  const message = { worksheetId: id, source: "Local" };
  workspace.events.raise(EventType.worksheetDeleted, [WORKBOOK_TARGET], message);
}
