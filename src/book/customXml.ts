import { crc32 } from "./codec";
import { declarePart, contentType, undeclarePart } from "./contentTypes";
import type { BookState } from "./bookState";
import { escapeAttribute } from "./escape";
import { dropPart, hasPart, partText, putPart } from "./openPackage";
import {
  addRelationship,
  OFFICE_RELATIONSHIPS,
  relationshipPart,
  relationships,
  removeRelationship,
} from "./relationships";
import { attributesOf, children, rootOf } from "./scanXml";

const PROPERTIES_TYPE = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";
const PROPERTIES_NAMESPACE = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";
const XML_TYPE = "application/xml";

interface CustomPart {
  /** The "{GUID}" of its properties, or the part's name where it has none. */
  readonly id: string;
  readonly part: string;
  readonly properties: string | undefined;
  readonly owner: string;
  readonly relation: string;
}

export function readCustomXml(state: BookState): { id: string; xml: string }[] {
  return customParts(state).map(({ id, part }) => ({ id, xml: partText(state.pkg, part) }));
}

export function addCustomXml(state: BookState, xml: string): string {
  const content = utf8Document(xml);
  const parts = customParts(state);
  let number = 1;
  while (hasPart(state.pkg, itemName(number)) || hasPart(state.pkg, propertiesName(number)))
    number++;
  const taken = new Set(parts.map((part) => part.id));
  const id = makeId(content, number, taken);
  const [item, properties] = [itemName(number), propertiesName(number)];
  putPart(state.pkg, item, content);
  if (contentType(state.pkg, item) !== XML_TYPE) declarePart(state.pkg, item, XML_TYPE);
  putPart(state.pkg, properties, propertiesXml(id, content));
  declarePart(state.pkg, properties, PROPERTIES_TYPE);
  addRelationship(state.pkg, item, `${OFFICE_RELATIONSHIPS}/customXmlProps`, properties);
  addRelationship(state.pkg, state.workbook, `${OFFICE_RELATIONSHIPS}/customXml`, item);
  state.revision++;
  return id;
}

export function setCustomXml(state: BookState, id: string, xml: string): void {
  putPart(state.pkg, findPart(state, id).part, utf8Document(xml));
  state.revision++;
}

export function removeCustomXml(state: BookState, id: string): void {
  const { part, properties, owner, relation } = findPart(state, id);
  for (const name of [part, properties]) {
    if (name === undefined) continue;
    dropPart(state.pkg, name);
    undeclarePart(state.pkg, name);
  }
  if (hasPart(state.pkg, relationshipPart(part))) dropPart(state.pkg, relationshipPart(part));
  removeRelationship(state.pkg, owner, relation);
  state.revision++;
}

function customParts(state: BookState): CustomPart[] {
  return [state.workbook, ""].flatMap((owner) =>
    relationships(state.pkg, owner)
      .filter((relation) => relation.type === "customXml" && hasPart(state.pkg, relation.target))
      .map((relation) => {
        const part = relation.target;
        const properties = relationships(state.pkg, part).find(
          (other) => other.type === "customXmlProps" && hasPart(state.pkg, other.target)
        )?.target;
        const id = (properties && itemId(partText(state.pkg, properties))) ?? part;
        return { id, part, properties, owner, relation: relation.id };
      })
  );
}

function findPart(state: BookState, id: string): CustomPart {
  const found = customParts(state).find((part) => part.id === id);
  if (!found) throw new Error(`there is no custom XML part ${id}`);
  return found;
}

function itemId(properties: string): string | undefined {
  const attributes = attributesOf(properties, rootOf(properties));
  return Object.entries(attributes).find(([name]) => name.endsWith("itemID"))?.[1];
}

const itemName = (number: number): string => `customXml/item${number}.xml`;
const propertiesName = (number: number): string => `customXml/itemProps${number}.xml`;

/** A GUID made of the content: the same edits give the same file. */
function makeId(content: string, number: number, taken: ReadonlySet<string>): string {
  const encoder = new TextEncoder();
  // Parts are large, so each is gone through once.
  const own = crc32(encoder.encode(content));
  for (let round = number; ; round++) {
    const words = [0, 1, 2, 3].map((part) =>
      crc32(encoder.encode(`${part}/${round}/${own}`))
        .toString(16)
        .padStart(8, "0")
    );
    const hex = words.join("").toUpperCase();
    // Version 4, variant 1: the layout that readers of GUIDs check for.
    const groups = [hex.slice(0, 8), hex.slice(8, 12), `4${hex.slice(13, 16)}`];
    const id = `{${groups.join("-")}-A${hex.slice(17, 20)}-${hex.slice(20)}}`;
    if (!taken.has(id)) return id;
  }
}

function propertiesXml(id: string, content: string): string {
  const root = rootOf(content);
  const colon = root.prefix ? `xmlns:${root.prefix.slice(0, -1)}` : "xmlns";
  const namespace = attributesOf(content, root)[colon] ?? "";
  const escaped = escapeAttribute(namespace);
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="no"?>\r\n' +
    `<ds:datastoreItem ds:itemID="${id}" xmlns:ds="${PROPERTIES_NAMESPACE}">` +
    (namespace ? `<ds:schemaRefs><ds:schemaRef ds:uri="${escaped}"/></ds:schemaRefs>` : "") +
    "</ds:datastoreItem>"
  );
}

/** Checks that the elements close, and that the declaration says what the bytes will be. */
function utf8Document(xml: string): string {
  const { start } = rootOf(xml);
  children(xml, start, "");
  return xml.replace(
    /^(\uFEFF?<\?xml[^>]*?\sencoding\s*=\s*)["'][^"']*["']/,
    (_, head: string) => `${head}"UTF-8"`
  );
}
