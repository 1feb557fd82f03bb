import { buildVector, kindAt } from "./build";
import { foldText, foldTexts } from "./coerce";
import { patternOf } from "./criterion";
import { cellAt, ERRORS, Kind, type Scalar, type Vector } from "./vector";

/**
 * How a value is looked up. "sorted" and "descending" trust the order of the list, as MATCH does;
 * "below" and "above" take the nearest on that side in any order, as XLOOKUP does.
 */
export type LookupWay = "exact" | "last" | "wildcard" | "sorted" | "descending" | "below" | "above";

/** The place (from 1) of each value in the list; #N/A where it is not there. */
export function locate(wanted: Vector, list: Vector, way: LookupWay): Vector {
  const find = finderOf(list, way);
  const known = new Map<string, number>();
  const result = buildVector(wanted.length);
  for (let row = 0; row < wanted.length; row++) {
    const kind = kindAt(wanted, row);
    if (kind === Kind.Error) {
      result.error(row, ERRORS[wanted.numbers[row]]);
      continue;
    }
    const key = `${kind}:${wanted.numbers[row]}`;
    let place = known.get(key);
    if (place === undefined) {
      place = find(cellAt(wanted, row) ?? 0);
      known.set(key, place);
    }
    if (place < 0) result.error(row, "#N/A");
    else result.number(row, place + 1);
  }
  return result.done();
}

/** Cells of one kind in list order, with what they are compared by. */
interface SameKind {
  readonly cells: readonly number[];
  readonly keys: readonly (number | string)[];
}

function finderOf(list: Vector, way: LookupWay): (value: Scalar) => number {
  const kinds = new Map<string, SameKind>();
  const sameKind = (value: Scalar): SameKind => {
    const type = typeof value;
    let found = kinds.get(type);
    if (found === undefined) {
      found = cellsOfKind(list, type);
      kinds.set(type, found);
    }
    return found;
  };
  if (way === "exact" || way === "last" || way === "wildcard") {
    const places = new Map<string, Map<number | string, number>>();
    return (value) => {
      const same = sameKind(value);
      if (way !== "last" && typeof value === "string" && /[*?~]/.test(value)) {
        const pattern = patternOf(foldText(value));
        const at = same.keys.findIndex((key) => pattern.test(String(key)));
        return at < 0 ? -1 : same.cells[at];
      }
      let index = places.get(typeof value);
      if (index === undefined) {
        index = indexOf(same, way === "last");
        places.set(typeof value, index);
      }
      return index.get(keyOf(value)) ?? -1;
    };
  }
  return (value) => {
    const same = sameKind(value);
    const at = nearest(same.keys, keyOf(value), way);
    return at < 0 ? -1 : same.cells[at];
  };
}

function keyOf(value: Scalar): number | string {
  if (typeof value === "string") return foldText(value);
  return Number(value);
}

function cellsOfKind(list: Vector, type: string): SameKind {
  const kind = type === "string" ? Kind.Text : type === "boolean" ? Kind.Logical : Kind.Number;
  const texts = foldTexts(list.texts);
  const cells: number[] = [];
  const keys: (number | string)[] = [];
  for (let cell = 0; cell < list.length; cell++) {
    if (kindAt(list, cell) !== kind) continue;
    cells.push(cell);
    keys.push(kind === Kind.Text ? texts[list.numbers[cell]] : list.numbers[cell] + 0);
  }
  return { cells, keys };
}

function indexOf({ cells, keys }: SameKind, keepsLast: boolean): Map<number | string, number> {
  const index = new Map<number | string, number>();
  keys.forEach((key, i) => {
    if (keepsLast || !index.has(key)) index.set(key, cells[i]);
  });
  return index;
}

function nearest(
  keys: readonly (number | string)[],
  wanted: number | string,
  way: LookupWay
): number {
  if (way === "sorted" || way === "descending") {
    const isBefore = (key: number | string) => (way === "sorted" ? key <= wanted : key >= wanted);
    let [low, high] = [0, keys.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (isBefore(keys[middle])) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }
  let best = -1;
  keys.forEach((key, i) => {
    const fits = way === "below" ? key <= wanted : key >= wanted;
    if (!fits) return;
    const isNearer = best < 0 || (way === "below" ? key > keys[best] : key < keys[best]);
    if (isNearer) best = i;
  });
  return best;
}
