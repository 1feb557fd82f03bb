/**
 * Arrays for intermediate columns of a block of rows. They are used again for the next block, so that
 * nothing is allocated row by row or block by block; what is to last is copied out before.
 */

let size = -1;
let used = 0;
const arrays: Float64Array[] = [];

/** An array whose every cell the caller fills; old numbers may stand in it. */
export function takeNumbers(length: number): Float64Array {
  if (length !== size) return new Float64Array(length);
  if (used === arrays.length) arrays.push(new Float64Array(length));
  return arrays[used++];
}

/** Runs a block: arrays of its length come from the store, which is free again afterwards. */
export function inBlock(rows: number, work: () => void): void {
  if (arrays.length > 0 && arrays[0].length !== rows) arrays.length = 0;
  [size, used] = [rows, 0];
  try {
    work();
  } finally {
    [size, used] = [-1, 0];
  }
}
