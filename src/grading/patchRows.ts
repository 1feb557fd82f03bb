import { buildVector, spread } from "../formula/build";
import { Kind, type Vector } from "../formula/vector";

/** Some rows of a column by themselves. */
export function cutRows(vector: Vector, rows: readonly number[]): Vector {
  if (vector.length === 1) return vector;
  const cut = buildVector(rows.length);
  rows.forEach((row, i) => cut.copy(i, vector, row));
  return cut.done();
}

/** A column with other cells in some rows; the same object where they are as they were. */
export function patchRows(
  before: Vector,
  length: number,
  rows: readonly number[],
  cells: Vector
): Vector {
  if (rows.every((row, i) => isSameCell(before, row, cells, i))) return before;
  const { numbers, kinds, texts } = spread(before, length);
  const patched = {
    numbers: numbers === before.numbers ? numbers.slice() : numbers,
    kinds: kinds === before.kinds ? (kinds?.slice() ?? null) : kinds,
    texts: [...texts],
  };
  rows.forEach((row, i) => {
    const at = cells.length === 1 ? 0 : i;
    const kind = cells.kinds === null ? Kind.Number : cells.kinds[at];
    if (kind !== Kind.Number) patched.kinds ??= new Uint8Array(length);
    if (patched.kinds !== null) patched.kinds[row] = kind;
    const number = cells.numbers[at];
    patched.numbers[row] = kind === Kind.Text ? codeOf(cells.texts[number], patched.texts) : number;
  });
  return { length, ...patched };
}

function codeOf(text: string, texts: string[]): number {
  const known = texts.indexOf(text);
  return known >= 0 ? known : texts.push(text) - 1;
}

/** The rows in which two columns of one length differ. */
export function differingRows(a: Vector, b: Vector, length: number): readonly number[] {
  if (a === b) return [];
  const rows: number[] = [];
  for (let row = 0; row < length; row++) if (!isSameCell(a, row, b, row)) rows.push(row);
  return rows;
}

function isSameCell(a: Vector, row: number, b: Vector, other: number): boolean {
  const i = a.length === 1 ? 0 : row;
  const j = b.length === 1 ? 0 : other;
  const kind = a.kinds === null ? Kind.Number : a.kinds[i];
  if (kind !== (b.kinds === null ? Kind.Number : b.kinds[j])) return false;
  if (kind === Kind.Text) return a.texts[a.numbers[i]] === b.texts[b.numbers[j]];
  return Object.is(a.numbers[i], b.numbers[j]);
}
