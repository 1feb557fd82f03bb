import { encodeXString, escapeText } from "./escape";
import { characters, richText } from "./richText";
import { rootOf, withAttribute } from "./scanXml";
import { BookError } from "./types";

/** The texts of xl/sharedStrings.xml by index. */
export interface SharedStrings {
  readonly texts: readonly string[];
  /** Index of the first item that is this text and nothing but text (no runs, no readings). */
  readonly plain: ReadonlyMap<string, number>;
}

export const NO_STRINGS: SharedStrings = { texts: [], plain: new Map() };

export function readSharedStrings(text: string): SharedStrings {
  const { prefix } = rootOf(text);
  const open = `<${prefix}si`;
  const close = `</${prefix}si>`;
  const texts: string[] = [];
  const plain = new Map<string, number>();
  for (let at = text.indexOf(open); at >= 0; at = text.indexOf(open, at)) {
    const inner = text.indexOf(">", at) + 1;
    if (inner > 0 && text[inner - 2] === "/") {
      texts.push("");
      at = inner;
      continue;
    }
    const end = text.indexOf(close, inner);
    if (end < 0 || inner <= 0) throw new BookError("damaged", "a shared string is not closed");
    const simple = simpleText(text, inner, end, prefix);
    const value = simple ?? richText(text.slice(inner, end), prefix);
    if (simple !== undefined && !plain.has(simple)) plain.set(simple, texts.length);
    texts.push(value);
    at = end + close.length;
  }
  return { texts, plain };
}

/** The part with `added` texts appended; `uses` is how many more cells point into it. */
export function appendStrings(text: string, added: readonly string[], total: number, uses: number) {
  const { prefix, start, inner, name } = rootOf(text);
  const items = added.map((value) => stringItem(value, prefix)).join("");
  const tag = text.slice(start, inner);
  const count = /\scount="(\d+)"/.exec(tag)?.[1];
  let opened = withAttribute(tag, "uniqueCount", String(total)).replace(/\s*\/>$/, ">");
  if (count !== undefined) opened = withAttribute(opened, "count", String(Number(count) + uses));
  const close = text.lastIndexOf("</");
  const body = close < inner ? "" : text.slice(inner, close);
  const rest = close < inner ? `</${prefix}${name}>` : text.slice(close);
  return text.slice(0, start) + opened + body + items + rest;
}

export function stringItem(value: string, prefix: string): string {
  return `<${prefix}si>${textElement(value, prefix)}</${prefix}si>`;
}

/** `<t>`; blanks at the ends and line breaks are only safe with xml:space. */
export function textElement(value: string, prefix: string): string {
  const space = /^\s|\s$|\n/.test(value) ? ' xml:space="preserve"' : "";
  return `<${prefix}t${space}>${escapeText(encodeXString(value))}</${prefix}t>`;
}

/** The text of an item that is a single `<t>`; undefined for anything richer. */
function simpleText(text: string, from: number, to: number, prefix: string): string | undefined {
  if (!text.startsWith(`<${prefix}t`, from)) return undefined;
  const inner = text.indexOf(">", from) + 1;
  if (inner > to) return undefined;
  if (text[inner - 2] === "/") return inner === to ? "" : undefined;
  const close = text.indexOf("</", inner);
  const whole = close + prefix.length + 4 === to;
  return whole ? characters(text.slice(inner, close)) : undefined;
}
