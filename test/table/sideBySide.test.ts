import fc from "../fastCheck";
import { findList } from "../../src/table/findList";
import type { ListOptions } from "../../src/table/findList";
import { readList } from "../../src/table/readList";
import type { List, SheetCells, SheetValue } from "../../src/table/types";
import { sheet } from "./sheet";

function listOn(cells: SheetCells, options?: ListOptions, known: readonly string[] = []): List {
  const list = findList(cells, (header) => known.includes(header), options);
  if ("problem" in list) throw new Error(list.problem);
  return list;
}

type Rows = readonly (readonly SheetValue[])[];

const HEAD = ["客户名称", "负责人", "进货额", "回款天数"];
const customers = (count: number): Rows => [
  HEAD,
  ...Array.from({ length: count }, (_, i) => [`客户${i}公司`, "张三", 100 + i, 30 + i]),
];
const SHOPS: Rows = [
  ["门店", "店长", "销售额"],
  ["东店", "李四", 5],
  ["西店", "王五", 6],
  ["南店", "赵六", 7],
];
const LEVELS: Rows = [
  ["等级", "说明", "最低分"],
  ["A", "重点", 80],
  ["B", "一般", 60],
];
const results = (count: number): Rows => [
  ["总分", "等级", "变动", "下次跟进日期"],
  ...Array.from({ length: count }, (_, i) => [60 + i, "A", "新评 A", 45000 + i]),
];
const blank = (columns: number): Rows => [Array.from({ length: columns }, () => "")];

/** Blocks of rows side by side. */
function beside(...blocks: readonly Rows[]): Rows {
  const height = Math.max(...blocks.map((block) => block.length));
  return Array.from({ length: height }, (_, row) =>
    blocks.flatMap((block) => block[row] ?? block[0].map(() => ""))
  );
}

describe("our own columns beside two lists", () => {
  test("right of the shorter list do not join it to the longer one", () => {
    const cells = sheet(beside(customers(10), blank(1), SHOPS, results(10)));
    expect(listOn(cells).others).toBeUndefined();
    const list = listOn(cells, { ignore: [8, 9, 10, 11] });
    expect(list.headers).toEqual(HEAD);
    expect(list.rows).toHaveLength(10);
    expect(list.others).toMatchObject([
      { firstColumn: 5, headers: ["门店", "店长", "销售额"], customers: 3 },
    ]);
  });

  test("in the gap between them belong to neither, though the first one names them", () => {
    const cells = sheet(beside(customers(10), results(10), SHOPS));
    const list = listOn(cells, { ignore: [4, 5, 6, 7] });
    expect(list.headers).toEqual([...HEAD, "总分", "等级", "变动", "下次跟进日期"]);
    expect(list.others).toMatchObject([{ firstColumn: 8, headers: SHOPS[0], customers: 3 }]);
  });

  test("do not join lists of which both have what the scheme knows", () => {
    const other = [["客户名称", "销售额"], ...SHOPS.slice(1).map(([a, , c]) => [a, c])];
    const cells = sheet(beside(customers(10), results(10), other));
    const list = listOn(cells, { ignore: [4, 5, 6, 7] }, ["客户名称", "销售额", "进货额"]);
    expect(list.others).toMatchObject([{ firstColumn: 8, headers: ["客户名称", "销售额"] }]);
  });

  test("make a list no better than the other", () => {
    const wide = SHOPS.map((row, i) => [...row, ...(i === 0 ? ["面积", "电话"] : [i, i])]);
    // One row further down, so that nobody takes them for one list.
    const lower = [...blank(4), ...customers(3)];
    const both = beside(wide, blank(1), lower);
    const cells = sheet(beside(both, [...blank(4), ...results(3)]));
    const taken = listOn(cells, { ignore: [10, 11, 12, 13] });
    expect(taken).toEqual(listOn(sheet(both)));
    expect(taken).toMatchObject({ firstColumn: 0, others: [{ firstColumn: 6 }] });
  });

  test("leave the list as it was without them, whatever the sizes", () => {
    const sizes = fc.record({
      long: fc.integer({ min: 1, max: 12 }),
      short: fc.integer({ min: 1, max: 4 }),
      gap: fc.integer({ min: 1, max: 6 }),
      graded: fc.integer({ min: 1, max: 14 }),
      above: fc.integer({ min: 0, max: 2 }),
    });
    fc.assert(
      fc.property(sizes, ({ long, short, gap, graded, above }) => {
        const title: Rows = Array.from({ length: above }, () => ["客户表"]);
        const both = beside(customers(long), blank(gap), SHOPS.slice(0, short + 1));
        const before = listOn(sheet([...title, ...both]));
        const width = both[0].length;
        const cells = sheet([...title, ...beside(both, results(graded))]);
        const after = listOn(cells, { ignore: [0, 1, 2, 3].map((i) => width + i) });
        expect({ ...after, headers: after.headers.slice(0, before.headers.length) }).toEqual(
          before
        );
      })
    );
  });
});

