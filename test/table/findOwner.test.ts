import { findOwner } from "../../src/table/findOwner";
import { readList } from "../../src/table/readList";
import type { Column } from "../../src/scheme/types";
import { sheet } from "./sheet";

const NAME: Column = { name: "客户名称", type: "text", role: "name" };
const READING = { percent: undefined, asOf: 46348 } as const;

function ownerOf(headers: readonly string[], columns: readonly Column[] = [NAME], column = 0) {
  const row = headers.map((header, i) => (header === "客户名称" ? "甲公司" : `值${i}`));
  const read = readList(sheet([headers, row, row], { column }), columns, READING);
  if ("problem" in read) throw new Error(read.problem);
  return findOwner(read, columns);
}

test.each([
  ["业务员"],
  ["负责人"],
  ["客户经理"],
  ["销售代表"],
  ["跟进人"],
  ["区域经理"],
  ["Owner"],
  ["Sales Rep"],
  ["负责人：*"],
  ["客户 经理（必填）"],
])("%s names who looks after the customer", (header) => {
  expect(ownerOf(["客户名称", "金额", header])).toBe(2);
});

test("a list that says it twice is read from the surer column", () => {
  expect(ownerOf(["客户名称", "区域经理", "业务员"])).toBe(2);
});

test("the column that the scheme reads as owner goes before the usual headers", () => {
  const adviser: Column = { name: "家装顾问", type: "text", role: "owner" };
  expect(ownerOf(["客户名称", "业务员", "家装顾问"], [NAME, adviser])).toBe(2);
  expect(ownerOf(["客户名称", "业务员", "备注"], [NAME, adviser])).toBe(1);
});

test("columns are counted on the sheet, not in the list", () => {
  expect(ownerOf(["客户名称", "金额", "负责人"], [NAME], 3)).toBe(5);
});

test("headers that only contain such a word are something else", () => {
  expect(ownerOf(["客户名称", "销售额", "负责人电话"])).toBeUndefined();
});

test("a column that holds something else is left out", () => {
  const cells = sheet([
    ["客户名称", "负责人"],
    ["甲公司", "A"],
    ["乙公司", "B"],
  ]);
  const read = readList(cells, [NAME], READING);
  if ("problem" in read) throw new Error(read.problem);
  expect(findOwner(read, [NAME], new Set([1]))).toBeUndefined();
});
