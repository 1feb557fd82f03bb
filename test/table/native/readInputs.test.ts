import type { Column, Scheme } from "../../../src/scheme/types";
import type { SheetValue } from "../../../src/table/types";
import { sheet } from "../sheet";
import { exported, schemeOf, under } from "./exported";

const abc = schemeOf("abc-top5");

/** abc-top5 with one more column, which is shown. */
function withColumn(column: Column): Scheme {
  return {
    ...abc,
    columns: [...abc.columns, column],
    outputs: [
      {
        id: "shown",
        name: { zh: "照抄", en: "shown" },
        type: "text",
        value: { column: column.name },
        source: "assumed",
      },
    ],
  };
}

/** The cells of a column on the calculation sheet, and the remarks beside them. */
function read(column: Column, header: string, values: readonly SheetValue[], format = "General") {
  const rows = [
    ["客户名称", "消费额", header],
    ...values.map((value, i) => [`客户${i}`, 10 - i, value]),
  ];
  const native = exported(sheet(rows, { formats: { 2: format } }), withColumn(column));
  return values.map((_, i) => {
    const cell = under(native.calculation, column.name, i + 1);
    return { ...cell, remark: under(native.calculation, "备注", i + 1)?.value };
  });
}

/** The first customer's cell of so many. */
const at = (customers: number) => `INDEX('客户'!$C$2:$C$${customers + 1},$B2)`;

const AMOUNT: Column = { name: "授信额", type: "number", unit: "万元" };

test("amounts in another unit are converted by the formula", () => {
  const [first] = read(AMOUNT, "授信额（元）", [800000]);
  expect(first).toMatchObject({
    formula: `IF(ISNUMBER(${at(1)}),${at(1)}/10000,"")`,
    value: 80,
  });
});

test("a text that had to be normalised is a value with a remark, its neighbours stay formulas", () => {
  const cells = read(AMOUNT, "授信额（万元）", ["约80", "１２０", 60, "很多", ""]);
  expect(cells.map(({ formula, value }) => [formula === undefined, value])).toEqual([
    [true, 80],
    [true, 120],
    [false, 60],
    [false, ""],
    [false, ""],
  ]);
  expect(cells[0].remark).toBe("授信额：“约80”按 80 填写，不随名单变化。");
  expect(cells[2].remark).toBeUndefined();
});

test("a percent is read as the sheet shows it: 27% as 27, a bare fraction as the list means it", () => {
  const rate: Column = { name: "毛利率", type: "percent" };
  const [shown] = read(rate, "毛利率", [0.27], "0%");
  expect(shown).toMatchObject({
    formula: `IF(ISNUMBER(${at(1)}),ROUND(${at(1)}*100,10),"")`,
    value: 27,
  });
  const [bare] = read(rate, "毛利率", [27]);
  expect(bare).toMatchObject({ formula: `IF(ISNUMBER(${at(1)}),${at(1)},"")`, value: 27 });
});

test("a value outside the column's range is kept within it by the formula", () => {
  const [cell] = read({ name: "评分", type: "number", range: [0, 10] }, "评分", [12]);
  expect(cell).toMatchObject({
    formula: `IF(ISNUMBER(${at(1)}),MAX(0,MIN(10,${at(1)})),"")`,
    value: 10,
  });
});

test("yes and no are the words that stand in the column; a question asked the other way is turned round", () => {
  const mark: Column = { name: "守约", type: "yesno", inverse: ["是否违约"] };
  const cells = read(mark, "守约", ["√", "否", true, 0, "", "也许"]);
  expect(cells.map(({ value }) => value)).toEqual([true, false, true, false, "", ""]);
  expect(cells.every(({ formula }) => formula !== undefined)).toBe(true);
  expect(cells[0].formula).toContain(`${at(6)}="√"`);
  const turned = read(mark, "是否违约", ["是", "否"]);
  expect(turned.map(({ value }) => value)).toEqual([false, true]);
  expect(turned[0].formula).toContain(`OR(${at(2)}=FALSE,${at(2)}=0,${at(2)}="否"),TRUE`);
});

test("spellings of an option are looked up in the scheme sheet, as is what stands in the list", () => {
  const kind: Column = {
    name: "类别",
    type: "choice",
    options: [{ value: "经销商", synonyms: ["代理商"] }, { value: "终端" }],
  };
  const cells = read(kind, "类别", ["代理商", "1. 终端", "别的", "经销商*"]);
  expect(cells.map(({ value }) => value)).toEqual(["经销商", "终端", "", ""]);
  expect(cells[0].formula).toMatch(
    /^IF\((INDEX\('客户'!\$C\$2:\$C\$5,\$B2\))="","",IFERROR\(VLOOKUP\(\1,'分级方案'!\$A\$\d+:\$B\$\d+,2,FALSE\),""\)\)$/
  );
});

test("of cells merged downwards each row reads the one that holds the text", () => {
  const rows = [
    ["客户名称", "消费额", "区域"],
    ["甲", 9, "华东"],
    ["乙", 8, ""],
  ];
  const above = "INDEX('客户'!$C$2:$C$3,$B3-1)";
  const region: Column = { name: "区域", type: "text" };
  const native = exported(sheet(rows, { merges: [[1, 2, 2, 1]] }), withColumn(region));
  expect(under(native.calculation, "区域", 2)).toMatchObject({
    formula: `IF(${above}="","",${above}&"")`,
    value: "华东",
  });
});

test("a date that had to be normalised is marked, and is a date all the same", () => {
  const [cell] = read({ name: "签约日期", type: "date" }, "签约日期", ["2026年9月6日"]);
  expect(cell).toMatchObject({ value: 46271, look: "constantDate" });
});

test("a column that the list lacks stays empty on the calculation sheet, to be filled in there", () => {
  const native = exported(
    sheet([
      ["客户名称", "消费额"],
      ["甲", 9],
    ]),
    abc
  );
  expect(under(native.calculation, "上次联系日期", 0)?.look).toBe("header");
  expect(under(native.calculation, "上次联系日期", 1)).toBeUndefined();
});
