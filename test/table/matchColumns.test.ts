import type { Column } from "../../src/scheme/types";
import { matchColumns } from "../../src/table/matchColumns";

const number = (name: string, more: Partial<Column> = {}): Column => ({
  name,
  type: "number",
  ...more,
});
const text = (name: string, ...synonyms: string[]): Column => ({ name, type: "text", synonyms });

/** Header texts by scheme column, "" where missing. */
function found(headers: readonly string[], columns: readonly Column[], given = {}) {
  const { matches } = matchColumns(headers, columns, given);
  return columns.map(
    ({ name }) => matches.find(({ column }) => column === name)?.headers.join(" ") ?? ""
  );
}

describe("single columns", () => {
  const amount = number("进货额", { unit: "万元", synonyms: ["采购额", "销售额"] });

  test.each([
    [["进货额"], "exact", undefined],
    [["*进货额"], "exact", undefined],
    [["进 货 额（必填）"], "exact", undefined],
    [["采购额"], "synonym", undefined],
    [["进货额（元）"], "stripped", "元"],
    [["采购额 / 万元"], "stripped", "万元"],
    [["进货额/（元）"], "stripped", "元"],
    [["进货额/亿元"], "stripped", "亿元"],
    [["财务/进货额(亿元)"], "stripped", "亿元"],
    [["M-进货额"], "stripped", undefined],
    [["3、进货额"], "stripped", undefined],
  ])("%j is found (%s) in %p", (headers, how, unit) => {
    const score = how === "stripped" ? 0.95 : 1;
    expect(matchColumns(headers, [amount]).matches).toEqual([
      { column: "进货额", sheetColumns: [0], headers, how, score, unit, inverted: false },
    ]);
  });

  test.each([
    "进货",
    "进货额合计",
    "累计进货额",
    "进货额（次）",
    "进货额（%）",
    "进货额（含税）",
    "进货",
  ])("%s is not taken for it", (header) => {
    expect(matchColumns([header], [amount]).missing).toEqual([amount]);
  });

  test("the exact name wins over a synonym further left, which stays free for others", () => {
    expect(
      found(["销售额", "进货额"], [amount, number("营业额", { synonyms: ["销售额"] })])
    ).toEqual(["进货额", "销售额"]);
  });
  test("the synonym listed first wins, and the other is reported", () => {
    const { matches, ambiguous } = matchColumns(["销售额", "采购额"], [amount]);
    expect(matches[0].headers).toEqual(["采购额"]);
    const candidates = [
      { header: "采购额", sheetColumn: 1, score: 1, samples: [] },
      { header: "销售额", sheetColumn: 0, score: 1, samples: [] },
    ];
    const headers = ["采购额", "销售额"];
    expect(ambiguous).toEqual([{ column: "进货额", headers, sheetColumns: [1, 0], candidates }]);
  });
  test("a header that two columns claim equally goes to the earlier one", () => {
    expect(found(["销售额"], [amount, number("营业额", { synonyms: ["销售额"] })])).toEqual([
      "销售额",
      "",
    ]);
  });
  test("a name that contains brackets is matched as it is, and by another unit", () => {
    const months = number("合作时间(月)", { unit: "月" });
    expect(matchColumns(["合作时间（月）"], [months]).matches[0].how).toBe("exact");
    expect(matchColumns(["合作时间（年）"], [months]).matches[0]).toMatchObject({
      how: "stripped",
      unit: "年",
    });
  });
  test("years in a name are a unit", () => {
    const months = number("合作时间(月)", { unit: "月", synonyms: ["合作年限"] });
    expect(matchColumns(["合作年限"], [months]).matches[0].unit).toBe("年");
  });
  test("two groups that share a name leave it open", () => {
    const { matches, ambiguous } = matchColumns(["去年/进货额", "今年/进货额"], [amount]);
    expect(matches).toEqual([]);
    expect(ambiguous[0].headers).toEqual(["去年/进货额", "今年/进货额"]);
  });
  test("a question asked the other way round is inverted", () => {
    const kept: Column = {
      name: "按中标价执行",
      type: "yesno",
      inverse: ["是否有不按中标价执行的情况"],
    };
    const { matches } = matchColumns(["是否有不按中标价执行的情况（是/否）"], [kept]);
    expect(matches[0]).toMatchObject({ inverted: true });
    expect(matchColumns(["按中标价执行"], [kept]).matches[0].inverted).toBe(false);
  });
  test("what the user gave wins, and an empty answer means there is none", () => {
    expect(found(["进货额", "某列"], [amount], { 进货额: "某列" })).toEqual(["某列"]);
    expect(found(["进货额"], [amount], { 进货额: "" })).toEqual([""]);
    expect(found(["进货额"], [amount], { 进货额: "不在了" })).toEqual(["进货额"]);
  });
  test("sheet columns count from the first column of the list", () => {
    expect(matchColumns(["", "进货额"], [amount], {}, 3).matches[0].sheetColumns).toEqual([4]);
  });
  test("one sheet column serves one scheme column", () => {
    expect(found(["客户"], [text("客户名称", "客户"), text("客户简称", "客户")])).toEqual([
      "客户",
      "",
    ]);
  });
});