describe("our own columns beside one list", () => {
  const ignore = [4, 5, 6, 7];

  test("end nothing: a column begun behind them belongs to the list", () => {
    const begun = [["客户类型"], ["直供"], ["经销"]];
    const list = listOn(sheet(beside(customers(10), results(10), begun)), { ignore });
    expect(list.headers).toEqual([...HEAD, "总分", "等级", "变动", "下次跟进日期", "客户类型"]);
    expect(list.others).toBeUndefined();
  });

  test("end nothing: columns that the scheme knows belong to the list", () => {
    const begun = [
      ["利润", "备注"],
      [5, "新"],
      [6, ""],
    ];
    const cells = sheet(beside(customers(10), results(10), begun));
    expect(listOn(cells, { ignore }, ["客户名称", "利润"]).headers).toHaveLength(10);
    expect(listOn(cells, { ignore }, ["客户名称"]).headers).toHaveLength(8);
  });

  test("a row that holds nothing but results is no customer", () => {
    const cells = sheet(beside(customers(3), results(5)));
    expect(listOn(cells, { ignore })).toMatchObject({ rows: [1, 2, 3], lastRow: 3 });
  });

  test("in the middle, and before its first column", () => {
    const cells = sheet(
      beside(
        results(3).map((row) => row.slice(0, 1)),
        customers(3).map((row) => row.slice(0, 2)),
        results(3).map((row) => row.slice(1, 2)),
        customers(3).map((row) => row.slice(2))
      )
    );
    expect(listOn(cells, { ignore: [0, 3] })).toMatchObject({
      firstColumn: 1,
      headers: ["客户名称", "负责人", "等级", "进货额", "回款天数"],
    });
  });

  test("in a table are named, and no further column is", () => {
    const cells = sheet(beside(customers(3), results(4)), {
      tables: [{ name: "客户", area: [0, 0, 5, 6] }],
    });
    const list = listOn(cells, { ignore });
    expect(list).toMatchObject({ table: "客户", rows: [1, 2, 3] });
    expect(list.headers).toEqual([...HEAD, "总分", "等级"]);
  });
});

describe("the chosen list", () => {
  const shops = { headerRow: 0, firstColumn: 5 };
  const both = beside(customers(10), blank(1), SHOPS);
  const moved = sheet([["2026年"], [], ...both]);
  const where = ({ headerRow, firstColumn }: List) => [headerRow, firstColumn];

  test("is where it stood, whatever was agreed before", () => {
    expect(where(listOn(sheet(both), { list: shops, columns: { 客户名称: [0] } }))).toEqual([0, 5]);
  });

  test("is found by its headers after rows came in above it", () => {
    expect(where(listOn(moved, { list: shops }))).toEqual([2, 0]);
    const headers = ["门店", "店长", "销售额", "面积"];
    expect(where(listOn(moved, { list: { ...shops, headers } }))).toEqual([2, 5]);
  });

  test("is not the one that took its place", () => {
    const swapped = sheet(beside(SHOPS, blank(2), customers(10)));
    const headers = SHOPS[0].map(String);
    expect(where(listOn(swapped, { list: { ...shops, headers } }))).toEqual([0, 0]);
  });

  test("may have had all of its headers renamed", () => {
    const headers = ["甲", "乙", "丙"];
    expect(where(listOn(sheet(both), { list: { ...shops, headers } }))).toEqual([0, 5]);
  });

  test("is the one in which the columns agreed by their place stand", () => {
    const columns = { 客户名称: [5], 进货额: 7, 负责人: "负责人", 备注: "" };
    expect(where(listOn(moved, { list: shops, columns }))).toEqual([2, 5]);
    expect(where(listOn(moved, { columns }))).toEqual([2, 5]);
    expect(where(listOn(moved, { columns: { 客户名称: [30] } }))).toEqual([2, 0]);
  });

  test("is the nearer of two in which they stand", () => {
    const gap = Array.from({ length: 20 }, () => []);
    const cells = sheet([["2026年"], ...customers(9), ...gap, ...SHOPS, ...gap, ...LEVELS]);
    const columns = { 客户名称: [0], 进货额: [2] };
    expect(where(listOn(cells, { columns }))).toEqual([1, 0]);
    const list = { headerRow: 30, firstColumn: 0 };
    expect(where(listOn(cells, { columns, list }))).toEqual([31, 0]);
  });

  test("gives its own customers to the reading", () => {
    const read = readList(
      moved,
      [
        { name: "客户名称", type: "text", role: "name" },
        { name: "销售额", type: "number" },
      ],
      { percent: undefined, asOf: 45000, list: shops, columns: { 客户名称: [5] } }
    );
    if ("problem" in read) throw new Error(read.problem);
    expect(read.list.rows).toEqual([3, 4, 5]);
    expect(read.matches.map(({ column, headers }) => [column, ...headers])).toEqual([
      ["客户名称", "门店"],
      ["销售额", "销售额"],
    ]);
  });
});

test("a lone column beside the list is no note where it was agreed", () => {
  const cells = sheet(beside(customers(3), blank(1), [["备考"], [1], [2], [3]]));
  expect(listOn(cells).headers).toEqual(HEAD);
  expect(listOn(cells, { columns: { 利润: [5] } }).headers).toEqual([...HEAD, "", "备考"]);
});
