import type { Column } from "../../src/scheme/types";
import { readList } from "../../src/table/readList";
import type { ReadList, SheetCells } from "../../src/table/types";
import { noteUnit } from "../../src/table/noteUnit";
import { sheet } from "./sheet";

describe("a note names a unit of money", () => {
  test.each([
    ["单位：万元", "万元"],
    ["单位:元", "元"],
    ["金额单位：万元", "万元"],
    ["（单位：万元）", "万元"],
    ["单位：元　制表：销售部", "元"],
    ["单位：人民币 万元", "万元"],
    ["2026年客户消费表（单位：千元）", "千元"],
    ["2026年客户消费表（万元）", "万元"],
    ["数量单位：件，金额单位：万元", "万元"],
    ["单位：万", "万元"],
    ["Unit: k", "千元"],
    ["Units: RMB million", "百万元"],
    ["Unit: RMB", "元"],
  ])("%s: %s", (text, unit) => expect(noteUnit(text)).toBe(unit));

  test.each([
    "单位：件",
    "单位：天",
    "单位：%",
    "单位：元/件",
    "制表单位：元亨公司",
    "单位：销售部",
    "单位：元或万元",
    "利润单位：万元，单价单位：元",
    "Unit price",
    "United: k",
    "年消费 100 万元以上的客户",
    "注：消费额（元）不含税",
    "万元",
  ])("%s: none", (text) => expect(noteUnit(text)).toBeUndefined());
});

const COLUMNS: readonly Column[] = [
  { name: "客户名称", type: "text", role: "name" },
  { name: "消费额", type: "number", unit: "元" },
  { name: "回款额", type: "number", unit: "万元" },
  { name: "订货量", type: "number", unit: "件" },
  { name: "账期", type: "number", unit: "天" },
  { name: "毛利率", type: "percent" },
  { name: "评分", type: "number" },
];
const HEADERS = ["客户名称", "消费额", "回款额", "订货量", "账期", "毛利率", "评分"];
const ROWS = [
  ["甲", 3, 5, 7, 30, 12, 4],
  ["乙", 0.5, 6, 8, 60, 15, 5],
];

const read = (cells: SheetCells): ReadList => {
  const found = readList(cells, COLUMNS, { percent: undefined, asOf: 46000 });
  if ("problem" in found) throw new Error(found.problem);
  return found;
};

const numbers = ({ columns }: ReadList, name: string): readonly number[] => {
  const vector = columns.get(name);
  if (vector === undefined || !("numbers" in vector)) throw new Error(name);
  return [...vector.numbers];
};

const notes = ({ problems }: ReadList) =>
  problems.filter(({ code }) => code === "read-in-list-unit");

test("a note above the list gives its unit to the amounts, and to nothing else", () => {
  const found = read(sheet([["客户表", "", "", "", "", "", "单位：万元"], HEADERS, ...ROWS]));
  expect(numbers(found, "消费额")).toEqual([30000, 5000]);
  expect(numbers(found, "回款额")).toEqual([5, 6]);
  expect(numbers(found, "订货量")).toEqual([7, 8]);
  expect(numbers(found, "账期")).toEqual([30, 60]);
  expect(numbers(found, "毛利率")).toEqual([12, 15]);
  expect(numbers(found, "评分")).toEqual([4, 5]);
  expect(notes(found)).toEqual([
    {
      code: "read-in-list-unit",
      row: 0,
      column: 6,
      name: "消费额、回款额",
      value: "单位：万元",
      detail: "万元",
      effect: "note",
    },
  ]);
  expect(found.matches.map(({ unit }) => unit)).toEqual([
    ...[undefined, "万元", "万元", undefined, undefined, undefined, undefined],
  ]);
});

test("a header's own unit and a value's own unit go before the note's", () => {
  const headers = HEADERS.map((header) => (header === "回款额" ? "回款额（元）" : header));
  const rows = [
    ["甲", "约80万", 50000],
    ["乙", "3000元", 60000],
    ["丙", 2, 70000],
  ];
  const found = read(sheet([["单位：万元"], headers.slice(0, 3), ...rows]));
  expect(numbers(found, "消费额")).toEqual([800000, 3000, 20000]);
  expect(numbers(found, "回款额")).toEqual([5, 6, 7]);
  expect(notes(found).map(({ name }) => name)).toEqual(["消费额"]);
});

test.each([
  ["in the header's row behind the list", [[...HEADERS, "单位：万元"]]],
  ["in the header's row behind an empty column", [[...HEADERS, "", "单位：万元"]]],
  ["in brackets of the title", [["客户表（单位：万元）"], HEADERS]],
  ["above an empty row", [["单位：万元"], [], HEADERS]],
  ["above a title", [["单位：万元"], ["客户表"], ["2026 年"], HEADERS]],
  ["in two cells", [["", "", "", "", "", "单位：", "万元"], HEADERS]],
])("the note may stand %s", (_, top) => {
  const found = read(sheet([...top, ...ROWS]));
  expect(numbers(found, "消费额")).toEqual([30000, 5000]);
  expect(notes(found)).toHaveLength(1);
});

test.each([
  ["far above the list", [["单位：万元"], [], [], [], [], HEADERS]],
  ["far beside it", [[...HEADERS, "", "", "", "", "单位：万元"]]],
])("a note %s does not count", (_, top) => {
  const found = read(sheet([...top, ...ROWS]));
  expect(numbers(found, "消费额")).toEqual([3, 0.5]);
  expect(notes(found)).toEqual([]);
});

test("another list's note does not count, above or beside", () => {
  const other = [
    ["单位：万元", "", ""],
    ["区域", "目标额", "完成额"],
    ["华东", 100, 90],
    ["华南", 80, 70],
  ];
  const above = read(sheet([...other, [], HEADERS, ...ROWS]));
  expect(numbers(above, "消费额")).toEqual([3, 0.5]);
  const top = ["", "", "", "", "", "", "", "", "单位：万元"];
  const beside = read(
    sheet([
      top,
      [...HEADERS, "", ...other[1]],
      [...ROWS[0], "", ...other[2]],
      [...ROWS[1], "", ...other[3]],
      ...[1, 2, 3].map((amount) => [`丙${amount}`, amount, 5, 7, 30, 12, 4]),
    ])
  );
  expect(numbers(beside, "消费额")).toEqual([3, 0.5, 1, 2, 3]);
  expect([...notes(above), ...notes(beside)]).toEqual([]);
});

test("of several notes the one nearest above a column counts for it", () => {
  const found = read(sheet([["", "单位：千元", "单位：亿元"], HEADERS, ...ROWS]));
  expect(numbers(found, "消费额")).toEqual([3000, 500]);
  expect(numbers(found, "回款额")).toEqual([50000, 60000]);
  expect(notes(found).map(({ column, name }) => [column, name])).toEqual([
    [1, "消费额"],
    [2, "回款额"],
  ]);
});

test("nothing is said where no amount is read in the note's unit", () => {
  const headers = ["客户名称", "消费额（元）", "订货量"];
  const rows = ROWS.map(([name, amount, , count]) => [name, amount, count]);
  expect(notes(read(sheet([["单位：万元"], headers, ...rows])))).toEqual([]);
});
