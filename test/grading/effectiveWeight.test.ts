import fc from "../fastCheck";
import { catalogue } from "../../src/catalogue";
import { effectiveWeights, LEAST_CUSTOMERS } from "../../src/grading/effectiveWeight";
import { traceGrades } from "../../src/grading/grade";
import type { Criterion, Scheme } from "../../src/scheme/types";
import { preparedScheme } from "../../src/table/gradeSheet";
import type { Record_ } from "../catalogue/gradeRecords";
import { word } from "../scheme/soundScheme";
import { anyList } from "./anyList";
import { inputOf } from "./inputOf";

const NAMES = ["甲", "乙", "丙"] as const;

const manual = (name: string, max: number, more: Partial<Criterion> = {}): Criterion => ({
  id: name,
  name: word(name),
  max,
  rule: { kind: "manual", column: name },
  source: "seed",
  ...more,
});

/** Points as they are entered: 40, 30 and 30 at the most. */
const scheme = (more: Partial<Scheme> = {}): Scheme => ({
  id: "manual",
  version: "1.0.0",
  name: word("样例"),
  use: "value",
  status: "complete",
  source: { note: word("样例") },
  columns: [
    ...NAMES.map((name) => ({ name, type: "number" as const })),
    { name: "系数", type: "number" },
  ],
  criteria: [manual("甲", 40), manual("乙", 30), manual("丙", 30)],
  tiers: ["A", "B"].map((label) => ({
    label,
    name: word(label),
    color: "green" as const,
    source: "seed" as const,
  })),
  decide: { by: "score", cuts: [{ atLeast: 50 }] },
  ...more,
});

function weigh(of: Scheme, records: readonly Record_[]) {
  const prepared = preparedScheme(of);
  return effectiveWeights(prepared, traceGrades(prepared, inputOf(of, records)));
}

function weightsOf(of: Scheme, records: readonly Record_[]) {
  const found = weigh(of, records);
  if (found.kind !== "weights") throw new Error(found.kind);
  return found;
}

/** Twenty customers: 甲 sets them apart, 乙 is 30 for nineteen of them, 丙 goes with 甲. */
const LIST: readonly Record_[] = Array.from({ length: 20 }, (_, i) => ({
  甲: 2 * i,
  乙: i === 0 ? 0 : 30,
  丙: 1.5 * i,
  系数: 1,
}));

const near = (value: number) => expect.closeTo(value, 9) as number;

describe("the weights of criteria on a list", () => {
  test("hold the share of the full marks against the share of the score's variance", () => {
    const { criteria, rest } = weightsOf(scheme(), LIST);
    expect(criteria.map(({ nominal }) => nominal)).toEqual([0.4, 0.3, 0.3].map(near));
    // Worked out by hand: with i from 0 to 19, var(3.5i + 乙) and the covariances of the three parts.
    const i = Array.from({ length: 20 }, (_, n) => n);
    const b = i.map((n) => (n === 0 ? 0 : 30));
    const mean = (v: readonly number[]) => v.reduce((s, x) => s + x, 0) / v.length;
    const product = (v: readonly number[], w: readonly number[]) =>
      mean(v.map((x, n) => x * w[n])) - mean(v) * mean(w);
    const score = i.map((n) => 3.5 * n + b[n]);
    const total = product(score, score);
    const parts = [i.map((n) => 2 * n), b, i.map((n) => 1.5 * n)];
    expect(criteria.map(({ effective }) => effective)).toEqual(
      parts.map((part) => near(product(part, score) / total))
    );
    expect(rest).toBe(0);
  });

  test("tell where nearly all customers earn the same", () => {
    const { criteria } = weightsOf(scheme(), LIST);
    expect(criteria[1].commonest).toEqual({ value: 30, share: 0.95 });
    expect(criteria[1].effective).toBeLessThan(0.6 * criteria[1].nominal);
  });

  test("find twins: criteria whose points go together, also one against the other", () => {
    const { twins } = weightsOf(scheme(), LIST);
    expect(twins.map(({ names }) => names.map(({ id }) => id))).toEqual([["甲", "丙"]]);
    const against = LIST.map((record, i) => ({ ...record, 丙: 30 - 1.5 * i }));
    expect(weightsOf(scheme(), against).twins[0].correlation).toBeCloseTo(-1, 9);
  });

  test("take weights out of the score's formula, and a multiplier of it for the rest", () => {
    const formula = "(60%*[@[得分.甲]]+40%*[@[得分.乙]]+0*[@[得分.丙]])*[@系数]";
    const steady = weightsOf(scheme({ score: { formula } }), LIST);
    const falls = [0.6 * 40, 0.4 * 30, 0];
    expect(steady.criteria.map(({ nominal }) => nominal)).toEqual(falls.map((f) => near(f / 36)));
    expect(steady.rest).toBe(0);
    const varied = LIST.map((record, i) => ({ ...record, 系数: i % 2 === 0 ? 1 : 0.5 }));
    const shaken = weightsOf(scheme({ score: { formula } }), varied);
    expect(Math.abs(shaken.rest)).toBeGreaterThan(0.01);
    expect(shaken.criteria[2].effective).toBe(0);
  });

  test("look past customers whose multiplier is 0", () => {
    const formula = "(60%*[@[得分.甲]]+40%*[@[得分.乙]])*[@系数]";
    const list = LIST.map((record, i) => ({ ...record, 系数: i < 3 ? 0 : 1 }));
    const { criteria } = weightsOf(scheme({ score: { formula } }), list);
    expect(criteria[0].nominal).toBeCloseTo(24 / 36, 9);
  });

  test("count scaling to full marks into each criterion's own part", () => {
    const criteria = [manual("甲", 40), manual("乙", 30), manual("丙", 30, { blank: "optional" })];
    const list = LIST.map((record, i) => (i % 3 === 0 ? { ...record, 丙: null } : record));
    const found = weightsOf(scheme({ criteria, score: { outOf: 100 } }), list);
    expect(found.rest).toBe(0);
    expect(found.criteria[2].missing).toBe(7 / 20);
  });

  test("are not told of a handful of customers, nor where all score the same", () => {
    expect(weigh(scheme(), LIST.slice(0, LEAST_CUSTOMERS - 1))).toEqual({
      kind: "too-few",
      customers: 9,
      least: 10,
    });
    const same = LIST.map(() => ({ 甲: 0.1, 乙: 0.2, 丙: 0.3 }));
    expect(weigh(scheme(), same)).toEqual({ kind: "no-spread", customers: 20 });
    expect(weigh(scheme({ criteria: [], decide: { by: "none" } }), LIST).kind).toBe("no-score");
  });
});

