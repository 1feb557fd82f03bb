import fc from "../fastCheck";
import { catalogue } from "../../src/catalogue";
import { findScheme } from "../../src/catalogue/findScheme";
import { grade } from "../../src/grading/grade";
import { prepareScheme } from "../../src/grading/prepare";
import type { Column, Condition, Scheme } from "../../src/scheme/types";
import { gradeRecords, type Record_ } from "../catalogue/gradeRecords";
import { sound, word } from "../scheme/soundScheme";
import { inputOf } from "./inputOf";

const NAMES = ["甲", "乙", "丙", "丁"];
const columns: readonly Column[] = NAMES.map((name) => ({ name, type: "yesno" }));

const scheme = (when: Condition, more: Partial<Scheme> = {}): Scheme => ({
  ...sound,
  columns,
  criteria: [],
  followUp: undefined,
  decide: { by: "conditions", rules: [{ tier: "A", when }, { tier: "B" }] },
  ...more,
});

const yes = (column: string): Condition => ({ column, yes: true });
const blanks = (s: Scheme, record: Record_) => gradeRecords(s, [record])[0].blanks;

describe("the blanks that are named", () => {
  test.each<[string, Condition, Record_, readonly string[]]>([
    [
      "a part that is sure ends any",
      { any: [{ all: [yes("甲"), yes("乙")] }, yes("丙")] },
      { 甲: false },
      ["丙"],
    ],
    [
      "a part that is sure ends all",
      { any: [{ all: [yes("甲"), yes("乙")] }, yes("丙")] },
      { 甲: true },
      ["乙", "丙"],
    ],
    [
      "not turns the answer round only",
      { not: { any: [{ not: yes("甲") }, yes("乙")] } },
      { 甲: true },
      ["乙"],
    ],
    ["nothing is open", { any: [yes("甲"), yes("乙")] }, { 甲: true }, []],
    [
      "an ordinary mark",
      { any: [yes("甲"), { column: "乙", yes: true, blank: "no" }] },
      {},
      ["甲"],
    ],
    [
      "a question whether it is there",
      { any: [{ all: [{ column: "乙", given: false }, yes("甲")] }, yes("丙")] },
      { 丙: false },
      ["甲", "乙"],
    ],
  ])("%s", (_, when, record, expected) => {
    expect(blanks(scheme(when), record)).toEqual(expected);
  });

  test("of a choice are those up to the rule that holds, and of an IF those of the arm that is taken", () => {
    const chosen = scheme(
      { column: "级", is: "高" },
      {
        workings: [
          {
            name: "级",
            kind: "choose",
            rules: [
              { when: yes("甲"), value: "高" },
              { when: yes("乙"), value: "低" },
              { when: yes("丙"), value: "中" },
            ],
          },
        ],
      }
    );
    expect(blanks(chosen, { 甲: false })).toEqual(["乙", "丙"]);
    expect(blanks(chosen, { 甲: false, 丙: true })).toEqual(["乙"]);
    const formula = (text: string) =>
      scheme(
        { column: "级", is: "高" },
        { workings: [{ name: "级", kind: "formula", formula: text }] }
      );
    const branch = formula('IF([@甲],IF(ISLOGICAL([@乙]),"高",""),IF(ISLOGICAL([@丙]),"低",""))');
    expect(blanks(branch, { 甲: true })).toEqual(["乙"]);
    expect(blanks(branch, { 甲: false })).toEqual(["丙"]);
    const ifs = formula(
      'IFS([@甲],IF(ISLOGICAL([@乙]),"高",""),TRUE,IF(ISLOGICAL([@丙]),"低",""))'
    );
    expect(blanks(ifs, { 甲: true })).toEqual(["乙"]);
    const turn = formula(
      'SWITCH([@甲],TRUE,IF(ISLOGICAL([@乙]),"高",""),IF(ISLOGICAL([@丙]),"低",""))'
    );
    expect(blanks(turn, { 甲: true })).toEqual(["乙"]);
    expect(blanks(turn, { 甲: false })).toEqual(["丙"]);
    const both = formula('IF(AND([@甲],ISLOGICAL([@乙])),"高",IF(ISLOGICAL([@丙]),"低",""))');
    expect(blanks(both, { 甲: false })).toEqual(["丙"]);
  });

  test("of a range are all its columns, not only the first", () => {
    const numbers = NAMES.map((name): Column => ({ name, type: "number" }));
    const s = scheme(
      { column: "均", atLeast: 5 },
      {
        columns: numbers,
        workings: [
          {
            name: "均",
            kind: "formula",
            formula: 'IF(COUNT([@[甲]:[丙]])=3,AVERAGE([@[甲]:[丙]]),"")',
          },
        ],
      }
    );
    expect(blanks(s, { 甲: 9, 乙: 9 })).toEqual(["丙"]);
    expect(blanks(s, { 丙: 9 })).toEqual(["甲", "乙"]);
  });

  test("no blank that decides the tier is left out", () => {
    const leaf = fc.constantFrom(...NAMES).map(yes);
    const { tree } = fc.letrec<{ tree: Condition }>((tie) => ({
      tree: fc.oneof(
        { depthSize: "small", withCrossShrink: true },
        leaf,
        fc.array(tie("tree"), { minLength: 1, maxLength: 3 }).map((all) => ({ all })),
        fc.array(tie("tree"), { minLength: 1, maxLength: 3 }).map((any) => ({ any })),
        tie("tree").map((not) => ({ not }))
      ),
    }));
    const answer = fc.constantFrom(true, false, null);
    fc.assert(
      fc.property(tree, fc.array(answer, { minLength: 4, maxLength: 4 }), (when, answers) => {
        const s = scheme(when);
        const record = Object.fromEntries(NAMES.map((name, i) => [name, answers[i]]));
        const open = NAMES.filter((name) => record[name] === null);
        const fills = open.reduce<readonly Record_[]>(
          (done, name) => done.flatMap((r) => [true, false].map((v) => ({ ...r, [name]: v }))),
          [record]
        );
        const result = gradeRecords(s, [record, ...fills]);
        if (result[0].status === "rated") return;
        const at = new Map(fills.map((fill, i) => [JSON.stringify(fill), result[i + 1].tier]));
        const decides = (name: string) =>
          fills.some(
            (fill) =>
              at.get(JSON.stringify(fill)) !==
              at.get(JSON.stringify({ ...fill, [name]: !fill[name] }))
          );
        expect(result[0].blanks).toEqual(expect.arrayContaining(open.filter(decides)));
      }),
      { numRuns: 150 }
    );
  });
});

