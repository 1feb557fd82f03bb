import { checkEarlier } from "../../src/scheme/checkEarlier";
import { checkScheme } from "../../src/scheme/checkScheme";
import { parseScheme } from "../../src/scheme/shape";
import type { Column, Scheme } from "../../src/scheme/types";
import { sound } from "./soundScheme";

/** The sound scheme with one more column. */
const withColumn = (column: Partial<Column>): Scheme => ({
  ...sound,
  columns: [...sound.columns, { name: "当前等级", type: "text", ...column }],
});

const ABC = ["A", "B", "C"].map((value) => ({ value }));

test.each<[string, Partial<Column>]>([
  ["a text", { type: "text", earlier: "tier" }],
  ["a choice of all tiers", { type: "choice", options: ABC, earlier: "tier" }],
  ["a number for each tier", { type: "number", earlier: { A: 3, B: 2, C: 1 } }],
])("the tier before as %s has no problem", (_, column) => {
  expect(checkEarlier(withColumn(column))).toEqual([]);
});

test.each<[string, Partial<Column>, readonly object[]]>([
  [
    "a label in a number column",
    { type: "number", earlier: "tier" },
    [{ code: "wrong-type", params: { name: "当前等级", type: "number", expected: "choice" } }],
  ],
  [
    "numbers in a text column",
    { type: "text", earlier: { A: 3, B: 2, C: 1 } },
    [{ code: "wrong-type", params: { name: "当前等级", type: "text", expected: "number" } }],
  ],
  [
    "a series",
    { type: "number", periods: 3, earlier: { A: 3, B: 2, C: 1 } },
    [{ code: "wrong-type" }],
  ],
  [
    "a tier that is no option",
    { type: "choice", options: ABC.slice(0, 2), earlier: "tier" },
    [{ code: "unknown-option", params: { name: "C" } }],
  ],
  [
    "a number for no tier, and a tier without a number",
    { type: "number", earlier: { A: 3, B: 2, D: 1 } },
    [
      { code: "unknown-tier", params: { name: "D" } },
      { code: "missing-member", params: { name: "C" } },
    ],
  ],
])("%s is an error at the column", (_, column, expected) => {
  const problems = checkEarlier(withColumn(column));
  expect(problems).toMatchObject(expected);
  for (const { at, severity } of problems)
    expect([at, severity]).toEqual(["columns[4].earlier", "error"]);
  expect(checkScheme(withColumn(column))).toEqual(expect.arrayContaining([...problems]));
});

test("a scheme without tiers has none of the period before", () => {
  const scheme: Scheme = { ...withColumn({ earlier: "tier" }), decide: { by: "none" } };
  expect(checkEarlier(scheme)).toMatchObject([{ code: "no-tiers", at: "columns[4].earlier" }]);
});

test("a document says the tier before as a word or as numbers, and nothing else", () => {
  const said = (earlier: unknown) =>
    parseScheme({ ...sound, columns: [{ ...sound.columns[0], earlier }] });
  expect(said("tier")).toHaveProperty("scheme");
  expect(said({ A: 3 })).toHaveProperty("scheme");
  expect(said("tiers")).toMatchObject({ problems: [{ code: "unknown-value" }] });
  expect(said({ A: "3" })).toMatchObject({ problems: [{ code: "wrong-kind" }] });
});