describe("series", () => {
  const series = number("近6个月各月进货额", {
    unit: "万元",
    periods: 6,
    synonyms: ["各月进货额", "月销售额", "1月…6月进货额"],
  });
  const months = [1, 2, 3, 4, 5, 6];
  const year = (from: number) => months.map((_, i) => ((from - 1 + i) % 12) + 1);

  test.each([
    ["1月进货额", months.map((m) => `${m}月进货额`)],
    ["进货额1月", months.map((m) => `进货额${m}月`)],
    ["进货额/1月", months.map((m) => `进货额/${m}月`)],
    ["进货额（1月）", months.map((m) => `进货额（${m}月）`)],
    ["2026年1月进货额", months.map((m) => `2026年${m}月进货额`)],
    ["26年1月进货额", months.map((m) => `26年${m}月进货额`)],
    ["2026-01进货额", months.map((m) => `2026-0${m}进货额`)],
    ["2026/1 进货额", months.map((m) => `2026/${m} 进货额`)],
    ["202601进货额", months.map((m) => `20260${m}进货额`)],
    ["一月进货额", [..."一二三四五六"].map((m) => `${m}月进货额`)],
    ["1月份进货额（万元）", months.map((m) => `${m}月份进货额（万元）`)],
    ["进货额（万元）/1月", months.map((m) => `进货额（万元）/${m}月`)],
    ["2026年/1月/进货额", months.map((m) => `2026年/${m}月/进货额`)],
    ["第1个月进货额", months.map((m) => `第${m}个月进货额`)],
    ["M1进货额", months.map((m) => `M${m}进货额`)],
    ["1月销售额, by a synonym", months.map((m) => `${m}月销售额`)],
  ])("%s", (_, headers) => {
    const { matches } = matchColumns(["客户", ...headers, "备注"], [series]);
    expect(matches[0]?.headers).toEqual(headers);
    expect(matches[0].sheetColumns).toEqual([1, 2, 3, 4, 5, 6]);
  });

  test("months written newest first are put in order", () => {
    const headers = [...months].reverse().map((m) => `${m}月进货额`);
    expect(matchColumns(headers, [series]).matches[0].sheetColumns).toEqual([5, 4, 3, 2, 1, 0]);
  });
  test("months over the turn of the year keep their order", () => {
    const headers = year(10).map((m) => `${m}月进货额`);
    expect(matchColumns(headers, [series]).matches[0].headers).toEqual(headers);
    const sorted = [...headers].sort((a, b) => parseInt(a, 10) - parseInt(b, 10));
    expect(matchColumns(sorted, [series]).matches[0].headers).toEqual(headers);
  });
  test("years decide where they are written", () => {
    const headers = [
      "2026年1月",
      "2026年2月",
      "2026年3月",
      "2025年10月",
      "2025年11月",
      "2025年12月",
    ];
    const { matches } = matchColumns(
      headers.map((m) => `${m}进货额`),
      [series]
    );
    expect(matches[0].sheetColumns).toEqual([3, 4, 5, 0, 1, 2]);
  });
  test.each([
    ["five months", months.slice(1).map((m) => `${m}月进货额`)],
    ["seven months", [...months, 7].map((m) => `${m}月进货额`)],
    ["a month twice", [...months.slice(0, 5), 5].map((m) => `${m}月进货额`)],
    ["years on some only", months.map((m) => (m < 3 ? `2026年${m}月进货额` : `${m}月进货额`))],
    ["another thing", months.map((m) => `${m}月退货额`)],
    ["bare months", months.map((m) => `${m}月`)],
    ["another unit", months.map((m) => `${m}月进货额（吨）`)],
    ["a month 13", [2, 3, 4, 5, 6, 13].map((m) => `${m}月进货额`)],
  ])("%s: missing", (_, headers) => {
    expect(matchColumns(headers, [series]).missing).toEqual([series]);
  });
  test("amounts and quantities side by side", () => {
    const quantity = number("近6个月各月进货量", { unit: "件", periods: 6 });
    const headers = months.flatMap((m) => [`${m}月进货额`, `${m}月进货量`]);
    const { matches } = matchColumns(headers, [series, quantity]);
    expect(matches.map(({ sheetColumns }) => sheetColumns)).toEqual([
      [0, 2, 4, 6, 8, 10],
      [1, 3, 5, 7, 9, 11],
    ]);
  });
  test("a series in Chinese numerals: 近三个月各月购进量", () => {
    const three = number("近三个月各月购进量", { periods: 3 });
    expect(found(["4月购进量", "5月购进量", "6月购进量"], [three])).toEqual([
      "4月购进量 5月购进量 6月购进量",
    ]);
  });
  test("quarters", () => {
    const four = number("近4季度各季销量", { periods: 4 });
    const headers = ["2025年第3季度销量", "2025年4季度销量", "2026Q1销量", "2026年2季销量"];
    expect(found(headers, [four])).toEqual([headers.join(" ")]);
  });
  test("given by its headers, or by the first of neighbours", () => {
    const headers = ["名", "a", "b", "c", "d", "e", "f"];
    const given = (value: string) =>
      matchColumns(headers, [series], { 近6个月各月进货额: value }).matches[0]?.sheetColumns;
    expect(given("f|e|d|c|b|a")).toEqual([6, 5, 4, 3, 2, 1]);
    expect(given("a")).toEqual([1, 2, 3, 4, 5, 6]);
    expect(given("b")).toBeUndefined();
  });
});
