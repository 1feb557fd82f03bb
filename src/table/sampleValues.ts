import { DAYS_1904, isoDate, LAST_SERIAL } from "../formula/serial";
import { formatKind } from "./formatKind";
import { cellText, isBlankCell } from "./plainText";
import type { CellReader, Reading } from "./reading";
import type { ColumnCells } from "./readValues";

/** Values that a person needs to tell what a column holds. */
export const FEW = 3;
/** Values that are looked at to see whether a column can be what is looked for. */
const LOOKED_AT = 20;
const LONGEST = 24;

/** Up to three different values of a column as a person sees them. */
export function sampleValues(cells: ColumnCells, date1904: boolean): readonly string[] {
  const found = new Set<string>();
  for (let i = 0; i < cells.values.length && found.size < FEW; i++) {
    if (!isBlankCell(cells.values[i])) found.add(shown(cells, i, date1904));
  }
  return [...found];
}

/** One cell as a person sees it, cut where it is long. */
export function shown(cells: ColumnCells, i: number, date1904: boolean): string {
  const value = cells.values[i];
  if (typeof value !== "number") {
    const text = cellText(value);
    return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
  }
  const kind = formatKind(cells.format(i));
  const serial = Math.floor(value) + (date1904 ? DAYS_1904 : 0);
  if (kind === "date" && serial >= 1 && serial <= LAST_SERIAL) return isoDate(serial);
  if (kind === "percent") return `${Number((value * 100).toPrecision(12))}%`;
  return String(Number(value.toPrecision(12)));
}

/** Whether at least half of the first values can be read as what the column should hold. */
export function canRead(cells: ColumnCells, reader: CellReader): boolean {
  let seen = 0;
  let read = 0;
  for (let i = 0; i < cells.values.length && seen < LOOKED_AT; i++) {
    if (isBlankCell(cells.values[i])) continue;
    seen++;
    if (readingOf(cells, i, reader).value !== undefined) read++;
  }
  return 2 * read >= seen;
}

function readingOf(cells: ColumnCells, i: number, reader: CellReader): Reading {
  const value = cells.values[i];
  if (typeof value === "string") return reader.text(value);
  if (typeof value === "boolean") return reader.logical(value);
  if (typeof value !== "number") return {};
  const format = cells.format(i);
  return reader.number(value, formatKind(format), format);
}
