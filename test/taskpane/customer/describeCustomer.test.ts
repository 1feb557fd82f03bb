import type { Adjustment, ListNotes } from "../../../src/excel/notes/types";
import { NO_NOTES } from "../../../src/excel/notes/types";
import type { SheetValue } from "../../../src/table/types";
import { describeCustomer } from "../../../src/taskpane/customer/describeCustomer";
import { barText, cutWords, distanceWords } from "../../../src/taskpane/customer/scoreText";
import { isQuick } from "../../../src/taskpane/customer/useNearest";
import type { ScoreScale } from "../../../src/taskpane/customer/scoreScale";
import { cellPlace } from "../../../src/taskpane/customer/cellPlace";
import { planFor, snapshotOf, SPENDING, TODAY } from "../sheet";
import { wordsFor } from "./words";

const zh = wordsFor("zh-CN");

/** Four of the five items of weighted-scorecard; the fifth varies. */
const SCORES: readonly (readonly SheetValue[])[] = [
  ["客户名称", "指标一", "指标二", "指标三", "指标四", "指标五"],
  ["甲公司", 100, 100, 100, 100, 100],
  ["乙公司", 70, 70, 70, 70, 70],
  ["丙公司", 90, 80, "", 60, 50],
];

const plan = (notes: ListNotes = NO_NOTES) =>
  planFor(snapshotOf(SCORES), { schemeId: "weighted-scorecard", notes });

const view = (index: number) => describeCustomer(plan(), index);
const scaleOf = (index: number) => view(index).scale as ScoreScale;

test("the scheme's worked numbers are those of the test", () => {
  const scheme = plan().scheme;
  expect(scheme.decide).toMatchObject({
    cuts: [{ atLeast: 85 }, { atLeast: 70 }, { atLeast: 60 }],
  });
  expect(plan().computed.trace.grades.score[1]).toBeCloseTo(70, 9);
});

test("a score on the cut has the better tier where the cut says at least, and says so", () => {
  const { scheme } = plan();
  const scale = scaleOf(1);
  expect(view(1).tier?.label).toBe("B");
  expect(scale.cuts.map((cut) => zh.screen.cut(cutWords(cut, scheme, zh)))).toEqual([
    "85 分属于 A。",
    "70 分属于 B。",
    "60 分属于 C。",
  ]);
  const rise = zh.screen.toRise(distanceWords(scale.toRise as never, scheme, zh));
  const fall = zh.screen.toFall(distanceWords(scale.toFall as never, scheme, zh));
  expect([rise, fall]).toEqual([
    "离 A（85 分）还差 15 分。",
    "正好在分界 70 分上，再退一点就是 C。",
  ]);
});

test("the bar spans every possible score, its tiers without a gap from the lowest to the highest", () => {
  const { spans, low, high, cuts } = scaleOf(1);
  expect([low, high]).toEqual([0, 100]);
  expect(spans).toEqual([
    { tier: 3, from: 0, to: 60 },
    { tier: 2, from: 60, to: 70 },
    { tier: 1, from: 70, to: 85 },
    { tier: 0, from: 85, to: 100 },
  ]);
  expect(cuts.map(({ owner }) => owner)).toEqual([0, 1, 2]);
});

test("the best tier has no way up, and the sentence of the bar tells score, tier and cuts", () => {
  const { scheme } = plan();
  const scale = scaleOf(0);
  expect(scale.toRise).toBeNull();
  expect(barText(scale, "A", scheme, zh)).toBe(
    "总分 100 分，可能范围 0 分至 100 分，等级 A。85 分属于 A。70 分属于 B。60 分属于 C。"
  );
});

test("a blank is told with its cell and the tiers it allows", () => {
  const { missing, range, why } = view(2);
  expect(why.status).toBe("provisional");
  expect(missing).toEqual({ names: ["指标三"], cells: ["D4"] });
  expect(range).not.toBeNull();
  expect(view(0)).toMatchObject({ missing: { names: [], cells: [] }, range: null });
});

test("a tier set by hand is shown with what the scheme alone gives; the score stays", () => {
  const adjustment: Adjustment = {
    customer: { code: "", name: "乙公司" },
    tier: "A",
    reason: "战略客户",
    owner: "王经理",
    since: TODAY,
    until: null,
  };
  const seen = describeCustomer(plan({ ...NO_NOTES, adjustments: [adjustment] }), 1);
  expect(seen.tier?.label).toBe("A");
  expect(seen.byHand).toEqual({ adjustment, computed: "B" });
  expect(seen.why.tierText).toBe("B");
  expect(seen.scale?.score).toBe(70);
});

test("where conditions decide there is no bar; the data they were asked of are told", () => {
  const seen = describeCustomer(planFor(snapshotOf(SPENDING)), 0);
  expect([seen.sum, seen.scale]).toEqual([null, null]);
  expect(seen.read).toContainEqual({ column: "消费额", value: 2000 });
});

test("the search for the nearest change waits to be asked for where it grades a long list", () => {
  const long = (headers: readonly string[]) =>
    snapshotOf([headers, ...Array.from({ length: 301 }, (_, i) => [`客户${i}`, i + 1])]);
  const ranked = long(["客户名称", "消费额"]);
  expect(isQuick(planFor(snapshotOf(SPENDING)))).toBe(true);
  expect(isQuick(planFor(ranked, { schemeId: "abc-top5" }))).toBe(true);
  const scores = long(["客户名称", "指标一"]);
  expect(isQuick(planFor(scores, { schemeId: "weighted-scorecard" }))).toBe(true);
  // One who gets a place takes it from another.
  const places = long(["客户经理", "月平均绩效"]);
  expect(isQuick(planFor(places, { schemeId: "jilin-mobile-am" }))).toBe(false);
});

test.each([
  ["A1", 0, 0],
  ["D15", 14, 3],
  ["AB7", 6, 27],
])("%s is row %i, column %i", (cell, row, column) => {
  expect(cellPlace(cell)).toEqual([row, column]);
});
