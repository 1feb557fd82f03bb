import { catalogue } from "../../src/catalogue";
import { findScheme } from "../../src/catalogue/findScheme";
import { explain } from "../../src/grading/explain";
import { prepareScheme } from "../../src/grading/prepare";
import type { Scheme } from "../../src/scheme/types";
import { withOptions } from "../../src/scheme/withOptions";
import { preparedScheme } from "../../src/table/gradeSheet";
import { caseTables } from "../catalogue/caseTables";
import { recordsOf } from "../catalogue/caseRecords";
import { gradeRecords, type Record_ } from "../catalogue/gradeRecords";
import { sound, word } from "../scheme/soundScheme";
import { inputOf } from "./inputOf";

const why = (scheme: Scheme, record: Record_, others: readonly Record_[] = []) =>
  explain(prepareScheme(scheme), inputOf(scheme, [record, ...others]), 0);

const strict: Scheme = {
  ...sound,
  criteria: sound.criteria?.map((criterion, i) =>
    i > 0
      ? criterion
      : {
          ...criterion,
          unless: [
            { when: { column: "采购额", below: 0 }, points: 1 },
            { when: { column: "性质", is: "直供" }, points: 7 },
          ],
        }
  ),
  gates: [
    { id: "contact", when: { column: "上次联系", given: true }, reason: word("没有联系") },
    { id: "size", when: { column: "采购额", atLeast: 10 }, reason: word("太小") },
  ],
};

describe("why a customer got its points", () => {
  test.each([
    [100, { kind: "band", index: 0 }, 60],
    [99.9999999, { kind: "band", index: 0 }, 60],
    [99.99, { kind: "band", index: 1 }, 30],
    [50, { kind: "band", index: 1 }, 30],
    [49.99, { kind: "otherwise" }, 0],
    [null, { kind: "missing" }, 0],
  ])("an amount of %s falls in its band", (value, matched, points) => {
    const [amount] = why(sound, { 采购额: value, 性质: "直供" }).criteria;
    expect(amount).toMatchObject({
      matched,
      points,
      max: 60,
      inputs: [{ column: "采购额", value }],
    });
  });

  test("an option is named, and a special case before the rule", () => {
    const [amount, kind] = why(strict, { 采购额: 100, 性质: "直供" }).criteria;
    expect(kind).toMatchObject({ matched: { kind: "option", option: "直供" }, points: 40 });
    expect(amount).toMatchObject({ matched: { kind: "unless", index: 1 }, points: 7 });
  });

  test("gates say whether they held", () => {
    const gates = (record: Record_) => why(strict, record).gates.map(({ held }) => held);
    expect(gates({ 采购额: 5, 性质: "直供" })).toEqual(["unknown", "no"]);
    expect(gates({ 采购额: 50, 上次联系: "2024-01-31" })).toEqual(["yes", "yes"]);
    expect(gates({ 上次联系: "2024-01-31" })).toEqual(["yes", "unknown"]);
  });

  test("a blank shows with the tiers it allows", () => {
    expect(why(sound, { 采购额: 100 })).toMatchObject({
      score: 60,
      tier: 1,
      tierText: "B",
      best: 0,
      worst: 1,
      status: "provisional",
      blanks: ["性质"],
    });
  });

  test("the rule that decided is named, also behind one for the same tier", () => {
    const scheme: Scheme = {
      ...sound,
      decide: {
        by: "conditions",
        rules: [
          { tier: "A", when: { column: "采购额", atLeast: 100 } },
          { tier: "B", when: { column: "采购额", atLeast: 80 } },
          { tier: "B", when: { column: "性质", is: "直供" } },
          { tier: "C" },
        ],
      },
    };
    const rule = (record: Record_) => why(scheme, record).rule;
    expect(rule({ 采购额: 100, 性质: "经销" })).toBe(0);
    expect(rule({ 采购额: 80, 性质: "直供" })).toBe(1);
    expect(rule({ 采购额: 10, 性质: "直供" })).toBe(2);
    expect(rule({ 采购额: 10, 性质: "经销" })).toBe(3);
    expect(rule({ 性质: "经销" })).toBeNull();
  });

  test("a series is read as a list, and a supplied form as the value it gives", () => {
    const pharma = findScheme(catalogue, "pharma-distributor") as Scheme;
    const { criteria } = why(pharma, { 近6个月各月进货额: [1, 2, 3, 4, 5, 6] });
    expect(criteria[0].inputs).toEqual([{ column: "月均进货额", value: 3.5 }]);
    expect(criteria[0]).toMatchObject({ points: 20, max: 20, matched: { kind: "worked-out" } });
  });
});

/** Cases looked at in each table: enough to meet every kind of rule, and quick. */
const MOST = 10;

test.each(caseTables().map(({ id, cases }) => [id, cases] as const))(
  "the explanation of the cases of %s says the same as its grade",
  (id, cases) => {
    const scheme = findScheme(catalogue, id) as Scheme;
    const plain = cases.filter((one) => one.at === undefined && one.asOf === undefined);
    const small = plain.filter((one) => recordsOf(one).length <= 30);
    for (const one of small.slice(0, MOST)) {
      const chosen = withOptions(scheme, one.options ?? {});
      const records = recordsOf(one);
      const [result] = gradeRecords(chosen, records);
      const told = explain(preparedScheme(chosen), inputOf(chosen, records), 0);
      expect(told.tierText).toBe(result.tier);
      expect(told.status).toBe(result.status);
      expect(told.blanks).toEqual(result.blanks);
      for (const { criterion, points, matched } of told.criteria) {
        expect(points ?? NaN).toBe(result.points[criterion.name.zh]);
        expect(printed(criterion, matched) ?? points).toBe(points);
      }
    }
  }
);

type Told = ReturnType<typeof explain>["criteria"][number];

/** The points that the matched band, option or special case prints; undefined where none does. */
function printed({ rule, unless }: Told["criterion"], matched: Told["matched"]) {
  if (matched.kind === "unless") return unless?.[matched.index].points;
  if (matched.kind === "option" && rule.kind === "choices") return rule.points[matched.option] ?? 0;
  if (matched.kind === "option" && rule.kind === "yesno")
    return matched.option === "yes" ? rule.yes : rule.no;
  if (rule.kind !== "bands") return undefined;
  if (matched.kind === "band") return rule.bands[matched.index].points;
  return matched.kind === "otherwise" ? rule.otherwise : undefined;
}
