import { readFileSync } from "node:fs";
import { join } from "node:path";
import { DOMParser, type Document, type Element } from "@xmldom/xmldom";

export const ROOT = join(__dirname, "../..");

export function parseManifest(text: string): Document {
  const onError = (level: string, message: string): never => {
    throw new Error(`${level}: ${message}`);
  };
  return new DOMParser({ onError }).parseFromString(text, "text/xml");
}

export const manifest = parseManifest(readFileSync(join(ROOT, "manifest.xml"), "utf8"));

/** All elements of a local name, whatever their namespace prefix, in document order. */
export const all = (name: string, within: Document | Element = manifest): readonly Element[] => [
  ...within.getElementsByTagNameNS("*", name),
];

export const attribute = (element: Element, name: string): string =>
  element.getAttribute(name) ?? "";

export const elementsOf = (element: Element): readonly Element[] =>
  [...element.childNodes].filter((node): node is Element => node.nodeType === 1);

/** id → element of one collection of <Resources>: Images, Urls, ShortStrings, LongStrings. */
export function resources(collection: string): ReadonlyMap<string, Element> {
  const [only] = all(collection, all("Resources")[0]);
  return new Map((only ? elementsOf(only) : []).map((e) => [attribute(e, "id"), e]));
}
