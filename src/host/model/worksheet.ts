import type { BookSheet } from "../../book/types";
import { EventType } from "../eventDesk";
import { defineType, type HostType } from "../richapi/hostType";
import type { SheetArea, Workspace } from "../workspace";
import { WHOLE_SHEET } from "./address";
import { autoFilter } from "./autoFilter";
import { freezePanes } from "./freezePanes";
import { sheetId } from "./identifiers";
import { lookUpRange } from "./lookUp";
import { namedItemCollection } from "./namedItems";
import { pageLayout } from "./pageLayout";
import { range, rangeOrNull } from "./range";
import { cellOf, usedRange, withArea } from "./rangeGeometry";
import { integer, isAbsent, text } from "./readArguments";
import { activate } from "./select";
import { eventMembers } from "./subscriptions";
import { tableCollection } from "./tableCollection";
import { worksheetProtection } from "./worksheetProtection";
import { deleteSheet } from "./worksheetCollection";

export interface SheetKey {
  readonly workspace: Workspace;
  readonly sheet: BookSheet;
}

const VISIBILITY = { visible: "Visible", hidden: "Hidden", veryHidden: "VeryHidden" } as const;

const whole = (self: SheetKey): SheetArea => ({ ...self, area: WHOLE_SHEET });

export const worksheet: HostType<SheetKey> = defineType("Worksheet", {
  identity: ({ sheet }) => ({ Id: sheetId(sheet) }),
  get: {
    id: ({ sheet }) => sheetId(sheet),
    name: ({ sheet }) => sheet.name,
    position: ({ workspace, sheet }) =>
      workspace.book.sheets.findIndex((other) => other.id === sheet.id),
    visibility: ({ sheet }) => VISIBILITY[sheet.visibility],
  },
  nav: {
    tables: (self) => tableCollection(self),
    names: (self) => namedItemCollection(self),
    protection: (self) => worksheetProtection(self),
    freezePanes: (self) => freezePanes(self),
    pageLayout: (self) => pageLayout(self),
    autoFilter: ({ workspace, sheet }) =>
      autoFilter({ workspace, sheet, filter: sheet.autoFilter }),
  },
  call: {
    activate: ({ workspace, sheet }) => activate(workspace, sheet),
    delete: ({ workspace, sheet }) => deleteSheet(workspace, sheet),
    getRange: (self, address) =>
      range(isAbsent(address) ? whole(self) : lookUpRange(self, text(address, "address"))),
    getRangeByIndexes: (self, row, column, rows, columns) =>
      range(
        withArea(whole(self), {
          row: integer(row, "startRow"),
          column: integer(column, "startColumn"),
          rows: integer(rows, "rowCount"),
          columns: integer(columns, "columnCount"),
        })
      ),
    getCell: (self, row, column) => range(cellOf(whole(self), row, column)),
    // An empty sheet gives its first cell; only the OrNullObject form tells the difference.
    getUsedRange: (self, valuesOnly) =>
      range(usedRange(whole(self), valuesOnly) ?? cellOf(whole(self), 0, 0)),
    getUsedRangeOrNullObject: (self, valuesOnly) => rangeOrNull(usedRange(whole(self), valuesOnly)),
    ...eventMembers<SheetKey>(
      {
        DataChanged: EventType.worksheetChanged,
        SelectionChanged: EventType.worksheetSelectionChanged,
        Activated: EventType.worksheetActivated,
        Deactivated: EventType.worksheetDeactivated,
      },
      ({ workspace, sheet }) => ({ workspace, target: sheetId(sheet) })
    ),
  },
});
