import { serialOf } from "../../src/formula/serial";
import { cellAt } from "../../src/formula/vector";
import type { Scalar, Vector } from "../../src/formula/vector";
import type { Column } from "../../src/scheme/types";
import { readRecords } from "../../src/table/readRecords";
import type { ReadingOptions, ReadList } from "../../src/table/types";

const options: ReadingOptions = { percent: undefined, asOf: serialOf(2026, 5, 20) };
const columns: readonly Column[] = [
  { name: "客户名称", type: "text", synonyms: ["客户"] },
  { name: "各月进货额", type: "number", unit: "万元", periods: 3 },
  { name: "毛利率", type: "percent" },
  { name: "超红线", type: "yesno" },
  { name: "上次联系日期", type: "date" },
];

const column = (read: ReadList, name: string): Scalar[] =>
  read.list.rows.map((_, i) => cellAt(read.columns.get(name) as Vector, i));

describe("records", () => {
  const read = readRecords(
    [
      {
        客户名称: "甲",
        各月进货额: [1, 2, 3],
        毛利率: 0.5,
        超红线: true,
        上次联系日期: "2026-04-21",
      },
      { 客户名称: "乙", 各月进货额: [4, null, "约6万"], 毛利率: "12%", 超红线: "否" },
      { 客户名称: "丙", 各月进货额: [7, 8], 毛利率: null, 上次联系日期: "bald" },
      {},
    ],
    columns,
    options
  );

  test("values are read like cells, and what is left out is blank", () => {
    expect(column(read, "客户名称")).toEqual(["甲", "乙", "丙", null]);
    expect(column(read, "超红线")).toEqual([true, false, null, null]);
    expect(column(read, "上次联系日期")).toEqual([serialOf(2026, 4, 21), null, null, null]);
  });
  test("a bare percentage is points, unless the caller says otherwise", () => {
    expect(column(read, "毛利率")).toEqual([0.5, 12, null, null]);
    const fractions = readRecords([{ 毛利率: 0.5 }], columns, { ...options, percent: "fraction" });
    expect(column(fractions, "毛利率")).toEqual([50]);
  });
  test("an array is a series; one of another length is missing altogether", () => {
    const months = read.columns.get("各月进货额") as readonly Vector[];
    expect(months.map((month) => read.list.rows.map((_, i) => cellAt(month, i)))).toEqual([
      [1, 4, null, null],
      [2, null, null, null],
      [3, 6, null, null],
    ]);
  });
  test("problems name the record and the key", () => {
    const { code, row, name, value } = read.problems.find((p) => p.name === "上次联系日期") ?? {};
    expect({ code, row, name, value }).toEqual({
      code: "not-a-date",
      row: 2,
      name: "上次联系日期",
      value: "bald",
    });
    const short = read.problems.filter((p) => p.name === "各月进货额" && p.row === 2);
    expect(short.map((p) => p.value)).toEqual(["[7,8]", "[7,8]", "[7,8]"]);
  });
  test("keys may be synonyms, and months may be keys of their own", () => {
    const single = readRecords(
      [{ 客户: "甲", "1月进货额": 1, "2月进货额": 2, "3月进货额": 3 }],
      columns,
      options
    );
    expect(column(single, "客户名称")).toEqual(["甲"]);
    expect(single.columns.get("各月进货额")).toHaveLength(3);
    expect(single.missing.map(({ name }) => name)).toEqual(["毛利率", "超红线", "上次联系日期"]);
  });
  test("no records, objects and the text constructor do not confuse it", () => {
    expect(readRecords([], columns, options).list.rows).toEqual([]);
    const odd = readRecords([{ 客户名称: { a: 1 } }], columns, options);
    expect(column(odd, "客户名称")).toEqual(['{"a":1}']);
    expect(
      readRecords([{}], [{ name: "constructor", type: "text" }], options).missing
    ).toHaveLength(1);
  });
});
