import fc from "../../fastCheck";
import { catalogue } from "../../../src/catalogue";
import { readSchemeCells, writeSchemeCells } from "../../../src/scheme/sheet";
import type { SheetLanguage } from "../../../src/scheme/sheet";
import type { Condition, Criterion, Scheme, Value, Working } from "../../../src/scheme/types";
import { sound } from "../soundScheme";

const through = (scheme: Scheme, language: SheetLanguage) => {
  const { rows } = writeSchemeCells(scheme, language);
  return readSchemeCells({ values: rows.map((row) => row.map(({ value }) => value)) });
};

const LANGUAGES: readonly SheetLanguage[] = ["zh-CN", "en-US"];

describe.each(LANGUAGES)("a scheme as a sheet in %s", (language) => {
  test.each(catalogue.map((scheme) => [scheme.id, scheme] as const))(
    "%s is read back as it was written",
    (_, scheme) => {
      const read = through(scheme, language);
      if ("problems" in read) throw new Error(JSON.stringify(read.problems));
      expect(read.scheme).toStrictEqual(structuredClone(scheme));
    }
  );

  test("tells Chinese from English by its headers alone", () => {
    const { rows } = writeSchemeCells(sound, language);
    const texts = rows.flat().map(({ value }) => value);
    expect(texts.includes("数据列")).toBe(language === "zh-CN");
    expect(texts.includes("Column")).toBe(language === "en-US");
  });
});

/** Texts that a cell could take for something else. */
const text = fc.oneof(
  fc.constantFrom(
    "12",
    "-3.5",
    "=A1",
    "[列]",
    '"',
    '""',
    '"甲"',
    "甲、乙",
    "a;b",
    " 空格 ",
    "是",
    "１２",
    "1,000"
  ),
  fc.constantFrom("", "一、数据列", "其余", "TRUE", "定级 A.1", "a\nb", "#N/A", "@x", "'x"),
  fc.string({ unit: "grapheme", maxLength: 12 })
);
/** Texts that name something: blank ones are refused. */
const name = text.filter((one) => one.trim() !== "");
const number = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e12, max: 1e12 }).map((n) => n || 0),
  fc.integer({ min: -1000, max: 1000 })
);
const wording = fc.record({ zh: text, en: text });

const AMOUNT = sound.columns.filter(({ type }) => type === "number").map((column) => column.name);
const column = fc.constantFrom(...AMOUNT);
const edge = fc.oneof(
  ...(["atLeast", "above", "atMost", "below"] as const).map((member) =>
    fc
      .oneof(
        number,
        column.map((its) => ({ column: its }))
      )
      .map((amount) => ({ [member]: amount }) as unknown as { readonly atLeast: number })
  )
);
const value: fc.Arbitrary<Value> = fc.oneof(
  number,
  text,
  column.map((its) => ({ column: its })),
  fc.constant({ formula: `[@${AMOUNT[0]}]*2` })
);
const condition: fc.Arbitrary<Condition> = fc.letrec<{ readonly any: Condition }>((tie) => ({
  any: fc.oneof(
    { maxDepth: 3 },
    fc.record({ column, edge }).map(({ column: its, edge: at }) => ({ column: its, ...at })),
    fc.record({ column, topPercent: fc.integer({ min: 1, max: 99 }) }),
    fc.record({ column, given: fc.boolean() }),
    fc.constant({ formula: `[@${AMOUNT[0]}]>1` }),
    fc.array(tie("any"), { minLength: 1, maxLength: 12 }).map((all) => ({ all })),
    fc.array(tie("any"), { minLength: 1, maxLength: 3 }).map((any) => ({ any })),
    tie("any").map((not) => ({ not }))
  ),
})).any;

const working = (index: number): fc.Arbitrary<Working> =>
  fc
    .oneof(
      fc.record({ kind: fc.constant("rank" as const), column }),
      fc.record({
        kind: fc.constant("choose" as const),
        rules: fc.array(fc.record({ when: condition, value }), { minLength: 1, maxLength: 3 }),
        otherwise: value,
      }),
      fc.record({
        kind: fc.constant("bands" as const),
        column,
        bands: fc.array(
          fc.record({ edge, value }).map(({ edge: at, value: its }) => ({ ...at, value: its })),
          { minLength: 1, maxLength: 4 }
        ),
        otherwise: value,
      })
    )
    .map((rule) => ({ name: `中间 ${index}`, ...rule }) as Working);

const criterion = (index: number): fc.Arbitrary<Criterion> =>
  fc
    .record({
      name: wording.map(({ zh, en }) => ({ zh: `指标${index}${zh}`, en: `C${en}` })),
      max: number,
      points: fc.array(fc.record({ edge, points: number }), { minLength: 1, maxLength: 4 }),
      otherwise: number,
      unless: fc.array(fc.record({ when: condition, points: number }), {
        minLength: 1,
        maxLength: 2,
      }),
      note: wording,
      column,
    })
    .map(({ points, otherwise, column: its, ...rest }) => ({
      ...rest,
      id: `c${index}`,
      source: "assumed" as const,
      rule: {
        kind: "bands" as const,
        column: its,
        bands: points.map(({ edge: at, points: given }) => ({ ...at, points: given })),
        otherwise,
      },
    }));

const edited: fc.Arbitrary<Scheme> = fc
  .record({
    note: wording,
    treatment: wording,
    synonyms: fc.array(name, { minLength: 1, maxLength: 4 }),
    workings: fc.tuple(working(1), working(2)),
    criteria: fc.tuple(criterion(1), criterion(2)),
    gate: condition,
    reason: wording,
  })
  .map(({ note, treatment, synonyms, workings, criteria, gate, reason }) => ({
    ...sound,
    source: { note },
    columns: sound.columns.map((one, i) => (i === 0 ? { ...one, synonyms } : one)),
    workings,
    criteria,
    gates: [{ id: "准入.1", when: gate, reason }],
    tiers: sound.tiers.map((tier) => ({ ...tier, treatment })),
  }));

/** Random numbers break rules of schemes: reading must find the very same ones. */
test("an edited scheme is read back as it was written", () => {
  fc.assert(
    fc.property(edited, fc.constantFrom(...LANGUAGES), (scheme, language) => {
      const read = through(scheme, language);
      // Objects of the generator have no prototype, and may hold undefined.
      const own = JSON.parse(JSON.stringify(scheme)) as Scheme;
      if ("scheme" in read) return expect(read.scheme).toStrictEqual(own);
      expect(read.draft).toStrictEqual(own);
      expect(read.problems.map(({ code }) => code).filter((code) => code !== "scheme")).toEqual([]);
    }),
    { numRuns: 150 }
  );
});
