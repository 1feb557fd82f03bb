/**
 * Columns of a workbook's memory as bits. JSON would spell 60.0667 in seven characters, which takes
 * long to write, to deflate and to send; here a cell is a code of as many bits as its column needs.
 */
import { ERRORS, type Scalar } from "../../formula/vector";

/** Where a column stands among the bytes, and what its codes mean. */
export interface CellBlock {
  /** Number of cells. */
  readonly n: number;
  /** First byte. */
  readonly at: number;
  /** Bits of a code: none where all cells are the same, at most 24, or 32. */
  readonly w: number;
  /** Code c below v.length is v[c]. */
  readonly v: readonly Scalar[];
  /** Code v.length + c is the number (c + low) / per. */
  readonly low?: number;
  readonly per?: number;
  /** Code v.length is the next of so many numbers behind the codes, eight bytes each. */
  readonly floats?: number;
}

export interface BlockWriter {
  /** Numbers that are none (NaN) become null, as in JSON. */
  readonly add: (cells: ArrayLike<Scalar>) => CellBlock;
  readonly bytes: () => Uint8Array;
}

export function blockWriter(): BlockWriter {
  const parts: Uint8Array[] = [];
  let size = 0;
  const put = (part: Uint8Array): void => {
    parts.push(part);
    size += part.length;
  };
  return {
    add: (cells) => {
      const at = size;
      const { codes, values, decimals, floats } = codesOf(cells);
      const w = widthOf(codes);
      put(inBits(codes, w));
      const block = { n: cells.length, at, w, v: values };
      if (floats.length === 0) return decimals === undefined ? block : { ...block, ...decimals };
      put(new Uint8Array(Float64Array.from(floats).buffer));
      return { ...block, floats: floats.length };
    },
    bytes: () => {
      const whole = new Uint8Array(size);
      let at = 0;
      for (const part of parts) {
        whole.set(part, at);
        at += part.length;
      }
      return whole;
    },
  };
}

interface Decimals {
  readonly low: number;
  readonly per: number;
}

/** Prices have two decimals, points four; what has more is kept as it is. */
const MOST_PER = 10_000;
/** Codes are 32 bits wide. */
const MOST_CODES = 2 ** 32;

/** What all numbers are multiples of; undefined where there are none, or not all of them are. */
function decimalsOf(cells: ArrayLike<Scalar>): Decimals | undefined {
  let per = 1;
  let low = Infinity;
  let high = -Infinity;
  for (let i = 0; i < cells.length; i++) {
    const cell = cells[i];
    if (typeof cell !== "number" || !Number.isFinite(cell)) continue;
    while (Math.round(cell * per) / per !== cell) {
      if (per === MOST_PER) return undefined;
      per *= 10;
    }
    if (cell < low) low = cell;
    if (cell > high) high = cell;
  }
  const [first, last] = [Math.round(low * per), Math.round(high * per)];
  const isExact = Math.max(-first, last) <= Number.MAX_SAFE_INTEGER;
  // Each other value may take a code.
  return isExact && last - first < MOST_CODES - cells.length ? { low: first, per } : undefined;
}

const IS_NUMBER = 0xffffffff;

/** Values that are no numbers by their places in a list of their own; numbers behind them. */
function codesOf(cells: ArrayLike<Scalar>) {
  const codes = new Uint32Array(cells.length);
  const values: Scalar[] = [];
  const places = new Map<Scalar, number>();
  for (let i = 0; i < cells.length; i++) {
    if (i > 0 && cells[i] === cells[i - 1]) {
      codes[i] = codes[i - 1];
      continue;
    }
    const cell = plain(cells[i]);
    if (typeof cell === "number") {
      codes[i] = IS_NUMBER;
      continue;
    }
    // A text may look like an error, so errors are known by their numbers.
    const key = typeof cell === "object" && cell !== null ? ERRORS.indexOf(cell.error) : cell;
    let code = places.get(key);
    if (code === undefined) {
      places.set(key, (code = values.length));
      values.push(cell);
    }
    codes[i] = code;
  }
  const decimals = decimalsOf(cells);
  const floats: number[] = [];
  for (let i = 0; i < cells.length; i++) {
    if (codes[i] !== IS_NUMBER) continue;
    const number = cells[i] as number;
    if (decimals === undefined) floats.push(number);
    const offset = decimals === undefined ? 0 : Math.round(number * decimals.per) - decimals.low;
    codes[i] = values.length + offset;
  }
  return { codes, values, decimals, floats };
}

const plain = (cell: Scalar): Scalar =>
  typeof cell === "number" && !Number.isFinite(cell) ? null : cell;

function widthOf(codes: Uint32Array): number {
  let all = 0;
  for (let i = 0; i < codes.length; i++) all |= codes[i];
  const bits = 32 - Math.clz32(all);
  return bits <= MOST_BITS ? bits : 32;
}

/** With up to seven bits that wait for their byte, more would not fit into 32. */
const MOST_BITS = 24;

const bytesFor = (n: number, width: number): number => Math.ceil((n * width) / 8);

/** Lowest bits first. */
function inBits(codes: Uint32Array, width: number): Uint8Array {
  const bytes = new Uint8Array(bytesFor(codes.length, width));
  let at = 0;
  let held = 0;
  let bits = 0;
  for (let i = 0; i < codes.length; i++) {
    const code = codes[i];
    held |= code << bits;
    for (bits += width; bits >= 8; bits -= 8) {
      bytes[at++] = held;
      held >>>= 8;
    }
  }
  if (bits > 0) bytes[at] = held;
  return bytes;
}

function outOfBits(bytes: Uint8Array, n: number, width: number): Uint32Array {
  const codes = new Uint32Array(n);
  if (width === 32) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    return codes.map((_, i) => view.getUint32(4 * i, true));
  }
  const mask = 2 ** width - 1;
  let at = 0;
  let held = 0;
  let bits = 0;
  for (let i = 0; i < n; i++) {
    for (; bits < width; bits += 8) held |= bytes[at++] << bits;
    codes[i] = held & mask;
    held >>>= width;
    bits -= width;
  }
  return codes;
}

/** The cells of a block as they were added. */
export function cellsOf({ n, at, w, v, low, per, floats }: CellBlock, bytes: Uint8Array): Scalar[] {
  const behind = at + bytesFor(n, w);
  const codes = outOfBits(bytes.subarray(at, behind), n, w);
  const numbers = new Float64Array(bytes.slice(behind, behind + 8 * (floats ?? 0)).buffer);
  let next = 0;
  return Array.from(codes, (code) => {
    if (code < v.length) return v[code];
    return low === undefined || per === undefined ? numbers[next++] : (code - v.length + low) / per;
  });
}
