import fc from "../fastCheck";
import { evaluate } from "../../src/formula/evaluate";
import { parseFormula } from "../../src/formula/parse";
import { shareParts } from "../../src/formula/shareParts";
import type { Expr } from "../../src/formula/types";
import { cellAt, vectorOf, type Scalar, type Vector } from "../../src/formula/vector";
import { catalogue } from "../../src/catalogue";
import { tierAfter, tiersAfter } from "../../src/grading/tierAfter";
import { cutLists } from "../../src/grading/cutLists";
import { grade, traceGrades } from "../../src/grading/grade";
import { prepareScheme } from "../../src/grading/prepare";
import { quickAnswer } from "../../src/grading/quickAnswer";
import { withCells } from "../../src/grading/withCells";
import type { Scheme } from "../../src/scheme/types";

const exprOf = (text: string): Expr => {
  const parsed = parseFormula(text);
  if ("problems" in parsed) throw new Error(JSON.stringify(parsed.problems));
  return parsed.expr;
};

const ORDER = ["值", "组", "额"];
const cut = (text: string) => cutLists([{ name: "果", expr: exprOf(text) }], ORDER);

/** What lists hold: few different numbers, so that there are ties, and now and then something else. */
const number = fc.constantFrom(-3, 0, 0.1, 0.3, 1, 2, 2.5, 7, 7.0000001, 1e15, 12345.678);
const amount = fc.oneof(
  { weight: 9, arbitrary: number },
  { weight: 1, arbitrary: fc.constantFrom<Scalar>(null, "", "7", "甲", true, { error: "#N/A" }) }
);
const group = fc.constantFrom<Scalar>("甲", "乙", "丙*", "", null, 7);
const customer = fc.record({ 值: amount, 组: group, 额: amount });

const QUESTIONS = [
  "MAX([值])",
  "MIN([值])",
  "COUNT([值])",
  "SUM([值])",
  "RANK.EQ([@值],[值])",
  "RANK([@值],[值])",
  "RANK.EQ([@额],[值])",
  "RANK.EQ([@值],[值],1)",
  "PERCENTILE.INC([值],1/5)",
  "PERCENTILE.INC([值],[@额])",
  'COUNTIF([值],">"&[@值])',
  'COUNTIF([值],"<="&[@值])',
  'COUNTIF([值],">="&[@额])',
  'COUNTIF([值],"<"&[@额])',
  "COUNTIF([组],[@组])",
  'COUNTIF([组],"<>甲")',
  'COUNTIFS([组],[@组],[值],">"&[@值])',
  'COUNTIFS([组],[@组],[值],">-1E+300")',
  'SUMIF([值],">"&[@值])',
  'SUMIF([值],">0")',
  'SUMIF([值],">0",[额])',
  "SUMIFS([额],[组],[@组])",
  'SUMIFS([额],[组],[@组],[值],">"&[@值])',
];

