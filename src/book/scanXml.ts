import { escapeAttribute, unescapeXml } from "./escape";
import { BookError } from "./types";

/**
 * Places of elements in a part's text. No tree is built: a part is changed by cutting its text,
 * so that every other byte stays.
 */
export interface Element {
  /** Name without the part's own prefix; foreign elements keep theirs ("mc:AlternateContent"). */
  readonly name: string;
  /** Offset of "<". */
  readonly start: number;
  /** Offset after the ">" of the opening tag. */
  readonly inner: number;
  /** Offset of "</"; equal to `inner` for an empty element "<a/>". */
  readonly innerEnd: number;
  /** Offset after the whole element. */
  readonly end: number;
}

export type Attributes = Readonly<Record<string, string>>;

/** The root element's opening tag; `prefix` is "" or like "x:". */
export function rootOf(text: string): {
  prefix: string;
  name: string;
  start: number;
  inner: number;
} {
  const start = nextTag(text, 0, "document");
  const { name, end } = openTag(text, start);
  const colon = name.indexOf(":") + 1;
  return { prefix: name.slice(0, colon), name: name.slice(colon), start, inner: end };
}

/** Direct children from `from` up to the parent's closing tag or the end of the text. */
export function children(text: string, from: number, prefix: string): Element[] {
  const found: Element[] = [];
  for (let at = from; ;) {
    const start = skipToTag(text, at);
    if (start < 0 || text[start + 1] === "/") return found;
    const element = elementAt(text, start, prefix);
    found.push(element);
    at = element.end;
  }
}

export function childrenOf(text: string, parent: Element, prefix: string): Element[] {
  return parent.inner === parent.innerEnd ? [] : children(text, parent.inner, prefix);
}

/** First direct child of that name. */
export function child(text: string, from: number, prefix: string, name: string) {
  return children(text, from, prefix).find((element) => element.name === name);
}

export function childOf(text: string, parent: Element, prefix: string, name: string) {
  return childrenOf(text, parent, prefix).find((element) => element.name === name);
}

/** Text of an element without child elements. */
export function textOf(text: string, element: Element): string {
  return unescapeXml(plainCharacters(text.slice(element.inner, element.innerEnd)));
}

/** Resolves CDATA sections to escaped text and drops comments. */
export function plainCharacters(raw: string): string {
  if (!raw.includes("<!")) return raw;
  return raw
    .replace(/<!--[\s\S]*?-->/g, "")
    .replace(/<!\[CDATA\[([\s\S]*?)\]\]>/g, (_, body: string) =>
      body.replace(/&/g, "&amp;").replace(/</g, "&lt;")
    );
}

const ATTRIBUTE = /([^\s=<>/"']+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

export function attributesOf(text: string, element: { start: number; inner: number }): Attributes {
  const found: Record<string, string> = {};
  for (const [, name = "", double, single] of text
    .slice(element.start, element.inner)
    .matchAll(ATTRIBUTE)) {
    found[name] = unescapeXml(double ?? single ?? "");
  }
  return found;
}

/** The tag with one attribute set, replaced in place or put last; undefined takes it away. */
export function withAttribute(tag: string, name: string, value: string | undefined): string {
  const pattern = new RegExp(`(\\s)${name}\\s*=\\s*(?:"[^"]*"|'[^']*')`);
  const written = value === undefined ? "" : `${name}="${escapeAttribute(value)}"`;
  if (pattern.test(tag)) {
    return tag.replace(pattern, (_, space: string) => (written ? space + written : ""));
  }
  return written ? tag.replace(/\s*(\/?>)$/, (_, end: string) => ` ${written}${end}`) : tag;
}

/** A boolean attribute of the schema. */
export function isOn(value: string | undefined): boolean {
  return value === "1" || value === "true" || value === "on";
}

function elementAt(text: string, start: number, prefix: string): Element {
  const tag = openTag(text, start);
  const name = tag.name.startsWith(prefix) ? tag.name.slice(prefix.length) : `?${tag.name}`;
  if (tag.empty) return { name, start, inner: tag.end, innerEnd: tag.end, end: tag.end };
  const innerEnd = closingTag(text, tag.end, tag.name);
  return { name, start, inner: tag.end, innerEnd, end: text.indexOf(">", innerEnd) + 1 };
}

/** Offset of the "</" that closes the element opened before `from`. */
function closingTag(text: string, from: number, name: string): number {
  const open: string[] = [name];
  for (let at = from; ;) {
    const start = nextTag(text, at, name);
    if (text[start + 1] === "/") {
      const end = text.indexOf(">", start);
      const closed = text.slice(start + 2, end).trim();
      if (end < 0 || closed !== open.pop()) throw damaged(`</${closed}> closes nothing`);
      if (!open.length) return start;
      at = end + 1;
    } else {
      const tag = openTag(text, start);
      if (!tag.empty) open.push(tag.name);
      at = tag.end;
    }
  }
}

function openTag(text: string, start: number): { name: string; end: number; empty: boolean } {
  let at = start + 1;
  while (at < text.length && !/[\s/>]/.test(text[at] as string)) at++;
  const name = text.slice(start + 1, at);
  for (; at < text.length; at++) {
    const c = text[at];
    if (c === ">") return { name, end: at + 1, empty: text[at - 1] === "/" };
    if (c === '"' || c === "'") {
      at = text.indexOf(c, at + 1);
      if (at < 0) break;
    }
  }
  throw damaged(`<${name.slice(0, 40)} is not closed`);
}

function nextTag(text: string, from: number, inside: string): number {
  const at = skipToTag(text, from);
  if (at < 0) throw damaged(`<${inside}> is not closed`);
  return at;
}

/** Offset of the next "<" that is neither comment, CDATA nor processing instruction; -1 at the end. */
function skipToTag(text: string, from: number): number {
  for (let at = text.indexOf("<", from); at >= 0; at = text.indexOf("<", at)) {
    const skip = text.startsWith("<!--", at)
      ? "-->"
      : text.startsWith("<![CDATA[", at)
        ? "]]>"
        : text[at + 1] === "?"
          ? "?>"
          : text[at + 1] === "!"
            ? ">"
            : undefined;
    if (skip === undefined) return at;
    const end = text.indexOf(skip, at);
    if (end < 0) throw damaged("a comment is not closed");
    at = end + skip.length;
  }
  return -1;
}

function damaged(detail: string): BookError {
  return new BookError("damaged", detail);
}
