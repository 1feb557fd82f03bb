import { serialOf } from "../../src/formula/serial";
import { cellAt } from "../../src/formula/vector";
import type { Scalar, Vector } from "../../src/formula/vector";
import type { Column } from "../../src/scheme/types";
import { readList } from "../../src/table/readList";
import type { ReadingOptions, ReadList, SheetCells, SheetValue } from "../../src/table/types";
import { sheet } from "./sheet";

const options: ReadingOptions = { percent: undefined, asOf: serialOf(2026, 5, 20) };

function read(
  cells: SheetCells,
  columns: readonly Column[],
  more: Partial<ReadingOptions> = {}
): ReadList {
  const result = readList(cells, columns, { ...options, ...more });
  if ("problem" in result) throw new Error(result.problem);
  return result;
}

function cellsOf(result: ReadList, name: string): Scalar[] {
  const vector = result.columns.get(name) as Vector;
  return result.list.rows.map((_, i) => cellAt(vector, i));
}

/** A list of one column beside names, read with one scheme column. */
function one(
  column: Column,
  header: string,
  values: readonly SheetValue[],
  format = "General"
): ReadList {
  const rows = values.map((value, i) => [`客户${i}`, value]);
  return read(sheet([["客户名称", header], ...rows], { formats: { 1: format } }), [
    { name: "客户名称", type: "text" },
    column,
  ]);
}

const amount: Column = { name: "进货额", type: "number", unit: "万元" };
const share: Column = { name: "占比", type: "percent" };

describe("number columns", () => {
  test("plain numbers make one array without kinds", () => {
    const result = one(amount, "进货额", [1, 2.5, -3]);
    expect(result.columns.get("进货额")).toEqual({
      length: 3,
      numbers: Float64Array.of(1, 2.5, -3),
      kinds: null,
      texts: [],
    });
    expect(result.problems).toEqual([]);
  });
  test.each([
    ["进货额（元）", 12345, 1.2345],
    ["进货额（千元）", 500, 50],
    ["进货额（亿元）", 1.2, 12000],
    ["进货额（万）", 80, 80],
    ["进货额", 80, 80],
  ])("%s: %p is %p 万元", (header, value, expected) => {
    const result = one(amount, header, [value, value]);
    expect(cellsOf(result, "进货额")).toEqual([expected, expected]);
  });
  test("合作年限 in years becomes months", () => {
    const months: Column = {
      name: "合作时间(月)",
      type: "number",
      unit: "月",
      synonyms: ["合作年限"],
    };
    expect(cellsOf(one(months, "合作年限", [2, "1年半", 0.5]), "合作时间(月)")).toEqual([
      24, 18, 6,
    ]);
  });
  test("another counting word is read as it is, and said at the header", () => {
    const pieces: Column = { name: "进货量", type: "number", unit: "件" };
    const result = one(pieces, "进货量（箱）", [5]);
    expect(cellsOf(result, "进货量")).toEqual([5]);
    expect(result.problems).toMatchObject([
      {
        code: "read-with-unit",
        row: 0,
        column: 1,
        value: "进货量（箱）",
        detail: "箱",
        effect: "note",
      },
    ]);
  });
  test("texts, blanks and errors among the numbers", () => {
    const result = one(amount, "进货额", [1, "约80万", "", "-", { error: "#N/A" }, "很多", true]);
    expect(cellsOf(result, "进货额")).toEqual([1, 80, null, null, null, null, null]);
    expect(result.problems).toEqual([
      {
        code: "read-approximate",
        row: 2,
        column: 1,
        name: "进货额",
        value: "约80万",
        detail: "80万元",
        effect: "note",
      },
      { code: "read-blank", row: 4, column: 1, name: "进货额", value: "-", effect: "note" },
      { code: "error-cell", row: 5, column: 1, name: "进货额", value: "#N/A", effect: "missing" },
      {
        code: "not-a-number",
        row: 6,
        column: 1,
        name: "进货额",
        value: "很多",
        detail: "万元",
        effect: "missing",
      },
      {
        code: "not-a-number",
        row: 7,
        column: 1,
        name: "进货额",
        value: "TRUE",
        detail: "万元",
        effect: "missing",
      },
    ]);
  });
  test("a date in a number column is no amount", () => {
    const result = one(amount, "进货额", [46133], "yyyy-mm-dd");
    expect(cellsOf(result, "进货额")).toEqual([null]);
    expect(result.problems[0]).toMatchObject({ code: "not-a-number", effect: "missing" });
  });
  test("a value outside the range is clamped and said", () => {
    const marks: Column = { name: "满意度", type: "number", range: [0, 10] };
    const result = one(marks, "满意度", [5, 12, -1, ""]);
    expect(cellsOf(result, "满意度")).toEqual([5, 10, 0, null]);
    expect(result.problems).toMatchObject([
      { code: "out-of-range", row: 2, value: "12", detail: "10", effect: "note" },
      { code: "out-of-range", row: 3, value: "-1", detail: "0", effect: "note" },
    ]);
  });
});

