import { parseFormula } from "../../src/formula/parse";
import { printFormula } from "../../src/formula/print";
import { referencesOf } from "../../src/formula/references";
import type { Expr, FormulaProblem } from "../../src/formula/types";

function exprOf(text: string): Expr {
  const parsed = parseFormula(text);
  if (!("expr" in parsed)) throw new Error(JSON.stringify(parsed.problems));
  return parsed.expr;
}

function problemsOf(text: string): readonly FormulaProblem[] {
  const parsed = parseFormula(text);
  return "problems" in parsed ? parsed.problems : [];
}

test.each<[string, Expr]>([
  ["[@列]", { kind: "row", column: "列" }],
  ["=[@列]", { kind: "row", column: "列" }],
  ["[列]", { kind: "list", column: "列" }],
  ["@[列]", { kind: "row", column: "列" }],
  ["[@[列 with spaces]]", { kind: "row", column: "列 with spaces" }],
  ["[@近6个月各月进货额]", { kind: "row", column: "近6个月各月进货额" }],
  ["[@6个月]", { kind: "row", column: "6个月" }],
  ["[@[合作时间(月)]]", { kind: "row", column: "合作时间(月)" }],
  ["[@合作时间（月）]", { kind: "row", column: "合作时间（月）" }],
  ["[合作时间(月)]", { kind: "list", column: "合作时间(月)" }],
  ["[@得分.进货额]", { kind: "row", column: "得分.进货额" }],
  ["[得分.进货额]", { kind: "list", column: "得分.进货额" }],
  ["[@[a'[b']c]]", { kind: "row", column: "a[b]c" }],
  ["[@['#1 '@ ''x]]", { kind: "row", column: "#1 @ 'x" }],
  ["[@[a]:[b]]", { kind: "row", column: "a", to: "b" }],
  ["[@1月:6月]", { kind: "row", column: "1月", to: "6月" }],
  ["[[a]:[b]]", { kind: "list", column: "a", to: "b" }],
  ["[[#This Row],[a]]", { kind: "row", column: "a" }],
  ["[[#Data],[a]]", { kind: "list", column: "a" }],
])("%s is read as a reference", (text, expected) => {
  expect(exprOf(text)).toEqual(expected);
});

test.each([
  ["-2^2", "(-2)^2"],
  ["-[@a]^2", "(-[@a])^2"],
  ["2^3^2", "(2^3)^2"],
  ["-5%", "(-5)%"],
  ["1+2*3", "1+(2*3)"],
  ["1&2+3", "1&(2+3)"],
  ["1<2=TRUE", "(1<2)=TRUE"],
  ["10-4-3", "(10-4)-3"],
  ["2*-3", "2*(-3)"],
  ["if(true,1)", "IF(TRUE,1)"],
  ["_xlfn.RANK.EQ(1,[a])", "RANK.EQ(1,[a])"],
  ["= SUM( 1 , 2 ) ", "SUM(1,2)"],
  ["TRUE()", "TRUE"],
])("%s means %s", (text, meaning) => {
  expect(exprOf(text)).toEqual(exprOf(meaning));
});

test("percent, text, errors, arrays and arguments left out are read", () => {
  expect(exprOf("60%")).toEqual({ kind: "unary", op: "%", arg: { kind: "constant", value: 60 } });
  expect(exprOf('"a""b"')).toEqual({ kind: "constant", value: 'a"b' });
  expect(exprOf("#n/a")).toEqual({ kind: "error", error: "#N/A" });
  expect(exprOf('{1,-2;"a",TRUE}')).toEqual({
    kind: "array",
    rows: [
      [1, -2],
      ["a", true],
    ],
  });
  const nothing = { kind: "constant", value: null };
  expect(exprOf("IF(1,,)")).toMatchObject({ args: [{ value: 1 }, nothing, nothing] });
});

type Refusal = [string, FormulaProblem["code"], number, string, string?];

test.each<Refusal>([
  ["1+", "syntax", 2, ""],
  ["", "syntax", 0, ""],
  ["=", "syntax", 1, ""],
  ["=IF(1,2", "syntax", 7, "", ")"],
  ["{1,2", "syntax", 4, "", "}"],
  ["*2", "syntax", 0, "*"],
  ["1=*3", "syntax", 2, "*"],
  ["2*)", "syntax", 2, ")"],
  ["1 2", "syntax", 2, "2"],
  ["IF(1;2)", "syntax", 4, ";"],
  ["{1,2;3}", "syntax", 0, "{1,2;3}"],
  ["{1,[@a]}", "syntax", 3, "[@a]"],
  ['1&"abc', "syntax", 2, '"abc', '"'],
  ["1+[@[a#b]]", "syntax", 2, "["],
  ["A1*2", "unsupported", 0, "A1"],
  ["2*Sheet1!A1", "unsupported", 2, "Sheet1!A1"],
  ["1+name", "unsupported", 2, "name"],
  ["LAMBDA(x,x)", "unsupported", 0, "LAMBDA(x,x)"],
  ["[@a] [@b]", "unsupported", 0, "[@a] [@b]"],
  ["客户[@a]", "unsupported", 0, "客户[@a]"],
  ["[#All]", "unsupported", 0, "[#All]"],
  ["#SPILL!", "unsupported", 0, "#SPILL!"],
])("%s is refused", (...refusal: Refusal) => {
  const [text, code, at, found, expected] = refusal;
  const problem = { code, at, found, ...(expected === undefined ? {} : { expected }) };
  expect(problemsOf(text)).toEqual([problem]);
});

test("all full-width signs are named with the sign they should be", () => {
  expect(problemsOf("IF（1，2）")).toEqual([
    { code: "syntax", at: 2, found: "（", expected: "(" },
    { code: "syntax", at: 4, found: "，", expected: "," },
    { code: "syntax", at: 6, found: "）", expected: ")" },
  ]);
});

test("all unsupported parts are named at once", () => {
  expect(problemsOf("A1+B2*foo").map(({ at, found }) => [at, found])).toEqual([
    [0, "A1"],
    [3, "B2"],
    [6, "foo"],
  ]);
});

test.each([
  ["1-(2-3)", "1-(2-3)"],
  ["(1-2)-3", "1-2-3"],
  ["((1))*(2)", "1*2"],
  ["-(2)", "-(2)"],
  ["-([@a]%)", "-([@a]%)"],
  ["[@得分.进货额]", "[@[得分.进货额]]"],
  ["[合作时间(月)]", "[合作时间(月)]"],
  ["=IF([@重点]>=60%,15,0)", "IF([@重点]>=60%,15,0)"],
])("%s prints as %s", (text, printed) => {
  expect(printFormula(exprOf(text))).toBe(printed);
});

test("references print as the caller wants them", () => {
  const a1 = printFormula(exprOf("20*[@额]/MAX([额])"), (ref) =>
    ref.kind === "row" ? "C2" : "$C$2:$C$9"
  );
  expect(a1).toBe("20*C2/MAX($C$2:$C$9)");
});

test("the references of a formula come once each, in order", () => {
  expect(referencesOf(exprOf("[@a]/MAX([a])+[@a]*SUM([@[b]:[c]])"))).toEqual([
    { column: "a", whole: false },
    { column: "a", whole: true },
    { column: "b", to: "c", whole: false },
  ]);
});
