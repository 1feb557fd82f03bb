import type { BookCell } from "../../book/types";
import { defineType, type HostObject, type HostType } from "../richapi/hostType";
import { invalidArgument } from "../richapi/hostError";
import type { SheetArea } from "../workspace";
import { fullAddress, intersect, WHOLE_SHEET } from "./address";
import { conditionalFormatCollection } from "./conditionalFormatCollection";
import { dataValidation } from "./dataValidation";
import { columnsHidden, rowsHidden, uniform } from "./hiddenCells";
import { lookUpRange } from "./lookUp";
import { clearRange } from "./clearRange";
import { rangeAreas } from "./rangeAreas";
import {
  isTooLarge,
  readContents,
  readGrid,
  validateArraySize,
  writeNumberFormats,
  writeValues,
} from "./rangeContents";
import { rangeFormat } from "./rangeFormat";
import * as geometry from "./rangeGeometry";
import { isSpilled, spillingTo, spillParent } from "./spill";
import { select } from "./select";
import { tableScopedCollection } from "./tableCollection";
import { worksheet } from "./worksheet";

export const range: HostType<SheetArea> = defineType("Range", {
  tracked: true,
  get: {
    address: ({ sheet, area }) => fullAddress(sheet.name, area),
    addressLocal: ({ sheet, area }) => fullAddress(sheet.name, area),
    rowIndex: ({ area }) => area.row,
    columnIndex: ({ area }) => area.column,
    rowCount: ({ area }) => area.rows,
    columnCount: ({ area }) => area.columns,
    // Excel answers -1 beyond 2^31 - 1 cells.
    cellCount: ({ area }) => (area.rows * area.columns < 2 ** 31 ? area.rows * area.columns : -1),
    isEntireColumn: ({ area }) => area.rows === WHOLE_SHEET.rows,
    isEntireRow: ({ area }) => area.columns === WHOLE_SHEET.columns,
    ...readContents,
    rowHidden: rowsHidden,
    columnHidden: columnsHidden,
    hasSpill: (self) => sharedFlag(self, isSpilled),
    savedAsArray: (self) => sharedFlag(self, ({ arrayRef }) => arrayRef !== undefined),
  },
  set: {
    values: writeValues,
    formulas: writeValues,
    numberFormat: writeNumberFormats,
  },
  nav: {
    worksheet: ({ workspace, sheet }) => worksheet({ workspace, sheet }),
    format: (self) => rangeFormat(self),
    conditionalFormats: (self) => conditionalFormatCollection(self),
    dataValidation: (self) => dataValidation(self),
  },
  call: {
    getCell: (self, row, column) => range(geometry.cellOf(self, row, column)),
    getRow: (self, row) => range(geometry.rowOf(self, row)),
    getColumn: (self, column) => range(geometry.columnOf(self, column)),
    getLastCell: (self) => range(geometry.cellOf(self, self.area.rows - 1, self.area.columns - 1)),
    getLastRow: (self) => range(geometry.rowOf(self, self.area.rows - 1)),
    getLastColumn: (self) => range(geometry.columnOf(self, self.area.columns - 1)),
    getOffsetRange: (self, rows, columns) => range(geometry.offset(self, rows, columns)),
    getResizedRange: (self, rows, columns) => range(geometry.resized(self, rows, columns)),
    getAbsoluteResizedRange: (self, rows, columns) =>
      range(geometry.absoluteResized(self, rows, columns)),
    getEntireColumn: (self) => range(geometry.entireColumn(self)),
    getEntireRow: (self) => range(geometry.entireRow(self)),
    getBoundingRect: (self, other) =>
      range(geometry.boundingRect(self, rangeArgument(self, other))),
    getIntersection: (self, other) =>
      range(
        geometry.orNotFound(
          geometry.intersection(self, rangeArgument(self, other)),
          "the ranges do not meet"
        )
      ),
    getIntersectionOrNullObject: (self, other) =>
      rangeOrNull(geometry.intersection(self, rangeArgument(self, other))),
    getUsedRange: (self, valuesOnly) =>
      range(geometry.orNothingUsed(geometry.usedRange(self, valuesOnly))),
    getUsedRangeOrNullObject: (self, valuesOnly) =>
      rangeOrNull(geometry.usedRange(self, valuesOnly)),
    getSpillParent: (self) =>
      range(geometry.orNotFound(spillParent(self), "nothing spills into the cell")),
    getSpillParentOrNullObject: (self) => rangeOrNull(spillParent(self)),
    getSpillingToRangeOrNullObject: (self) => rangeOrNull(spillingTo(self)),
    getMergedAreasOrNullObject: mergedAreas,
    getTables: (self, fullyContained) => tableScopedCollection({ ...self, fully: fullyContained }),
    select,
    clear: clearRange,
    // Keeps big writes honest: the client sends them in pieces and asks first.
    _ValidateArraySize: validateArraySize,
  },
});

export function rangeOrNull(found: SheetArea | null): HostObject | null {
  return found && range(found);
}

/** Range arguments are proxies or address texts. */
export function rangeArgument(near: SheetArea, argument: unknown): SheetArea {
  const given = range.of(argument);
  if (given) return given;
  if (typeof argument !== "string") throw invalidArgument("a range is missing");
  return lookUpRange(near, argument);
}

/** About the arrays that cells belong to: true, false, or null where cells differ. */
function sharedFlag(self: SheetArea, read: (cell: BookCell) => boolean): boolean | null {
  // No cell of an area without formulas belongs to an array, and there are very many such areas.
  if (!isTooLarge(self) && !self.sheet.holdsFormulas(self.area)) return false;
  return uniform((readGrid(self, read) ?? []).flat());
}

function mergedAreas(self: SheetArea): HostObject | null {
  const areas = self.sheet.merges.filter((merge) => intersect(merge, self.area));
  return areas.length ? rangeAreas({ ...self, areas }) : null;
}
