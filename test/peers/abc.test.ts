import { readFileSync } from "node:fs";
import { join } from "node:path";
import { deflateRawSync, inflateRawSync } from "node:zlib";
import { openBook, useNodeZlib, type BookValue } from "../../src/book";
import { abcPareto } from "../../src/catalogue/standards/abc-pareto";
import { cellAt, type Vector } from "../../src/formula/vector";
import { gradeSheet, type GradedSheet } from "../../src/table/gradeSheet";
import type { SheetValue } from "../../src/table/types";
import { gradeRecords } from "../catalogue/gradeRecords";
import { sheet } from "../table/sheet";

useNodeZlib({ deflateRawSync, inflateRawSync });

/** The header over the amounts in the peer's workbooks. */
const AMOUNT = "данные по анализируемому критерию (продажи/оборот/прибыль)";
const NAME = "наименование анализируемых позиций";

/** The cells of a peer's workbook. */
function cellsOf(file: string): readonly (readonly BookValue[])[] {
  const [first] = openBook(readFileSync(join(__dirname, "abc", file))).sheets;
  const area = first.usedArea(true);
  if (area === null) return [];
  return Array.from({ length: area.rows }, (_, r) =>
    Array.from({ length: area.columns }, (_, c) => first.cell(area.row + r, area.column + c).value)
  );
}

function graded(file: string) {
  const values = cellsOf(file).map((row) => row.map((value) => (value ?? "") as SheetValue));
  return gradeSheet(sheet(values), abcPareto, {
    asOf: 45366,
    percent: undefined,
    columns: { 销售额: AMOUNT, 客户名称: NAME },
  });
}

function resultsOf(file: string) {
  const { read, grades } = graded(file) as GradedSheet;
  const output = (name: string, i: number) => cellAt(grades.outputs.get(name) as Vector, i);
  return read.list.rows.map((_, i) => ({
    share: output("占比", i),
    cumulative: output("累计占比", i),
    tier: grades.tierText(i),
  }));
}

const rounded = (value: unknown) => Math.round(Number(value) * 100) / 100;

test("shares, cumulative shares and classes of the workbook are the peer's own result", () => {
  const [header, ...rows] = cellsOf("abc_result.xlsx");
  expect(header.slice(3)).toEqual(["Доля", "Аккум.доля", "Категория"]);
  expect(rows).toHaveLength(5);
  // The peer sorts its result; ours stays in the order of the list.
  const found = resultsOf("abc_test.xlsx");
  for (const [id, , , share, cumulative, tier] of rows) {
    const own = found[Number(id) - 1];
    expect([id, rounded(own.share), rounded(own.cumulative), own.tier]).toEqual([
      id,
      Number(share),
      Number(cumulative),
      tier,
    ]);
  }
});

const CASES = [
  {
    values: [100, 50, 8, 20, 5],
    share: [
      54.644808743169406, 27.322404371584703, 4.371584699453552, 10.92896174863388,
      2.73224043715847,
    ],
    cumulative: [54.64, 81.97, 97.27, 92.9, 100],
    tiers: ["A", "B", "C", "B", "C"],
  },
  {
    values: [100, 50, 35, 20, 5],
    share: [
      47.61904761904762, 23.80952380952381, 16.666666666666668, 9.523809523809524,
      2.380952380952381,
    ],
    cumulative: [47.62, 71.43, 88.1, 97.62, 100],
    tiers: ["A", "A", "B", "C", "C"],
  },
];

test.each(CASES)("amounts $values give the peer's classes", (wanted) => {
  const found = gradeRecords(
    abcPareto,
    wanted.values.map((value) => ({ 销售额: value }))
  );
  found.forEach(({ tier, outputs }, i) => {
    expect(outputs.占比).toBeCloseTo(wanted.share[i], 10);
    expect(rounded(outputs.累计占比)).toBe(wanted.cumulative[i]);
    expect(tier).toBe(wanted.tiers[i]);
  });
});

describe("the workbooks the peer refuses", () => {
  test("a negative amount is class C and no part of the whole", () => {
    const found = resultsOf("negative_value.xlsx");
    expect(found.map(({ tier }) => tier)).toEqual(["A", "C", "B", "C", "C"]);
    expect(found[0].share).toBeCloseTo((100 / 160) * 100, 10);
    expect(found[1]).toEqual({ share: 0, cumulative: 100, tier: "C" });
  });

  test.each([
    ["a text among the amounts", "not_numeric.xlsx", 1],
    ["a blank among the amounts", "empty_value.xlsx", 2],
  ])("%s leaves that row unrated and the others as they are", (_, file, at) => {
    const found = resultsOf(file);
    expect(found).toHaveLength(5);
    expect(found[at]).toEqual({ share: "", cumulative: "", tier: null });
    expect(found.filter(({ tier }) => tier === null)).toHaveLength(1);
    const { read } = graded(file) as GradedSheet;
    const problems = read.problems.map(({ code, value }) => `${code} ${value}`);
    expect(problems).toEqual(file === "not_numeric.xlsx" ? ["not-a-number fd"] : []);
  });

  test("a header without rows and an empty sheet are refused with their reason", () => {
    expect(graded("only_header.xlsx")).toMatchObject({ code: "no-customers" });
    expect(graded("empty_exel.xlsx")).toMatchObject({ code: "empty-sheet" });
  });
});
