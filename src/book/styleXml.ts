import { escapeAttribute } from "./escape";
import { argb } from "./palette";
import { children, rootOf, withAttribute } from "./scanXml";
import type { CellFormat, Font } from "./types";

/** Order in which Excel writes and expects the parts of a font. */
const FONT_ORDER =
  "b i strike condense extend outline shadow u vertAlign sz color name family charset scheme".split(
    " "
  );

/** The font with the given members changed; left-out members stay. */
export function changedFont(xml: string, prefix: string, font: Font): string {
  const root = rootOf(xml);
  const parts = new Map(
    children(xml, root.inner, prefix).map((part) => [part.name, xml.slice(part.start, part.end)])
  );
  const set = (name: string, attributes: string): void => {
    parts.set(name, `<${prefix}${name}${attributes}/>`);
  };
  if (font.bold !== undefined) setFlag(parts, prefix, "b", font.bold);
  if (font.italic !== undefined) setFlag(parts, prefix, "i", font.italic);
  if (font.size !== undefined) set("sz", ` val="${font.size}"`);
  if (font.color !== undefined) set("color", ` rgb="${argb(font.color)}"`);
  if (font.name !== undefined) {
    set("name", ` val="${escapeAttribute(font.name)}"`);
    // A theme font ("minor") would win over the name.
    parts.delete("scheme");
  }
  const rank = (name: string): number => (FONT_ORDER.indexOf(name) + 99) % 99;
  const ordered = [...parts].sort(([a], [b]) => rank(a) - rank(b));
  return `<${prefix}font>${ordered.map(([, part]) => part).join("")}</${prefix}font>`;
}

/** A cell format with alignment and protection changed. */
export function changedParts(
  xf: string,
  prefix: string,
  before: CellFormat,
  change: Partial<CellFormat>
): string {
  const alignment: Record<string, string | undefined> = {};
  for (const name of ["horizontal", "vertical"] as const) {
    if (name in change && change[name] !== before[name]) alignment[name] = change[name];
  }
  if ("wrap" in change && !!change.wrap !== !!before.wrap) {
    alignment.wrapText = change.wrap ? "1" : undefined;
  }
  let changed = xf;
  if (Object.keys(alignment).length) {
    changed = withPart(changed, prefix, "alignment", alignment, "applyAlignment");
  }
  if (change.locked !== undefined && change.locked !== before.locked) {
    const locked = change.locked ? "1" : "0";
    changed = withPart(changed, prefix, "protection", { locked }, "applyProtection");
  }
  return changed;
}

function setFlag(parts: Map<string, string>, prefix: string, name: string, on: boolean): void {
  if (on) parts.set(name, `<${prefix}${name}/>`);
  else parts.delete(name);
}

function withPart(
  xf: string,
  prefix: string,
  name: string,
  attributes: Readonly<Record<string, string | undefined>>,
  applied: string
): string {
  const root = rootOf(xf);
  const opened = withAttribute(xf.slice(0, root.inner).replace(/\s*\/>$/, ">"), applied, "1");
  const parts = new Map(
    children(xf, root.inner, prefix).map((part) => [part.name, xf.slice(part.start, part.end)])
  );
  let tag = parts.get(name) ?? `<${prefix}${name}/>`;
  for (const [key, value] of Object.entries(attributes)) tag = withAttribute(tag, key, value);
  parts.set(name, tag);
  // CT_Xf is a sequence: alignment, protection, extLst.
  const ordered = ["alignment", "protection", "extLst"].map((key) => parts.get(key) ?? "");
  return `${opened}${ordered.join("")}</${prefix}xf>`;
}
