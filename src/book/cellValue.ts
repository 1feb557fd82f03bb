import { decodeXString, normalizeLines, unescapeXml } from "./escape";
import { broken, type CellPlaces } from "./scanCells";
import { isoSerial } from "./isoDate";
import { plainCharacters } from "./scanXml";
import { richText } from "./richText";
import type { BookValue } from "./types";

/** What cell values need to know of their workbook. */
export interface ValueContext {
  readonly strings: readonly string[];
  readonly date1904: boolean;
  readonly prefix: string;
}

/** The value of a scanned cell; null when it has none. */
export function cellValue(bytes: Uint8Array, cell: CellPlaces, book: ValueContext): BookValue {
  if (cell.content < 0) return null;
  const { value: from, valueEnd: to } = cell;
  if (cell.inline) return richText(decode(bytes, from, to), book.prefix);
  if (cell.type < 0) return from === to ? null : numberAt(bytes, from, to);
  const first = bytes[cell.type];
  const length = cell.typeEnd - cell.type;
  if (length === 1) {
    if (first === 115) return sharedString(bytes, cell, book.strings);
    if (first === 110) return from === to ? null : numberAt(bytes, from, to);
    if (first === 98) return textAt(bytes, from, to).trim() !== "0" && from !== to;
    if (first === 101) return { error: textAt(bytes, from, to) };
    if (first === 100) return isoDate(bytes, cell, book.date1904);
  }
  return decodeXString(textAt(bytes, from, to));
}

function sharedString(bytes: Uint8Array, cell: CellPlaces, strings: readonly string[]): BookValue {
  if (cell.value === cell.valueEnd) return null;
  const index = numberAt(bytes, cell.value, cell.valueEnd);
  const text = strings[index];
  if (text === undefined) throw broken(bytes, cell.start);
  return text;
}

function isoDate(bytes: Uint8Array, cell: CellPlaces, date1904: boolean): BookValue {
  const serial = isoSerial(textAt(bytes, cell.value, cell.valueEnd), date1904);
  if (serial === undefined) throw broken(bytes, cell.start);
  return serial;
}

const POWERS = Array.from({ length: 23 }, (_, n) => 10 ** n);

/**
 * Up to 15 digits and a power of ten below 10^23 are exact in a double, so one division rounds
 * rightly; longer numbers go through the language's own parser.
 */
export function numberAt(bytes: Uint8Array, from: number, to: number): number {
  const negative = bytes[from] === 45;
  let at = negative ? from + 1 : from;
  let mantissa = 0;
  let digits = 0;
  let point = -1;
  for (; at < to; at++) {
    const byte = bytes[at] as number;
    if (byte >= 48 && byte <= 57) {
      mantissa = mantissa * 10 + byte - 48;
      digits++;
    } else if (byte === 46 && point < 0) point = at;
    else break;
  }
  if (at === to && digits > 0 && digits <= 15) {
    const number = point < 0 ? mantissa : mantissa / (POWERS[to - point - 1] as number);
    return negative && number ? -number : number;
  }
  const text = decode(bytes, from, to).trim();
  const number = Number(text);
  if (!text || !Number.isFinite(number)) throw broken(bytes, from);
  return number + 0;
}

/** Entities resolved, CDATA opened, line ends as a parser gives them. */
export function textAt(bytes: Uint8Array, from: number, to: number): string {
  return unescapeXml(plainCharacters(normalizeLines(decode(bytes, from, to))));
}

const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
const SHORT = 24;
/** Texts of up to three bytes come again and again: tiers, yes and no, units. */
const tiny = new Map<number, string>();

/** Short ASCII is built by hand: the decoder's own overhead is many times the work. */
export function decode(bytes: Uint8Array, from: number, to: number): string {
  if (to - from > SHORT) return decoder.decode(bytes.subarray(from, to));
  if (to - from > 3) return decodeShort(bytes, from, to);
  let key = 1;
  for (let at = from; at < to; at++) key = key * 256 + (bytes[at] as number);
  let text = tiny.get(key);
  if (text === undefined) tiny.set(key, (text = decodeShort(bytes, from, to)));
  return text;
}

function decodeShort(bytes: Uint8Array, from: number, to: number): string {
  let text = "";
  for (let at = from; at < to; at++) {
    const byte = bytes[at] as number;
    if (byte > 127) return decoder.decode(bytes.subarray(from, to));
    text += String.fromCharCode(byte);
  }
  return text;
}

export function sameValue(a: BookValue, b: BookValue): boolean {
  if (a !== null && b !== null && typeof a === "object" && typeof b === "object") {
    return a.error === b.error;
  }
  return a === b;
}