describe("a gate", () => {
  const gated = (when: Condition) =>
    scheme(yes("丙"), { gates: [{ id: "in", when, reason: word("不合规") }] });
  const told = (s: Scheme, record: Record_) => {
    const grades = grade(prepareScheme(s), inputOf(s, [record]));
    return [grades.failedGates(0), grades.openGates(0), grades.blanks(0), grades.status[0]];
  };

  test("that is surely shut is told apart from one that a blank keeps open", () => {
    const s = gated({ all: [yes("甲"), yes("乙")] });
    expect(told(s, { 甲: false })).toEqual([["in"], [], [], "unrated"]);
    expect(told(s, { 甲: true, 丙: true })).toEqual([["in"], ["in"], ["乙"], "unrated"]);
    expect(told(s, { 甲: true, 乙: true, 丙: true })).toEqual([[], [], [], "rated"]);
  });

  test("that asks whether an input is there is kept open by its blank", () => {
    const s = gated({ column: "甲", given: true });
    expect(told(s, { 丙: true })).toEqual([["in"], ["in"], ["甲"], "unrated"]);
  });

  test("that takes a blank as no marks the customer it lets in", () => {
    const s = gated({ not: { column: "甲", yes: true, blank: "assume-no" } });
    expect(told(s, { 丙: true })).toEqual([[], [], ["甲"], "provisional"]);
    expect(told(s, { 甲: false, 丙: true })).toEqual([[], [], [], "rated"]);
  });

  test("of a built-in scheme says the same", () => {
    const s = findScheme(catalogue, "government-customer") as Scheme;
    expect(told(s, {}).slice(0, 2)).toEqual([
      ["need", "budget", "timetable", "people"],
      ["need", "budget", "timetable", "people"],
    ]);
    expect(told(s, { 有潜在需求: false }).slice(1, 3)).toEqual([
      ["budget", "timetable", "people"],
      [],
    ]);
  });
});

test.each([
  ["text", "好", ""],
  ["choice", "直供", null],
  ["yesno", true, null],
  ["number", 3, null],
] as const)("a series of type %s is there when each period is", (type, filled, empty) => {
  const s: Scheme = {
    ...scheme({ column: "各月", given: true }),
    columns: [{ name: "各月", type, periods: 3, options: [{ value: "直供" }] }],
  };
  const tier = (cells: readonly unknown[]) => gradeRecords(s, [{ 各月: cells }])[0].tier;
  expect(tier([filled, filled, filled])).toBe("A");
  expect(tier([filled, empty, filled])).toBe("B");
});
