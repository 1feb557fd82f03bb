import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { catalogue } from "../../src/catalogue";
import { checkScheme } from "../../src/scheme/checkScheme";
import type { Condition, Scheme, TierCondition, Working } from "../../src/scheme/types";
import { wordingFor } from "../../src/wording";
import { unexplainedProblems } from "../catalogue/unexplained";
import { amount, bands, kind, sound, withAmount, word } from "./soundScheme";

const rules = (list: readonly TierCondition[]): Scheme => ({
  ...sound,
  decide: { by: "conditions", rules: list },
});

/** One condition more, in a gate. */
const gate = (when: Condition): Scheme => ({
  ...sound,
  gates: [{ id: "gate", when, reason: word("不符") }],
});

const working = (one: Working): Scheme => ({ ...sound, workings: [one] });

const amountFrom = (from: number): Condition => ({ column: "采购额", atLeast: from });

type Unnamed<T> = T extends unknown ? Omit<T, "name"> : never;

/** The first criterion takes its points from a working; it can give 60. */
const steps = (working: Unnamed<Working>): Scheme => ({
  ...withAmount({ rule: { kind: "formula", formula: "=[@名次分]", needs: ["采购额"] } }),
  workings: [{ name: "名次分", ...working }],
});

const cases: readonly (readonly [string, Scheme, string, string, object?])[] = [
  [
    "yes on a number",
    gate({ column: "采购额", yes: true }),
    "wrong-type",
    "gates[0].when.column",
    { type: "number", expected: "yesno" },
  ],
  [
    "an edge on a choice",
    gate({ any: [{ column: "性质", atLeast: 3 }] }),
    "wrong-type",
    "gates[0].when.any[0].column",
  ],
  [
    "an option of a number",
    gate({ column: "采购额", is: "大" }),
    "wrong-type",
    "gates[0].when.column",
  ],
  [
    "the top of a choice",
    gate({ column: "性质", topPercent: 5 }),
    "wrong-type",
    "gates[0].when.column",
  ],
  [
    "an amount compared with a choice",
    gate({ column: "采购额", above: { column: "性质" } }),
    "wrong-type",
    "gates[0].when",
  ],
  [
    "yes and no points for a number",
    withAmount({ rule: { kind: "yesno", column: "采购额", yes: 60, no: 0 } }),
    "wrong-type",
    "criteria[0].rule.column",
  ],
  [
    "bands over a choice",
    withAmount({
      rule: {
        kind: "bands",
        column: "性质",
        bands: [{ atLeast: 1, points: 60 }],
        otherwise: 0,
      },
    }),
    "wrong-type",
    "criteria[0].rule.column",
  ],
  [
    "a rank of a choice",
    working({ name: "名次", kind: "rank", column: "性质" }),
    "wrong-type",
    "workings[0].column",
  ],
  [
    "places in the order of a choice",
    working({ name: "名额", kind: "quota", when: amountFrom(1), percent: 10, order: ["性质"] }),
    "wrong-type",
    "workings[0].order[0]",
  ],
  [
    "a quota over a column that is not there",
    working({ name: "名额", kind: "quota", when: amountFrom(1), percent: 10, order: ["采购"] }),
    "unknown-column",
    "workings[0]",
  ],
  [
    "an output over a column that is not there",
    {
      ...sound,
      outputs: [
        { id: "o", name: word("输出"), type: "text", value: { column: "性" }, source: "seed" },
      ],
    },
    "unknown-column",
    "outputs[0].value",
  ],
  [
    "an option that a condition misspells",
    gate({ column: "性质", is: "直供商" }),
    "unknown-option",
    "gates[0].when.is",
    { name: "直供商", nearest: "直供" },
  ],
  [
    "one of several options that is not there",
    gate({ column: "性质", isOneOf: ["直供", "零售"] }),
    "unknown-option",
    "gates[0].when.isOneOf[1]",
  ],
  [
    "a choice without options",
    { ...sound, columns: sound.columns.map((c) => ({ ...c, options: undefined })) },
    "no-options",
    "columns[2].options",
  ],
  [
    "the top 105 %",
    gate({ column: "采购额", topPercent: 105 }),
    "bad-percent",
    "gates[0].when.topPercent",
  ],
  [
    "places for less than none",
    working({ name: "名额", kind: "quota", when: amountFrom(1), percent: -1, order: [] }),
    "bad-percent",
    "workings[0].percent",
  ],
  [
    "a range from large to small",
    {
      ...sound,
      columns: sound.columns.map((c) => (c.name === "采购额" ? { ...c, range: [9, 1] } : c)),
    },
    "bad-range",
    "columns[1].range",
  ],
  [
    "half a period",
    {
      ...sound,
      columns: [...sound.columns, { name: "月采购额", type: "number", periods: 1.5 }],
    },
    "bad-number",
    "columns[4].periods",
  ],
  [
    "the same option twice",
    {
      ...sound,
      columns: sound.columns.map((c) =>
        c.name === "性质" ? { ...c, options: [...(c.options ?? []), { value: "直供" }] } : c
      ),
    },
    "duplicate-name",
    "columns[2].options[2].value",
  ],
  [
    "points that fall as the value rises",
    bands(
      [
        { atLeast: 100, points: 0 },
        { atLeast: 50, points: 30 },
      ],
      60
    ),
    "falling-points",
    "criteria[0].rule.bands",
  ],
  [
    "bands that leave a hole",
    bands([
      { atLeast: 100, points: 60 },
      { atMost: 50, points: 30 },
    ]),
    "gap",
    "criteria[0].rule.bands",
    { from: "50", to: "100" },
  ],
  [
    "bands that overlap",
    bands([
      { atLeast: 50, points: 60 },
      { atMost: 100, points: 30 },
    ]),
    "overlap",
    "criteria[0].rule.bands",
    { from: "50", to: "100" },
  ],
  [
    "an edge nobody owns",
    bands([
      { above: 50, points: 60 },
      { below: 50, points: 30 },
    ]),
    "edge-without-owner",
    "criteria[0].rule.bands",
    { value: "50" },
  ],
  [
    "an edge with two owners",
    bands([
      { atLeast: 50, points: 60 },
      { atMost: 50, points: 30 },
    ]),
    "edge-with-two-owners",
    "criteria[0].rule.bands",
    { value: "50" },
  ],
  [
    "rules that leave out the largest",
    rules([
      { tier: "A", when: { all: [amountFrom(50), { column: "采购额", atMost: 90 }] } },
      { tier: "B", when: { column: "采购额", below: 50 } },
    ]),
    "missing-top",
    "decide.rules",
    { example: "采购额 = 180" },
  ],
  [
    "rules that leave out the smallest",
    rules([
      { tier: "A", when: amountFrom(50) },
      { tier: "B", when: amountFrom(20) },
    ]),
    "missing-bottom",
    "decide.rules",
    { example: "采购额 = 10" },
  ],
  [
    "rules that leave out an edge",
    rules([
      { tier: "A", when: { column: "采购额", above: 50 } },
      { tier: "B", when: { column: "采购额", below: 50 } },
    ]),
    "gap",
    "decide.rules",
    { example: "采购额 = 50" },
  ],
  [
    "rules that leave out a combination",
    rules([
      { tier: "A", when: { all: [amountFrom(50), { column: "性质", is: "直供" }] } },
      { tier: "B", when: { column: "采购额", below: 50 } },
    ]),
    "gap",
    "decide.rules",
    { example: "采购额 = 50、性质 = 经销" },
  ],
  [
    "a tier behind rules that take everyone",
    rules([
      { tier: "A", when: amountFrom(50) },
      { tier: "B", when: { column: "采购额", below: 60 } },
      { tier: "C", when: amountFrom(20) },
    ]),
    "unreachable-tier",
    "tiers[2]",
    { name: "C" },
  ],
  [
    "a maximum no rule gives",
    withAmount({ max: 70 }),
    "maximum-not-reached",
    "criteria[0].max",
    { highest: "60", max: "70" },
  ],
  [
    "a maximum no rule gives, with a note on something else",
    withAmount({ max: 70, note: word("模板值") }),
    "maximum-not-reached",
    "criteria[0].max",
    { highest: "60", max: "70" },
  ],
  [
    "a maximum above what a working hands over",
    steps({ kind: "choose", rules: [{ when: amountFrom(50), value: 3 }], otherwise: 1 }),
    "maximum-not-reached",
    "criteria[0].max",
    { highest: "3", max: "60" },
  ],
  [
    "a maximum above the bands of a working",
    steps({
      kind: "bands",
      column: "采购额",
      bands: [{ atLeast: 50, value: 20 }],
      otherwise: 50,
    }),
    "maximum-not-reached",
    "criteria[0].max",
    { highest: "50", max: "60" },
  ],
  [
    "a maximum above the range of the points entered",
    {
      ...withAmount({ rule: { kind: "manual", column: "采购额" } }),
      columns: sound.columns.map((c) => (c.name === "采购额" ? { ...c, range: [0, 50] } : c)),
    },
    "maximum-not-reached",
    "criteria[0].max",
    { highest: "50", max: "60" },
  ],
  [
    "maxima that do not sum to the full mark",
    { ...sound, score: { outOf: 120 } },
    "weights-sum",
    "score.outOf",
    { found: "100", expected: "120" },
  ],
  [
    "shares that do not make a whole",
    { ...sound, score: { formula: "40%*[@[得分.金额]]+0.5*[@[得分.性质分]]" } },
    "weights-sum",
    "score.formula",
    { found: "90%", expected: "100%" },
  ],
  [
    "two options of one id",
    {
      ...sound,
      options: [1, 2].map(() => ({ id: "o", name: word("选项"), values: [] })),
    },
    "duplicate-name",
    "options[1].id",
  ],
  [
    "two values of one id",
    {
      ...sound,
      options: [
        {
          id: "o",
          name: word("选项"),
          values: [1, 2].map(() => ({ id: "v", name: word("值"), set: {} })),
        },
      ],
    },
    "duplicate-name",
    "options[0].values[1].id",
  ],
  [
    "an option that breaks the cuts",
    {
      ...sound,
      options: [
        {
          id: "o",
          name: word("选项"),
          values: [
            { id: "as-is", name: word("原样"), set: {} },
            { id: "v", name: word("值"), set: { decide: { by: "score", cuts: [] } } },
          ],
        },
      ],
    },
    "cut-count",
    "options[0].values[1].set.decide.cuts",
  ],
  [
    "an option that takes away what rules need",
    {
      ...sound,
      options: [
        {
          id: "o",
          name: word("选项"),
          values: [{ id: "v", name: word("值"), set: { columns: sound.columns.slice(0, 2) } }],
        },
      ],
    },
    "unknown-column",
    "options[0].values[0] (criteria[1].rule)",
  ],
];

