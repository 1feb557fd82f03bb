import { closeAll } from "../host/office";
import { column, errorOf, ready, spilled } from "./channel";

afterEach(closeAll);

const HEAD = ["客户名称", "指标一", "指标二", "指标三", "指标四", "指标五"];
const LIST = [
  HEAD,
  ["甲", 100, 100, 100, 100, 100],
  ["乙", 80, 80, 80, 80, 80],
  ["", "", "", "", "", ""],
  ["丙", 20, 20, 20, 20, 20],
  ["丁", "", "", "", "", ""],
];

test("the reasons of each customer are one paragraph, blank rows stay blank", async () => {
  const host = await ready();
  const [best, , blank, , nothing] = column(await spilled(host, "WHY", LIST, "weighted-scorecard"));
  expect(best).toMatch(/^指标一：100 分.*得 30 分（满分 30 分）。.*总分 100。等级为 A。/s);
  expect(blank).toBe("");
  expect(nothing).toContain("数据不全");
});

test("reasons are told in the language of Excel", async () => {
  const host = await ready({ displayLanguage: "en-US" });
  const [[best]] = await spilled(host, "WHY", LIST.slice(0, 2), "weighted-scorecard");
  expect(best).toMatch(/^Criterion 1: .*\. .*A/);
});

test("the gap names the nearest way to the next tier, and who has none above", async () => {
  const host = await ready();
  const gaps = column(await spilled(host, "GAP", LIST, "weighted-scorecard"));
  expect(gaps[0]).toBe("A 已经是最高等级。");
  expect(gaps[1]).toMatch(/^升到 A 最近的一步：把“指标.”从 80 分 变为 .*。$/);
  expect(gaps[2]).toBe("");
  expect(gaps[3]).toMatch(/^升到 C 最近的一步/);
});

test("a tier that is named is the one the gap leads to", async () => {
  const host = await ready();
  const gap = async (row: number, tier: unknown) =>
    (await spilled(host, "GAP", [LIST[row]], "weighted-scorecard", [HEAD], null, tier))[0][0];
  expect(await gap(4, "B")).toMatch(/^升到 B 最近的一步/);
  expect(await gap(4, "b 类")).toBe(await gap(4, "B"));
  expect(await gap(4, "C")).toBe(await gap(4, null));
  expect(await gap(2, "B")).toBe("已经达到 B。");
  expect(await gap(1, "B")).toBe("已经达到 B。");
});

test("the way to a named tier leads there when it is gone", async () => {
  const host = await ready();
  const row = ["丙", 70, 60, 60, 60, 60];
  const args = ["weighted-scorecard", [HEAD]];
  expect(await spilled(host, "TIER", [row], ...args)).toEqual([["C"]]);
  const [[gap]] = await spilled(host, "GAP", [row], ...args, null, "A");
  const steps = [...String(gap).matchAll(/把“(指标.)”从 [\d.]+ 分 变为 ([\d.]+) 分/g)];
  expect(steps.length).toBeGreaterThan(0);
  const changed = row.map((cell, i) => {
    const step = steps.find(([, name]) => name === HEAD[i]);
    return step === undefined ? cell : Number(step[2]);
  });
  expect(await spilled(host, "TIER", [changed], ...args)).toEqual([["A"]]);
});

test("a tier that the scheme does not have is answered with the nearest", async () => {
  const host = await ready();
  const list = [
    ["客户名称", "消费额"],
    ["甲", 1],
  ];
  expect(await errorOf(host, "GAP", list, "abc-top5", null, null, "C 普通")).toEqual([
    "#VALUE!",
    "方案里没有等级“C 普通”，您是不是要用“C 普通客户”？",
  ]);
});

test("a target tier that is an error value is answered with that value by name", async () => {
  const host = await ready();
  const list = [
    ["客户名称", "消费额"],
    ["甲", 1],
  ];
  const broken = { type: "Error", basicType: "Error", basicValue: "#DIV/0!" };
  const [error, says] = await errorOf(host, "GAP", list, "abc-top5", null, null, broken);
  expect(error).toBe("#VALUE!");
  expect(says).toContain("没有等级“#DIV/0!”");
});

test("the tiers of composed labels are no ladder, and a call that names one says so", async () => {
  const host = await ready();
  const list = [
    ["客户名称", "年销售额", "年采购潜力"],
    ["甲", 1, 1],
  ];
  const [error, says] = await errorOf(
    host,
    "GAP",
    list,
    "value-potential-matrix",
    null,
    null,
    "A1"
  );
  expect([error, says]).toEqual(["#VALUE!", expect.stringContaining("不是由高到低的阶梯")]);
});