const points = (max: number) =>
  fc.oneof(
    { weight: 9, arbitrary: fc.integer({ min: 0, max }) },
    { weight: 1, arbitrary: fc.constant(null) }
  );
const list = fc.array(
  fc.record({ 甲: points(40), 乙: points(30), 丙: points(30), 系数: fc.constantFrom(0.5, 1, 1.5) }),
  { minLength: 12, maxLength: 40 }
);
const shapes: readonly Scheme[] = [
  scheme(),
  scheme({
    score: { outOf: 100 },
    criteria: NAMES.map((name) => manual(name, 30, { blank: "leave-out" })),
  }),
  scheme({ score: { formula: "(50%*[@[得分.甲]]+[@[得分.乙]]-[@[得分.丙]])*[@系数]" } }),
  scheme({ score: { formula: "MIN(60,[@[得分.甲]]+[@[得分.乙]]+[@[得分.丙]])" } }),
];

describe("whatever the list", () => {
  test("shares of the variance and the rest sum to 1, and so do the nominal shares", () => {
    fc.assert(
      fc.property(fc.constantFrom(...shapes), list, (of, records) => {
        const found = weigh(of, records);
        if (found.kind !== "weights") return;
        const sum = found.criteria.reduce((total, { effective }) => total + effective, found.rest);
        expect(sum).toBeCloseTo(1, 9);
        expect(found.criteria.reduce((total, { nominal }) => total + nominal, 0)).toBeCloseTo(1, 9);
      })
    );
  });

  test("row order changes nothing, and a list twice over weighs the same", () => {
    fc.assert(
      fc.property(fc.constantFrom(...shapes), list, (of, records) => {
        const once = weigh(of, records);
        fc.pre(once.kind !== "too-few");
        for (const other of [[...records].reverse(), [...records, ...records]]) {
          const again = weigh(of, other);
          expect(again.kind).toBe(once.kind);
          if (once.kind !== "weights" || again.kind !== "weights") continue;
          again.criteria.forEach(({ effective, nominal, commonest }, i) => {
            expect(effective).toBeCloseTo(once.criteria[i].effective, 7);
            expect(nominal).toBeCloseTo(once.criteria[i].nominal, 9);
            expect(commonest).toEqual(once.criteria[i].commonest);
          });
          expect(again.twins.map(({ names }) => names)).toEqual(
            once.twins.map(({ names }) => names)
          );
        }
      })
    );
  });

  test("points of another scale, cut and full mark alike, weigh the same", () => {
    const bigger = scheme({ criteria: NAMES.map((name, i) => manual(name, [400, 300, 300][i])) });
    fc.assert(
      fc.property(list, (records) => {
        const times = records.map((record) =>
          Object.fromEntries(
            Object.entries(record).map(([key, value]) => [key, value === null ? null : value * 10])
          )
        );
        const [a, b] = [weigh(scheme(), records), weigh(bigger, times)];
        expect(b.kind).toBe(a.kind);
        if (a.kind !== "weights" || b.kind !== "weights") return;
        b.criteria.forEach(({ effective, nominal }, i) => {
          expect(effective).toBeCloseTo(a.criteria[i].effective, 7);
          expect(nominal).toBeCloseTo(a.criteria[i].nominal, 9);
        });
      })
    );
  });
});

const scored = catalogue.filter(
  ({ criteria = [], score }) => criteria.length > 0 && score !== null
);

test.each(scored.map((each) => [each.id, each] as const))(
  "%s has nominal shares that sum to 1",
  (_, of) => {
    const numRuns = of.gates === undefined ? 40 : 150;
    // Squares of 1e300 are no numbers.
    const record = fc
      .sample(anyList(of), { seed: 7, numRuns })
      .flat()
      .filter((each) => !JSON.stringify(each).includes("1e+300"));
    const found = weigh(of, record);
    if (found.kind !== "weights") throw new Error(`${of.id}: ${found.kind}`);
    const sum = found.criteria.reduce((total, { nominal }) => total + nominal, 0);
    expect(sum).toBeCloseTo(1, 9);
    const all = found.criteria.reduce((total, { effective }) => total + effective, found.rest);
    expect(all).toBeCloseTo(1, 6);
    for (const { effective } of found.criteria) expect(effective).not.toBeNaN();
  }
);
