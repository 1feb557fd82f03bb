import type { Column } from "../../src/scheme/types";
import { findList } from "../../src/table/findList";
import { matchColumns } from "../../src/table/matchColumns";
import realHeaders from "./data/realHeaders.json";
import { sheet } from "./sheet";

/** Columns in the style of the catalogue: all that a forecast, a value and a credit scheme ask for. */
const COLUMNS: readonly Column[] = [
  { name: "客户名称", type: "text", synonyms: ["客户", "单位名称", "公司名称", "用户名称"] },
  { name: "客户代码", type: "text", synonyms: ["客户编号", "编号", "编码", "代码"] },
  {
    name: "业务需求",
    type: "choice",
    synonyms: ["需求", "需求状态"],
    options: [{ value: "明显" }],
  },
  { name: "预计成交月数", type: "number", unit: "月", synonyms: ["预计成交时间", "成交周期"] },
  { name: "预计成交日期", type: "date", synonyms: ["预计签约日"] },
  {
    name: "上次联系日期",
    type: "date",
    synonyms: ["最近联系日期", "上次跟进日期", "上次拜访日期"],
  },
  {
    name: "消费额",
    type: "number",
    unit: "元",
    synonyms: ["消费金额", "销售额", "采购额", "交易额"],
  },
  { name: "近6个月各月进货额", type: "number", unit: "万元", periods: 6, synonyms: ["月销售额"] },
  { name: "财务毛利率", type: "percent", synonyms: ["毛利率"] },
  { name: "平均回款天数", type: "number", unit: "天", synonyms: ["回款天数", "账期天数"] },
  { name: "客户性质", type: "choice", synonyms: ["性质"], options: [{ value: "经销商" }] },
  { name: "购货量", type: "number", unit: "吨", synonyms: ["采购量", "提货量"] },
];

/** Everything that may be found, by sheet: header → scheme column. All else must stay unmatched. */
const EXPECTED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  消费汇总: { 消费金额: "消费额" },
  消费汇总带类别: { "M-消费金额": "消费额" },
  超市销售明细: { 客户名称: "客户名称", 销售额: "消费额" },
  "CRM 客户导入": { "*客户名称": "客户名称" },
  线索导入: { 需求: "业务需求" },
  "CRM 客户导出": { 客户性质: "客户性质" },
  "CRM 客户字段": { 编号: "客户代码" },
};

describe("header rows of real sheets", () => {
  test("there are twenty", () => expect(realHeaders).toHaveLength(20));

  test.each(realHeaders)("$sheet: nothing is matched wrongly", ({ sheet: name, headers }) => {
    const { matches } = matchColumns(headers, COLUMNS);
    const found = Object.fromEntries(matches.map((m) => [m.headers.join("|"), m.column]));
    expect(found).toEqual(EXPECTED[name] ?? {});
  });

  test.each(realHeaders)("$sheet: the header is found below a title", ({ headers }) => {
    const row = headers.map((header, i) => (header === "" ? "" : i % 2 === 0 ? `值${i}` : i));
    const list = findList(sheet([["一个标题"], headers, row, row.map((v) => v)]));
    expect(list).toMatchObject({ headerRow: 1, rows: [2, 3] });
  });
});
