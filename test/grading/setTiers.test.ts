import fc from "../fastCheck";
import { catalogue } from "../../src/catalogue";
import { isoDate, parseIsoDate } from "../../src/formula/serial";
import { cellAt, type Vector } from "../../src/formula/vector";
import { chineseCalendar } from "../../src/grading/chineseCalendar";
import { traceGrades } from "../../src/grading/grade";
import { prepareScheme } from "../../src/grading/prepare";
import { setTiers } from "../../src/grading/setTiers";
import type { Grades } from "../../src/grading/types";
import type { Cadence, Scheme } from "../../src/scheme/types";
import { preparedScheme } from "../../src/table/gradeSheet";
import { anyList } from "./anyList";
import { inputOf } from "./inputOf";

const word = (zh: string) => ({ zh, en: zh });
const every = (count: number, unit: Cadence["unit"]): Cadence => ({
  every: count,
  unit,
  source: "seed",
});
const output = (id: string, formula: string) => ({
  id,
  name: word(id),
  type: "number" as const,
  value: { formula },
  source: "seed" as const,
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
    { name: "上次联系", type: "date", role: "contact" },
  ],
  tiers: [
    { label: "战略", cadence: every(1, "month") },
    { label: "大户", cadence: every(10, "day") },
    { label: "一般" },
  ].map((tier) => ({ ...tier, name: word(tier.label), color: "green", source: "seed" })),
  decide: {
    by: "conditions",
    rules: [
      { tier: "战略", when: { column: "战略", yes: true, blank: "no" } },
      { tier: "大户", when: { column: "大户", yes: true, blank: "no" } },
      { tier: "一般" },
    ],
  },
  outputs: [
    output("same", "COUNTIF([结果.等级],[@[结果.等级]])"),
    output("own", "[@[结果.等级]]*100"),
  ],
  followUp: { from: "上次联系" },
};

const RECORDS = [
  { 战略: "是", 大户: "是", 上次联系: "2024-01-31" },
  { 大户: "是", 上次联系: "2024-01-31" },
  { 上次联系: "2024-01-31" },
];

function setIn(scheme: Scheme, tiers: readonly (readonly [number, number])[], workdays = false) {
  const prepared = prepareScheme(scheme);
  const input = {
    ...inputOf(scheme, RECORDS),
    ...(workdays && { calendar: chineseCalendar() }),
  };
  const trace = traceGrades(prepared, input);
  return { before: trace.grades, after: setTiers(prepared, input, trace, new Map(tiers)) };
}

const nextOf = ({ next }: Grades) =>
  [...next].map((serial) => (Number.isNaN(serial) ? null : isoDate(serial)));
const outputOf = ({ outputs, rows }: Grades, name: string) =>
  Array.from({ length: rows }, (_, row) => cellAt(outputs.get(name) as Vector, row));

test("the date is that of the tier that was set, and none where that tier has no rhythm", () => {
  const { before, after } = setIn(marks, [
    [0, 2],
    [2, 0],
  ]);
  expect(nextOf(before)).toEqual(["2024-02-29", "2024-02-10", null]);
  expect(nextOf(after)).toEqual([null, "2024-02-10", "2024-02-29"]);
  expect([0, 1, 2].map(after.tierText)).toEqual(["一般", "大户", "战略"]);
  expect([0, 1, 2].map(before.tierText)).toEqual(["战略", "大户", "一般"]);
});

test("where the earliest of several rhythms counts, a tier set by hand has its own", () => {
  const shortest = { ...marks, followUp: { from: "上次联系", shortest: true } };
  const { before, after } = setIn(shortest, [[0, 0]]);
  expect(nextOf(before)).toEqual(["2024-02-10", "2024-02-10", null]);
  expect(nextOf(after)).toEqual(["2024-02-29", "2024-02-10", null]);
});

test("the date of a tier set by hand moves to a working day like every other", () => {
  // 10 February 2024 begins the Spring Festival, whose last day is the 17th; the 18th is a Sunday worked.
  const { after } = setIn(marks, [[2, 1]], true);
  expect(nextOf(after)[2]).toBe("2024-02-18");
  expect(parseIsoDate("2024-02-18")).toBe(after.next[2]);
});

test("further results follow the tier of those who were set, and stay for everybody else", () => {
  const { after } = setIn(marks, [[2, 0]]);
  expect(outputOf(after, "own")).toEqual([100, 200, 100]);
  expect(outputOf(after, "same")).toEqual([1, 1, 2]);
});

test("who cannot be rated has no score, whatever tier he is set to; others keep theirs", () => {
  const scored: Scheme = {
    ...marks,
    criteria: [
      {
        id: "key",
        name: word("战略分"),
        max: 10,
        rule: { kind: "formula", formula: "IF([@战略]=TRUE,10,4)", needs: ["上次联系"] },
        source: "seed",
      },
    ],
    gates: [
      { id: "big", when: { column: "大户", yes: true, blank: "no" }, reason: word("不是大户") },
    ],
  };
  const { before, after } = setIn(scored, [
    [0, 1],
    [2, 0],
  ]);
  expect([before.status[2], before.score[2]]).toEqual(["unrated", 4]);
  expect([...after.score]).toEqual([10, 4, NaN]);
  expect([after.status[0], after.status[2]]).toEqual([before.status[0], "provisional"]);
});

const laddered = catalogue.filter(
  ({ decide, followUp }) =>
    (decide.by === "score" || decide.by === "conditions") && followUp?.shortest !== true
);

test.each(laddered.map((scheme) => [scheme.id, scheme] as const))(
  "%s: setting the tiers that were computed changes nothing",
  (_, scheme) => {
    const prepared = preparedScheme(scheme);
    fc.assert(
      fc.property(anyList(scheme), (records) => {
        const input = inputOf(scheme, records);
        const trace = traceGrades(prepared, input);
        const { grades } = trace;
        const own = new Map([...grades.tier].flatMap((t, i) => (t < 0 ? [] : [[i, t] as const])));
        const after = setTiers(prepared, input, trace, own);
        expect([...after.tier]).toEqual([...grades.tier]);
        expect([...after.next]).toEqual([...grades.next]);
        for (const name of grades.outputs.keys())
          expect(outputOf(after, name)).toEqual(outputOf(grades, name));
      }),
      { numRuns: 5 }
    );
  }
);
