import { isoDate, serialOf } from "../../src/formula/serial";
import { cellAt } from "../../src/formula/vector";
import type { Scalar, Vector } from "../../src/formula/vector";
import type { Column } from "../../src/scheme/types";
import { readList } from "../../src/table/readList";
import type { ReadingOptions, ReadList, SheetCells, SheetValue } from "../../src/table/types";
import { sheet } from "./sheet";

/** One row per way of writing a value that managers' sheets are known for. */

const options: ReadingOptions = { percent: undefined, asOf: serialOf(2026, 5, 20) };
const NAME: Column = { name: "客户名称", type: "text", role: "name" };
const COLUMNS = {
  amount: { name: "进货额", type: "number", unit: "元" },
  months: { name: "合作时间", type: "number", unit: "月" },
  days: { name: "回款天数", type: "number", unit: "天" },
  share: { name: "毛利率", type: "percent" },
  when: { name: "上次联系日期", type: "date" },
  kept: { name: "按中标价执行", type: "yesno", inverse: ["是否有不按中标价执行的情况"] },
  tier: { name: "类别", type: "choice", options: [{ value: "A" }, { value: "B" }] },
  code: { name: "客户代码", type: "text", role: "code" },
} as const satisfies Readonly<Record<string, Column>>;

function read(cells: SheetCells, columns: readonly Column[], more = {}): ReadList {
  const result = readList(cells, columns, { ...options, ...more });
  if ("problem" in result) throw new Error(result.problem);
  return result;
}

const valueOf = (result: ReadList, name: string, row = 0): Scalar =>
  cellAt(result.columns.get(name) as Vector, row);

/** The value in C4, below a title and a header. */
function inC4(column: Column, value: SheetValue, header = column.name): ReadList {
  const rows = [["二〇二六年客户名单"], ["", "客户名称", header], ["", "甲公司", value]];
  return read(sheet(rows, { row: 1 }), [NAME, column]);
}

type Case = readonly [keyof typeof COLUMNS, SheetValue, Scalar, string | undefined];

const CASES: readonly Case[] = [
  ["amount", "约80万", 800000, "read-approximate"],
  ["amount", "150万", 1500000, "read-with-unit"],
  ["amount", "1.2亿", 120000000, "read-with-unit"],
  ["amount", "３，０００", 3000, "read-text-number"],
  ["amount", "(1,200)", -1200, "read-text-number"],
  ["amount", "（１，２００）", -1200, "read-text-number"],
  ["amount", "1234", 1234, "read-text-number"],
  ["amount", "-", null, "read-blank"],
  ["amount", "/", null, "read-blank"],
  ["amount", "无", null, "read-blank"],
  ["amount", "N/A", null, "read-blank"],
  ["amount", "#N/A", null, "read-blank"],
  ["amount", { error: "#N/A" }, null, "error-cell"],
  ["amount", "", null, undefined],
  ["amount", 0, 0, undefined],
  ["months", "3个月", 3, "read-with-unit"],
  ["months", "半年", 6, "read-with-unit"],
  ["months", "1年半", 18, "read-with-unit"],
  ["months", "90天", 3, "read-with-unit"],
  ["days", "90天", 90, "read-with-unit"],
  ["days", "3个月", 90, "read-with-unit"],
  ["share", "12%", 12, undefined],
  ["share", 12, 12, undefined],
  ["share", 0.12, 12, undefined],
  ["share", "12", 12, "read-text-number"],
  ["when", "2026年4月21日", serialOf(2026, 4, 21), undefined],
  ["when", "5月6日", serialOf(2026, 5, 6), "read-year-guessed"],
  ["when", "12月6日", serialOf(2025, 12, 6), "read-year-guessed"],
  ["when", "26/4/21", serialOf(2026, 4, 21), "read-year-guessed"],
  ["when", "20260421", serialOf(2026, 4, 21), undefined],
  ["when", 20260421, serialOf(2026, 4, 21), undefined],
  ["when", "尽快", null, "not-a-date"],
  ["kept", "√", true, undefined],
  ["kept", "否", false, undefined],
  ["kept", "说不清", null, "not-yes-no"],
  ["tier", "A类", "A", undefined],
  ["tier", "a", "A", undefined],
  ["tier", "Ａ级", "A", undefined],
  ["tier", "甲", null, "unknown-option"],
  ["code", "00012", "00012", undefined],
  ["code", 12, "12", undefined],
];

