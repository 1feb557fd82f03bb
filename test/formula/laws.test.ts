import fc from "../fastCheck";
import { evaluate } from "../../src/formula/evaluate";
import { evaluateAll } from "../../src/formula/evaluateAll";
import { parseFormula } from "../../src/formula/parse";
import { printFormula } from "../../src/formula/print";
import type { BinaryOp, Expr } from "../../src/formula/types";
import { cellAt, ERRORS, type Scalar } from "../../src/formula/vector";
import { frameOf } from "./list";

const columnName = fc
  .string({ unit: fc.constantFrom(..."列月 a1().·'[]#@（）%-"), minLength: 1, maxLength: 6 })
  .map((name) => name.trim())
  .filter((name) => name !== "");

const BINARY: BinaryOp[] = ["+", "-", "*", "/", "^", "&", "=", "<>", "<", "<=", ">", ">="];

const constantExpr: fc.Arbitrary<Expr> = fc
  .oneof(
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((x) => x + 0),
    fc.integer({ min: -1000, max: 1000 }),
    fc.string(),
    fc.boolean()
  )
  .map((value) => ({ kind: "constant", value }));

const { expr: anyExpr } = fc.letrec<{ expr: Expr }>((tie) => ({
  expr: fc.oneof(
    { maxDepth: 4, depthSize: "small" },
    constantExpr,
    columnName.map((column): Expr => ({ kind: "row", column })),
    columnName.map((column): Expr => ({ kind: "list", column })),
    fc
      .tuple(fc.constantFrom("row" as const, "list" as const), columnName, columnName)
      .map(([kind, column, to]): Expr => ({ kind, column, to })),
    fc.constantFrom(...ERRORS).map((error): Expr => ({ kind: "error", error })),
    fc
      .array(fc.oneof(fc.integer(), fc.string(), fc.boolean()), { minLength: 1, maxLength: 3 })
      .map((row): Expr => ({ kind: "array", rows: [row, row] })),
    fc
      .tuple(fc.constantFrom("-", "+", "%"), tie("expr"))
      .map(([op, arg]): Expr => ({ kind: "unary", op, arg }) as Expr),
    fc
      .tuple(fc.constantFrom(...BINARY), tie("expr"), tie("expr"))
      .map(([op, left, right]): Expr => ({ kind: "binary", op, left, right })),
    fc
      .tuple(fc.constantFrom("SUM", "IF", "RANK.EQ"), fc.array(tie("expr"), { maxLength: 3 }))
      .map(([name, args]): Expr => ({ kind: "call", name, args }))
  ),
}));

test("what is printed is read back as the same formula", () => {
  fc.assert(
    fc.property(anyExpr, (expr) => {
      expect(parseFormula(printFormula(expr))).toEqual({ expr });
    }),
    { numRuns: 1000 }
  );
});

test("any text is either a formula or has problems with a place inside it", () => {
  const text = fc.string({ unit: fc.constantFrom(..."[]@(){},;:+-*/^&=<>%\"'#1.aIF列 （，") });
  fc.assert(
    fc.property(text, (formula) => {
      const parsed = parseFormula(formula);
      if ("expr" in parsed) return;
      expect(parsed.problems.length).toBeGreaterThan(0);
      for (const { at } of parsed.problems) {
        expect(at).toBeGreaterThanOrEqual(0);
        expect(at).toBeLessThanOrEqual(formula.length);
      }
    }),
    { numRuns: 2000 }
  );
});

const cell: fc.Arbitrary<Scalar> = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: -500, max: 500 }).map((x) => x / 4) },
  fc.constantFrom<Scalar[]>(null, "无", "5", "", "Abc", true, false, { error: "#N/A" })
);
const rowsOf = (minLength: number) =>
  fc.array(fc.tuple(cell, cell, fc.constantFrom("甲", "乙", "丙")), { minLength, maxLength: 30 });

const parsed = new Map<string, Expr>();

function exprOf(formula: string): Expr {
  let expr = parsed.get(formula);
  if (expr === undefined) {
    const result = parseFormula(formula);
    if (!("expr" in result)) throw new Error(`${formula}: ${JSON.stringify(result.problems)}`);
    expr = result.expr;
    parsed.set(formula, expr);
  }
  return expr;
}