describe("percent columns", () => {
  test.each<[string, SheetValue[], string, Scalar[], "points" | "fraction" | undefined]>([
    ["formatted cells", [0.27, 0.07, 1.2], "0.0%", [27, 7, 120], undefined],
    ["texts with a sign", ["27%", "7.5％", "约30%"], "General", [27, 7.5, 30], undefined],
    ["bare points", [27, 0.5, 100], "General", [27, 0.5, 100], "points"],
    ["bare fractions", [0.27, 0.07, 1], "General", [27, 7, 100], "fraction"],
    ["only 0 and 1", [0, 1, 1], "General", [0, 1, 1], "points"],
    ["fractions typed as text", ["0.27", 0.5], "General", [27, 50], "fraction"],
    ["signs beside points", ["27%", 30], "General", [27, 30], "points"],
  ])("%s", (_, values, format, expected, decided) => {
    const result = one(share, "占比", values, format);
    expect(cellsOf(result, "占比")).toEqual(expected);
    expect(result.percents.get("占比")).toBe(decided);
  });
  test("formatted cells are fractions beside bare points", () => {
    const cells = sheet([
      ["客户名称", "占比"],
      ["甲", 0.27],
      ["乙", 30],
    ]);
    const numberFormats = [
      ["", ""],
      ["", "0%"],
      ["", "0"],
    ];
    const result = read({ ...cells, numberFormats }, [share]);
    expect(cellsOf(result, "占比")).toEqual([27, 30]);
  });
  test("the user's decision wins for bare numbers alone", () => {
    const rows = [
      ["客户名称", "占比"],
      ["甲", 0.27],
      ["乙", "27%"],
    ];
    const result = read(sheet(rows), [share], { percent: "points" });
    expect(cellsOf(result, "占比")).toEqual([0.27, 27]);
    expect(result.percents.get("占比")).toBe("points");
  });
});

