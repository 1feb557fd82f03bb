import fc from "../fastCheck";
import { catalogue } from "../../src/catalogue";
import { nearestChanges, type NearestChange } from "../../src/grading/nearestChange";
import { prepareScheme } from "../../src/grading/prepare";
import type { Column, Criterion, PointsRule, Scheme } from "../../src/scheme/types";
import { gradeRecords, type Record_ } from "../catalogue/gradeRecords";
import { word } from "../scheme/soundScheme";
import { inputOf } from "./inputOf";

const criterion = (id: string, max: number, rule: PointsRule, more: object = {}): Criterion => ({
  id,
  name: word(id),
  max,
  rule,
  influenceable: true,
  source: "seed",
  ...more,
});

const scheme = (criteria: readonly Criterion[], cuts: readonly number[]): Scheme => ({
  id: "ways",
  version: "1.0.0",
  name: word("样例"),
  use: "value",
  status: "complete",
  source: { note: word("样例") },
  columns: [
    { name: "客户名称", type: "text", role: "name" },
    { name: "额", type: "number" },
    { name: "比", type: "percent", range: [0, 100] },
    { name: "次", type: "number" },
    { name: "按时", type: "yesno" },
    { name: "方式", type: "choice", options: ["甲", "乙", "丙"].map((value) => ({ value })) },
  ],
  criteria,
  tiers: ["A", "B", "C"].slice(0, cuts.length + 1).map((label) => ({
    label,
    name: word(label),
    color: "green" as const,
    source: "seed" as const,
  })),
  decide: { by: "score", cuts: cuts.map((above) => ({ above })) },
});

const amount = criterion("额", 50, { kind: "ratio", column: "额", to: 200 });
const share = criterion("比", 30, {
  kind: "bands",
  column: "比",
  bands: [
    { atLeast: 60, points: 30 },
    { above: 40, points: 15 },
  ],
  otherwise: 0,
});
const events = criterion("次", 20, { kind: "deduct", column: "次", from: 20, step: 6 });
const onTime = criterion("按时", 10, { kind: "yesno", column: "按时", yes: 10, no: 0 });
const way = criterion("方式", 10, {
  kind: "choices",
  column: "方式",
  points: { 甲: 10, 乙: 4, 丙: 0 },
});

const brief = (change: NearestChange | null) =>
  change && [change.tier, ...change.steps.map(({ column, from, to }) => [column, from, to])];

const changes = (s: Scheme, record: Record_, others: readonly Record_[] = []) => {
  const { rise, fall } = nearestChanges(prepareScheme(s), inputOf(s, [record, ...others]), 0);
  return { rise: brief(rise), fall: brief(fall) };
};

describe("the nearest change", () => {
  test("of bands is the next edge, and just beside it on the way down", () => {
    expect(changes(scheme([share], [20]), { 比: 50 }).rise).toEqual([0, ["比", 50, 60]]);
    expect(changes(scheme([share], [20]), { 比: 80 }).fall).toEqual([1, ["比", 80, 59.99]]);
    expect(changes(scheme([share], [10]), { 比: 10 }).rise).toEqual([0, ["比", 10, 40.01]]);
  });

  test("of a ratio is the least value that is enough", () => {
    // 50 of 200 earns 12.5; more than 30 points need more than 120.
    expect(changes(scheme([amount], [30]), { 额: 50 })).toEqual({
      rise: [0, ["额", 50, 120.01]],
      fall: null,
    });
    expect(changes(scheme([amount], [30]), { 额: 150 }).fall).toEqual([1, ["额", 150, 120]]);
  });

  test("of a deduction is a whole number of events", () => {
    expect(changes(scheme([events], [10]), { 次: 3 })).toEqual({
      rise: [0, ["次", 3, 1]],
      fall: null,
    });
    expect(changes(scheme([events], [10]), { 次: 0 }).fall).toEqual([1, ["次", 0, 2]]);
  });

  test("of yes and no, and of options, is the other answer", () => {
    expect(changes(scheme([onTime], [5]), { 按时: false }).rise).toEqual([
      0,
      ["按时", false, true],
    ]);
    expect(changes(scheme([way], [3]), { 方式: "丙" }).rise).toEqual([0, ["方式", "丙", "乙"]]);
    expect(changes(scheme([way], [3]), { 方式: "甲" }).fall).toEqual([1, ["方式", "甲", "丙"]]);
  });

  test("of a rank is to stand where the customer of that rank stands", () => {
    const rank = criterion("额", 30, { kind: "rank-step", column: "额", from: 30, step: 10 });
    const others = [{ 额: 500 }, { 额: 300 }];
    expect(changes(scheme([rank], [15]), { 额: 100 }, others).rise).toEqual([0, ["额", 100, 300]]);
  });

  test("of a formula that cannot be turned round is found by trying values", () => {
    const formula = criterion("额", 50, { kind: "formula", formula: "SQRT([@额])", needs: ["额"] });
    const s = scheme([formula], [20]);
    expect(changes(s, { 额: 100 }).rise).toEqual([0, ["额", 100, 400.01]]);
    expect(changes(s, { 额: 441 }).fall).toEqual([1, ["额", 441, 400]]);
  });

  test("takes the fewest criteria, and among them the smallest change of points", () => {
    const s = scheme([amount, share, onTime], [60]);
    // 25 + 15 + 0 = 40: the share gives 15, on time 10, the amount up to 25.
    expect(changes(s, { 额: 100, 比: 50, 按时: false }).rise).toEqual([0, ["额", 100, 180.01]]);
    const two = scheme([share, onTime, way], [44]);
    expect(changes(two, { 比: 50, 按时: false, 方式: "甲" }).rise).toEqual([
      0,
      ["比", 50, 60],
      ["按时", false, true],
    ]);
  });

  test("leaves alone what the manager cannot influence, and ends a special case that holds", () => {
    const fixed = { ...share, influenceable: false };
    expect(changes(scheme([fixed], [20]), { 比: 50 })).toEqual({ rise: null, fall: null });
    const special = {
      ...share,
      unless: [{ when: { column: "按时", yes: false } as const, points: 0 }],
    };
    expect(changes(scheme([special], [20]), { 比: 50, 按时: false }).rise).toEqual([
      0,
      ["比", 50, 60],
      ["按时", false, true],
    ]);
    expect(changes(scheme([special], [20]), { 比: 50, 按时: true }).rise).toEqual([
      0,
      ["比", 50, 60],
    ]);
  });

  test("the best has no way up, the last none down, an unrated customer neither", () => {
    const s = scheme([share], [20]);
    expect(changes(s, { 比: 70 }).rise).toBeNull();
    expect(changes(s, { 比: 10 }).fall).toBeNull();
    expect(changes(s, {})).toEqual({ rise: null, fall: null });
  });
});