type Rows = readonly (readonly [Scalar, Scalar, string])[];

function results(formula: string, rows: Rows): readonly Scalar[] {
  const frame = frameOf({
    a: rows.map((row) => row[0]),
    b: rows.map((row) => row[1]),
    组: rows.map((row) => row[2]),
  });
  const vector = evaluate(exprOf(formula), frame);
  return rows.map((_, row) => cellAt(vector, row));
}

const ROW_LOCAL = [
  "[@a]+[@b]*2-1",
  "[@a]/[@b]",
  "[@a]^[@b]",
  "[@a]&[@b]",
  "[@a]>=[@b]",
  "[@a]=[@b]",
  "-[@a]%",
  "IF([@a]>[@b],[@a],[@b])",
  "IFS([@a]>50,1,[@b]>50,2,TRUE,3)",
  "IFERROR([@a]/[@b],[@组])",
  "AND([@a],[@b])",
  "OR([@a]>1,[@b]>1)",
  "SUM([@a],[@b])",
  "AVERAGE([@[a]:[b]])",
  "MIN([@a],[@b],3)",
  "MAX(0,[@a])",
  "COUNT([@[a]:[b]])",
  'COUNTIF([@[a]:[b]],">"&[@a])',
  "ROUND([@a]/7,2)",
  "MEDIAN([@a],[@b])",
  "SUMPRODUCT([@[a]:[b]],{1,2})",
  "LEFT([@a],2)&LEN([@b])",
  'SWITCH([@组],"甲",[@a],"乙",[@b],0)',
  "CHOOSE([@a],[@b],1)",
  'LOOKUP([@a],{-100,0,50},{"C","B","A"})',
  "ISBLANK([@a])",
  "EDATE([@a],[@b])",
];

test.each(ROW_LOCAL)("%s over a column equals the same row by row", (formula) => {
  fc.assert(
    fc.property(rowsOf(1), (rows) => {
      const single = rows.map((row) => results(formula, [row])[0]);
      expect(results(formula, rows)).toEqual(single);
    })
  );
});

const WHOLE_LIST = [
  "RANK.EQ([@a],[a])",
  "RANK.AVG([@a],[a],1)",
  "PERCENTRANK.INC([a],[@a])",
  "PERCENTILE.INC([a],0.8)",
  "LARGE([a],3)",
  "SUM([a])",
  "[@a]/SUM([a])",
  "MAX([a])-MIN([a])",
  "AVERAGE([a])",
  "MEDIAN([a])",
  'COUNTIFS([组],[@组],[a],">"&[@a])',
  'COUNTIFS([a],"<="&[@b])',
  'SUMIFS([b],[组],[@组],[a],">="&[@a])',
  'SUMIFS([a],[a],">"&[@a])',
  "MAXIFS([a],[组],[@组])",
  "AVERAGEIFS([a],[组],[@组])",
  "SUMPRODUCT(([组]=[@组])*1)",
];

test.each(WHOLE_LIST)("the order of the rows does not change %s", (formula) => {
  const numbers = fc.array(
    fc.tuple(
      fc.double({ min: -1e6, max: 1e6, noNaN: true }).map((x) => Math.round(x * 100) / 100 + 0),
      fc.integer({ min: 0, max: 20 }),
      fc.constantFrom("甲", "乙", "丙")
    ),
    { minLength: 1, maxLength: 40 }
  );
  fc.assert(
    fc.property(numbers, fc.infiniteStream(fc.nat()), (rows, keys) => {
      const order = rows.map((_, i) => ({ i, key: keys.next().value }));
      order.sort((x, y) => x.key - y.key);
      const before = results(formula, rows);
      const after = results(
        formula,
        order.map(({ i }) => rows[i])
      );
      expect(after).toEqual(order.map(({ i }) => before[i]));
    })
  );
});

