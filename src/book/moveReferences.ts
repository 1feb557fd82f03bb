import { areaAddress, parseArea } from "./address";
import type { Area } from "./types";

/** Rows put in (`count` above 0) or taken out (below 0) at a row of a sheet. */
export interface RowMove {
  readonly at: number;
  readonly count: number;
}

/** Where an area lies after rows came or went; null when all of it is gone. */
export function moveArea(area: Area, { at, count }: RowMove): Area | null {
  if (count > 0) {
    if (area.row >= at) return { ...area, row: area.row + count };
    return area.row + area.rows > at ? { ...area, rows: area.rows + count } : area;
  }
  const end = at - count;
  const lost = Math.min(area.row + area.rows, end) - Math.max(area.row, at);
  const rows = area.rows - Math.max(0, lost);
  if (rows === 0) return null;
  const row = area.row < at ? area.row : area.row < end ? at : area.row + count;
  return { ...area, row, rows };
}

const REFERENCE = new RegExp(
  '("(?:[^"]|"")*")|' +
    "(?<![\\p{L}\\p{N}_.\\]])(?:('(?:[^']|'')+'|[\\p{L}_][\\p{L}\\p{N}_.]*)!)?" +
    "(\\$?[A-Z]{1,3}\\$?\\d{1,7}(?::\\$?[A-Z]{1,3}\\$?\\d{1,7})?)(?![\\p{L}\\p{N}_.(!])",
  "gu"
);

/** A formula on the sheet `home` after rows of the sheet `moved` came or went. */
export function moveReferences(formula: string, home: string, moved: string, by: RowMove): string {
  return formula.replace(
    REFERENCE,
    (all: string, text: string | undefined, sheet: string | undefined, reference: string) => {
      if (text !== undefined) return all;
      const name = sheet?.replace(/^'|'$/g, "").replace(/''/g, "'") ?? home;
      if (name.toLowerCase() !== moved.toLowerCase()) return all;
      const prefix = sheet === undefined ? "" : `${sheet}!`;
      return prefix + moveAddress(reference, by);
    }
  );
}

function moveAddress(reference: string, by: RowMove): string {
  const area = moveArea(parseArea(reference), by);
  if (!area) return "#REF!";
  const rows = [area.row + 1, area.row + area.rows];
  let corner = 0;
  return reference.replace(/\d+/g, () => String(rows[corner++]));
}

/** "A1:B2 D4" after rows came or went; what is gone is left out. */
export function moveAreas(sqref: string, by: RowMove): string {
  return sqref
    .split(/\s+/)
    .filter(Boolean)
    .flatMap((ref) => moveArea(parseArea(ref), by) ?? [])
    .map(areaAddress)
    .join(" ");
}
