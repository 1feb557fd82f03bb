import { decodeUtf8 } from "./openPackage";
import { rootOf } from "./scanXml";
import { BookError } from "./types";

/**
 * A worksheet part in three pieces: what stands before the rows, the rows as bytes, what stands
 * after. Head and tail are small texts that are cut and sewn; the rows are patched cell by cell.
 */
export interface SheetPart {
  readonly bytes: Uint8Array;
  readonly prefix: string;
  head: string;
  tail: string;
  /** Bounds of `<sheetData>` and of its content; equal ends for `<sheetData/>`. */
  readonly data: {
    readonly from: number;
    readonly inner: number;
    readonly innerEnd: number;
    readonly to: number;
  };
  readonly source: { readonly head: string; readonly tail: string };
}

export function splitSheet(bytes: Uint8Array, name: string): SheetPart {
  const opening = decodeUtf8(bytes.subarray(0, openingEnd(bytes)), name);
  const root = rootOf(opening);
  if (root.name !== "worksheet") throw new BookError("damaged", `${name} is no worksheet`);
  const tag = `<${root.prefix}sheetData`;
  const close = `</${root.prefix}sheetData`;
  const from = find(bytes, tag, 0);
  if (from < 0) throw new BookError("damaged", `${name} has no rows element`);
  const inner = bytes.indexOf(62, from) + 1;
  if (inner <= 0) throw new BookError("damaged", `${name} is cut off`);
  let innerEnd = inner;
  let to = inner;
  if (bytes[inner - 2] !== 47) {
    innerEnd = findLast(bytes, close);
    to = innerEnd < 0 ? 0 : bytes.indexOf(62, innerEnd) + 1;
    if (to <= 0) throw new BookError("damaged", `${name}: the rows element is not closed`);
  }
  const head = decodeUtf8(bytes.subarray(0, from), name);
  const tail = decodeUtf8(bytes.subarray(to), name);
  if (!new RegExp(`</${root.prefix}worksheet\\s*>\\s*$`).test(tail)) {
    throw new BookError("damaged", `${name}: the worksheet element is not closed`);
  }
  const data = { from, inner, innerEnd, to };
  return { bytes, prefix: root.prefix, head, tail, data, source: { head, tail } };
}

/** After the root's opening tag: past declaration, comments and processing instructions. */
function openingEnd(bytes: Uint8Array): number {
  let at = bytes.indexOf(60);
  while (at >= 0 && (bytes[at + 1] === 63 || bytes[at + 1] === 33)) at = bytes.indexOf(60, at + 1);
  const end = at < 0 ? -1 : bytes.indexOf(62, at);
  return end < 0 ? bytes.length : end + 1;
}

function find(bytes: Uint8Array, text: string, from: number): number {
  const first = text.charCodeAt(0);
  for (let at = bytes.indexOf(first, from); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (matches(bytes, text, at)) return at;
  }
  return -1;
}

function findLast(bytes: Uint8Array, text: string): number {
  const first = text.charCodeAt(0);
  for (let at = bytes.lastIndexOf(first); at > 0; at = bytes.lastIndexOf(first, at - 1)) {
    if (matches(bytes, text, at)) return at;
  }
  return -1;
}

function matches(bytes: Uint8Array, text: string, at: number): boolean {
  for (let i = 0; i < text.length; i++) if (bytes[at + i] !== text.charCodeAt(i)) return false;
  return true;
}
