/**
 * Height of a row for which the file names none: Excel fits such rows to their text when it opens
 * the file. An estimate from font sizes and character counts is enough to look at.
 */
import type { Area, Book, BookSheet } from "../../book/types";

const LINE = 1.4;
const POINT = 4 / 3;
const DEFAULT_CHARACTERS = 8.43;
const DEFAULT_SIZE = 11;

/** Undefined when the default height does. `used` is the sheet's, found once for all rows. */
export function fittedPixels(
  book: Book,
  sheet: BookSheet,
  used: Area,
  row: number
): number | undefined {
  if (row < used.row || row >= used.row + used.rows) return undefined;
  let height = 0;
  for (let column = used.column; column < used.column + used.columns; column++) {
    const { value, style } = sheet.cell(row, column);
    if (value === null) continue;
    const { font, wrap } = book.format(style);
    const size = font.size ?? DEFAULT_SIZE;
    const room = (sheet.columnWidth(column) ?? DEFAULT_CHARACTERS) * (DEFAULT_SIZE / size);
    const lines = wrap && typeof value === "string" ? linesOf(value, room) : 1;
    if (lines > 1 || size > DEFAULT_SIZE + 1)
      height = Math.max(height, lines * size * LINE * POINT);
  }
  return height === 0 ? undefined : height;
}

function linesOf(text: string, room: number): number {
  const lines = text.split(/\r?\n/).map((line) => Math.max(1, Math.ceil(widthOf(line) / room)));
  return lines.reduce((sum, each) => sum + each, 0);
}

/** In characters of the default font: Chinese ones are two wide. */
function widthOf(line: string): number {
  return [...line].reduce((sum, character) => sum + (character > "\u2e7f" ? 2 : 1), 0);
}
