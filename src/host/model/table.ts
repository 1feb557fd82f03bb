import { EventType } from "../eventDesk";
import { HostError, invalidArgument } from "../richapi/hostError";
import { defineType, type HostType } from "../richapi/hostType";
import type { SheetArea } from "../workspace";
import { autoFilter } from "./autoFilter";
import { tableId } from "./identifiers";
import { lookUpRange, type SheetTable, tableNow } from "./lookUp";
import { range } from "./range";
import { tableColumnCollection } from "./tableColumns";
import { worksheet } from "./worksheet";
import { assertAllowed } from "./writeCells";

const idOf = (self: SheetTable): string => tableId(tableNow(self));

function rows(self: SheetTable, first: number, count: number): SheetArea {
  const { workspace, sheet } = self;
  const { area } = tableNow(self);
  return { workspace, sheet, area: { ...area, row: area.row + first, rows: count } };
}

export function bodyOf(self: SheetTable): SheetArea {
  const { area, headerRow, totalsRow } = tableNow(self);
  const first = headerRow ? 1 : 0;
  return rows(self, first, area.rows - first - (totalsRow ? 1 : 0));
}

export const table: HostType<SheetTable> = defineType("Table", {
  identity: (self) => ({ Id: idOf(self) }),
  get: {
    id: idOf,
    name: (self) => tableNow(self).name,
    style: (self) => tableNow(self).style ?? "",
    showHeaders: (self) => tableNow(self).headerRow,
    showTotals: (self) => tableNow(self).totalsRow,
  },
  nav: {
    worksheet: ({ workspace, sheet }) => worksheet({ workspace, sheet }),
    columns: (self) => tableColumnCollection(self),
    autoFilter(self) {
      const { area, filtered, filters } = tableNow(self);
      return autoFilter({ ...self, filter: { area, active: filtered, filters } });
    },
  },
  call: {
    getRange: (self) => range(rows(self, 0, tableNow(self).area.rows)),
    getHeaderRowRange(self) {
      if (!tableNow(self).headerRow) throw new HostError("ItemNotFound", "No header row is shown.");
      return range(rows(self, 0, 1));
    },
    getDataBodyRange: (self) => range(bodyOf(self)),
    getTotalRowRange(self) {
      const { area, totalsRow } = tableNow(self);
      if (!totalsRow) throw new HostError("ItemNotFound", "No totals row is shown.");
      return range(rows(self, area.rows - 1, 1));
    },
    resize,
    _RegisterDataChangedEvent: (self) =>
      self.workspace.events.subscribe(EventType.tableChanged, idOf(self)),
    _UnregisterDataChangedEvent: (self) =>
      self.workspace.events.unsubscribe(EventType.tableChanged, idOf(self)),
    _RegisterSelectionChangedEvent: (self) =>
      self.workspace.events.subscribe(EventType.tableSelectionChanged, idOf(self)),
    _UnregisterSelectionChangedEvent: (self) =>
      self.workspace.events.unsubscribe(EventType.tableSelectionChanged, idOf(self)),
  },
});

/** Excel wants the header row to stay where it is and the new range to overlap the old. */
function resize(self: SheetTable, wanted: unknown): void {
  const { workspace, sheet } = self;
  const place = range.of(wanted) ?? lookUpRange(self, String(wanted));
  const before = tableNow(self);
  if (place.sheet.id !== sheet.id || place.area.row !== before.area.row) {
    throw invalidArgument("the header row of a table cannot move");
  }
  if (place.area.rows < (before.headerRow ? 2 : 1)) throw invalidArgument("a table needs a row");
  assertAllowed(place);
  sheet.resizeTable(self.id, place.area);
  workspace.changed({ kind: "tables", sheet, area: place.area });
}