test.each(cases.map((one) => [one[0], one] as const))(
  "%s is reported with its place",
  (_, [, scheme, code, at, params = {}]) => {
    expect(checkScheme(scheme)).toContainEqual(
      expect.objectContaining({ code, at, params: expect.objectContaining(params) })
    );
  }
);

test.each<[string, Scheme]>([
  ["bands that are read best first", bands([{ atLeast: 100, points: 60 }])],
  [
    "fewer days earn more, written with atMost",
    bands([
      { atMost: 30, points: 60 },
      { atMost: 60, points: 30 },
    ]),
  ],
  [
    "falling points with a note",
    withAmount({
      rule: {
        kind: "bands",
        column: "采购额",
        bands: [{ atLeast: 100, points: 0 }],
        otherwise: 60,
      },
      note: word("越多越差"),
    }),
  ],
  [
    "rules that take everyone",
    rules([
      { tier: "A", when: amountFrom(50) },
      { tier: "B", when: { column: "性质", is: "直供" } },
      { tier: "C" },
    ]),
  ],
  [
    "a rule for customers without an amount",
    rules([
      { tier: "A", when: amountFrom(50) },
      { tier: "B", when: { column: "采购额", below: 50 } },
      { tier: "C", when: { column: "采购额", given: false } },
    ]),
  ],
  [
    "shares that make a whole",
    { ...sound, score: { formula: "40%*[@[得分.金额]]+0.6*[@[得分.性质分]]" } },
  ],
  [
    "full marks that are scaled because an item may be left out",
    {
      ...sound,
      criteria: [{ ...amount, blank: "optional" as const }, kind],
      score: { outOf: 120 },
    },
  ],
])("%s: nothing is wrong", (_, scheme) => {
  const noise = ["unused-column", "no-contact-column", "unreachable-tier"];
  const found = checkScheme(scheme).filter(({ code }) => !noise.includes(code));
  expect(found).toEqual([]);
});

