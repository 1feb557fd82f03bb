import type { BookState } from "./bookState";
import { formatOf, stylesOf, type Styles } from "./readStyles";
import { attributesOf, childOf, childrenOf, isOn, type Attributes, type Element } from "./scanXml";

/**
 * Whether two formats look the same, however the file writes them: a colour of the theme or the same
 * colour by its digits, "General" by name or left out.
 */
export function sameFormat(state: BookState, a: number, b: number): boolean {
  if (a === b) return true;
  // A workbook has at most some 65,000 formats.
  const key = a * 2 ** 20 + b;
  const known = state.sameFormats.get(key);
  if (known !== undefined) return known;
  const isSame = compare(state, a, b);
  state.sameFormats.set(key, isSame);
  return isSame;
}

function compare(state: BookState, a: number, b: number): boolean {
  const styles = stylesOf(state);
  const [one, other] = [a, b].map((index) => styles?.cellFormats[index]);
  if (!styles || !one || !other) return false;
  return lookOf(state, styles, a, one) === lookOf(state, styles, b, other);
}

function lookOf(state: BookState, styles: Styles, index: number, element: Element): string {
  const { numberFormat, font, fill, locked } = formatOf(state, index);
  const {
    fontId = "0",
    fillId = "0",
    borderId,
    xfId,
    ...flags
  } = attributesOf(styles.text, element);
  const { quotePrefix, pivotButton } = flags;
  const { bold = false, italic = false, name, size, color = "#000000" } = font;
  return JSON.stringify([
    [numberFormat, locked, fill, { bold, italic, name, size, color }],
    [borderId, xfId, isOn(quotePrefix), isOn(pivotButton)],
    alignmentOf(styles, element),
    fontRest(styles, fontId),
    // A pattern or gradient is more than its colour.
    fill === undefined ? fillId : "",
  ]);
}

const UNSET: Attributes = { horizontal: "general", vertical: "bottom", wrapText: "0" };

function alignmentOf(styles: Styles, element: Element): readonly (readonly string[])[] {
  const found = childOf(styles.text, element, styles.prefix, "alignment");
  const given = found ? attributesOf(styles.text, found) : {};
  return Object.entries(given)
    .map(([name, value]) => [name, value.replace("false", "0").replace("true", "1")])
    .filter(([name = "", value]) => value !== (UNSET[name] ?? "0"))
    .sort();
}

/** What of a font its readable members do not tell: lines under and through, character set. */
function fontRest(styles: Styles, id: string): readonly string[] {
  const { text, prefix } = styles;
  const font = styles.fonts[Number(id)];
  const told = new Set(["name", "sz", "b", "i", "color", "scheme"]);
  return (font ? childrenOf(text, font, prefix) : [])
    .filter(({ name }) => !told.has(name))
    .map(({ start, end }) => text.slice(start, end))
    .sort();
}
