/**
 * Rows from the largest amount to the least: radix sort over the bits of positive doubles, 16 at a time.
 * The hand-written loops keep its arrays from run to run.
 */
export function radixSorter(amounts: Float64Array): () => Uint32Array {
  const rows = amounts.length;
  let [from, to] = [new Uint32Array(rows), new Uint32Array(rows)];
  const bits = new Uint32Array(amounts.buffer, amounts.byteOffset, rows * 2);
  const counts = new Uint32Array(65536);
  return () => {
    for (let i = 0; i < rows; i++) from[i] = i;
    for (let pass = 0; pass < 4; pass++) {
      const word = pass >> 1;
      const shift = (pass & 1) << 4;
      counts.fill(0);
      for (let i = 0; i < rows; i++) counts[(bits[2 * i + word] >>> shift) & 0xffff]++;
      if (counts[(bits[word] >>> shift) & 0xffff] === rows) continue;
      let start = 0;
      for (let digit = 65535; digit >= 0; digit--) {
        const count = counts[digit];
        counts[digit] = start;
        start += count;
      }
      for (let p = 0; p < rows; p++) {
        const row = from[p];
        to[counts[(bits[2 * row + word] >>> shift) & 0xffff]++] = row;
      }
      [from, to] = [to, from];
    }
    return from;
  };
}
