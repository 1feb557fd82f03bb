/** Cell formats and differential formats of the Book as Univer styles. */
import type { IStyleData } from "@univerjs/core";
import type { CellFormat, DiffFormat, Font } from "../../book/types";

/** Univer's HorizontalAlign and VerticalAlign. */
const HORIZONTAL: Readonly<Record<string, number>> = {
  left: 1,
  center: 2,
  centerContinuous: 2,
  right: 3,
  justify: 4,
  distributed: 6,
};
const VERTICAL: Readonly<Record<string, number>> = {
  top: 1,
  center: 2,
  justify: 2,
  distributed: 2,
  bottom: 3,
};
/** Univer's WrapStrategy. */
const WRAP = 3;

export function styleOf(format: CellFormat): IStyleData {
  const style: IStyleData = { ...fontStyle(format.font) };
  if (format.fill) style.bg = { rgb: format.fill };
  const horizontal = HORIZONTAL[format.horizontal ?? ""];
  if (horizontal) style.ht = horizontal;
  const vertical = VERTICAL[format.vertical ?? ""];
  if (vertical) style.vt = vertical;
  if (format.wrap) style.tb = WRAP;
  if (format.numberFormat && format.numberFormat !== "General") {
    style.n = { pattern: shownPattern(format.numberFormat) };
  }
  return style;
}

export function diffStyle(format: DiffFormat | undefined): IStyleData {
  const style: IStyleData = {};
  if (format?.fill) style.bg = { rgb: format.fill };
  if (format?.color) style.cl = { rgb: format.color };
  if (format?.bold !== undefined) style.bl = format.bold ? 1 : 0;
  return style;
}

function fontStyle(font: Font): IStyleData {
  const style: IStyleData = {};
  if (font.name) style.ff = font.name;
  if (font.size) style.fs = font.size;
  if (font.bold) style.bl = 1;
  if (font.italic) style.it = 1;
  if (font.color) style.cl = { rgb: font.color };
  return style;
}

/**
 * A number format as Univer's formatter understands it. Excel marks the system's own date formats
 * with a locale such as [$-804] or [$-F800]; the marker changes nothing in what zh-CN shows.
 */
function shownPattern(pattern: string): string {
  return pattern.replace(/\[\$-[0-9A-Fa-f,]+\]/g, "");
}
