import { BookError } from "./types";

/**
 * The bytes of a sheet's rows and cells are scanned in place: a sheet of 100,000 × 12 cells has
 * 60 MB of XML, and only its formulas and texts are ever worth decoding.
 */

export const LT = 60;
export const GT = 62;
export const SLASH = 47;
const EQ = 61;
const BLANK = 32;
const BANG = 33;

/** Where the parts of one `<c>` lie; -1 for what is not there. Reused from cell to cell. */
export interface CellPlaces {
  start: number;
  /** After the opening tag. */
  inner: number;
  end: number;
  empty: boolean;
  /** From r=; -1 when the cell follows the one before. */
  column: number;
  style: number;
  /** Value of t=: its place, or -1 for a number. */
  type: number;
  typeEnd: number;
  /** `<f …>…</f>`. */
  formula: number;
  formulaEnd: number;
  /** Inside of `<v>`. */
  value: number;
  valueEnd: number;
  /** Whole `<v>` or `<is>` element. */
  content: number;
  contentEnd: number;
  inline: boolean;
  /** It has attributes beside r, s and t. */
  others: boolean;
}

export interface AttributePlaces {
  name: number;
  nameEnd: number;
  value: number;
  valueEnd: number;
}

export function cellPlaces(): CellPlaces {
  return {
    start: 0,
    inner: 0,
    end: 0,
    empty: true,
    column: -1,
    style: -1,
    type: -1,
    typeEnd: -1,
    formula: -1,
    formulaEnd: -1,
    value: -1,
    valueEnd: -1,
    content: -1,
    contentEnd: -1,
    inline: false,
    others: false,
  };
}

export const attributePlaces = (): AttributePlaces => ({
  name: 0,
  nameEnd: 0,
  value: 0,
  valueEnd: 0,
});

const attribute = attributePlaces();

/** Fills `out` from the `<c` at `start`; `skip` is the length of the part's prefix. */
export function scanCell(bytes: Uint8Array, start: number, skip: number, out: CellPlaces): void {
  out.start = start;
  out.column = out.style = out.type = out.formula = out.value = out.content = -1;
  out.inline = out.others = false;
  let at = start + skip + 2;
  while ((at = nextAttribute(bytes, at, attribute)) > 0) {
    const name = attribute.nameEnd - attribute.name === 1 ? bytes[attribute.name] : 0;
    if (name === 114) out.column = columnAt(bytes, attribute.value, attribute.valueEnd);
    else if (name === 115) out.style = digitsAt(bytes, attribute.value, attribute.valueEnd);
    else if (name === 116) {
      out.type = attribute.value;
      out.typeEnd = attribute.valueEnd;
    } else out.others = true;
  }
  out.inner = -at;
  out.empty = bytes[out.inner - 2] === SLASH;
  out.end = out.empty ? out.inner : scanContent(bytes, out.inner, skip, out);
}

/**
 * Next attribute from `at` inside a tag: the offset to go on from, or minus the offset after ">"
 * when the tag ends.
 */
export function nextAttribute(bytes: Uint8Array, at: number, out: AttributePlaces): number {
  let byte = bytes[at];
  while (byte !== undefined && (byte <= BLANK || byte === SLASH)) byte = bytes[++at];
  if (byte === GT) return -(at + 1);
  out.name = at;
  at = seek(bytes, at, EQ);
  out.nameEnd = at;
  while ((bytes[out.nameEnd - 1] as number) <= BLANK) out.nameEnd--;
  do byte = bytes[++at];
  while (byte !== undefined && byte <= BLANK);
  if (byte !== 34 && byte !== 39) throw broken(bytes, at);
  out.value = at + 1;
  out.valueEnd = seek(bytes, at + 1, byte);
  return out.valueEnd + 1;
}

function scanContent(bytes: Uint8Array, from: number, skip: number, out: CellPlaces): number {
  for (let at = from; ;) {
    at = seek(bytes, at, LT);
    if (bytes[at + 1] === SLASH) {
      if (bytes[at + 2 + skip] !== 99) throw broken(bytes, at);
      return seek(bytes, at, GT) + 1;
    }
    const kind = bytes[at + 1 + skip];
    const tagEnd = seek(bytes, at, GT) + 1;
    const end = bytes[tagEnd - 2] === SLASH ? tagEnd : elementEnd(bytes, at, tagEnd, skip);
    if (kind === 102) {
      out.formula = at;
      out.formulaEnd = end;
    } else if (kind === 118 || kind === 105) {
      out.inline = kind === 105;
      out.content = at;
      out.contentEnd = end;
      out.value = tagEnd;
      out.valueEnd = end === tagEnd ? tagEnd : closeBefore(bytes, end);
    }
    at = end;
  }
}

/** After the closing tag of the element at `start`; cells nest nothing inside its like. */
function elementEnd(bytes: Uint8Array, start: number, tagEnd: number, skip: number): number {
  const first = start + 1;
  let nameEnd = first + skip;
  while ((bytes[nameEnd] as number) > BLANK && bytes[nameEnd] !== GT) nameEnd++;
  for (let at = tagEnd; ; at++) {
    at = seek(bytes, at, LT);
    if (bytes[at + 1] !== SLASH) continue;
    let same = true;
    for (let i = first; same && i < nameEnd; i++) same = bytes[at + 2 + i - first] === bytes[i];
    const after = bytes[at + 2 + nameEnd - first];
    if (same && (after === GT || (after !== undefined && after <= BLANK))) {
      return seek(bytes, at, GT) + 1;
    }
  }
}

function closeBefore(bytes: Uint8Array, end: number): number {
  let at = end - 1;
  while (bytes[at] !== LT) at--;
  return at;
}

/** Offset of the next "<" that opens or closes an element, past comments. */
export function nextElement(bytes: Uint8Array, from: number): number {
  let at = seek(bytes, from, LT);
  while (bytes[at + 1] === BANG || bytes[at + 1] === 63) at = seek(bytes, seek(bytes, at, GT), LT);
  return at;
}

export function seek(bytes: Uint8Array, from: number, wanted: number): number {
  const length = bytes.length;
  for (let at = from; at < length; at++) if (bytes[at] === wanted) return at;
  throw new BookError("damaged", "the sheet's rows end in the middle");
}

/** "AB12" → 27; the row's digits are the row's own business. */
function columnAt(bytes: Uint8Array, from: number, to: number): number {
  let column = 0;
  let at = from;
  for (; at < to; at++) {
    const letter = (bytes[at] as number) & 0xdf;
    if (letter < 65 || letter > 90) break;
    column = column * 26 + letter - 64;
  }
  if (at === from || column > 16_384) throw broken(bytes, from);
  return column - 1;
}

export function digitsAt(bytes: Uint8Array, from: number, to: number): number {
  let number = 0;
  for (let at = from; at < to; at++) {
    const digit = (bytes[at] as number) - 48;
    if (digit < 0 || digit > 9) throw broken(bytes, from);
    number = number * 10 + digit;
  }
  return number;
}

export function broken(bytes: Uint8Array, at: number): BookError {
  const near = new TextDecoder().decode(bytes.subarray(Math.max(0, at - 20), at + 40));
  return new BookError("damaged", `cell not understood near "${near}"`);
}
