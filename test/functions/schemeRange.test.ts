import { findScheme } from "../../src/catalogue/findScheme";
import { catalogue } from "../../src/catalogue";
import { writeSchemeCells, type SheetLanguage } from "../../src/scheme/sheet";
import { closeAll } from "../host/office";
import { column, errorOf, ready, spilled, type Cells } from "./channel";

afterEach(closeAll);

/** A scheme sheet as a function receives its range. */
function sheetOf(id: string, language: SheetLanguage = "zh-CN"): (string | number)[][] {
  const scheme = findScheme(catalogue, id);
  if (scheme === undefined) throw new Error(id);
  return writeSchemeCells(scheme, language).rows.map((row) => row.map(({ value }) => value));
}

/** The sheet with one cell changed, found by what stands before it in its row. */
function edited(sheet: Cells, label: string, from: unknown, to: unknown): Cells {
  let changes = 0;
  const cells = sheet.map((row) =>
    row[0] === label && row.includes(from)
      ? row.map((value) => (value === from && changes++ === 0 ? to : value))
      : row
  );
  if (changes === 0) throw new Error(`no ${String(from)} beside ${label}`);
  return cells;
}

const HEAD = ["客户名称", "意向等级", "总销售额"];
const CRITERIA = ["客户名称", "指标一", "指标二", "指标三", "指标四", "指标五"];
const LIST = [CRITERIA, ["甲", 5, 5, 5, 5, 5], ["乙", 3, 3, 3, 3, 3], ["丙", 1, 1, 1, 1, 1]];

describe.each(["zh-CN", "en-US"] as const)("a scheme sheet in %s as an argument", (language) => {
  test("gives the same scores, tiers and points as the scheme by its id", async () => {
    const host = await ready();
    const sheet = sheetOf("weighted-scorecard", language);
    for (const name of ["SCORE", "TIER", "POINTS", "WHY", "GAP"])
      expect(await spilled(host, name, LIST, sheet)).toEqual(
        await spilled(host, name, LIST, "weighted-scorecard")
      );
  });
});

test("a number changed on the sheet changes the results, and back again", async () => {
  const host = await ready();
  const sheet = sheetOf("abc-top5");
  const list = [
    ["客户名称", "消费额"],
    ...Array.from({ length: 10 }, (_, i) => [`客户${i}`, 100 - i]),
  ];
  const first = column(await spilled(host, "TIER", list, sheet));
  const wider = sheet.map((row) =>
    row[1] === "在前百分之" && row[3] === 20 ? [...row.slice(0, 3), 50, ...row.slice(4)] : row
  );
  expect(wider).not.toEqual(sheet);
  const second = column(await spilled(host, "TIER", list, wider));
  expect(first.filter((tier) => tier === "B 主要客户")).toHaveLength(1);
  expect(second.filter((tier) => tier === "B 主要客户")).toHaveLength(4);
  expect(column(await spilled(host, "TIER", list, sheet))).toEqual(first);
});

test("blank rows below the sheet do not matter", async () => {
  const host = await ready();
  const sheet = sheetOf("weighted-scorecard");
  const empty = Array.from({ length: 2000 }, () => sheet[0].map(() => ""));
  expect(await spilled(host, "TIER", LIST, [...sheet, ...empty])).toEqual(
    await spilled(host, "TIER", LIST, sheet)
  );
});

test("a wrong cell is named by its place in the range, in one sentence", async () => {
  const host = await ready();
  const sheet = sheetOf("weighted-scorecard");
  const row = sheet.findIndex((cells) => cells[1] === "≥");
  const column = sheet[row].findIndex((value) => typeof value === "number");
  const wrong = sheet.map((cells, r) =>
    cells.map((value, c) => (r === row && c === column ? "八十五" : value))
  );
  const [error, says] = await errorOf(host, "TIER", LIST, wrong);
  expect(error).toBe("#VALUE!");
  expect(says).toBe(
    `方案区域的第 ${row + 1} 行第 ${column + 1} 列：“八十五”不是数字；请填写数字。`
  );
});

test("a range without a scheme sheet says what to select", async () => {
  const host = await ready();
  const [error, says] = await errorOf(host, "TIER", LIST, [HEAD, HEAD]);
  expect([error, says]).toEqual(["#VALUE!", expect.stringContaining("没有方案表")]);
});

test("the sheet's own rules are checked: a cut below the next one", async () => {
  const host = await ready();
  const sheet = edited(sheetOf("pharma-distributor"), "A类", 90, 10);
  const [error, says] = await errorOf(host, "TIER", LIST, sheet);
  expect(error).toBe("#VALUE!");
  expect(says).toContain("高于前一个分界 10");
});
