import { readFileSync } from "node:fs";
import { schemeSchema, SCHEMA_FILE } from "../../scripts/schemeSchema";
import { catalogue } from "../../src/catalogue";
import { parseScheme } from "../../src/scheme/shape";
import type { Scheme } from "../../src/scheme/types";

const word = { zh: "样例", en: "Sample" };

const sound = {
  id: "sound",
  version: "1.0.0",
  name: word,
  use: "value",
  status: "complete",
  source: { note: word },
  columns: [{ name: "采购额", type: "number" }],
  criteria: [
    {
      id: "amount",
      name: word,
      max: 60,
      rule: {
        kind: "bands",
        column: "采购额",
        bands: [
          { atLeast: 100, points: 60 },
          { atLeast: { column: "采购额" }, points: 30 },
        ],
        otherwise: 0,
      },
      unless: [{ when: { not: { all: [{ column: "采购额", given: true }] } }, points: 0 }],
      source: "seed",
    },
  ],
  tiers: [{ label: "A", name: word, color: "green", source: "seed" }],
  decide: { by: "score", cuts: [] },
};

type Change = (document: Record<string, unknown>) => void;

/** The sound document with one thing spoilt by path; undefined removes the member. */
function spoilt(path: string, value: unknown): unknown {
  const document = structuredClone(sound) as unknown;
  const keys = [...path.matchAll(/[^.[\]]+/g)].map(([key]) => key);
  const last = keys.pop() as string;
  const holder = keys.reduce<Record<string, unknown>>(
    (at, key) => at[key] as Record<string, unknown>,
    document as Record<string, unknown>
  );
  const change: Change = value === undefined ? (at) => delete at[last] : (at) => (at[last] = value);
  change(holder);
  return document;
}

const problems = (document: unknown) => {
  const parsed = parseScheme(document);
  return "problems" in parsed ? parsed.problems : [];
};

test("a sound document is the scheme itself", () => {
  expect(parseScheme(sound)).toEqual({ scheme: sound });
  expect(parseScheme({ $schema: "./scheme.schema.json", ...sound })).toEqual({ scheme: sound });
});

test.each([
  ["version", undefined, "missing-member", { name: "version" }],
  ["criteria[0].max", undefined, "missing-member", { name: "max" }],
  ["criteria[0].max", "60", "wrong-kind", { expected: "number", found: '"60"' }],
  ["criteria[0].name", "样例", "wrong-kind", { expected: "object" }],
  ["criteria[0].rule.bands", {}, "wrong-kind", { expected: "list" }],
  ["criteria[0].rule.bands[1].points", null, "wrong-kind", { expected: "number", found: "null" }],
  ["criteria[0].rule.bands[1].points", undefined, "missing-member", { name: "points" }],
  ["criteria[0].rule.bands[0].atLeast", "100", "wrong-kind", { expected: "number" }],
  ["criteria[0].rule.bands[1].atLeast.column", 5, "wrong-kind", { expected: "text" }],
  [
    "criteria[0].rule.bands[0]",
    { points: 1 },
    "missing-choice",
    { members: "atLeast、above、atMost、below" },
  ],
  ["criteria[0].rule.bands[0].below", 7, "unknown-member", { name: "below" }],
  ["criteria[0].rule.kind", "band", "unknown-value", { value: "band", nearest: "bands" }],
  ["criteria[0].rule.kind", undefined, "missing-member", { name: "kind" }],
  ["criteria[0].wieght", 3, "unknown-member", { name: "wieght" }],
  ["criteria[0].maximum", 3, "unknown-member", { name: "maximum", nearest: "max" }],
  ["criteria[0].unless[0].when.not.all[0].given", "yes", "wrong-kind", { expected: "yesno" }],
  ["criteria[0].source", "seeds", "unknown-value", { nearest: "seed", known: "seed、assumed" }],
  ["columns[0].type", 3, "wrong-kind", { expected: "text", found: "3" }],
  ["columns[0].range", [1], "wrong-kind", {}],
  ["tiers[0].color", "brown", "unknown-value", { value: "brown" }],
  ["decide.by", "scores", "unknown-value", { nearest: "score" }],
  ["decide", [], "missing-member", { name: "by" }],
])("%s as %j is %s", (path, value, code, params) => {
  const [problem, ...more] = problems(spoilt(path, value));
  const at = path === "decide" ? "decide.by" : path;
  if (path === "columns[0].range") expect(problem.at).toBe("columns[0].range[1]");
  else expect(problem).toMatchObject({ code, at, params, severity: "error" });
  expect(more).toEqual([]);
});

test.each([[null], [7], ["方案"], [[]]])("the document %j is refused as a whole", (document) => {
  expect(problems(document)[0]).toBeDefined();
  expect(problems(document).every(({ severity }) => severity === "error")).toBe(true);
});

test("all problems come at once, several strange members of one object included", () => {
  const document = {
    ...(spoilt("criteria[0].max", "60") as object),
    colums: [],
    tier: [],
    version: 1,
  };
  expect(problems(document).map(({ at, code }) => `${at} ${code}`)).toEqual([
    "colums unknown-member",
    "tier unknown-member",
    "version wrong-kind",
    "criteria[0].max wrong-kind",
  ]);
  expect(problems(document)[0].params.nearest).toBe("columns");
});

test("the document handed in is not changed", () => {
  const document = { ...structuredClone(sound), colums: [] };
  problems(document);
  expect(document).toEqual({ ...sound, colums: [] });
});

test.each(catalogue.map((scheme: Scheme) => [scheme.id, scheme] as const))(
  "the built-in scheme %s has the shape of a scheme",
  (_, scheme) => {
    const document: unknown = JSON.parse(JSON.stringify(scheme));
    expect(parseScheme(document)).toEqual({ scheme: document });
  }
);

test("docs/scheme.schema.json is what npm run schema writes", () => {
  expect(JSON.parse(readFileSync(SCHEMA_FILE, "utf8"))).toEqual(schemeSchema());
});
