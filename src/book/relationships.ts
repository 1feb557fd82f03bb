import { escapeAttribute } from "./escape";
import { dropPart, hasPart, partText, putPart, type Package } from "./openPackage";
import { attributesOf, children, rootOf } from "./scanXml";
import { BookError } from "./types";

/** Prefix of the relationship types used here (ECMA-376 part 1, transitional). */
export const OFFICE_RELATIONSHIPS =
  "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

const RELATIONSHIPS_NAMESPACE = "http://schemas.openxmlformats.org/package/2006/relationships";
const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';

export interface Relationship {
  readonly id: string;
  /** Last segment of the type's address: "worksheet", "table", "customXml" … */
  readonly type: string;
  readonly strict: boolean;
  /** Part name without leading "/", or the address of something outside. */
  readonly target: string;
  readonly external: boolean;
}

/** Relationships of a part; "" is the package itself. */
export function relationships(pkg: Package, part: string): readonly Relationship[] {
  const name = relationshipPart(part);
  if (!hasPart(pkg, name)) return [];
  const text = partText(pkg, name);
  const read = lastRead.get(pkg) ?? new Map<string, ReadPart>();
  lastRead.set(pkg, read);
  const known = read.get(part);
  if (known?.text === text) return known.found;
  const found = parseRelationships(text, part);
  read.set(part, { text, found });
  return found;
}

interface ReadPart {
  readonly text: string;
  readonly found: readonly Relationship[];
}

/** Whoever looks at a format asks where the styles are. */
const lastRead = new WeakMap<Package, Map<string, ReadPart>>();

function parseRelationships(text: string, part: string): readonly Relationship[] {
  const root = rootOf(text);
  return children(text, root.inner, root.prefix).map((element) => {
    const { Id = "", Type = "", Target = "", TargetMode } = attributesOf(text, element);
    const external = TargetMode === "External";
    return {
      id: Id,
      type: Type.slice(Type.lastIndexOf("/") + 1),
      strict: Type.startsWith("http://purl.oclc.org/ooxml/"),
      target: external ? Target : resolveTarget(part, Target),
      external,
    };
  });
}

export function relationshipById(pkg: Package, part: string, id: string): Relationship {
  const found = relationships(pkg, part).find((relationship) => relationship.id === id);
  if (!found) throw new BookError("damaged", `${part} has no relationship ${id}`);
  return found;
}

/** Adds a relationship with a free id and returns that id. */
export function addRelationship(pkg: Package, part: string, type: string, target: string): string {
  const name = relationshipPart(part);
  const taken = new Set(relationships(pkg, part).map((relationship) => relationship.id));
  let number = taken.size + 1;
  while (taken.has(`rId${number}`)) number++;
  const id = `rId${number}`;
  const text = hasPart(pkg, name)
    ? partText(pkg, name)
    : `${XML_HEAD}<Relationships xmlns="${RELATIONSHIPS_NAMESPACE}"></Relationships>`;
  const { prefix } = rootOf(text);
  const path = escapeAttribute(relativePath(part, target));
  const element = `<${prefix}Relationship Id="${id}" Type="${type}" Target="${path}"/>`;
  putPart(pkg, name, insertLast(text, element));
  return id;
}

export function removeRelationship(pkg: Package, part: string, id: string): void {
  const name = relationshipPart(part);
  const text = partText(pkg, name);
  const root = rootOf(text);
  const all = children(text, root.inner, root.prefix);
  const gone = all.find((element) => attributesOf(text, element).Id === id);
  if (!gone) return;
  // A sheet without relationships has no relationship part; workbooks always keep some.
  if (all.length === 1) dropPart(pkg, name);
  else putPart(pkg, name, text.slice(0, gone.start) + text.slice(gone.end));
}

/** Puts an element before the root's closing tag, opening an empty root when needed. */
export function insertLast(text: string, element: string): string {
  const root = rootOf(text);
  const close = text.lastIndexOf("</");
  if (close >= root.inner) return text.slice(0, close) + element + text.slice(close);
  const tag = text.slice(root.start, root.inner).replace(/\s*\/>$/, ">");
  return `${text.slice(0, root.start)}${tag}${element}</${root.prefix}${root.name}>`;
}

export function relationshipPart(part: string): string {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

function resolveTarget(part: string, target: string): string {
  const path = target.split("#")[0] as string;
  const whole = path.startsWith("/") ? path : part.slice(0, part.lastIndexOf("/") + 1) + path;
  const steps: string[] = [];
  for (const step of whole.replace(/\\/g, "/").split("/")) {
    if (step === "..") steps.pop();
    else if (step && step !== ".") steps.push(step);
  }
  return steps.join("/");
}

function relativePath(from: string, to: string): string {
  const here = from.split("/").slice(0, -1);
  const there = to.split("/");
  let common = 0;
  while (common < here.length && here[common] === there[common]) common++;
  return [...here.slice(common).map(() => ".."), ...there.slice(common)].join("/");
}
