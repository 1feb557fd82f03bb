import { Kind, type Vector } from "./vector";

/** Arrays of kinds that are known to hold one kind alone. */
const known = new WeakMap<Uint8Array, Kind>();
/** Vectors are never changed, so all of one kind and length share their kinds; the last few are kept. */
const shared = new Map<number, Uint8Array>();
const KEPT = 16;

/** Kinds of a column whose cells are all alike. */
export function uniformKinds(kind: Kind, length: number): Uint8Array {
  const key = length * 8 + kind;
  let kinds = shared.get(key);
  if (kinds === undefined) {
    if (shared.size >= KEPT) shared.clear();
    kinds = new Uint8Array(length).fill(kind);
    known.set(kinds, kind);
    shared.set(key, kinds);
  }
  return kinds;
}

/** The kind of all cells where that is known without looking at each; else undefined. */
export function uniformKind({ kinds }: Vector): Kind | undefined {
  return kinds === null ? Kind.Number : known.get(kinds);
}

/** Some rows of a column; cells that turn out to be all alike are marked so. */
export function rowsOf(vector: Vector, start: number, end: number): Vector {
  if (vector.length === 1) return vector;
  const { numbers, kinds, texts } = vector;
  const length = end - start;
  const part = numbers.subarray(start, end);
  if (kinds === null) return { length, numbers: part, kinds, texts };
  const kind = known.get(kinds) ?? alike(kinds, start, end);
  if (kind === Kind.Number) return { length, numbers: part, kinds: null, texts };
  const own = kind === undefined ? kinds.subarray(start, end) : uniformKinds(kind, length);
  return { length, numbers: part, kinds: own, texts };
}

function alike(kinds: Uint8Array, start: number, end: number): Kind | undefined {
  const first = kinds[start];
  for (let i = start + 1; i < end; i++) if (kinds[i] !== first) return undefined;
  return first as Kind;
}
