import { HostError, invalidArgument, itemNotFound } from "../richapi/hostError";
import { defineType, type HostObject } from "../richapi/hostType";
import { isAbsent } from "./readArguments";
import { range } from "./range";
import { writeValues } from "./rangeContents";
import { bodyOf } from "./table";
import { type SheetTable, tableNow } from "./lookUp";
import { assertAllowed, forEachCell } from "./writeCells";

interface TableColumn extends SheetTable {
  readonly columnId: number;
}

function columnsOf(self: SheetTable): readonly TableColumn[] {
  return tableNow(self).columns.map(({ id }) => ({ ...self, columnId: id }));
}

function indexOf(self: TableColumn): number {
  const index = tableNow(self).columns.findIndex(({ id }) => id === self.columnId);
  if (index < 0) throw itemNotFound(`column ${self.columnId}`);
  return index;
}

const nameOf = (self: TableColumn): string => tableNow(self).columns[indexOf(self)]?.name ?? "";

/** By name or by id. */
function find(self: SheetTable, key: unknown): HostObject | null {
  const wanted = String(key).toLowerCase();
  const found = columnsOf(self).find((column) =>
    typeof key === "number" ? column.columnId === key : nameOf(column).toLowerCase() === wanted
  );
  return found ? tableColumn(found) : null;
}

export const tableColumnCollection = defineType<SheetTable>("TableColumnCollection", {
  get: { count: (self) => columnsOf(self).length },
  items: (self) => columnsOf(self).map((column) => tableColumn(column)),
  item(self, key) {
    const found = find(self, key);
    if (!found) throw itemNotFound(`column ${String(key)}`);
    return found;
  },
  call: {
    add,
    getCount: (self) => columnsOf(self).length,
    getItemAt(self, index) {
      const found = columnsOf(self)[Number(index)];
      if (!found) throw invalidArgument(`there is no column ${String(index)}`);
      return tableColumn(found);
    },
    getItemOrNullObject: find,
  },
});

/**
 * Appends a column. Excel would push the cells to the right of the table aside; a Book cannot move
 * cells, so they must be empty here.
 */
function add(self: SheetTable, index: unknown, values: unknown, name: unknown): HostObject {
  const { area } = tableNow(self);
  const atEnd = isAbsent(index) || index === -1 || index === area.columns;
  if (!atEnd) {
    throw new HostError(
      "ApiNotFound",
      "TableColumnCollection.add inside a table is not implemented."
    );
  }
  const column = { ...area, column: area.column + area.columns, columns: 1 };
  assertAllowed({ ...self, area: column });
  forEachCell(column, (row, at) => {
    if (self.sheet.cell(row, at).value === null) return;
    throw new HostError(
      "ApiNotFound",
      "TableColumnCollection.add beside filled cells is not implemented."
    );
  });
  if (!isAbsent(values)) writeValues({ ...self, area: column }, values);
  if (!isAbsent(name)) writeValues({ ...self, area: { ...column, rows: 1 } }, [[name]]);
  self.sheet.resizeTable(self.id, { ...area, columns: area.columns + 1 });
  self.workspace.changed({ kind: "tables", sheet: self.sheet });
  const added = columnsOf(self).at(-1);
  if (!added) throw itemNotFound("the new column");
  return tableColumn(added);
}

function cellsOf(self: TableColumn): HostObject {
  const { area } = tableNow(self);
  return range({ ...self, area: { ...area, column: area.column + indexOf(self), columns: 1 } });
}

const tableColumn = defineType<TableColumn>("TableColumn", {
  identity: ({ columnId }) => ({ Id: columnId }),
  get: { id: ({ columnId }) => columnId, index: indexOf, name: nameOf, values: valuesOf },
  set: {
    name(self, value) {
      const { area } = tableNow(self);
      const header = { ...area, rows: 1, column: area.column + indexOf(self), columns: 1 };
      writeValues({ ...self, area: header }, [[value]]);
    },
  },
  call: {
    getRange: cellsOf,
    getDataBodyRange(self) {
      const { area } = bodyOf(self);
      return range({ ...self, area: { ...area, column: area.column + indexOf(self), columns: 1 } });
    },
    getHeaderRowRange(self) {
      const { area } = tableNow(self);
      const header = { ...area, rows: 1, column: area.column + indexOf(self), columns: 1 };
      return range({ ...self, area: header });
    },
  },
});

function valuesOf(self: TableColumn): unknown {
  const cells = range.of(cellsOf(self));
  return cells ? range.members.get?.["values"]?.(cells) : null;
}
