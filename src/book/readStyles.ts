import { hasPart, partText, putPart } from "./openPackage";
import { BUILT_IN_FORMATS } from "./numberFormats";
import { workbookPart, type BookState } from "./bookState";
import { makePalette, type Palette } from "./palette";
import {
  attributesOf,
  isOn,
  child,
  childOf,
  childrenOf,
  rootOf,
  type Attributes,
  type Element,
} from "./scanXml";
import { needStyles } from "./stylesPart";
import type { CellFormat, DiffFormat, Font } from "./types";

/** The lists of styles.xml as places in its text; formats are resolved when asked for. */
export interface Styles {
  readonly text: string;
  readonly prefix: string;
  readonly numberFormats: ReadonlyMap<number, string>;
  readonly fonts: readonly Element[];
  readonly fills: readonly Element[];
  readonly cellFormats: readonly Element[];
  readonly diffs: readonly Element[];
  readonly palette: Palette;
  readonly formats: Map<number, CellFormat>;
}

const DEFAULT_FORMAT: CellFormat = { numberFormat: "General", font: {}, locked: true };

/** Styles of the workbook as its part stands now; undefined when the file has none. */
export function stylesOf(state: BookState): Styles | undefined {
  takeUpHeld(state);
  const part = workbookPart(state, "styles");
  if (!part) return undefined;
  const text = partText(state.pkg, part.target);
  if (state.styles?.text !== text) state.styles = readStyles(state, text);
  return state.styles;
}

/** What the file was saved without is there again as soon as somebody asks for formats. */
function takeUpHeld(state: BookState): void {
  if (state.stylesHeld === undefined) return;
  needStyles(state);
  const part = workbookPart(state, "styles");
  if (part) putPart(state.pkg, part.target, state.stylesHeld);
  delete state.stylesHeld;
}

export function formatCount(state: BookState): number {
  return Math.max(1, stylesOf(state)?.cellFormats.length ?? 0);
}

export function formatOf(state: BookState, style: number): CellFormat {
  const styles = stylesOf(state);
  const known = styles?.formats.get(style);
  if (known) return known;
  const element = styles?.cellFormats[style];
  if (!styles || !element) {
    // A file may leave out its styles; a cell may not point past them.
    if (style === 0) return DEFAULT_FORMAT;
    throw new Error(`there is no cell format ${style}`);
  }
  const format = readFormat(styles, element);
  styles.formats.set(style, format);
  return format;
}

export function diffFormat(styles: Styles, index: number): DiffFormat | undefined {
  const element = styles.diffs[index];
  if (!element) return undefined;
  const { text, prefix } = styles;
  const fontElement = childOf(text, element, prefix, "font");
  const font = fontElement ? readFont(styles, fontElement) : {};
  const fillElement = childOf(text, element, prefix, "fill");
  const fill = fillElement && readFill(styles, fillElement, true);
  return {
    ...(fill !== undefined ? { fill } : {}),
    ...(font.color !== undefined ? { color: font.color } : {}),
    ...(font.bold !== undefined ? { bold: font.bold } : {}),
  };
}

function readStyles(state: BookState, text: string): Styles {
  const { inner, prefix } = rootOf(text);
  const list = (name: string): Element[] => {
    const parent = child(text, inner, prefix, name);
    return parent ? childrenOf(text, parent, prefix) : [];
  };
  const theme = workbookPart(state, "theme");
  const themeText =
    theme && hasPart(state.pkg, theme.target) ? partText(state.pkg, theme.target) : undefined;
  const indexed = list("colors")
    .filter((element) => element.name === "indexedColors")
    .flatMap((element) => childrenOf(text, element, prefix))
    .map((element) => (attributesOf(text, element).rgb ?? "").slice(-6).toUpperCase());
  const numberFormats = list("numFmts").map((element) => attributesOf(text, element));
  return {
    text,
    prefix,
    numberFormats: new Map(
      numberFormats.map(({ numFmtId, formatCode = "" }) => [Number(numFmtId), formatCode])
    ),
    fonts: list("fonts"),
    fills: list("fills"),
    cellFormats: list("cellXfs"),
    diffs: list("dxfs"),
    palette: makePalette(themeText, indexed),
    formats: new Map(),
  };
}

function readFormat(styles: Styles, element: Element): CellFormat {
  const { text, prefix } = styles;
  const { numFmtId = "0", fontId = "0", fillId = "0" } = attributesOf(text, element);
  const part = (name: string): Attributes => {
    const found = childOf(text, element, prefix, name);
    return found ? attributesOf(text, found) : {};
  };
  const font = styles.fonts[Number(fontId)];
  const fillElement = styles.fills[Number(fillId)];
  const fill = fillElement && readFill(styles, fillElement, false);
  const { horizontal, vertical, wrapText } = part("alignment");
  const id = Number(numFmtId);
  return {
    numberFormat: styles.numberFormats.get(id) ?? BUILT_IN_FORMATS[id] ?? "General",
    font: font ? readFont(styles, font) : {},
    ...(fill !== undefined ? { fill } : {}),
    ...(horizontal !== undefined ? { horizontal } : {}),
    ...(vertical !== undefined ? { vertical } : {}),
    ...(wrapText !== undefined ? { wrap: isOn(wrapText) } : {}),
    locked: isOn(part("protection").locked ?? "1"),
  };
}

function readFont(styles: Styles, element: Element): Font {
  const { text, prefix } = styles;
  const parts = new Map(childrenOf(text, element, prefix).map((part) => [part.name, part]));
  const attributes = (name: string): Attributes | undefined => {
    const part = parts.get(name);
    return part && attributesOf(text, part);
  };
  const flag = (name: string): boolean | undefined => {
    const found = attributes(name);
    return found && isOn(found.val ?? "1");
  };
  const name = attributes("name")?.val;
  const size = attributes("sz")?.val;
  const [bold, italic] = [flag("b"), flag("i")];
  const colored = attributes("color");
  const color = colored && styles.palette(colored);
  return {
    ...(name !== undefined ? { name } : {}),
    ...(size !== undefined ? { size: Number(size) } : {}),
    ...(bold !== undefined ? { bold } : {}),
    ...(italic !== undefined ? { italic } : {}),
    ...(color !== undefined ? { color } : {}),
  };
}

/** A cell's solid fill shows its foreground, a conditional format's its background. */
function readFill(styles: Styles, element: Element, diff: boolean): string | undefined {
  const { text, prefix } = styles;
  const pattern = childOf(text, element, prefix, "patternFill");
  if (!pattern) return undefined;
  const { patternType } = attributesOf(text, pattern);
  const color = (name: string): string | undefined => {
    const found = childOf(text, pattern, prefix, name);
    return found && styles.palette(attributesOf(text, found));
  };
  if (diff) {
    return patternType === "none" ? undefined : (color("bgColor") ?? color("fgColor"));
  }
  return patternType === "solid" ? color("fgColor") : undefined;
}
