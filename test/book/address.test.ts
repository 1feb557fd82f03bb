import fc from "../fastCheck";
import {
  areaAddress,
  columnIndex,
  columnLetters,
  MAX_COLUMNS,
  MAX_ROWS,
  parseArea,
} from "../../src/book/address";

test.each([
  [0, "A"],
  [25, "Z"],
  [26, "AA"],
  [701, "ZZ"],
  [702, "AAA"],
  [16383, "XFD"],
])("column %i is %s", (column, letters) => {
  expect(columnLetters(column)).toBe(letters);
  expect(columnIndex(letters)).toBe(column);
});

test("every column's letters lead back to it", () => {
  for (let column = 0; column < MAX_COLUMNS; column++) {
    expect(columnIndex(columnLetters(column))).toBe(column);
  }
});

test("every area's address leads back to it", () => {
  const area = fc
    .tuple(
      fc.nat(MAX_ROWS - 1),
      fc.nat(MAX_COLUMNS - 1),
      fc.nat(MAX_ROWS - 1),
      fc.nat(MAX_COLUMNS - 1)
    )
    .map(([row, column, bottom, right]) => ({
      row: Math.min(row, bottom),
      column: Math.min(column, right),
      rows: Math.abs(bottom - row) + 1,
      columns: Math.abs(right - column) + 1,
    }));
  fc.assert(fc.property(area, (a) => expect(parseArea(areaAddress(a))).toEqual(a)));
});

test("corners come in any order, with $ and in small letters", () => {
  expect(parseArea("$c$9:a1")).toEqual({ row: 0, column: 0, rows: 9, columns: 3 });
});

test("whole columns and whole rows are areas too", () => {
  const columns = parseArea("B:$D");
  expect(columns).toEqual({ row: 0, column: 1, rows: MAX_ROWS, columns: 3 });
  expect(areaAddress(columns)).toBe("B:D");
  const rows = parseArea("2:5");
  expect(rows).toEqual({ row: 1, column: 0, rows: 4, columns: MAX_COLUMNS });
  expect(areaAddress(rows)).toBe("2:5");
});

test.each(["", "A", "1", "A0", "XFE1", "A1048577", "A1:", "客户", "A1:B2:C3", "Sheet1!A1"])(
  '"%s" is no address',
  (text) => expect(() => parseArea(text)).toThrow()
);
