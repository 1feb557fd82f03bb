import type { SheetValue } from "../../table/types";

/** FNV-1a over UTF-16 units, 32 bits: tells rows apart after sorting without storing names again. */
export function textKey(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    hash ^= text.charCodeAt(i);
    hash = Math.imul(hash, 0x01000193);
  }
  return hash >>> 0;
}

export const cellKey = (value: SheetValue): number =>
  textKey(typeof value === "object" ? `string ${value.error}` : `${typeof value} ${String(value)}`);

/** Rows counted from the header, with the keys that stood there at the run. */
export interface KeyedRows {
  readonly rows: readonly number[];
  readonly keys: readonly number[];
}

/**
 * Where each row of then stands now: in its place while all stand as they stood, else where exactly
 * one row has its key. A row whose key is gone and whose place holds an unknown key was renamed.
 * Undefined: deleted, or not to be told apart from another.
 */
export function findRows(
  { rows, keys }: KeyedRows,
  now: readonly number[]
): readonly (number | undefined)[] {
  if (rows.every((row, i) => now[row] === keys[i])) return rows;
  const known = new Set(keys);
  const twice = repeated(keys);
  const places = new Map<number, number>();
  const ambiguous = repeated(now);
  now.forEach((key, place) => places.set(key, place));
  return rows.map((row, i) => {
    const key = keys[i];
    const place = places.get(key);
    if (place === undefined) return row < now.length && !known.has(now[row]) ? row : undefined;
    return twice.has(key) || ambiguous.has(key) ? undefined : place;
  });
}

function repeated(keys: readonly number[]): ReadonlySet<number> {
  const seen = new Set<number>();
  return new Set(keys.filter((key) => seen.size === seen.add(key).size));
}
