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
  ["prices with two decimals", Array.from({ length: 400 }, (_, i) => (500 + i) / 100), 2],
  ["points with four decimals", Array.from({ length: 400 }, (_, i) => 100 - i / 400), 2],
  ["a header over numbers", ["总分", ...Array.from({ length: 250 }, (_, i) => i)], 1],
  ["few texts", Array.from({ length: 400 }, (_, i) => (i % 3 === 0 ? "A类" : null)), 1],
])("%s take as few bytes a cell as they need", (_, cells, width) => {
  const { add, bytes } = blockWriter();
  expect(add(cells).w).toBe(width);
  expect(bytes().length).toBe(width * cells.length);
});

test("more than 256 values of text take two bytes each", () => {
  const cells = Array.from({ length: 600 }, (_, i) => `客户${i}`);
  expect(throughBytes([cells])).toEqual([cells]);
});

test("what is no number is kept as no value", () => {
  expect(throughBytes([[NaN, 1, Infinity]])).toEqual([[null, 1, null]]);
});