describe("other columns", () => {
  test("dates in all forms, in a book of the 1904 system too", () => {
    const when: Column = { name: "上次联系日期", type: "date" };
    const april = serialOf(2026, 4, 21);
    const values = [april, "2026年4月21日", 20260421, "4月21日", "", "尽快"];
    const result = one(when, "上次联系日期", values);
    expect(cellsOf(result, "上次联系日期")).toEqual([april, april, april, april, null, null]);
    expect(result.problems.map(({ code, effect }) => [code, effect])).toEqual([
      ["read-year-guessed", "note"],
      ["not-a-date", "missing"],
    ]);
    const rows = [
      ["客户名称", "上次联系日期"],
      ["甲", april - 1462],
    ];
    const old = read(sheet(rows, { formats: { 1: "yyyy-mm-dd" }, date1904: true }), [when]);
    expect(cellsOf(old, "上次联系日期")).toEqual([april]);
  });
  test("yes and no, asked the other way round", () => {
    const kept: Column = {
      name: "按中标价执行",
      type: "yesno",
      inverse: ["是否有不按中标价执行的情况"],
    };
    const result = one(kept, "是否有不按中标价执行的情况", ["有", "否", "-", "说不清"]);
    expect(cellsOf(result, "按中标价执行")).toEqual([false, true, null, null]);
    expect(result.problems).toMatchObject([
      { code: "read-blank", value: "-", effect: "note" },
      { code: "not-yes-no", value: "说不清", effect: "missing" },
    ]);
  });
  test("choices are a dictionary of the scheme's options", () => {
    const mode: Column = {
      name: "采购方式",
      type: "choice",
      options: [{ value: "提前沟通后补点", synonyms: ["计划"] }, { value: "其他" }],
    };
    const result = one(mode, "采购方式", ["计划", "提前沟通后补点", "其他", "", "提前沟通再补点"]);
    const vector = result.columns.get("采购方式") as Vector;
    expect(vector.texts).toEqual(["提前沟通后补点", "其他"]);
    expect(cellsOf(result, "采购方式")).toEqual([
      "提前沟通后补点",
      "提前沟通后补点",
      "其他",
      null,
      null,
    ]);
    expect(result.problems).toMatchObject([
      {
        code: "unknown-option",
        value: "提前沟通再补点",
        detail: "提前沟通后补点",
        effect: "missing",
      },
    ]);
  });
  test("ids stay as they are typed, long numbers keep all digits", () => {
    const id: Column = { name: "客户代码", type: "text" };
    const result = one(id, "客户代码", ["00012", 12, 13800138000, 1e20, " A-1 ", "", true]);
    expect(cellsOf(result, "客户代码")).toEqual([
      "00012",
      "12",
      "13800138000",
      "100000000000000000000",
      "A-1",
      null,
      "TRUE",
    ]);
  });
  test("an id shown with leading zeros is read as it is seen", () => {
    const id: Column = { name: "客户代码", type: "text" };
    expect(cellsOf(one(id, "客户代码", [12, 123456], "00000"), "客户代码")).toEqual([
      "00012",
      "123456",
    ]);
  });
  test("a class merged over several customers holds for each, an amount does not", () => {
    const mode: Column = { name: "地区", type: "text" };
    const result = read(
      sheet(
        [
          ["地区", "客户名称", "进货额"],
          ["华东", "甲", 1],
          ["", "乙", ""],
          ["华北", "丙", 3],
        ],
        {
          row: 2,
          merges: [
            [1, 0, 2, 1],
            [1, 2, 2, 1],
          ],
        }
      ),
      [mode, amount]
    );
    expect(cellsOf(result, "地区")).toEqual(["华东", "华东", "华北"]);
    expect(cellsOf(result, "进货额")).toEqual([1, null, 3]);
  });
});

describe("the whole list", () => {
  const series: Column = { name: "近3个月各月进货额", type: "number", unit: "万元", periods: 3 };

  test("a series is one vector per period, oldest first, each in its own unit", () => {
    const result = read(
      sheet([
        ["客户名称", "3月进货额（元）", "2月进货额（万元）", "1月进货额（万元）"],
        ["甲", 30000, 2, 1],
      ]),
      [series]
    );
    const vectors = result.columns.get(series.name) as readonly Vector[];
    expect(vectors.map((vector) => cellAt(vector, 0))).toEqual([1, 2, 3]);
  });
  test("rows left out are not read, and problems name the sheet's cell", () => {
    const result = read(
      sheet([["标题"], ["客户名称", "进货额"], ["甲", 1], ["合计", "错"], ["乙", "错"]], {
        row: 3,
        column: 1,
      }),
      [amount]
    );
    expect(cellsOf(result, "进货额")).toEqual([1, null]);
    expect(result.problems).toMatchObject([{ row: 7, column: 2, value: "错" }]);
    expect(result.matches).toMatchObject([{ column: "进货额", sheetColumns: [2] }]);
  });
  test("columns the sheet lacks are missing, and have no vector", () => {
    const result = read(
      sheet([
        ["客户名称", "进货额"],
        ["甲", 1],
      ]),
      [amount, share]
    );
    expect(result.missing).toEqual([share]);
    expect(result.columns.has("占比")).toBe(false);
  });
  test("headers the scheme knows decide between two lists", () => {
    const cells = sheet([
      ["产品", "价格"],
      ...Array.from({ length: 6 }, (_, i) => [`产品${i}`, i]),
      ...Array.from({ length: 20 }, () => []),
      ["客户名称", "进货额"],
      ["甲", 1],
      ["乙", 2],
    ]);
    expect(read(cells, [{ name: "客户名称", type: "text" }, amount]).list.headerRow).toBe(27);
  });
  test("a sheet without a list is refused, not read", () => {
    expect(readList(sheet([]), [amount], options)).toEqual({ problem: "empty" });
    expect(readList(sheet([[1, 2]]), [amount], options)).toEqual({ problem: "no-header" });
  });
});
