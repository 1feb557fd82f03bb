import fc from "../fastCheck";
import { addUp } from "../../src/grading/addUp";
import { traceGrades } from "../../src/grading/grade";
import { prepareScheme } from "../../src/grading/prepare";
import { afterStep, amountOf, pointsTermsOf, totalOf, type Sum } from "../../src/grading/sum";
import type { Criterion, Scheme } from "../../src/scheme/types";
import { AS_OF, readAt } from "../catalogue/gradeRecords";
import { examplesOf, scored } from "./scoredExamples";

const isFormula = (sum: Sum): boolean =>
  sum.terms.some((term) => term.kind === "formula" || (term.kind === "sum" && isFormula(term.sum)));

test("there are schemes with a score", () => {
  expect(scored.length).toBeGreaterThan(10);
});

describe.each(scored.map((scheme) => [scheme.id, scheme] as const))("%s", (_, scheme) => {
  const examples = examplesOf(scheme).map((example) => {
    const { prepared, trace, row } = example;
    return {
      ...example,
      sum: addUp(prepared, trace, row),
      score: trace.grades.score[row],
      answered: [...trace.grades.points.values()].filter((points) => !Number.isNaN(points[row])),
      criteria: prepared.scheme.criteria ?? [],
    };
  });

  test("every example adds up to the engine's score, or has neither", () => {
    expect(examples.length).toBeGreaterThan(0);
    for (const { title, sum, score } of examples) {
      expect([title, sum === null]).toEqual([title, Number.isNaN(score)]);
      if (sum !== null) expect([title, amountOf(sum)]).toEqual([title, expect.closeTo(score, 9)]);
    }
  });

  test("every criterion stands in the sum once, and no part of it is left a formula", () => {
    for (const { title, sum, criteria, answered } of examples) {
      // Of a survey without any answer the score is a plain 0.
      if (sum === null || answered.length === 0) continue;
      const named = pointsTermsOf(sum).map(({ criterion }) => criterion.id);
      expect([title, [...named].sort()]).toEqual([title, criteria.map(({ id }) => id).sort()]);
      expect([title, isFormula(sum)]).toEqual([title, false]);
    }
  });
});

const criterion = (name: string, max = 50): Criterion => ({
  id: name,
  name: { zh: name, en: name },
  max,
  min: -max,
  rule: { kind: "manual", column: name },
  source: "assumed",
});

const schemeWith = (formula: string, workings: Scheme["workings"] = []): Scheme => ({
  id: "made",
  version: "1.0.0",
  name: { zh: "试", en: "made" },
  use: "value",
  status: "template",
  source: { note: { zh: "", en: "" } },
  columns: [
    { name: "甲", type: "number" },
    { name: "乙", type: "number" },
    { name: "系数", type: "number" },
  ],
  workings,
  criteria: [criterion("甲"), criterion("乙")],
  score: { formula },
  tiers: [],
  decide: { by: "none" },
});

function sumFor(scheme: Scheme, record: Readonly<Record<string, number>>) {
  const prepared = prepareScheme(scheme);
  const { columns } = readAt(scheme.columns, [record], AS_OF);
  const trace = traceGrades(prepared, { rows: 1, columns, asOf: 45000 });
  return { sum: addUp(prepared, trace, 0), score: trace.grades.score[0] };
}

const A = "[@[得分.甲]]";
const B = "[@[得分.乙]]";
const FORMULAS = [
  `${A}+${B}`,
  `${A}-${B}`,
  `${A}-(${B}-3)`,
  `-${A}+${B}*2`,
  `MIN(60,${A}+${B})`,
  `MAX(0,MIN(60,${A}+${B}))*[@系数]`,
  `ROUND(${A}/3+${B}%,2)`,
  `AVERAGE(${A},${B})`,
  `SUM(${A},${B},5)`,
  `IF([@系数]>1,${A}*[@系数],${B})`,
  `(${A}*30%+${B}*70%)*(1+[@系数]/10)`,
  `[@小计]*2+${B}`,
] as const;

test("whatever the formula, a sum that is shown comes to the score", () => {
  const numbers = fc.double({ min: -50, max: 50, noNaN: true });
  fc.assert(
    fc.property(
      fc.constantFrom(...FORMULAS),
      fc.record({ 甲: numbers, 乙: numbers, 系数: numbers }),
      (formula, record) => {
        const workings = [{ name: "小计", kind: "formula" as const, formula: `MIN(30,${A}+${B})` }];
        const { sum, score } = sumFor(schemeWith(formula, workings), record);
        expect(sum).not.toBeNull();
        expect(isFormula(sum as Sum)).toBe(false);
        expect(amountOf(sum as Sum)).toBeCloseTo(score, 8);
      }
    )
  );
});

test("a cap of a group and a multiplier stand as steps with what binds", () => {
  const workings = [{ name: "小计", kind: "formula" as const, formula: `MIN(30,${A}+${B})` }];
  const { sum } = sumFor(schemeWith("[@小计]*[@系数]", workings), { 甲: 20, 乙: 15, 系数: 1.1 });
  expect(sum).toMatchObject({
    name: null,
    terms: [
      {
        kind: "sum",
        sum: {
          name: "小计",
          terms: [{ amount: 20 }, { amount: 15 }],
          steps: [{ kind: "at-most", by: { value: 30, name: null } }],
        },
      },
    ],
    steps: [{ kind: "times", by: { value: 1.1, name: "系数" } }],
  });
  expect(totalOf(sum as Sum)).toBe(30);
  expect(amountOf(sum as Sum)).toBeCloseTo(33, 12);
});

test("what is no sum is shown as the formula it is, with its value", () => {
  const { sum, score } = sumFor(schemeWith(`${A}*${B}`), { 甲: 4, 乙: 5, 系数: 1 });
  expect(score).toBe(20);
  expect(sum?.terms).toEqual([
    { kind: "formula", text: "[@[得分.甲]]*[@[得分.乙]]", amount: 20, minus: false },
  ]);
});

test("rounding takes a half away from zero as the engine does", () => {
  const round = { kind: "round", decimals: 2 } as const;
  expect([1.005, -1.005, 2.344].map((x) => afterStep(x, round))).toEqual([1.01, -1.01, 2.34]);
});
