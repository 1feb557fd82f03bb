import type { SheetValue } from "../../../src/table/types";
import { describeColumns } from "../../../src/taskpane/columns/describeColumns";
import { cellText, groupTitle } from "../../../src/taskpane/columns/effectText";
import type { EffectGroup } from "../../../src/taskpane/columns/effectTypes";
import { cellsToFill, nextBlank } from "../../../src/taskpane/columns/nextBlank";
import { problemsByEffect } from "../../../src/taskpane/columns/problemsByEffect";
import { readForColumns } from "../../../src/taskpane/columns/readForColumns";
import type { ColumnWords } from "../../../src/taskpane/columns/useColumnWords";
import { wordingFor } from "../../../src/wording";
import { columnsWordingFor } from "../../../src/wording/columns";
import { planFor, proposalFor, snapshotOf, SPENDING } from "../sheet";

const zh: ColumnWords = { ...wordingFor("zh-CN"), columns: columnsWordingFor("zh-CN") };

const withCell = (
  rows: readonly (readonly SheetValue[])[],
  at: readonly [row: number, column: number],
  value: SheetValue
) => rows.map((cells, r) => cells.map((cell, c) => (r === at[0] && c === at[1] ? value : cell)));

const groupsOf = (rows: readonly (readonly SheetValue[])[], schemeId = "abc-top5") => {
  const plan = planFor(snapshotOf(rows), { schemeId });
  const effects = problemsByEffect(plan);
  const titles = effects.groups.map((group) => groupTitle(group, zh));
  const texts = (group: EffectGroup) =>
    "cells" in group ? group.cells.map((cell) => cellText(cell, group, plan, zh)) : [];
  return { plan, effects, titles, texts };
};

/** Four distributors with six months each and two more inputs. */
const MONTHS: readonly (readonly SheetValue[])[] = [
  ["客户名称", ...[1, 2, 3, 4, 5, 6].map((month) => `${month}月进货额（万元）`), "平均回款天数"],
  ["甲公司", 10, 11, 12, 13, 14, 15, 30],
  ["乙公司", 10, 11, "", 13, 14, 15, 30],
  ["丙公司", 20, 21, 22, 23, 24, 25, ""],
  ["丁公司", 30, 31, 32, 33, 34, 35, "很多"],
];

describe("problems by effect", () => {
  test("there are none on a clean sheet", () => {
    expect(groupsOf(SPENDING).effects).toEqual({ groups: [], cells: 0, customers: 0 });
  });

  test("an empty cell and one that cannot be read are one group, told with customers and outlook", () => {
    const rows = withCell(withCell(SPENDING, [4, 1], ""), [9, 1], "很多");
    const { effects, titles, texts } = groupsOf(rows);
    expect(effects).toMatchObject({ cells: 2, customers: 2 });
    expect(titles).toEqual(["“消费额”补这 2 格，2 户等级可能变"]);
    expect(effects.groups[0]).toMatchObject({ kind: "fill", movesOthers: true });
    const [empty, odd] = texts(effects.groups[0]);
    expect(empty).toEqual({ place: "B5 · 客户3", says: "空着。 暂不评级，补上才能定级。" });
    expect(odd.place).toBe("B10 · 客户8");
    expect(odd.says).toMatch(/^B10 “很多”不是数字.* 暂不评级/);
  });

  test("cells of a column compared with fixed bands move only their own customers", () => {
    const { effects } = groupsOf(MONTHS, "pharma-distributor");
    const fills = effects.groups.filter(({ kind }) => kind === "fill");
    expect(fills).toMatchObject([
      { column: "平均回款天数", customers: 2, movesOthers: false },
      { column: "近6个月各月进货额", customers: 1 },
    ]);
    expect(fills[0]).toMatchObject({
      cells: [
        { row: 3, column: 7 },
        { row: 4, column: 7 },
      ],
    });
    expect(fills[1]).toMatchObject({ cells: [{ row: 2, column: 3 }] });
  });

  test("a column that is not there counts for all its customers, after or before cells by weight", () => {
    const { effects, titles } = groupsOf(MONTHS, "pharma-distributor");
    const absent = effects.groups.filter(({ kind }) => kind === "absent");
    expect(absent).toContainEqual(
      expect.objectContaining({ column: "财务毛利率", customers: 4, missing: 4 })
    );
    expect(titles[0]).toMatch(/^表中没有“.*”，4 户等级可能变$/);
    const weights = effects.groups.map((group) => ("customers" in group ? group.customers : 0));
    expect(weights).toEqual([...weights].sort((a, b) => b - a));
  });

  test("doubles, a late date and an unusual reading come after what moves tiers, in this order", () => {
    const rows = [
      [4, 1, ""],
      [3, 0, "客户1"],
      [7, 2, ""],
      [7, 1, "约80万"],
    ] as const;
    const changed = rows.reduce(
      (sheet, [row, column, value]) => withCell(sheet, [row, column], value),
      SPENDING
    );
    const { effects, texts } = groupsOf(changed);
    expect(effects.groups.map(({ kind }) => kind)).toEqual(["fill", "double", "contact", "note"]);
    expect(texts(effects.groups[1])).toEqual([
      { place: "A3 · 客户1", says: "“客户1”与 A4 重复。" },
      { place: "A4 · 客户1", says: "“客户1”与 A3 重复。" },
    ]);
    expect(texts(effects.groups[3])[0].says).toMatch(/“约80万”是约数/);
  });

  test("customers whom a gate keeps out stand under its reason, those it may keep out among the blanks", () => {
    const budget = "预算已落实或有计划且符合定价";
    const offices = [
      ["客户名称", "有潜在需求", budget, "年内有明确实施时间表"],
      ["甲局", "是", "否", "是"],
      ["乙局", "是", "是", "是"],
      ["丙局", "是", "", "是"],
    ];
    const { effects, titles } = groupsOf(offices, "government-customer");
    const gates = effects.groups.filter(({ kind }) => kind === "gate");
    expect(gates).toMatchObject([{ cells: [{ row: 1, column: 0, index: 0 }] }]);
    expect(titles).toContain("1 户不符合准入条件，不参加评级：预算没有落实或不符合定价");
    expect(effects.groups).toContainEqual(
      expect.objectContaining({ kind: "fill", column: budget, customers: 1 })
    );
  });
});

