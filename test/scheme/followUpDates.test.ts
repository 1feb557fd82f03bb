import { checkScheme } from "../../src/scheme/checkScheme";
import type { Cadence, Scheme } from "../../src/scheme/types";
import { gradeRecords } from "../catalogue/gradeRecords";

const word = (zh: string) => ({ zh, en: zh });
const every = (count: number, unit: Cadence["unit"]): Cadence => ({
  every: count,
  unit,
  source: "seed",
});

/** Two marks that may come together; a visit every month, a call every ten days. */
const marks: Scheme = {
  id: "marks",
  version: "1.0.0",
  name: word("样例"),
  use: "visit",
  status: "complete",
  source: { note: word("样例") },
  columns: [
    { name: "战略", type: "yesno" },
    { name: "大户", type: "yesno" },
    { name: "已签约", type: "yesno" },
    { name: "上次联系", type: "date", role: "contact" },
  ],
  tiers: [
    { label: "战略", cadence: every(1, "month"), alsoEvery: [every(1, "year")] },
    { label: "大户", cadence: every(10, "day") },
  ].map((tier) => ({ ...tier, name: word(tier.label), color: "green", source: "seed" })),
  decide: {
    by: "conditions",
    rules: [
      { tier: "战略", when: { column: "战略", yes: true, blank: "no" } },
      { tier: "大户", when: { column: "大户", yes: true, blank: "no" } },
    ],
  },
  outputs: [
    {
      id: "all",
      name: word("全部等级名"),
      type: "text",
      value: { column: "结果.全部等级" },
      source: "seed",
    },
    {
      id: "other",
      name: word("其他日期"),
      type: "date",
      value: { column: "结果.其他跟进日期" },
      source: "seed",
    },
  ],
  followUp: { from: "上次联系" },
};

const both = { 战略: "是", 大户: "是", 上次联系: "2024-01-31" };
const gradeOne = (scheme: Scheme, record: Readonly<Record<string, unknown>>) =>
  gradeRecords(scheme, [record])[0];

test("the sample has no error", () => {
  expect(checkScheme(marks).filter(({ severity }) => severity === "error")).toEqual([]);
});

test("the date is that of the tier, unless the shortest of all that hold is asked for", () => {
  expect(gradeOne(marks, both).next).toBe("2024-02-29");
  const shortest: Scheme = { ...marks, followUp: { from: "上次联系", shortest: true } };
  expect(gradeOne(shortest, both).next).toBe("2024-02-10");
  expect(gradeOne(shortest, { ...both, 大户: "否" }).next).toBe("2024-02-29");
  expect(gradeOne(shortest, { 战略: "是" }).next).toBe("2024-03-15");
  expect(gradeOne(shortest, { 上次联系: "2024-01-31" }).next).toBeNull();
  const silent: Scheme = {
    ...shortest,
    followUp: { ...shortest.followUp, from: "上次联系", blank: "none" },
  };
  expect(gradeOne(silent, { 战略: "是" }).next).toBeNull();
});

test("all tiers whose conditions hold are named, best first", () => {
  expect(gradeOne(marks, both).outputs["全部等级名"]).toBe("战略、大户");
  expect(gradeOne(marks, { 大户: "是" }).outputs["全部等级名"]).toBe("大户");
  expect(gradeOne(marks, {}).outputs["全部等级名"]).toBeNull();
});

test("a further rhythm has its own date", () => {
  expect(gradeOne(marks, both).outputs["其他日期"]).toBe("2025-01-31");
  expect(gradeOne(marks, { 大户: "是", 上次联系: "2024-01-31" }).outputs["其他日期"]).toBeNull();
});

test("a rhythm ends when its condition no longer holds", () => {
  const [first, second] = marks.tiers;
  const unsigned: Cadence = {
    ...every(1, "month"),
    when: { not: { column: "已签约", yes: true, blank: "no" } },
  };
  const ending: Scheme = { ...marks, tiers: [{ ...first, cadence: unsigned }, second] };
  expect(gradeOne(ending, both).next).toBe("2024-02-29");
  expect(gradeOne(ending, { ...both, 已签约: "是" }).next).toBeNull();
  const shortest: Scheme = { ...ending, followUp: { from: "上次联系", shortest: true } };
  expect(gradeOne(shortest, { ...both, 已签约: "是" }).next).toBe("2024-02-10");
  expect(gradeOne(shortest, { ...both, 已签约: "是", 大户: "否" }).next).toBeNull();
});

test("a column that only ends a rhythm is looked for among known columns", () => {
  const [first, second] = marks.tiers;
  const cadence: Cadence = { ...every(1, "month"), when: { column: "签约了", yes: true } };
  const wrong: Scheme = { ...marks, tiers: [{ ...first, cadence }, second] };
  expect(checkScheme(wrong).map(({ code, at }) => [code, at])).toContainEqual([
    "unknown-column",
    "tiers[0].cadence.when",
  ]);
});
