import type { SheetArea } from "../workspace";
import { invalidArgument } from "../richapi/hostError";
import { intersect } from "./address";
import { cellText } from "./cellText";
import { uniform } from "./hiddenCells";
import { assertAllowed } from "./writeCells";

/** A character of the default font (Calibri 11) is 7 pixels wide; a pixel is 3/4 point. */
const POINTS_PER_CHARACTER = 7 * 0.75;
/** 64 pixels, Excel's default. */
const DEFAULT_CHARACTERS = 64 / 7;
const WIDEST_CHARACTERS = 255;

export function readColumnWidth({ sheet, area }: SheetArea): number | null {
  const widths = Array.from({ length: area.columns }, (_, i) => sheet.columnWidth(area.column + i));
  const width = uniform(widths.map((characters) => characters ?? DEFAULT_CHARACTERS));
  return width === null ? null : Math.round(width * POINTS_PER_CHARACTER * 100) / 100;
}

export function writeColumnWidth(range: SheetArea, points: unknown): void {
  if (typeof points !== "number" || points < 0) throw invalidArgument("columnWidth");
  const characters = points / POINTS_PER_CHARACTER;
  if (characters > WIDEST_CHARACTERS) throw invalidArgument("columnWidth is over 255 characters");
  setWidths(range, () => characters);
}

/** As wide as the widest text of the range; Chinese characters take two places. */
export function autofitColumns(range: SheetArea): void {
  const { sheet, area, workspace } = range;
  const used = sheet.usedArea(true);
  const filled = used && intersect(used, area);
  if (!filled) return;
  const { book } = workspace;
  setWidths({ ...range, area: filled }, (column) => {
    let widest = 0;
    for (let row = filled.row; row < filled.row + filled.rows; row++) {
      const cell = sheet.cell(row, column);
      const text = cellText(cell, book.format(cell.style).numberFormat, book.date1904);
      widest = Math.max(widest, places(text));
    }
    return Math.min(widest === 0 ? DEFAULT_CHARACTERS : widest + 1, WIDEST_CHARACTERS);
  });
}

function places(text: string): number {
  return [...text].reduce((sum, c) => sum + ((c.codePointAt(0) ?? 0) >= 0x1100 ? 2 : 1), 0);
}

export function readStandardWidth({ sheet, area }: SheetArea): boolean | null {
  const columns = Array.from({ length: area.columns }, (_, i) => area.column + i);
  return uniform(columns.map((column) => sheet.columnWidth(column) === undefined));
}

/** Excel takes true only: false says nothing about how wide the column shall be. */
export function writeStandardWidth(range: SheetArea, value: unknown): void {
  if (value !== true) throw invalidArgument("useStandardWidth");
  setWidths(range, () => undefined);
}

function setWidths(range: SheetArea, widthOf: (column: number) => number | undefined): void {
  assertAllowed(range, "formatColumns");
  const { sheet, area, workspace } = range;
  for (let column = area.column; column < area.column + area.columns; column++) {
    sheet.setColumnWidth(column, widthOf(column));
  }
  workspace.changed({ kind: "columns", sheet, area });
}