describe("a part over lists", () => {
  test.each(QUESTIONS)("%s is answered quickly as the function itself answers", (text) => {
    const part = [...(cut(text)?.parts.values() ?? [])][0];
    let quick = 0;
    const lists = fc.array(customer, { minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(lists, fc.nat(8), customer, (list, at, now) => {
        const row = at % list.length;
        const names = ORDER as readonly (keyof typeof now)[];
        const columns = (rows: readonly (typeof now)[]) =>
          new Map<string, Vector>(
            names.map((name) => [name, vectorOf(rows.map((each) => each[name]))])
          );
        const before = columns(list);
        const answer = quickAnswer(part, {
          row,
          rows: list.length,
          before: (name) => before.get(name),
          now: (name) => now[name as keyof typeof now],
        });
        if (answer === undefined) return;
        quick++;
        const after = columns(list.map((each, i) => (i === row ? now : each)));
        const frame = {
          length: list.length,
          asOf: 46348,
          column: (name: string) => after.get(name),
        };
        expect(answer).toBe(cellAt(evaluate(part.call, frame), row));
      }),
      { numRuns: 300 }
    );
    const isForTheFunction = /,1\)$|RANK.EQ\(\[@额|INC.*@额/.test(text);
    expect(quick > 30).toBe(!isForTheFunction);
  });

  test("the same part stands once, however often and wherever it is read", () => {
    const text = "MAX(0,[@值]/MAX([值]))+IF([@值]>1,COUNT([值]),MAX([值]))";
    const shared = cutLists(shareParts([{ name: "果", expr: exprOf(text) }]), ORDER);
    const calls = [...(shared?.parts.values() ?? [])].map(({ call }) => call.name);
    expect(calls.sort()).toEqual(["COUNT", "MAX"]);
  });

  test("a list where one value is wanted goes with the call around it", () => {
    const parts = [...(cut("SUM(COUNTIF([值],[值]))")?.parts.values() ?? [])];
    expect(parts.map(({ call }) => call.name)).toEqual(["SUM"]);
  });

  test("a list that no number stands for cannot be cut out", () => {
    expect(cut("INDEX([值],2)")).toBeUndefined();
    expect(cut("IF([@值]>1,MATCH([@值],[值],0),0)")).toBeUndefined();
  });
});

/** The quota of the first tier moves others, and with them who is in the second. */
const moving: Scheme = {
  ...(catalogue.find(({ id }) => id === "abc-top5") as Scheme),
  id: "moving",
  workings: [
    { name: "倍数", kind: "formula", formula: "[@消费额]/MAX([消费额])" },
    { name: "名次", kind: "formula", formula: "RANK.EQ([@倍数],[倍数])" },
    { name: "近旁", kind: "formula", formula: 'COUNTIF([名次],"<"&[@名次])+SUM([倍数])' },
  ],
  decide: {
    by: "conditions",
    rules: [
      { tier: "A 关键客户", when: { column: "近旁", below: 2 } },
      { tier: "B 主要客户", when: { column: "近旁", below: 4 } },
      { tier: "C 普通客户" },
    ],
  },
};

describe("a customer's tier after changes", () => {
  const list = [900, 700, 500, 300, 100].map((spent) => ({ 消费额: spent }));
  const inputOf = (values: readonly { readonly 消费额: number }[]) => ({
    rows: values.length,
    asOf: 46348,
    columns: new Map([["消费额", vectorOf(values.map(({ 消费额 }) => 消费额))]]),
  });

  test("follows other customers whom his change moves", () => {
    const prepared = prepareScheme(moving);
    const input = inputOf(list);
    const trace = traceGrades(prepared, input);
    const seen = new Set<number>();
    for (let row = 0; row < list.length; row++)
      for (const to of [50, 400, 600, 1000, 5000]) {
        const values = new Map([["消费额", to]]);
        const whole = grade(prepared, withCells(input, row, values)).tier[row];
        expect(tierAfter(prepared, input, trace, row, values)).toBe(whole);
        seen.add(whole);
      }
    expect(seen.size).toBeGreaterThan(1);
  });

  test("many changes at once give what each gives by itself", () => {
    const prepared = prepareScheme(catalogue.find(({ id }) => id === "rfm") as Scheme);
    const columns = ["距上次购买天数", "购买次数", "购买金额"];
    const amounts = fc.array(fc.nat(60), { minLength: 12, maxLength: 12 });
    fc.assert(
      fc.property(fc.tuple(amounts, amounts, amounts), fc.nat(11), (lists, row) => {
        const input = {
          rows: 12,
          asOf: 46348,
          columns: new Map(columns.map((name, i) => [name, vectorOf(lists[i])])),
        };
        const trace = traceGrades(prepared, input);
        const changes = [0, 7, 30, 61].flatMap((to) =>
          columns.map(
            (name, i) =>
              new Map([[name, to], ...(to > 7 ? [[columns[(i + 1) % 3], to] as const] : [])])
          )
        );
        const alone = changes.map(
          (change) => grade(prepared, withCells(input, row, change)).tier[row]
        );
        expect(tiersAfter({ prepared, input, trace, row }, changes)).toEqual(alone);
      }),
      { numRuns: 40 }
    );
  });
});