describe("the next blank", () => {
  const rows = withCell(withCell(MONTHS, [1, 7], ""), [1, 1], "");
  const { effects } = groupsOf(rows, "pharma-distributor");
  const cells = cellsToFill(effects);

  test("is the first of the weightiest group, then the one behind it, then the first again", () => {
    expect(cells.map(({ row, column }) => [row, column])).toEqual([
      [1, 7],
      [3, 7],
      [4, 7],
      [1, 1],
      [2, 3],
    ]);
    expect(nextBlank(cells, undefined)).toBe(0);
    expect(nextBlank(cells, { row: 1, column: 7, at: 0 })).toBe(1);
    expect(nextBlank(cells, { row: 2, column: 3, at: 4 })).toBe(0);
  });

  test("takes the place of one that was filled meanwhile", () => {
    expect(nextBlank(cells, { row: 8, column: 8, at: 2 })).toBe(2);
    expect(nextBlank(cells, { row: 8, column: 8, at: 5 })).toBe(0);
    expect(nextBlank([], { row: 8, column: 8, at: 5 })).toBeUndefined();
  });
});

describe("columns as they are read", () => {
  const described = (
    rows: readonly (readonly SheetValue[])[],
    choices: Parameters<typeof proposalFor>[1]
  ) => {
    const snapshot = snapshotOf(rows);
    const proposal = proposalFor(snapshot, choices);
    const columnsRead = readForColumns(proposal, snapshot);
    if (columnsRead === undefined) throw new Error("nothing was read");
    const found = describeColumns(columnsRead, snapshot, proposal.setup);
    return (name: string) => {
      const one = found.find(({ column }) => column.name === name);
      if (one === undefined) throw new Error(`no column ${name}`);
      return one;
    };
  };

  test("say where they are found, in which unit, and show how values were read", () => {
    const rows = withCell(withCell(SPENDING, [1, 1], "消费额（万元）"), [7, 1], "约80万");
    const column = described(rows, { schemeId: "abc-top5" })("消费额");
    expect(column).toMatchObject({
      weight: "deciding",
      source: { kind: "sheet", letters: "B", sheetColumns: [1] },
      convertedFrom: "万元",
    });
    expect(column.samples).toMatchObject([
      { row: 2, shown: "2000", read: 20_000_000 },
      { row: 3, shown: "1900", read: 19_000_000 },
      { row: 7, shown: "约80万", read: 800_000, problem: { code: "read-approximate" } },
    ]);
  });

  test("tell what others supply, what the person said, and what is not there", () => {
    const byScheme = { schemeId: "pharma-distributor" };
    const read = described(MONTHS, { ...byScheme, columns: { 平均回款天数: "" } });
    expect(read("月均进货额").source).toEqual({ kind: "derived", from: ["近6个月各月进货额"] });
    expect(read("近6个月各月进货额").source).toMatchObject({ kind: "sheet", letters: "B–G" });
    expect(read("平均回款天数").source).toEqual({ kind: "none", said: true });
    expect(read("财务毛利率").source).toEqual({ kind: "none", said: false });
    const given = described(MONTHS, { ...byScheme, columns: { 财务毛利率: "平均回款天数" } });
    expect(given("财务毛利率").source).toMatchObject({ kind: "sheet", how: "given" });
  });

  test("are told even where nothing can be graded yet", () => {
    const read = described(SPENDING, { schemeId: "time-to-close-abcde" });
    expect(read("客户名称").source).toMatchObject({ kind: "sheet", letters: "A" });
  });
});
