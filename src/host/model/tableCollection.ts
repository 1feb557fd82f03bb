import type { BookSheet } from "../../book/types";
import { EventType, WORKBOOK_TARGET } from "../eventDesk";
import { alreadyExists, HostError, invalidArgument, itemNotFound } from "../richapi/hostError";
import { defineType, type HostObject, type HostType } from "../richapi/hostType";
import type { SheetArea, Workspace } from "../workspace";
import { intersect } from "./address";
import { tableId } from "./identifiers";
import { findTable, lookUpRange, type SheetTable, tableNow, tablesOf } from "./lookUp";
import { range } from "./range";
import { flag } from "./readArguments";
import { table } from "./table";
import { assertAllowed } from "./writeCells";

/** Tables of the workbook, or of one sheet. */
export interface TablePlace {
  readonly workspace: Workspace;
  readonly sheet?: BookSheet;
}

function find({ workspace, sheet }: TablePlace, key: unknown): HostObject | null {
  const found = findTable(workspace, key, sheet);
  return found ? table(found) : null;
}

export const tableCollection: HostType<TablePlace> = defineType("TableCollection", {
  get: {
    count: ({ workspace, sheet }) => tablesOf(workspace, sheet).length,
    // Not public: the client asks for it as the target of its collection events.
    _eventTargetId: () => WORKBOOK_TARGET,
  },
  items: ({ workspace, sheet }) => tablesOf(workspace, sheet).map((found) => table(found)),
  item(self, key) {
    const found = find(self, key);
    if (!found) throw itemNotFound(`table ${String(key)}`);
    return found;
  },
  call: {
    add,
    getCount: ({ workspace, sheet }) => tablesOf(workspace, sheet).length,
    getItemAt({ workspace, sheet }, index) {
      const found = tablesOf(workspace, sheet)[Number(index)];
      if (!found) throw invalidArgument(`there is no table ${String(index)}`);
      return table(found);
    },
    getItemOrNullObject: find,
    _RegisterDataChangedEvent: ({ workspace }) =>
      workspace.events.subscribe(EventType.tableChanged, WORKBOOK_TARGET),
    _UnregisterDataChangedEvent: ({ workspace }) =>
      workspace.events.unsubscribe(EventType.tableChanged, WORKBOOK_TARGET),
  },
});

function add(self: TablePlace, address: unknown, hasHeaders: unknown): HostObject {
  const { workspace, sheet = workspace.book.activeSheet } = self;
  const place = range.of(address) ?? lookUpRange({ workspace, sheet }, String(address));
  if (!flag(hasHeaders, "hasHeaders")) {
    throw new HostError("ApiNotFound", "TableCollection.add without headers is not implemented.");
  }
  assertAllowed(place);
  if (place.sheet.tables.some(({ area }) => intersect(area, place.area))) {
    throw alreadyExists("a table may not overlap a table");
  }
  const added = place.sheet.addTable(place.area, freeName(workspace));
  workspace.changed({ kind: "tables", sheet: place.sheet });
  return table({ workspace, sheet: place.sheet, id: added.id });
}

function freeName(workspace: Workspace): string {
  const taken = new Set(tablesOf(workspace).map((found) => tableNow(found).name.toLowerCase()));
  let number = 1;
  while (taken.has(`table${number}`)) number += 1;
  return `Table${number}`;
}

interface Scope extends SheetArea {
  /** true: the table lies wholly inside the range. */
  readonly fully: unknown;
}

function inScope({ workspace, sheet, area, fully }: Scope): readonly SheetTable[] {
  return tablesOf(workspace, sheet).filter((found) => {
    const its = tableNow(found).area;
    const common = intersect(its, area);
    if (fully !== true) return common !== null;
    return common?.rows === its.rows && common.columns === its.columns;
  });
}

export const tableScopedCollection: HostType<Scope> = defineType("TableScopedCollection", {
  items: (self) => inScope(self).map((found) => table(found)),
  item(self, key) {
    const found = inScope(self).find((candidate) => {
      const { name } = tableNow(candidate);
      return name === key || tableId(tableNow(candidate)) === key;
    });
    if (!found) throw itemNotFound(`table ${String(key)}`);
    return table(found);
  },
  call: {
    getCount: (self) => inScope(self).length,
    getFirst(self) {
      const [first] = inScope(self);
      if (!first) throw itemNotFound("no table in the range");
      return table(first);
    },
  },
});
