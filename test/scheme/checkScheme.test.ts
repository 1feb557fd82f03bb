import { catalogue } from "../../src/catalogue";
import { checkScheme } from "../../src/scheme/checkScheme";
import type { Scheme } from "../../src/scheme/types";
import { amount, bands, kind, sound, withAmount } from "./soundScheme";

const cases: readonly (readonly [string, Scheme, string, string])[] = [
  [
    "two columns of one name",
    { ...sound, columns: [...sound.columns, sound.columns[1]] },
    "duplicate-name",
    "columns[4].name",
  ],
  [
    "two tiers of one label",
    { ...sound, tiers: [sound.tiers[0], sound.tiers[0], sound.tiers[2]] },
    "duplicate-name",
    "tiers[1].label",
  ],
  [
    "a name that results use",
    { ...sound, columns: [...sound.columns, { name: "结果.总分", type: "number" }] },
    "reserved-name",
    "columns[4].name",
  ],
  [
    "a rule over a column that is not there",
    withAmount({ rule: { kind: "manual", column: "采购" } }),
    "unknown-column",
    "criteria[0].rule",
  ],
  [
    "a column no rule uses",
    { ...sound, columns: [...sound.columns, { name: "备注", type: "text" }] },
    "unused-column",
    "columns[4]",
  ],
  [
    "a formula that does not parse",
    withAmount({ rule: { kind: "formula", formula: "[@采购额]+*", needs: ["采购额"] } }),
    "formula",
    "criteria[0].rule.formula",
  ],
  [
    "a formula with an unknown function",
    withAmount({ rule: { kind: "formula", formula: "MAXX([@采购额],1)", needs: ["采购额"] } }),
    "formula",
    "criteria[0].rule.formula",
  ],
  [
    "a formula with an unknown column",
    withAmount({ rule: { kind: "formula", formula: "[@采购量]", needs: ["采购额"] } }),
    "formula",
    "criteria[0].rule.formula",
  ],
  [
    "workings that go round in a circle",
    {
      ...sound,
      workings: [
        { name: "甲", kind: "formula", formula: "[@乙]+[@采购额]" },
        { name: "乙", kind: "formula", formula: "[@甲]" },
      ],
    },
    "cycle",
    "workings[0]",
  ],
  ["no bands", bands([]), "no-bands", "criteria[0].rule.bands"],
  [
    "a band behind a wider one",
    bands([
      { atLeast: 50, points: 30 },
      { atLeast: 100, points: 60 },
    ]),
    "unreachable-band",
    "criteria[0].rule.bands[1]",
  ],
  [
    "a band that repeats an edge",
    bands([
      { atLeast: 50, points: 30 },
      { above: 50, points: 20 },
    ]),
    "unreachable-band",
    "criteria[0].rule.bands[1]",
  ],
  [
    "points that fall and rise again",
    bands([
      { atLeast: 100, points: 60 },
      { atLeast: 50, points: 10 },
      { atLeast: 20, points: 30 },
    ]),
    "falling-points",
    "criteria[0].rule.bands[2]",
  ],
  [
    "points above the maximum",
    bands([{ atLeast: 100, points: 61 }]),
    "points-above-maximum",
    "criteria[0].rule.bands[0].points",
  ],
  [
    "points below the minimum",
    bands([{ atLeast: 100, points: 60 }], -1),
    "points-below-minimum",
    "criteria[0].rule.otherwise",
  ],
  [
    "points for an option that is not there",
    {
      ...sound,
      criteria: [
        amount,
        {
          ...kind,
          rule: { kind: "choices", column: "性质", points: { 直供: 40, 经销: 20, 直销: 3 } },
        },
      ],
    },
    "unknown-option",
    'criteria[1].rule.points["直销"]',
  ],
  [
    "an option without points",
    {
      ...sound,
      criteria: [
        amount,
        { ...kind, rule: { kind: "choices", column: "性质", points: { 直供: 40 } } },
      ],
    },
    "option-without-points",
    "criteria[1].rule.points",
  ],
  [
    "choices over a number",
    {
      ...sound,
      criteria: [amount, { ...kind, rule: { kind: "choices", column: "采购额", points: {} } }],
    },
    "wrong-type",
    "criteria[1].rule.column",
  ],
  ["no tiers", { ...sound, tiers: [] }, "no-tiers", "tiers"],
  [
    "a rule for a tier that is not there",
    { ...sound, decide: { by: "conditions", rules: [{ tier: "S" }] } },
    "unknown-tier",
    "decide.rules[0].tier",
  ],
  [
    "a tier that no rule gives",
    {
      ...sound,
      decide: {
        by: "conditions",
        rules: [{ tier: "A", when: { column: "采购额", given: true } }, { tier: "B" }],
      },
    },
    "unreachable-tier",
    "tiers[2]",
  ],
  [
    "a rule behind the closing one",
    {
      ...sound,
      decide: { by: "conditions", rules: [{ tier: "A" }, { tier: "B" }, { tier: "C" }] },
    },
    "rule-after-closing",
    "decide.rules[1]",
  ],
  [
    "a cut nobody reaches",
    { ...sound, decide: { by: "score", cuts: [{ above: 100 }, { atLeast: 50 }] } },
    "unreachable-tier",
    "decide.cuts[0]",
  ],
  [
    "too few cuts",
    { ...sound, decide: { by: "score", cuts: [{ atLeast: 80 }] } },
    "cut-count",
    "decide.cuts",
  ],
  [
    "cuts in the wrong order",
    { ...sound, decide: { by: "score", cuts: [{ atLeast: 50 }, { atLeast: 80 }] } },
    "cut-order",
    "decide.cuts[1]",
  ],
  ["cuts on a score that is not there", { ...sound, score: null }, "no-score", "decide"],
  [
    "a tier without a rhythm among others",
    {
      ...sound,
      tiers: [sound.tiers[0], sound.tiers[1], { ...sound.tiers[2], cadence: undefined }],
    },
    "missing-cadence",
    "tiers[2]",
  ],
  [
    "rhythms without a contact date",
    { ...sound, followUp: undefined },
    "no-contact-column",
    "followUp",
  ],
  [
    "a rhythm of half a day",
    {
      ...sound,
      tiers: [
        { ...sound.tiers[0], cadence: { every: 0.5, unit: "day", source: "seed" } },
        sound.tiers[1],
        sound.tiers[2],
      ],
    },
    "bad-number",
    "tiers[0].cadence.every",
  ],
];

test("a sound scheme has no problem", () => {
  expect(checkScheme(sound)).toEqual([]);
});

test.each(cases)("%s is reported with its place", (_, scheme, code, at) => {
  expect(checkScheme(scheme)).toContainEqual(expect.objectContaining({ code, at }));
});

test("all problems come at once, not the first", () => {
  const spoiled: Scheme = {
    ...bands([{ atLeast: 100, points: 99 }]),
    decide: { by: "score", cuts: [{ atLeast: 50 }, { atLeast: 80 }] },
    followUp: undefined,
  };
  expect(checkScheme(spoiled).map(({ code }) => code)).toEqual([
    "points-above-maximum",
    "cut-order",
    "no-contact-column",
  ]);
});

test("a near name is suggested for an unknown column", () => {
  const [problem] = checkScheme(withAmount({ rule: { kind: "manual", column: "采购金额" } }));
  expect(problem.params.nearest).toBe("采购额");
});

test("the catalogue has no errors", () => {
  for (const scheme of catalogue)
    expect(checkScheme(scheme).filter(({ severity }) => severity === "error")).toEqual([]);
});
