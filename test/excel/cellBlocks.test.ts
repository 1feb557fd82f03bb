import type { Scalar } from "../../src/formula/vector";
import { blockWriter, cellsOf } from "../../src/excel/restore/cellBlocks";
import fc from "../fastCheck";

function throughBytes(columns: readonly (readonly Scalar[])[]): readonly (readonly Scalar[])[] {
  const { add, bytes } = blockWriter();
  const blocks = columns.map(add);
  return blocks.map((block) => cellsOf(block, bytes()));
}

const price = fc.integer({ min: -5_000_000, max: 5_000_000 }).map((n) => n / 100 + 0);
const number = fc
  .double({ noNaN: true, noDefaultInfinity: true })
  .map((n) => (Object.is(n, -0) ? 0 : n));
const other = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 4 }),
  fc.boolean(),
  fc.constantFrom<Scalar>(null, { error: "#N/A" }, "#N/A", "#N/A#", { error: "#REF!" })
);
const column = fc.oneof(
  fc.array(price),
  fc.array(fc.oneof(price, other)),
  fc.array(fc.oneof(number, other)),
  fc.array(fc.integer()),
  fc.array(fc.oneof(fc.maxSafeInteger(), fc.constant(0.1)))
);

test("columns of any cells come back from bytes as they were", () => {
  fc.assert(
    fc.property(fc.array(column, { maxLength: 4 }), (columns) => {
      expect(throughBytes(columns)).toEqual(columns);
    }),
    { numRuns: 500 }
  );
});

test.each([
  ["prices with two decimals", Array.from({ length: 400 }, (_, i) => (500 + i) / 100), 9],
  ["points with four decimals", Array.from({ length: 400 }, (_, i) => 100 - i / 400), 14],
  ["a header over numbers", ["总分", ...Array.from({ length: 250 }, (_, i) => i)], 8],
  ["texts of two kinds", Array.from({ length: 401 }, (_, i) => (i % 3 === 0 ? "A类" : null)), 1],
  ["ten texts", Array.from({ length: 400 }, (_, i) => `${i % 10}号`), 4],
  ["cells that are all the same", Array.from({ length: 400 }, () => "General"), 0],
  ["hashes", Array.from({ length: 400 }, (_, i) => (i * 2_654_435_761) % 2 ** 32), 32],
])("of %s each takes as few bits as it needs", (_, cells, width) => {
  const { add, bytes } = blockWriter();
  const block = add(cells);
  expect(block.w).toBe(width);
  expect(bytes().length).toBe(Math.ceil((width * cells.length) / 8));
  expect(cellsOf(block, bytes())).toEqual(cells);
});

test("what is no number is kept as no value", () => {
  expect(throughBytes([[NaN, 1, Infinity]])).toEqual([[null, 1, null]]);
});