test("a column that only an option uses is not unused", () => {
  const withNote: Scheme = {
    ...sound,
    columns: [...sound.columns, { name: "季度额", type: "number" }],
  };
  const option = (column: string): Scheme => ({
    ...withNote,
    options: [
      {
        id: "by",
        name: word("口径"),
        values: [
          {
            id: "quarter",
            name: word("按季度"),
            set: { criteria: [{ ...amount, rule: { kind: "manual", column } }, kind] },
          },
        ],
      },
    ],
  });
  const unused = (scheme: Scheme) =>
    checkScheme(scheme).filter(({ code }) => code === "unused-column");
  expect(unused(option("季度额"))).toEqual([]);
  expect(unused(option("采购额"))).toEqual([expect.objectContaining({ at: "columns[4]" })]);
});

describe("the codes of problems", () => {
  const codes = Object.keys(wordingFor("zh").schemeProblems);
  const tests = readdirSync(__dirname)
    .filter((file) => file.endsWith(".test.ts"))
    .map((file) => readFileSync(join(__dirname, file), "utf8"))
    .join("\n");

  test.each(codes)("%s is made to happen in a test", (code) => {
    expect(tests).toContain(`"${code}"`);
  });

  test.each(codes)("%s has a sentence and a remedy in both languages", (code) => {
    const params = { name: "甲", reason: "syntax", character: "1", members: "乙", known: "丙" };
    const problem = { at: "criteria[0]", params };
    for (const language of ["zh-CN", "en-US"]) {
      const { schemeProblems } = wordingFor(language);
      const sentence = schemeProblems[code as keyof typeof schemeProblems](problem);
      expect(sentence).toContain("criteria[0]");
      // A statement and what to do about it: a semicolon between, or two sentences.
      expect(sentence).toMatch(/[；;。？?]\s*\S/);
    }
  });
});

test.each([
  ["reach it", { rules: [{ when: amountFrom(50), value: 60 }], otherwise: 1 }],
  [
    "are worked out",
    { rules: [{ when: amountFrom(50), value: 3 }], otherwise: { column: "采购额" } },
  ],
  ["are not there", { rules: [] }],
] as const)("a maximum is not doubted where the values of a working %s", (_, rest) => {
  const problems = checkScheme(steps({ kind: "choose", ...rest }));
  expect(problems.filter(({ code }) => code === "maximum-not-reached")).toEqual([]);
});

describe("the built-in schemes", () => {
  test.each(catalogue.map((scheme) => [scheme.id, scheme] as const))(
    "%s has no error, and no warning without a reason",
    (_, scheme) => expect(unexplainedProblems(scheme)).toEqual([])
  );
});
