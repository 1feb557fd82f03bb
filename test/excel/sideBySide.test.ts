import { columnRuns } from "../../src/excel/columnRuns";
import { sideBySide } from "../../src/excel/sideBySide";
import type { CellWrite } from "../../src/excel/types";
import fc from "../fastCheck";

const write = (row: number, column: number, value: string | number = `${row}/${column}`) =>
  ({ row, column, value, kind: "tier" }) satisfies CellWrite;

const writes = fc.uniqueArray(
  fc.record({ row: fc.nat(900), column: fc.integer({ min: 3, max: 6 }) }),
  { maxLength: 60, selector: ({ row, column }) => `${row}/${column}` }
);

test("blocks hold every cell to be written in its place, and leave all others alone", () => {
  fc.assert(
    fc.property(writes, (places) => {
      const wanted = places.map(({ row, column }) => write(row, column));
      const found = sideBySide(columnRuns(wanted)).flatMap(({ row, column, rows }) =>
        rows.flatMap((cells, r) =>
          cells.flatMap((value, c) => (value === null ? [] : [write(row + r, column + c, value)]))
        )
      );
      const inOrder = (cells: readonly CellWrite[]) =>
        [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
      expect(inOrder(found)).toEqual(inOrder(wanted));
    }),
    { numRuns: 300 }
  );
});

const down = (column: number, from: number, to: number, text?: string) =>
  Array.from({ length: to - from + 1 }, (_, i) => write(from + i, column, text));

const shapes = (cells: readonly CellWrite[]) =>
  sideBySide(columnRuns(cells)).map(({ row, column, rows }) => [
    row,
    column,
    rows.length,
    rows[0].length,
  ]);

test("columns side by side from the same row on are one block, though one ends earlier", () => {
  expect(shapes([...down(5, 1, 300), ...down(4, 1, 250), ...down(6, 1, 280)])).toEqual([
    [1, 4, 300, 3],
  ]);
});

test.each([
  ["begin in another row", [...down(4, 1, 300), ...down(5, 2, 300)], [300, 299]],
  ["have a column between them", [...down(4, 1, 300), ...down(6, 1, 300)], [300, 300]],
  ["are of very different length", [...down(4, 1, 300), ...down(5, 1, 3)], [300, 3]],
  [
    "are too large together",
    [...down(4, 1, 300, "长".repeat(1000)), ...down(5, 1, 300, "长".repeat(1000))],
    [300, 300],
  ],
])("columns that %s are blocks of their own", (_, cells, lengths) => {
  expect(shapes(cells).map(([, , rows]) => rows)).toEqual(lengths);
});
