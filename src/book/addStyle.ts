import { workbookPart, type BookState } from "./bookState";
import { escapeAttribute } from "./escape";
import { FIRST_CUSTOM_FORMAT, universalFormatId } from "./numberFormats";
import { partText, putPart } from "./openPackage";
import { argb } from "./palette";
import { formatOf, stylesOf, type Styles } from "./readStyles";
import { attributesOf, child, childrenOf, rootOf, withAttribute } from "./scanXml";
import { insertChild } from "./schemaOrder";
import { needStyles } from "./stylesPart";
import { changedFont, changedParts } from "./styleXml";
import type { CellFormat, DiffFormat } from "./types";

/** Index of a format like `base` but with `change`; existing formats never move or change. */
export function styleLike(state: BookState, base: number, change: Partial<CellFormat>): number {
  needStyles(state);
  const before = formatOf(state, base);
  const { text, prefix, cellFormats } = need(state);
  const element = cellFormats[base];
  if (!element) throw new Error(`there is no cell format ${base}`);
  let xf = text.slice(element.start, element.end);
  const tag = (name: string, value: number, applied: string): void => {
    const end = xf.indexOf(">") + 1;
    const opened = withAttribute(xf.slice(0, end), name, String(value));
    xf = withAttribute(opened, applied, "1") + xf.slice(end);
  };
  const { numberFormat, font } = change;
  if (numberFormat !== undefined && numberFormat !== before.numberFormat) {
    tag("numFmtId", numberFormatId(state, numberFormat), "applyNumberFormat");
  }
  if ("fill" in change && change.fill !== before.fill) {
    tag("fillId", fillId(state, change.fill), "applyFill");
  }
  if (font && !sameMembers(font, before.font)) {
    tag("fontId", fontId(state, attributesOf(text, element).fontId ?? "0", font), "applyFont");
  }
  xf = changedParts(xf, prefix, before, change);
  const now = need(state);
  const known = now.cellFormats.findIndex((other) => now.text.slice(other.start, other.end) === xf);
  return known >= 0 ? known : append(state, "cellXfs", xf);
}

/** Index of a differential format; the same format is not added twice. */
export function addDiff(state: BookState, format: DiffFormat): number {
  needStyles(state);
  const { text, prefix: p, diffs } = need(state);
  const bold = format.bold === undefined ? "" : format.bold ? `<${p}b/>` : `<${p}b val="0"/>`;
  const color = format.color === undefined ? "" : `<${p}color rgb="${argb(format.color)}"/>`;
  const font = bold || color ? `<${p}font>${bold}${color}</${p}font>` : "";
  const fill =
    format.fill === undefined
      ? ""
      : `<${p}fill><${p}patternFill><${p}bgColor rgb="${argb(format.fill)}"/>` +
        `</${p}patternFill></${p}fill>`;
  const xml = `<${p}dxf>${font}${fill}</${p}dxf>`;
  const known = diffs.findIndex((element) => text.slice(element.start, element.end) === xml);
  return known >= 0 ? known : append(state, "dxfs", xml);
}

function numberFormatId(state: BookState, code: string): number {
  const universal = universalFormatId(code);
  if (universal !== undefined) return universal;
  const { numberFormats, prefix } = need(state);
  for (const [id, known] of numberFormats) if (known === code) return id;
  const id = Math.max(FIRST_CUSTOM_FORMAT - 1, ...numberFormats.keys()) + 1;
  const written = escapeAttribute(code);
  append(state, "numFmts", `<${prefix}numFmt numFmtId="${id}" formatCode="${written}"/>`);
  return id;
}

function fillId(state: BookState, color: string | undefined): number {
  if (color === undefined) return 0;
  const { text, prefix: p, fills } = need(state);
  const xml =
    `<${p}fill><${p}patternFill patternType="solid"><${p}fgColor rgb="${argb(color)}"/>` +
    `<${p}bgColor indexed="64"/></${p}patternFill></${p}fill>`;
  const known = fills.findIndex((element) => text.slice(element.start, element.end) === xml);
  return known >= 0 ? known : append(state, "fills", xml);
}

function fontId(state: BookState, base: string, font: CellFormat["font"]): number {
  const { text, prefix, fonts } = need(state);
  const element = fonts[Number(base)];
  const old = element ? text.slice(element.start, element.end) : `<${prefix}font/>`;
  const xml = changedFont(old, prefix, font);
  const known = fonts.findIndex((other) => text.slice(other.start, other.end) === xml);
  return known >= 0 ? known : append(state, "fonts", xml);
}

function sameMembers(change: object, before: object): boolean {
  const old = before as Readonly<Record<string, unknown>>;
  return Object.entries(change).every(
    ([name, value]) => value === undefined || old[name] === value
  );
}

/** Appends to a list of styles.xml, counts it anew, and gives the new item's index. */
function append(state: BookState, list: string, xml: string): number {
  const part = workbookPart(state, "styles");
  if (!part) throw new Error("the workbook has no styles");
  const text = partText(state.pkg, part.target);
  const { cellFormats, diffs } = need(state);
  state.stylesSource ??= { text, formats: cellFormats.length, diffs: diffs.length };
  const { inner, prefix } = rootOf(text);
  const parent = child(text, inner, prefix, list);
  const items = parent ? childrenOf(text, parent, prefix).length : 0;
  const close = `</${prefix}${list}>`;
  if (!parent) {
    const added = `<${prefix}${list} count="1">${xml}${close}`;
    putPart(state.pkg, part.target, insertChild(text, "styleSheet", list, added));
    return 0;
  }
  const tag = text.slice(parent.start, parent.inner).replace(/\s*\/>$/, ">");
  const opened = withAttribute(tag, "count", String(items + 1));
  const body = text.slice(parent.inner, parent.innerEnd);
  const whole = text.slice(0, parent.start) + opened + body + xml + close + text.slice(parent.end);
  putPart(state.pkg, part.target, whole);
  return items;
}

function need(state: BookState): Styles {
  const styles = stylesOf(state);
  if (!styles) throw new Error("the workbook has no styles");
  return styles;
}