describe("values as people write them", () => {
  test.each(CASES)("%s: %j is read as %j (%s)", (key, value, expected, code) => {
    const column = COLUMNS[key];
    const result = inC4(column, value);
    expect(valueOf(result, column.name)).toEqual(expected);
    expect(result.problems.map((problem) => problem.code)).toEqual(
      code === undefined ? [] : [code]
    );
    // C4, whatever was said.
    for (const { row, column: at, name } of result.problems)
      expect([row, at, name]).toEqual([3, 2, column.name]);
  });
  test("a question asked the other way round", () => {
    const header = "是否有不按中标价执行的情况";
    expect(valueOf(inC4(COLUMNS.kept, "有", header), "按中标价执行")).toBe(false);
    expect(valueOf(inC4(COLUMNS.kept, "无", header), "按中标价执行")).toBe(true);
  });
  test("a book of the 1904 date system", () => {
    const rows = [
      ["客户名称", "上次联系日期"],
      ["甲", serialOf(2026, 4, 21) - 1462],
    ];
    const cells = sheet(rows, { formats: { 1: "yyyy/m/d" }, date1904: true });
    const result = read(cells, [COLUMNS.when]);
    expect(isoDate(Number(valueOf(result, "上次联系日期")))).toBe("2026-04-21");
  });
});

describe("percent columns, each on its own", () => {
  const other: Column = { name: "占比", type: "percent" };
  const cells = sheet([
    ["客户名称", "毛利率", "占比"],
    ["甲", 0.12, 12],
    ["乙", 0.5, 0.5],
  ]);
  test("are decided by column, and the decision is stated", () => {
    const result = read(cells, [COLUMNS.share, other]);
    expect([...result.percents]).toEqual([
      ["毛利率", "fraction"],
      ["占比", "points"],
    ]);
    expect(valueOf(result, "毛利率", 1)).toBe(50);
    expect(valueOf(result, "占比", 1)).toBe(0.5);
  });
  test("are switched by column, or all together", () => {
    const one = read(cells, [COLUMNS.share, other], { percents: { 毛利率: "points" } });
    expect([...one.percents.values()]).toEqual(["points", "points"]);
    expect(valueOf(one, "毛利率")).toBe(0.12);
    const all = read(cells, [COLUMNS.share, other], { percent: "fraction" });
    expect([...all.percents.values()]).toEqual(["fraction", "fraction"]);
    const both = read(cells, [COLUMNS.share, other], {
      percent: "fraction",
      percents: { 占比: "points" },
    });
    expect([...both.percents.values()]).toEqual(["fraction", "points"]);
  });
});

describe("columns that were agreed on", () => {
  const cells = sheet(
    [
      ["客户名称", "旧名", "进货额", "一月", "二月", "三月"],
      ["甲", 1, 2, 3, 4, 5],
    ],
    { column: 2 }
  );
  const series: Column = { name: "近3个月各月进货额", type: "number", periods: 3 };
  const agreed = (columns: ReadingOptions["columns"]) =>
    read(cells, [COLUMNS.amount, series], { columns }).matches.map((m) => [m.how, m.sheetColumns]);

  test.each<[string, NonNullable<ReadingOptions["columns"]>, unknown]>([
    ["by header", { 进货额: "旧名" }, [["given", [3]]]],
    ["by sheet column, whatever it is called now", { 进货额: 3 }, [["given", [3]]]],
    [
      "a series by its columns",
      { [series.name]: [7, 6, 5] },
      [
        ["exact", [4]],
        ["given", [7, 6, 5]],
      ],
    ],
    [
      "a series by its first column",
      { [series.name]: 5 },
      [
        ["exact", [4]],
        ["given", [5, 6, 7]],
      ],
    ],
    ["a column that is gone is looked for by name", { 进货额: 30 }, [["exact", [4]]]],
    ["none", { 进货额: "" }, []],
  ])("%s", (_, columns, expected) => expect(agreed(columns)).toEqual(expected));
});

