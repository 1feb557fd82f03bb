import fc from "../../fastCheck";
import type { CriterionWhy } from "../../../src/grading/explain";
import type { Sum, Term } from "../../../src/grading/sum";
import { findReasons } from "../../../src/taskpane/customer/reasons";

const why = (name: string, points: number | null, max: number, min = 0): CriterionWhy => ({
  criterion: {
    id: name,
    name: { zh: name, en: name },
    max,
    min,
    rule: { kind: "manual", column: name },
    source: "seed",
  },
  inputs: [],
  matched: { kind: "worked-out" },
  points,
  max,
});

const namesOf = (criteria: readonly CriterionWhy[], sum: Sum | null = null) => {
  const { up, down } = findReasons({ criteria }, sum);
  return [up, down].map((side) => side.map(({ criterion }) => criterion.id));
};

test("what brings more of its maximum than the whole lifts the score, the weightiest first", () => {
  // 60 of 100 in all.
  const criteria = [why("甲", 20, 20), why("乙", 2, 20), why("丙", 33, 40), why("丁", 5, 20)];
  expect(namesOf(criteria)).toEqual([
    ["丙", "甲"],
    ["乙", "丁"],
  ]);
});

test("three of each side at most", () => {
  const criteria = [1, 2, 3, 4].flatMap((n) => [why(`高${n}`, 10, 10), why(`低${n}`, 0, 10)]);
  expect(namesOf(criteria).map((side) => side.length)).toEqual([3, 3]);
});

test("with all points everything lifts, with none everything holds down", () => {
  expect(namesOf([why("甲", 5, 5), why("乙", 9, 9)])).toEqual([["乙", "甲"], []]);
  expect(namesOf([why("甲", 0, 5), why("乙", 0, 9)])).toEqual([[], ["乙", "甲"]]);
});

test("a deduction counts from its worst", () => {
  expect(namesOf([why("逾期", -10, 0, -10), why("进货额", 10, 20)])).toEqual([
    ["进货额"],
    ["逾期"],
  ]);
});

test("what is left out is no reason", () => {
  expect(namesOf([why("甲", null, 5), why("乙", 3, 9), why("丙", 8, 9)])).toEqual([["丙"], ["乙"]]);
});

test("a weight in the score counts", () => {
  const [small, large] = [why("大权重", 8, 10), why("小权重", 30, 30)];
  const term = ({ criterion, points }: CriterionWhy, weight: number): Term => ({
    kind: "sum",
    minus: false,
    sum: {
      name: null,
      terms: [{ kind: "points", criterion, amount: points ?? 0, isLeftOut: false, minus: false }],
      steps: [{ kind: "times", by: { value: weight, name: null } }],
    },
  });
  const third = why("丙", 0, 10);
  const sum: Sum = {
    name: null,
    terms: [term(small, 10), term(large, 0.1), term(third, 1)],
    steps: [],
  };
  expect(namesOf([small, large, third], sum)[0]).toEqual(["大权重", "小权重"]);
  expect(namesOf([small, large, third])[0]).toEqual(["小权重", "大权重"]);
});

test("no criterion stands on both sides", () => {
  const item = fc.record({ points: fc.integer({ min: 0, max: 20 }), max: fc.constant(20) });
  fc.assert(
    fc.property(fc.array(item, { minLength: 1, maxLength: 9 }), (items) => {
      const [up, down] = namesOf(items.map(({ points, max }, i) => why(`${i}`, points, max)));
      expect(up.filter((name) => down.includes(name))).toEqual([]);
      expect(up.length + down.length > 0 || new Set(items.map((x) => x.points)).size === 1).toBe(
        true
      );
    })
  );
});