const cell = (column: Column): fc.Arbitrary<unknown> => {
  if (column.type === "choice")
    return fc.constantFrom(...(column.options ?? []).map(({ value }) => value));
  if (column.type === "yesno") return fc.boolean();
  if (column.type === "date") return fc.constantFrom("2024-01-31", "2023-12-01");
  if (column.type === "text") return fc.constantFrom("甲", "乙");
  const [low, high] = column.range ?? [0, 120];
  return fc.integer({ min: Math.round(low), max: Math.round(high) });
};

const record = (s: Scheme): fc.Arbitrary<Record_> =>
  fc.record(
    Object.fromEntries(
      s.columns
        .filter(({ otherwise, periods }) => otherwise === undefined && periods === undefined)
        .map((column) => [column.name, cell(column)])
    )
  );

const mine = scheme([amount, share, events, onTime, way], [90, 60]);
const scored = [
  mine,
  ...catalogue.filter(
    ({ decide, criteria }) => decide.by === "score" && criteria?.some((c) => c.influenceable)
  ),
];

test.each(scored.map((s) => [s.id, s] as const))(
  "in %s applying the change really leads to the tier",
  (_, s) => {
    const inputs = new Set(s.columns.map(({ name }) => name));
    const prepared = prepareScheme(s);
    const rank = (label: string | null) => s.tiers.findIndex((tier) => tier.label === label);
    let applied = 0;
    fc.assert(
      fc.property(fc.array(record(s), { minLength: 1, maxLength: 5 }), (records) => {
        const { rise, fall } = nearestChanges(prepared, inputOf(s, records), 0);
        for (const [change, up] of [
          [rise, true],
          [fall, false],
        ] as const) {
          const steps = change?.steps ?? [];
          if (change === null) continue;
          if (steps.some(({ column, to }) => to === null || !inputs.has(column ?? ""))) continue;
          const changed = Object.fromEntries(steps.map(({ column, to }) => [column, to]));
          const after = gradeRecords(s, [{ ...records[0], ...changed }, ...records.slice(1)])[0];
          applied++;
          if (up) expect(rank(after.tier)).toBeLessThanOrEqual(change.tier);
          else expect(rank(after.tier)).toBeGreaterThanOrEqual(change.tier);
        }
      }),
      { numRuns: 25 }
    );
    if (s === mine) expect(applied).toBeGreaterThan(10);
  }
);

test("fewer criteria would not be enough: no single change reaches what two are named for", () => {
  const inputs = { 额: [0, 50, 100, 150, 200], 比: [0, 40.01, 60], 次: [0, 1, 2, 3] };
  const answers = { 按时: [true, false], 方式: ["甲", "乙", "丙"] };
  fc.assert(
    fc.property(record(mine), (one) => {
      const { rise } = nearestChanges(prepareScheme(mine), inputOf(mine, [one]), 0);
      if (rise === null || rise.steps.length < 2) return;
      const rank = (r: Record_) =>
        mine.tiers.findIndex(({ label }) => label === gradeRecords(mine, [r])[0].tier);
      for (const [column, values] of Object.entries({ ...inputs, ...answers }))
        for (const value of values)
          expect(rank({ ...one, [column]: value })).toBeGreaterThan(rise.tier);
    }),
    { numRuns: 25 }
  );
});
