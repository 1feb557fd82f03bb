import { listReferences } from "../../../src/table/native/listReferences";
import type { List } from "../../../src/table/types";
import { sheet } from "../sheet";

const list = (rows: readonly number[]): List => ({
  sheet: "客户",
  table: "表",
  headerRow: 0,
  firstColumn: 0,
  headers: [],
  rows,
  skipped: [],
  firstRow: 1,
  lastRow: rows[rows.length - 1],
});

/** A table of three columns with two rows, and a column beside it. */
const cells = (headers: readonly string[], extra: { readonly totalsRow?: boolean } = {}) =>
  sheet(
    [
      [...headers, "旁边"],
      ["甲", 1, 2, 3],
      ["乙", 4, 5, 6],
      ["合计", 7, 8, 9],
    ],
    { tables: [{ name: "表", area: [0, 0, extra.totalsRow === true ? 4 : 3, 3], ...extra }] }
  );

const PLAIN = "'客户'!$B$2:$B$3";

test.each([
  ["月均进货额", "表[月均进货额]"],
  ["进货额（万元）", "表[[进货额（万元）]]"],
  ["毛利 %", "表[[毛利 %]]"],
  ["客户#1", "表[[客户'#1]]"],
  ["it's [a] @b", "表[[it''s '[a'] '@b]]"],
  ["两\n行", PLAIN],
  [" 空格", PLAIN],
])("a column named %j is called %s", (name, expected) => {
  expect(listReferences(cells(["名称", name, "别的"]), list([1, 2])).column(1)).toBe(expected);
});

test("a column beside the table, or of a list without one, is an absolute range", () => {
  const three = ["名称", "额", "别的"];
  expect(listReferences(cells(three), list([1, 2])).column(3)).toBe("'客户'!$D$2:$D$3");
  const plain = listReferences(cells(three), { ...list([1, 2]), table: undefined });
  expect([plain.column(1), plain.ownPlace]).toEqual([PLAIN, "ROW()-ROW($A$1)"]);
});

test("customers that are no rows of the table, below it or in its totals row, are not named by it", () => {
  const three = ["名称", "额", "别的"];
  expect(listReferences(cells(three), list([1, 2, 3])).column(1)).toBe("'客户'!$B$2:$B$4");
  const totals = cells(three, { totalsRow: true });
  expect(listReferences(totals, list([1, 2])).column(1)).toBe("表[额]");
  expect(listReferences(totals, list([1, 3])).column(1)).toBe("'客户'!$B$2:$B$4");
});

test("a customer's own place is counted from the table's header", () => {
  expect(listReferences(cells(["客户 名", "额", "别的"]), list([1, 2])).ownPlace).toBe(
    "ROW()-ROW(表[[#Headers],[客户 名]])"
  );
});
