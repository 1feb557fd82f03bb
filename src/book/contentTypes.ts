import { escapeAttribute } from "./escape";
import { partText, putPart, type Package } from "./openPackage";
import { insertLast } from "./relationships";
import { attributesOf, children, rootOf } from "./scanXml";

const PART = "[Content_Types].xml";

/** The content type a part is declared with, by its name or by its extension. */
export function contentType(pkg: Package, part: string): string | undefined {
  const text = partText(pkg, PART);
  const root = rootOf(text);
  const extension = part.slice(part.lastIndexOf(".") + 1).toLowerCase();
  let byExtension: string | undefined;
  for (const element of children(text, root.inner, root.prefix)) {
    const { PartName, Extension, ContentType } = attributesOf(text, element);
    if (PartName?.toLowerCase() === `/${part}`.toLowerCase()) return ContentType;
    if (Extension?.toLowerCase() === extension) byExtension = ContentType;
  }
  return byExtension;
}

export function declarePart(pkg: Package, part: string, type: string): void {
  if (contentType(pkg, part) === type) return;
  const text = partText(pkg, PART);
  const { prefix } = rootOf(text);
  const name = escapeAttribute(`/${part}`);
  const element = `<${prefix}Override PartName="${name}" ContentType="${type}"/>`;
  putPart(pkg, PART, insertLast(text, element));
}

export function undeclarePart(pkg: Package, part: string): void {
  const text = partText(pkg, PART);
  const root = rootOf(text);
  const gone = children(text, root.inner, root.prefix).find(
    (element) => attributesOf(text, element).PartName?.toLowerCase() === `/${part}`.toLowerCase()
  );
  if (gone) putPart(pkg, PART, text.slice(0, gone.start) + text.slice(gone.end));
}
