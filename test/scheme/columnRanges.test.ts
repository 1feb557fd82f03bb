import { checkFormulas } from "../../src/scheme/checkFormulas";
import { columnsUsed, referencedColumns } from "../../src/scheme/columnsUsed";
import { decidingColumns, isAvailable } from "../../src/scheme/decidingColumns";
import { optionalColumns } from "../../src/scheme/optionalColumns";
import type { Scheme } from "../../src/scheme/types";
import { sound } from "./soundScheme";

const months = ["1月", "2月", "3月"];
const scheme: Scheme = {
  ...sound,
  columns: [
    ...months.map((name) => ({ name, type: "number" as const })),
    { name: "均额", type: "number", otherwise: "AVERAGE([@[1月]:[3月]])" },
  ],
  workings: [{ name: "合计", kind: "formula", formula: "SUM([@[3月]:[1月]])" }],
  criteria: [],
  decide: {
    by: "conditions",
    rules: [
      { tier: "A", when: { column: "合计", atLeast: 9 } },
      { tier: "B", when: { column: "2月", atLeast: 9, blank: "no" } },
      { tier: "C" },
    ],
  },
};

test("a range stands for every column between its ends, in whichever direction it is written", () => {
  expect(referencedColumns("SUM([@[1月]:[3月]])", months)).toEqual(months);
  expect(referencedColumns("SUM([@[3月]:[1月]])", months)).toEqual(months);
  expect(referencedColumns("[@[2月]]+SUM([@[1月]:[3月]])", months)).toEqual(["2月", "1月", "3月"]);
  expect(referencedColumns("SUM([@[1月]:[3月]])")).toEqual(["1月", "3月"]);
});

test("a column inside a range is used, decides, must be at hand and is not optional", () => {
  expect([...columnsUsed(scheme)].sort()).toEqual(months);
  expect(decidingColumns(scheme)).toEqual(months);
  expect(isAvailable(scheme, "均额", new Set(["1月", "3月"]))).toBe(false);
  expect(isAvailable(scheme, "均额", new Set(months))).toBe(true);
  expect(optionalColumns(scheme).has("2月")).toBe(false);
});

describe("a circle", () => {
  const withOtherwise = (formula: string): Scheme => ({
    ...scheme,
    columns: scheme.columns.map((column) =>
      column.name === "2月" ? { ...column, otherwise: formula } : column
    ),
  });
  const circles = (one: Scheme) =>
    checkFormulas(one).map(({ code, at, params }) => [code, at, params.path]);

  test("through a column inside a range is found at the column", () => {
    expect(circles(withOtherwise("AVERAGE([@[1月]:[3月]])"))).toEqual([
      ["cycle", "columns[1].otherwise", "2月 → 2月"],
    ]);
    expect(circles(withOtherwise("[@均额]"))).toEqual([
      ["cycle", "columns[1].otherwise", "2月 → 均额 → 2月"],
    ]);
    expect(circles(withOtherwise("[@合计]/3"))).toEqual([
      ["cycle", "columns[1].otherwise", "2月 → 合计 → 2月"],
    ]);
  });

  test("is none where the range ends before the column", () => {
    expect(circles(withOtherwise("[@[1月]]"))).toEqual([]);
    expect(circles(scheme)).toEqual([]);
  });
});
