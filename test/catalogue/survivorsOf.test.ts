import { survivorsOf } from "../../scripts/mutations/survivorsOf";
import { sound } from "../scheme/soundScheme";
import type { Case } from "./caseTables";

const customer = (采购额: number, rest: Partial<Case>): Case => ({
  title: `采购额 ${采购额}`,
  given: { 采购额, 性质: "直供" },
  ...rest,
});

/** Both sides of every edge, every option, every date. */
const pinned: readonly Case[] = [
  customer(100, { points: { 金额: 60, 性质分: 40 }, tier: "A", next: "2024-03-15" }),
  customer(99.99, { score: 70, tier: "B" }),
  customer(50, { score: 70, tier: "B" }),
  customer(49.99, { score: 40, tier: "C" }),
  {
    title: "经销",
    given: { 采购额: 100, 性质: "经销", 上次联系: "2024-03-01" },
    points: { 性质分: 20 },
    tier: "A",
    next: "2024-03-08",
  },
  { title: "B", given: { 采购额: 50, 性质: "直供", 上次联系: "2024-03-01" }, next: "2024-03-08" },
  { title: "C", given: { 采购额: 0, 性质: "经销", 上次联系: "2024-03-01" }, next: "2024-03-08" },
  ...[
    ["A", 80],
    ["B", 79.99],
    ["B", 50],
    ["C", 49.99],
  ].map(([tier, score]): Case => ({
    title: `${score} is ${tier}`,
    at: { "结果.总分": score },
    tier: String(tier),
  })),
];

const places = (cases: readonly Case[]) =>
  survivorsOf(sound, cases).survivors.map(({ place, what }) => `${place} ${what}`);

test("nothing survives where cases stand on both sides of every number", () => {
  expect(places(pinned)).toEqual([]);
});

test("a cut survives where no case stands at its edge", () => {
  const cases = pinned.filter(({ at }) => at === undefined);
  expect(places(cases)).toContain("sound decide.cuts[1].atLeast +1");
  expect(places(cases)).not.toContain("sound criteria[0].rule.bands[0].atLeast +1");
});

test("the owner of an edge survives where no case stands on it", () => {
  const cases = pinned.filter(({ title }) => title !== "采购额 50" && title !== "B");
  expect(places(cases)).toContain("sound criteria[0].rule.bands[1].atLeast → above");
});

test("the check of schemes notices what no case can", () => {
  expect(places([])).not.toContain("sound criteria[0].max +1");
  expect(places([])).not.toContain("sound columns[2].options[0].value → 直供~");
});

test("a case that fails without a change notices nothing and is told", () => {
  const wrong = customer(100, { title: "wrong", score: 1 });
  const { failing, survivors } = survivorsOf(sound, [wrong]);
  expect(failing).toEqual(["wrong"]);
  expect(survivors.length).toBeGreaterThan(0);
});
