import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run } from "../../src/cli/run";
import type { Scheme } from "../../src/scheme/types";
import { bands, sound, withAmount, word } from "../scheme/soundScheme";

const folder = mkdtempSync(join(tmpdir(), "faults-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const rules = (list: readonly object[]): Scheme => ({
  ...sound,
  decide: { by: "conditions", rules: list } as Scheme["decide"],
});
const working = (...formulas: readonly string[]): Scheme => ({
  ...sound,
  workings: formulas.map((formula, i) => ({ name: `中${i + 1}`, kind: "formula", formula })),
});
const formulaRule = (formula: string) =>
  withAmount({ rule: { kind: "formula", formula, needs: ["采购额"] } });

/** Everything that an analyst may get wrong (the list), with the place where it is told. */
const FAULTS: readonly (readonly [string, Scheme, RegExp])[] = [
  [
    "a gap between two bands",
    bands([
      { above: 100, points: 60 },
      { atMost: 50, points: 30 },
    ]),
    /criteria\[0\]\.rule/,
  ],
  [
    "a band inside another",
    bands([
      { atLeast: 50, points: 30 },
      { atLeast: 100, points: 60 },
    ]),
    /criteria\[0\]\.rule\.bands\[1\]/,
  ],
  [
    "points that fall as the value rises",
    bands(
      [
        { atLeast: 100, points: 10 },
        { atLeast: 50, points: 60 },
      ],
      0
    ),
    /criteria\[0\]\.rule\.bands/,
  ],
  [
    "an edge that two cuts own",
    { ...sound, decide: { by: "score", cuts: [{ atLeast: 80 }, { atLeast: 80 }] } },
    /decide\.cuts\[1\]/,
  ],
  [
    "a tier that no score reaches",
    { ...sound, decide: { by: "score", cuts: [{ atLeast: 101 }, { atLeast: 50 }] } },
    /decide\.cuts\[0\]/,
  ],
  [
    "a cut too few: the bottom is missing",
    { ...sound, decide: { by: "score", cuts: [{ atLeast: 80 }] } },
    /decide\.cuts/,
  ],
  [
    "no rule for everything else",
    rules([
      { tier: "A", when: { column: "采购额", atLeast: 9 } },
      { tier: "B", when: { column: "采购额", atLeast: 5 } },
      { tier: "C", when: { column: "采购额", atLeast: 1 } },
    ]),
    /decide\.rules/,
  ],
  [
    "a tier that no rule gives",
    rules([{ tier: "A", when: { column: "采购额", atLeast: 9 } }, { tier: "B" }]),
    /tiers\[2\]/,
  ],
  ["a maximum that the points do not reach", withAmount({ max: 70 }), /criteria\[0\]/],
  [
    "weights that do not sum",
    { ...sound, score: { formula: "60%*[@[得分.金额]]+30%*[@[得分.性质分]]" } },
    /score/,
  ],
  [
    "a column no rule uses",
    { ...sound, columns: [...sound.columns, { name: "备注", type: "text" }] },
    /columns\[4\].*备注/,
  ],
  ["a cycle", working("[@中2]+1", "[@中1]+1"), /workings/],
  [
    "an unknown function with the nearest name",
    formulaRule("AVERGE([@采购额])"),
    /criteria\[0\]\.rule\.formula.*AVERGE.*AVERAGE/,
  ],
  [
    "an unknown column with the nearest name",
    formulaRule("[@采购]"),
    /criteria\[0\]\.rule\.formula.*采购.*采购额/,
  ],
  [
    "an option without points",
    {
      ...sound,
      columns: sound.columns.map((c) =>
        c.name === "性质" ? { ...c, options: [...(c.options ?? []), { value: "代理" }] } : c
      ),
    },
    /代理/,
  ],
  ["a date to count from is missing", { ...sound, followUp: undefined }, /followUp/],
  [
    "a rhythm is missing",
    {
      ...sound,
      tiers: sound.tiers.map((tier, i) => (i === 1 ? { ...tier, cadence: undefined } : tier)),
    },
    /tiers\[1\]/,
  ],
];

test.each(FAULTS)("%s is told with its place, in both languages", async (_, scheme, told) => {
  const path = join(folder, "scheme.json");
  writeFileSync(path, JSON.stringify({ ...scheme, name: word("有错") }));
  for (const language of ["zh", "en"]) {
    const { stdout } = await run(["check", path, "--lang", language]);
    const lines = stdout.trimEnd().split("\n");
    expect(lines).toContainEqual(expect.stringMatching(told));
    for (const line of lines) expect(line).toMatch(language === "zh" ? /[。？]$/ : /[.?]$/);
  }
});
