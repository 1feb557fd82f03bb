import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import { parseFormula } from "../../src/formula/parse";
import { checkScheme } from "../../src/scheme/checkScheme";
import { parseScheme, schemeParts } from "../../src/scheme/shape";

const text = readFileSync(join(__dirname, "../../docs/schemes.md"), "utf8");
const rules = text.slice(text.indexOf("## Each rule once"), text.indexOf("Days and weeks add"));
const rows = rules.split("\n").filter((line) => /^\| (?!Rule|---)/.test(line));
const snippets = rows.flatMap((row) => [...row.matchAll(/`(\{[^`]*\})`/g)].map(([, json]) => json));

test("the whole scheme of the document has no problem", () => {
  const [, json] = /```json\n([\s\S]*?)```/.exec(text) as RegExpExecArray;
  const parsed = parseScheme(JSON.parse(json));
  expect(parsed).toHaveProperty("scheme");
  if ("scheme" in parsed) expect(checkScheme(parsed.scheme)).toEqual([]);
});

test("every primitive of the catalogue has its line", () => {
  expect(rows.length).toBeGreaterThanOrEqual(33);
  for (const row of rows) expect(row).toMatch(/`/);
});

test.each(snippets)("%s is a part of a scheme", (json) => {
  const part: unknown = JSON.parse(json);
  const fits = Object.entries(schemeParts()).filter(([, shape]) => v.is(shape, part));
  expect(fits.map(([name]) => name)).not.toEqual([]);
});

test.each([
  "rank-step",
  "topPercent",
  "pareto-start",
  "quantile",
  "margin",
  "within",
  "share",
  "deduct",
  "manual",
  "ratio",
  "bands",
  "choices",
  "choose",
  "quota",
  "名额.",
  "unless",
  "periods",
  "outOf",
  "earlier",
  "needs",
  "shortest",
  "alsoEvery",
  "treatment",
  "gate",
  "any",
  "all",
  "isOneOf",
  "given",
  "blank",
  "regrade",
])("the lines show %s", (member) => {
  expect(text.includes(`"${member}"`) || rules.includes(member)).toBe(true);
});

test("a follow-up, its shortest rhythm and a rhythm for a time stand among the lines", () => {
  const parts = schemeParts();
  const shown = (name: keyof typeof parts) =>
    snippets.map((json) => JSON.parse(json) as object).filter((part) => v.is(parts[name], part));
  expect(shown("followUp").some((part) => "shortest" in part)).toBe(true);
  expect(shown("cadence").some((part) => "when" in part)).toBe(true);
});

test("every formula of the document parses", () => {
  const formulas = snippets.flatMap((json) =>
    [...json.matchAll(/"formula": ("(?:[^"\\]|\\.)*")/g)].map(([, f]) => JSON.parse(f) as string)
  );
  expect(formulas.length).toBeGreaterThan(8);
  for (const formula of formulas)
    expect([formula, parseFormula(formula)]).not.toEqual([
      formula,
      expect.objectContaining({ problems: expect.anything() }),
    ]);
});
