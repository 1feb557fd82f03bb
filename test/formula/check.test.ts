import { checkFormula } from "../../src/formula/check";

const columns = new Set(["月均进货额", "合作时间(月)", "等级"]);

test("a good formula has no problems", () => {
  expect(checkFormula("=20*[@月均进货额]/MAX([月均进货额])", columns)).toEqual([]);
});

test("every problem is told with its place, in the order of the text", () => {
  const text = "=MXA([@月均进货],1)+IF(1)+[@[合作时间（月）]]+A1";
  expect(checkFormula(text, columns)).toEqual([
    { code: "unknown-function", at: 1, found: "MXA", expected: "MAX" },
    { code: "unknown-column", at: 7, found: "月均进货", expected: "月均进货额" },
    { code: "argument-count", at: 16, found: "1", expected: "2-3", inside: "IF" },
    { code: "unknown-column", at: 25, found: "合作时间（月）", expected: "合作时间(月)" },
    { code: "unsupported", at: 35, found: "A1" },
  ]);
});

test("a slip in the syntax hides neither unknown functions nor unknown columns", () => {
  const found = checkFormula("=AVERGE([@等])+*2", columns);
  expect(found.map(({ code, at, expected }) => [code, at, expected])).toEqual([
    ["unknown-function", 1, "AVERAGE"],
    ["unknown-column", 10, "等级"],
    ["syntax", 14, undefined],
  ]);
});

test.each([
  ["IFS(1,2,3)", "3", "2+2n"],
  ["COUNTIFS([等级])", "1", "2+2n"],
  ["SUMIFS([等级],[等级])", "2", "3+2n"],
  ["TODAY(1)", "1", "0"],
  ["ROUND(1)", "1", "2"],
  ["RANK.EQ(1,[等级],0,1)", "4", "2-3"],
])("%s has the wrong number of arguments", (text, found, expected) => {
  expect(checkFormula(text, columns)).toMatchObject([{ code: "argument-count", found, expected }]);
});

test.each(["IFS(1,2,3,4)", "COUNTIFS([等级],1,[等级],2)", "SUM()"])("%s", (text) => {
  expect(checkFormula(text, columns)).toHaveLength(text === "SUM()" ? 1 : 0);
});

test("a function in small letters is known, one in Chinese is not", () => {
  expect(checkFormula("round(1,2)", columns)).toEqual([]);
  expect(checkFormula("求和(1)", columns)).toMatchObject([{ code: "unknown-function", at: 0 }]);
});

test("both ends of a range are checked", () => {
  expect(checkFormula("SUM([@[等级]:[终]])", columns)).toEqual([
    { code: "unknown-column", at: 12, found: "终" },
  ]);
});
