/** A restore point as one element of a custom XML part: a plain header, and the cells packed. */
import { deflateSync, inflateSync, strFromU8, strToU8 } from "fflate";
import { unescapeXml } from "../unescapeXml";
import type { RestoreHeader, RestorePoint } from "./types";

export const RESTORE_NAMESPACE = "urn:grade-addin:restore:1";

/** A slot that holds no point; the part is used again by a later run. */
export const EMPTY_SLOT = `<restore xmlns="${RESTORE_NAMESPACE}"/>`;

export function pointToXml(point: RestorePoint): string {
  const { run, at, sheet, list, scheme, counts, customers, cells } = point;
  const header: RestoreHeader = { run, at, sheet, list, scheme, counts, customers, cells };
  const packed = toBase64(deflateSync(strToU8(JSON.stringify(point, shorten))));
  return `<restore xmlns="${RESTORE_NAMESPACE}" header="${escapeXml(JSON.stringify(header))}">${packed}</restore>`;
}

const ELEMENT = /<(?:\w+:)?restore\b([^>]*?)(?:\/>|>([\s\S]*)<\/(?:\w+:)?restore>)/;

/** Null for an empty slot, and for a part that was edited by hand. */
export function headerOf(xml: string): RestoreHeader | null {
  const header = /\bheader="([^"]*)"/.exec(ELEMENT.exec(xml)?.[1] ?? "")?.[1];
  if (header === undefined) return null;
  const parsed = parseJson(unescapeXml(header));
  return isHeader(parsed) ? parsed : null;
}

/** Null where headerOf gives null, and where the cells cannot be unpacked. */
export function pointOf(xml: string): RestorePoint | null {
  const packed = ELEMENT.exec(xml)?.[2];
  if (packed === undefined || headerOf(xml) === null) return null;
  const bytes = fromBase64(packed);
  const text = bytes && inflated(bytes);
  const parsed = text === undefined ? undefined : parseJson(text, lengthen);
  return isHeader(parsed) && "runs" in parsed ? (parsed as RestorePoint) : null;
}

/** Bytes that a damaged part may not hold; fflate says so by throwing. */
function inflated(bytes: Uint8Array): string | undefined {
  try {
    return strFromU8(inflateSync(bytes));
  } catch (error) {
    if (error instanceof Error) return undefined;
    throw error;
  }
}

function parseJson(text: string, revive?: (key: string, value: unknown) => unknown): unknown {
  try {
    return JSON.parse(text, revive) as unknown;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

const isHeader = (value: unknown): value is RestoreHeader =>
  typeof value === "object" &&
  value !== null &&
  typeof (value as Partial<RestoreHeader>).run === "number" &&
  typeof (value as Partial<RestoreHeader>).sheet === "string" &&
  typeof (value as Partial<RestoreHeader>).counts === "object";

type Repeats = readonly (readonly [unknown, number])[];

/** Columns repeat themselves: "", "" … and General, General … are kept as value and count. */
const LONG = new Set(["before", "after", "formats"]);

function shorten(key: string, value: unknown): unknown {
  if (!LONG.has(key) || !Array.isArray(value)) return value;
  const repeats: [unknown, number][] = [];
  for (const item of value as readonly unknown[]) {
    const last = repeats.at(-1);
    if (last?.[0] === item && last !== undefined) last[1]++;
    else repeats.push([item, 1]);
  }
  return repeats;
}

const lengthen = (key: string, value: unknown): unknown =>
  LONG.has(key) && Array.isArray(value)
    ? (value as Repeats).flatMap(([item, count]) => Array<unknown>(count).fill(item))
    : value;

/** In pieces: a call with 100,000 arguments overflows the stack. */
const PIECE = 0x8000;

function toBase64(bytes: Uint8Array): string {
  let text = "";
  for (let i = 0; i < bytes.length; i += PIECE)
    text += String.fromCharCode(...bytes.subarray(i, i + PIECE));
  return btoa(text);
}

function fromBase64(text: string): Uint8Array | undefined {
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(text)) return undefined;
  const binary = atob(text);
  return Uint8Array.from(binary, (c) => c.charCodeAt(0));
}

const escapeXml = (text: string) => text.replace(/[<>&"]/g, (c) => `&#${c.charCodeAt(0)};`);
