import type { CellFormat } from "../../book/types";
import { defineType } from "../richapi/hostType";
import type { SheetArea } from "../workspace";
import { isUnbounded } from "./address";
import {
  autofitColumns,
  readColumnWidth,
  readStandardWidth,
  writeColumnWidth,
  writeStandardWidth,
} from "./columnWidth";
import { cssColor } from "./cssColor";
import { uniform } from "./hiddenCells";
import { flag, positive, text } from "./readArguments";
import { assertAllowed, forEachCell, writeFormats } from "./writeCells";

/** The value all cells of the range share; null when they differ, "" of an empty answer. */
function shared<T>(range: SheetArea, read: (format: CellFormat) => T): T | null {
  const { workspace, sheet, area } = range;
  if (isUnbounded(area)) return read(workspace.book.format(0));
  const styles = new Set<number>();
  forEachCell(area, (row, column) => styles.add(sheet.cell(row, column).style));
  return uniform([...styles].map((style) => read(workspace.book.format(style))));
}

function restyle(range: SheetArea, change: (format: CellFormat) => Partial<CellFormat>): void {
  const { book } = range.workspace;
  const known = new Map<number, number>();
  writeFormats(range, (before) => {
    const style = known.get(before) ?? book.styleLike(before, change(book.format(before)));
    known.set(before, style);
    return style;
  });
}

function writeRowHeight(self: SheetArea, value: unknown): void {
  assertAllowed(self, "formatRows");
  const points = positive(value, "rowHeight");
  const { row, rows } = self.area;
  for (let r = row; r < row + rows; r++) self.sheet.setRowHeight(r, points, true);
}

/** "center" in the file, "Center" in the API. */
const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
const small = (word: string): string => word.charAt(0).toLowerCase() + word.slice(1);

export const rangeFormat = defineType<SheetArea>("RangeFormat", {
  get: {
    columnWidth: readColumnWidth,
    useStandardWidth: readStandardWidth,
    horizontalAlignment: (self) => shared(self, (f) => capital(f.horizontal ?? "general")),
    verticalAlignment: (self) => shared(self, (f) => capital(f.vertical ?? "bottom")),
    wrapText: (self) => shared(self, (f) => f.wrap ?? false),
  },
  set: {
    columnWidth: writeColumnWidth,
    rowHeight: writeRowHeight,
    useStandardWidth: writeStandardWidth,
    horizontalAlignment: (self, value) =>
      restyle(self, () => ({ horizontal: small(text(value, "horizontalAlignment")) })),
    verticalAlignment: (self, value) =>
      restyle(self, () => ({ vertical: small(text(value, "verticalAlignment")) })),
    wrapText: (self, value) => restyle(self, () => ({ wrap: flag(value, "wrapText") })),
  },
  nav: {
    fill: (self) => rangeFill(self),
    font: (self) => rangeFont(self),
    protection: (self) => formatProtection(self),
  },
  call: {
    autofitColumns,
    // This host measures no texts: a height stays, and follows the content once Excel opens the file.
    autofitRows: ({ sheet, area }) => {
      for (let row = area.row; row < area.row + area.rows; row++) {
        const points = sheet.rowHeight(row);
        if (points !== undefined) sheet.setRowHeight(row, points, false);
      }
    },
  },
});

const rangeFill = defineType<SheetArea>("RangeFill", {
  // Excel calls a cell without a fill white.
  get: { color: (self) => shared(self, (f) => f.fill ?? "#FFFFFF") },
  set: { color: (self, value) => restyle(self, () => ({ fill: cssColor(value) })) },
  call: { clear: (self) => restyle(self, () => ({ fill: undefined })) },
});

const rangeFont = defineType<SheetArea>("RangeFont", {
  get: {
    bold: (self) => shared(self, (f) => f.font.bold ?? false),
    italic: (self) => shared(self, (f) => f.font.italic ?? false),
    color: (self) => shared(self, (f) => f.font.color ?? "#000000"),
    name: (self) => shared(self, (f) => f.font.name ?? ""),
    size: (self) => shared(self, (f) => f.font.size ?? 11),
  },
  set: {
    bold: (self, value) =>
      restyle(self, (f) => ({ font: { ...f.font, bold: flag(value, "bold") } })),
    italic: (self, value) =>
      restyle(self, (f) => ({ font: { ...f.font, italic: flag(value, "italic") } })),
    color: (self, value) => restyle(self, (f) => ({ font: { ...f.font, color: cssColor(value) } })),
    name: (self, value) =>
      restyle(self, (f) => ({ font: { ...f.font, name: text(value, "name") } })),
    size: (self, value) =>
      restyle(self, (f) => ({ font: { ...f.font, size: positive(value, "size") } })),
  },
});

const formatProtection = defineType<SheetArea>("FormatProtection", {
  get: { locked: (self) => shared(self, (f) => f.locked) },
  set: { locked: (self, value) => restyle(self, () => ({ locked: flag(value, "locked") })) },
});
