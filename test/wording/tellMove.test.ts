import { weightedScorecard } from "../../src/catalogue/standards/weighted-scorecard";
import type { Reason } from "../../src/grading/whyMoved";
import type { Criterion, Scheme } from "../../src/scheme/types";
import { changesWordingFor } from "../../src/wording/changes";
import { wordingFor } from "../../src/wording";
import { tellReason, type MoveWording } from "../../src/wording/tellMove";

const wordsOf = (language: string): MoveWording => ({
  ...wordingFor(language),
  ...changesWordingFor(language),
});

const scheme: Scheme = {
  ...weightedScorecard,
  columns: [
    { name: "采购额", type: "number", unit: "万元" },
    { name: "逾期天数", type: "number", unit: "天" },
    { name: "月销量", type: "number", periods: 2 },
    { name: "有担保", type: "yesno" },
  ],
};
const [template] = weightedScorecard.criteria as readonly Criterion[];
const criterion = (zh: string, en: string): Criterion => ({ ...template, name: { zh, en } });
const buying = criterion("采购额", "Purchases");

const zh = (reason: Reason) => tellReason(reason, scheme, wordsOf("zh-CN"));
const en = (reason: Reason) => tellReason(reason, scheme, wordsOf("en-US"));

const points = (from: number | null, to: number | null, was: number, is: number): Reason => ({
  kind: "points",
  criterion: buying,
  values: [{ column: "采购额", from: was, to: is }],
  from,
  to,
});

test("points are told with their input then and now, and the difference with its sign", () => {
  expect(zh(points(8, 20, 82, 131))).toBe("采购额 82 → 131 万元，+12 分");
  expect(zh(points(20, 8, 131, 82))).toBe("采购额 131 → 82 万元，−12 分");
  expect(en(points(8, 20, 82, 131))).toContain("Purchases: 采购额");
  expect(en(points(8, 20, 82, 131))).toContain("+12 points");
});

test("an input that stayed while its points moved says so", () => {
  expect(zh(points(8, 20, 82, 82))).toBe("采购额 82 万元（没变），+12 分");
});

test("numbers are short, but two that differ never read alike, and none becomes a round one", () => {
  expect(zh(points(8, 20, 37.566667, 131))).toContain("37.57 → 131 万元");
  expect(zh(points(8, 20, 99.999, 131))).toContain("99.999 → 131 万元");
  expect(zh(points(8, 20, 33.331, 33.334))).toContain("33.331 → 33.334 万元");
  expect(zh(points(8, 8.001, 82, 83))).toContain("+0.001 分");
});

test("a criterion that came to count, or counts no more, is told by itself", () => {
  expect(zh(points(null, 20, 82, 131))).toBe("采购额补上了数据，得 20 分");
  expect(zh(points(20, null, 82, 131))).toBe("采购额没有数据，不再计分");
});

test("inputs without points are told as they changed; a blank and a yes in words", () => {
  expect(zh({ kind: "value", column: "有担保", from: null, to: true })).toBe("有担保 空白 → 是");
  expect(zh({ kind: "value", column: "逾期天数", from: 0, to: 35 })).toBe("逾期天数 0 → 35 天");
  expect(zh({ kind: "value", column: "逾期天数", from: 35, to: 35 })).toBe("逾期天数 35 天");
  expect(zh({ kind: "value", column: "月销量", from: [1, 2], to: [1, 3] })).toBe(
    "月销量 各期数据有变"
  );
});

test("a score that stayed is a cut that moved", () => {
  expect(zh({ kind: "score", from: 70, to: 70 })).toBe("总分 70（没变）");
  expect(zh({ kind: "score", from: 69.996, to: 70.004 })).toBe("总分 69.996 → 70.004");
});