describe("what is shown of columns in doubt", () => {
  test("up to three different values, as they are seen", () => {
    const cells = sheet(
      [
        ["客户名称", "累计进货额", "进货额合计", "备注"],
        ...[1, 1, 2, 3, 4].map((n) => ["甲", n / 10, 46133, "x"]),
      ],
      { formats: { 1: "0%", 2: "yyyy-mm-dd" } }
    );
    const { ambiguous } = read(cells, [COLUMNS.amount]);
    expect(ambiguous).toMatchObject([
      { column: "进货额", candidates: [{ header: "累计进货额", samples: ["10%", "20%", "30%"] }] },
    ]);
  });
  test("dates and long texts", () => {
    const cells = sheet(
      [
        ["名称", "最近联系客户日期"],
        ["甲".repeat(40), 46133],
      ],
      { formats: { 1: "yyyy-mm-dd" } }
    );
    const { ambiguous } = read(cells, [NAME, COLUMNS.when]);
    expect(ambiguous.map(({ candidates }) => candidates[0].samples)).toEqual([
      [`${"甲".repeat(23)}…`],
      ["2026-04-21"],
    ]);
  });
  test("a similar name over values of another kind is not taken", () => {
    const rows = (value: SheetValue) =>
      sheet([
        ["客户名称", "月均进货的额"],
        ["甲", value],
        ["乙", value],
      ]);
    const column: Column = { name: "月均进货额", type: "number" };
    expect(read(rows(12), [column]).matches).toMatchObject([{ how: "similar" }]);
    expect(read(rows("较多"), [column])).toMatchObject({ matches: [], ambiguous: [] });
  });
});

describe("the sheet itself", () => {
  function frozen<T>(value: T): T {
    if (typeof value === "object" && value !== null && !Object.isFrozen(value)) {
      Object.freeze(value);
      Object.values(value).forEach(frozen);
    }
    return value;
  }
  test("is read without changing anything, totals and blank rows skipped with their reason", () => {
    const cells = frozen(
      sheet(
        [
          ["客户名称", "进货额", "毛利率", "上次联系日期", "地区"],
          ["甲", "约80万", 0.2, "5月6日", "华东"],
          ["", "", "", "", ""],
          ["乙", "-", "12%", 46133, ""],
          ["合计", 80, "", "", ""],
        ],
        { merges: [[1, 4, 3, 1]], tables: [{ name: "T", area: [0, 0, 3, 5] }] }
      )
    );
    const columns = frozen([NAME, ...Object.values(COLUMNS)]);
    const { list } = read(cells, columns, frozen({ columns: { 地区: "" } }));
    expect(list.rows).toEqual([1, 3]);
    expect(list.skipped).toEqual([
      { row: 2, why: "blank" },
      { row: 4, why: "total" },
    ]);
  });
  test("another list of it is read where it was chosen", () => {
    const cells = sheet([
      ["客户名称", "进货额", "", "客户名称", "进货额"],
      ["甲", 1, "", "丙", 3],
      ["乙", 2, "", "丁", 4],
      ["戊", 5, "", "", ""],
    ]);
    const first = read(cells, [NAME, COLUMNS.amount]);
    expect(first.list).toMatchObject({
      firstColumn: 0,
      others: [{ firstColumn: 3, customers: 2 }],
    });
    const second = read(cells, [NAME, COLUMNS.amount], { list: { headerRow: 0, firstColumn: 3 } });
    expect(valueOf(second, "客户名称")).toBe("丙");
    expect(second.list.others).toMatchObject([{ firstColumn: 0, customers: 3 }]);
  });
});
