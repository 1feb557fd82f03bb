import { blankCells } from "../../src/taskpane/list/blankCells";
import { findProblems, pageOf, problemText } from "../../src/taskpane/list/findProblems";
import type { SheetValue } from "../../src/table/types";
import { wordingFor } from "../../src/wording";
import { planFor, snapshotOf, SPENDING } from "./sheet";

const zh = wordingFor("zh-CN");
const withAmount = (row: number, value: SheetValue) =>
  SPENDING.map((cells, i) => (i === row ? [cells[0], value, cells[2]] : cells));
const textsFor = (rows: readonly (readonly SheetValue[])[]) => {
  const plan = planFor(snapshotOf(rows));
  return findProblems(plan).map((problem) => problemText(problem, plan, zh));
};

/** Four distributors with six months each; the second lacks March. */
const MONTHS: readonly (readonly SheetValue[])[] = [
  ["客户名称", ...[1, 2, 3, 4, 5, 6].map((month) => `${month}月进货额（万元）`)],
  ["甲公司", 10, 11, 12, 13, 14, 15],
  ["乙公司", 10, 11, "", 13, 14, 15],
  ["丙公司", 20, 21, 22, 23, 24, 25],
  ["丁公司", 30, 31, 32, 33, 34, 35],
];

describe("problems of a list", () => {
  test("there are none on a clean sheet", () => {
    expect(textsFor(SPENDING)).toEqual([]);
  });

  test("doubles are told before notes, both cells by name", () => {
    const rows = SPENDING.map((row, i) => (i === 9 ? ["客户1", "约5元", row[2]] : row));
    expect(textsFor(rows)).toEqual([
      expect.stringMatching(/^A3、A10 .*“客户1”.*没有合并/),
      expect.stringMatching(/^B10 .*约数/),
    ]);
  });

  test("a customer without the deciding input is named with row and cell", () => {
    expect(textsFor(withAmount(5, ""))).toEqual([
      "第 6 行 客户4：B6 没有数据（消费额），暂不评级；请补全。",
    ]);
  });

  test("what cannot be read comes before what was read in an unusual way", () => {
    const rows = withAmount(7, "约80万").map((cells, i) =>
      i === 9 ? [cells[0], "很多", cells[2]] : cells
    );
    const texts = textsFor(rows);
    expect(texts).toHaveLength(3);
    expect(texts[0]).toMatch(/^第 10 行 客户8：.*暂不评级/);
    expect(texts[1]).toMatch(/^B10 “很多”不是数字/);
    expect(texts[2]).toMatch(/^B8 “约80万”是约数.*800000元/);
  });
});

describe("blank cells behind an open result", () => {
  const plan = planFor(snapshotOf(MONTHS), { schemeId: "pharma-distributor" });

  test("an average without its month is told as the empty month", () => {
    const { names, cells } = blankCells(plan, 1);
    expect(names).toContain("近6个月各月进货额");
    expect(names).not.toContain("月均进货额");
    expect(cells).toEqual(["D3"]);
  });

  test("a column the sheet does not have is named, without a cell", () => {
    const { names, cells } = blankCells(plan, 0);
    expect(names).toContain("财务毛利率");
    expect(cells).toEqual([]);
  });
});

describe("a page of problems", () => {
  const many = Array.from({ length: 1000 }, (_, index) => ({ kind: "unrated", index }) as const);

  test("is short at first and never longer than a person can read", () => {
    expect(pageOf(many, false)).toMatchObject({ hidden: 996, canFold: true });
    expect(pageOf(many, true)).toMatchObject({ hidden: 700, canFold: true });
  });

  test("has nothing to unfold where everything is in sight", () => {
    expect(pageOf(many.slice(0, 4), false)).toMatchObject({ hidden: 0, canFold: false });
  });
});
