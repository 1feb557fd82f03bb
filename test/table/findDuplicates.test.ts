import type { Column } from "../../src/scheme/types";
import { nameKey } from "../../src/table/findDuplicates";
import { readList } from "../../src/table/readList";
import type { Duplicate, SheetValue } from "../../src/table/types";
import { sheet } from "./sheet";

const columns: readonly Column[] = [
  { name: "客户代码", type: "text", role: "code" },
  { name: "客户名称", type: "text", role: "name" },
  { name: "进货额", type: "number" },
];

function duplicates(rows: readonly (readonly SheetValue[])[]): readonly Duplicate[] {
  const cells = sheet([["标题"], ["客户代码", "客户名称", "进货额"], ...rows]);
  const read = readList(cells, columns, { percent: undefined, asOf: 46000 });
  if ("problem" in read) throw new Error(read.problem);
  // Nobody is merged.
  expect(read.list.rows).toHaveLength(rows.length);
  return read.duplicates;
}

describe("names that are one", () => {
  test.each([
    ["甲（上海）有限公司", "甲(上海)有限公司"],
    ["甲有限责任公司", "甲有限公司"],
    ["甲股份有限公司", "甲有限公司"],
    ["甲 公 司", "甲公司"],
    ["ＡＢＣ贸易有限公司", "abc贸易有限责任公司"],
    ["Acme Co., Ltd.", "ACME Inc"],
  ])("%s and %s", (one, other) => expect(nameKey(one)).toBe(nameKey(other)));
  test.each([
    ["甲有限公司上海分公司", "甲有限公司"],
    ["甲（上海）有限公司", "甲（北京）有限公司"],
    ["甲集团有限公司", "甲有限公司"],
    ["有限公司", "股份公司"],
  ])("%s and %s are two", (one, other) => expect(nameKey(one)).not.toBe(nameKey(other)));
});

describe("customers that stand on the list twice", () => {
  test("the same code is told with all its cells, and its name not again", () => {
    const found = duplicates([
      ["C1", "甲公司", 1],
      ["C2", "乙公司", 2],
      ["c1", "甲公司", 3],
      ["C3", "丙公司", 4],
      ["Ｃ１", "甲公司", 5],
    ]);
    expect(found).toEqual([{ by: "code", value: "C1", column: 0, rows: [2, 4, 6] }]);
  });
  test("leading zeros make another code", () => {
    const found = duplicates([
      ["0012", "甲公司", 1],
      [12, "乙公司", 2],
    ]);
    expect(found).toEqual([]);
  });
  test("the same name without a code is told as most likely one", () => {
    const found = duplicates([
      ["", "甲（上海）有限公司", 1],
      ["", "", 70],
      ["", "", 90],
      ["C2", "甲(上海)有限责任公司", 2],
    ]);
    expect(found).toEqual([{ by: "name", value: "甲（上海）有限公司", column: 1, rows: [2, 5] }]);
  });
  test("branches with codes of their own are namesakes", () => {
    const found = duplicates([
      ["C1", "甲公司", 1],
      ["C2", "甲公司", 2],
    ]);
    expect(found).toEqual([{ by: "namesake", value: "甲公司", column: 1, rows: [2, 3] }]);
  });
  test("a list without these columns has none", () => {
    const cells = sheet([
      ["地区", "进货额"],
      ["华东", 1],
      ["华东", 2],
    ]);
    const read = readList(cells, columns, { percent: undefined, asOf: 46000 });
    expect(read).toMatchObject({ duplicates: [] });
  });
});