test.each(['COUNTIFS([组],[@组],[a],">"&[@a])', 'SUMIFS([a],[a],"<="&[@b],[组],[@组])'])(
  "%s equals counting cell by cell",
  (formula) => {
    const isCount = formula.startsWith("COUNT");
    fc.assert(
      fc.property(rowsOf(1), (rows) => {
        const plain = rows.map(([a, b, group]): [number, number, string] => [
          typeof a === "number" ? a : 0,
          typeof b === "number" ? b : 0,
          group,
        ]);
        const expected = plain.map(([ownA, ownB, own]) => {
          const same = plain.filter(([a, , group]) => {
            return group === own && (isCount ? a > ownA : a <= ownB);
          });
          return isCount ? same.length : same.reduce((sum, [a]) => sum + a, 0);
        });
        expect(results(formula, plain)).toEqual(expected);
      })
    );
  }
);

test.each(ROW_LOCAL)("an error in one row of %s leaves the other rows as they were", (formula) => {
  fc.assert(
    fc.property(rowsOf(2), (rows) => {
      const broken: Rows = [[{ error: "#REF!" }, { error: "#REF!" }, "甲"], ...rows.slice(1)];
      expect(results(formula, broken).slice(1)).toEqual(results(formula, rows).slice(1));
    })
  );
});

test.each(["SUM([a])", "MAX([a])", "AVERAGE([a])", "RANK.EQ([@b],[a])", "MEDIAN([a])"])(
  "an error in the list makes %s an error",
  (formula) => {
    const rows: Rows = [
      [1, 1, "甲"],
      [{ error: "#DIV/0!" }, 2, "乙"],
    ];
    expect(results(formula, rows)).toEqual([{ error: "#DIV/0!" }, { error: "#DIV/0!" }]);
  }
);

test("named formulas are worked out in the order in which they depend on each other", () => {
  const frame = frameOf({ a: [1, 2, 3] });
  const all = evaluateAll(
    [
      { name: "总分", expr: exprOf("[@得分]+[@底]") },
      { name: "得分", expr: exprOf("[@a]*10") },
      { name: "底", expr: exprOf("5") },
      { name: "合计", expr: exprOf("SUM([底])+SUM([总分])") },
    ],
    frame
  );
  expect([...all.keys()]).toEqual(["总分", "得分", "底", "合计"]);
  expect([0, 1, 2].map((row) => cellAt(all.get("总分")!, row))).toEqual([15, 25, 35]);
  expect(cellAt(all.get("合计")!, 0)).toBe(90);
});

test("a circle of formulas is an error that names it", () => {
  const row = (column: string): Expr => ({ kind: "row", column });
  const formulas = [
    { name: "甲", expr: row("乙") },
    { name: "乙", expr: row("丙") },
    { name: "丙", expr: row("乙") },
  ];
  expect(() => evaluateAll(formulas, frameOf({ a: [1] }))).toThrow("乙 → 丙 → 乙");
});

test("a series in an aggregate is the row's cells over the periods, its list all cells", () => {
  const [first, second] = [frameOf({ x: [1, 2] }), frameOf({ x: [10, null] })];
  const periods = [first.column("x"), second.column("x")].flatMap((x) => x ?? []);
  const frame = { length: 2, asOf: 1, column: () => periods };
  const value = (text: string) => {
    const vector = evaluate(exprOf(text), frame);
    return [0, 1].map((row) => cellAt(vector, row));
  };
  expect(value("AVERAGE([@各月])")).toEqual([5.5, 2]);
  expect(value("COUNT([@各月])")).toEqual([2, 1]);
  expect(value("SUM([各月])")).toEqual([13, 13]);
  expect(value('COUNTIF([@各月],">1")')).toEqual([1, 1]);
  expect(value("MAX([@各月]*2)")).toEqual([20, 4]);
  expect(value("[@各月]")).toEqual([{ error: "#VALUE!" }, { error: "#VALUE!" }]);
});

test.each(["SUM([a])", 'SUMIFS([a],[组],"甲")', "SUMPRODUCT([a],[b])"])(
  "%s loses nothing to rounding, whatever the order",
  (formula) => {
    const orders = [
      [1e16, 1, -1e16, 1],
      [1, 1e16, 1, -1e16],
      [-1e16, 1, 1, 1e16],
    ];
    for (const order of orders) {
      expect(
        results(
          formula,
          order.map((x) => [x, 1, "甲"])
        )[0]
      ).toBe(2);
    }
  }
);
