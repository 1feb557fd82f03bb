/** A restore point as one element of a custom XML part: a plain header, and the cells packed. */
import { unescapeXml } from "../unescapeXml";
import { unpackMemory } from "./packMemory";
import { packPoint, unpackPoint } from "./packPoint";
import { parseJson } from "./packed";
import type { RunMemory } from "./runMemory";
import type { RestoreHeader, RestorePoint } from "./types";

export const RESTORE_NAMESPACE = "urn:grade-addin:restore:1";

/** A slot that holds no point; the part is used again by a later run. */
export const EMPTY_SLOT = `<restore xmlns="${RESTORE_NAMESPACE}"/>`;

/** Between the packed cells and what the run remembers; no letter of base64. */
const MARK = "~";

export function pointToXml(point: RestorePoint): string {
  const { run, at, sheet, list, scheme, counts, customers, cells } = point;
  const header: RestoreHeader = { run, at, sheet, list, scheme, counts, customers, cells };
  return `<restore xmlns="${RESTORE_NAMESPACE}" header="${escapeXml(JSON.stringify(header))}">${packPoint(point)}</restore>`;
}

const ELEMENT = /<(?:\w+:)?restore\b([^>]*?)(?:\/>|>([\s\S]*)<\/(?:\w+:)?restore>)/;

/** Null for an empty slot, and for a part that was edited by hand. */
export function headerOf(xml: string): RestoreHeader | null {
  const header = /\bheader="([^"]*)"/.exec(ELEMENT.exec(xml)?.[1] ?? "")?.[1];
  if (header === undefined) return null;
  const parsed = parseJson(unescapeXml(header));
  return isHeader(parsed) ? parsed : null;
}

/** What stands inside the element: the cells, and behind them what the run remembers. */
function contentOf(xml: string): readonly [cells: string, memory?: string] | undefined {
  const content = ELEMENT.exec(xml)?.[2];
  return content?.split(MARK, 2) as [string, string?] | undefined;
}

/** Null where headerOf gives null, and where the cells cannot be unpacked. */
export function pointOf(xml: string): RestorePoint | null {
  const content = contentOf(xml);
  if (content === undefined || headerOf(xml) === null) return null;
  const point = unpackPoint(content[0]);
  return isHeader(point) ? point : null;
}

/** Undefined where the point keeps none, or it cannot be unpacked. */
export function memoryIn(xml: string): RunMemory | undefined {
  const packed = contentOf(xml)?.[1];
  return packed === undefined ? undefined : unpackMemory(packed);
}

/** A point with what the run remembers, as packMemory has it. */
export const withMemory = (xml: string, packed: string): string =>
  xml.replace("</restore>", () => `${MARK}${packed}</restore>`);

/** The same point without its memory: the cells can still be put back. */
export function withoutMemory(xml: string): string {
  const packed = contentOf(xml)?.[1];
  return packed === undefined ? xml : xml.replace(MARK + packed, "");
}

const isHeader = (value: unknown): value is RestoreHeader =>
  typeof value === "object" &&
  value !== null &&
  typeof (value as Partial<RestoreHeader>).run === "number" &&
  typeof (value as Partial<RestoreHeader>).sheet === "string" &&
  typeof (value as Partial<RestoreHeader>).counts === "object";

const escapeXml = (text: string) => text.replace(/[<>&"]/g, (c) => `&#${c.charCodeAt(0)};`);
