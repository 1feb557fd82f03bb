import { pharmaDistributor } from "../../src/catalogue/value/pharma-distributor";
import { evaluateAll } from "../../src/formula/evaluateAll";
import { parseFormula } from "../../src/formula/parse";
import { programmed } from "../../src/formula/program";
import { climber } from "../../src/formula/program/ladders";
import { intervalOf, holdsIn } from "../../src/formula/thresholds";
import type { Expr } from "../../src/formula/types";
import { cellAt, vectorOf, type Scalar, type Vector } from "../../src/formula/vector";
import { prepareScheme } from "../../src/grading/prepare";
import { schemeFrame } from "../../src/grading/schemeFrame";
import type { Column } from "../../src/scheme/types";
import fc from "../fastCheck";

/** More than one block, so that formulas are worked out as programs. */
const ROWS = 3000;

function parsed(text: string): Expr {
  const result = parseFormula(text);
  if ("problems" in result) throw new Error(text);
  return result.expr;
}

const columnOf = (cell: (row: number) => Scalar): Vector =>
  vectorOf(Array.from({ length: ROWS }, (_, row) => cell(row)));

function worked(text: string, columns: Readonly<Record<string, Vector>>): Vector {
  const order = Object.keys(columns);
  const frame = { length: ROWS, asOf: 46348, order, column: (name: string) => columns[name] };
  return evaluateAll([{ name: "结果", expr: parsed(text) }], frame).get("结果") as Vector;
}

test("every formula that grades a full pharmaceutical list goes into one program", () => {
  const { scheme, formulas } = prepareScheme(pharmaDistributor);
  const usual = ({ type, options }: Column) =>
    columnOf((row) =>
      type === "yesno"
        ? row % 3 === 0
        : type === "choice"
          ? (options?.[0].value ?? "其他")
          : row % 97
    );
  const columns = new Map(
    scheme.columns.filter(({ periods }) => periods === undefined).map((c) => [c.name, usual(c)])
  );
  const frame = schemeFrame(scheme, { rows: ROWS, columns, asOf: 46348 });
  const exprs = new Map(formulas.map(({ name, expr }) => [name, expr]));
  const graded = [...exprs.keys()].filter((name) => /^(得分|缺|结果)\./.test(name));
  const sources = {
    asOf: 46348,
    order: frame.order ?? [],
    formula: (name: string) => exprs.get(name),
    column: frame.column,
    whole: (expr: Expr) =>
      expr.kind === "call" && expr.name === "MAX" && expr.args[0].kind === "list"
        ? vectorOf([96])
        : undefined,
  };
  const { names, same } = programmed(graded, sources, () => []);
  expect([...names, ...same.keys()].sort()).toEqual(graded.sort());
});

test("a division by zero is an error in its row and in no other", () => {
  const by = columnOf((row) => (row === 1234 ? 0 : 4));
  const shares = worked("ROUND(MAX(0,MIN(10,[@数]/[@除数])),4)", {
    数: columnOf((row) => row),
    除数: by,
  });
  expect(cellAt(shares, 1234)).toEqual({ error: "#DIV/0!" });
  expect([5, 1233, 2999].map((row) => cellAt(shares, row))).toEqual([1.25, 10, 10]);
});

test("a product that no double holds is #NUM!", () => {
  const large = columnOf((row) => (row === 2500 ? 1e300 : 2));
  const products = worked("MIN(10,[@数]*[@数])", { 数: large });
  expect([2500, 2501].map((row) => cellAt(products, row))).toEqual([{ error: "#NUM!" }, 4]);
});

test("cells of all kinds in many columns neither take long nor change a sum", () => {
  const kinds: readonly Scalar[] = [3, null, true, "7", "无"];
  const columns = Object.fromEntries(
    Array.from({ length: 12 }, (_, at) => [
      `列${at}`,
      columnOf((row) => kinds[(row + at * (row % 4)) % 5]),
    ])
  );
  const names = Object.keys(columns);
  const sums = worked(names.map((name) => `[@${name}]`).join("+"), columns);
  const wanted = (row: number): Scalar => {
    const cells = names.map((name) => cellAt(columns[name], row));
    return cells.includes("无")
      ? { error: "#VALUE!" }
      : cells.reduce<number>((sum, cell) => sum + Number(cell), 0);
  };
  for (let row = 0; row < ROWS; row += 7) expect(cellAt(sums, row)).toEqual(wanted(row));
});

test("a ladder counts cuts in buckets as it would one after the other", () => {
  const cut = fc.double({ min: -1e6, max: 1e6, noNaN: true });
  fc.assert(
    fc.property(
      fc.uniqueArray(cut, { minLength: 1, maxLength: 20 }),
      fc.array(cut),
      (cuts, others) => {
        const steps = cuts
          .sort((a, b) => b - a)
          .flatMap((limit) => intervalOf(">=", limit) ?? [])
          .filter(({ low }, i, all) => i === 0 || low < all[i - 1].low);
        const results = Float64Array.from({ length: steps.length + 1 }, (_, i) => i);
        const values = Float64Array.from([...cuts, ...others, ...steps.map(({ low }) => low)]);
        const out = new Float64Array(values.length);
        climber(steps, results)(out, values, values.length);
        const naive = values.map((value) => {
          const first = steps.findIndex((step) => holdsIn(step, value));
          return first < 0 ? steps.length : first;
        });
        expect([...out]).toEqual([...naive]);
      }
    )
  );
});
