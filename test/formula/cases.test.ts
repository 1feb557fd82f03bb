import { evaluate } from "../../src/formula/evaluate";
import { parseFormula } from "../../src/formula/parse";
import { checkFormula } from "../../src/formula/check";
import { exampleList, readLines, showCells } from "./list";

/**
 * Formula, tab, result per row (one result: the same for all rows) over the seven customers of
 * list.tsv. The values are Excel's; LibreOffice gave the same, but for its own deviations
 * (0^0, logicals as numbers, PERCENTRANK rounded instead of cut, error codes).
 */
const FAMILIES = [
  "logic",
  "statistics",
  "conditional",
  "rank",
  "rounding",
  "dates",
  "text",
  "lookup",
  "semantics",
];

const list = exampleList();
const columns = new Set(list.order);

describe.each(FAMILIES)("%s", (family) => {
  const cases = readLines(`${family}.tsv`).map((line) => line.split("\t"));

  test.each(cases)("%s is %s", (formula, expected) => {
    const parsed = parseFormula(formula);
    if (!("expr" in parsed)) throw new Error(JSON.stringify(parsed.problems));
    const known = parsed.expr;
    expect(showCells(evaluate(known, list))).toBe(expected);
    expect(checkFormula(formula, columns)).toEqual([]);
  });
});

/** What the scheme language promises; every one stands in a table above. */
const PROMISED =
  `IF IFS SWITCH AND OR NOT XOR IFERROR IFNA ISBLANK ISNUMBER ISTEXT MIN MAX SUM AVERAGE COUNT
COUNTA COUNTIF COUNTIFS SUMIF SUMIFS AVERAGEIF AVERAGEIFS MAXIFS MINIFS RANK.EQ RANK.AVG PERCENTRANK.INC
PERCENTRANK.EXC PERCENTILE.INC QUARTILE.INC LARGE SMALL MEDIAN STDEV.S STDEV.P ROUND ROUNDUP ROUNDDOWN INT
TRUNC MOD ABS SIGN POWER SQRT EXP LN LOG10 CEILING.MATH FLOOR.MATH DATE YEAR MONTH DAY TODAY DATEDIF DAYS
EDATE EOMONTH WEEKDAY WORKDAY NETWORKDAYS LEFT RIGHT MID LEN FIND SEARCH SUBSTITUTE UPPER LOWER TRIM VALUE
EXACT CHOOSE INDEX MATCH XLOOKUP LOOKUP VLOOKUP`.split(/\s+/);

const formulas = FAMILIES.flatMap((family) => readLines(`${family}.tsv`)).map(
  (line) => line.split("\t")[0]
);

test.each(PROMISED)("%s has its cases, and a slip in its name is told with the nearest", (name) => {
  const calls = new RegExp(`(?<![A-Z.])${name.replace(".", "\\.")}\\(`);
  expect(formulas.filter((formula) => calls.test(formula)).length).toBeGreaterThanOrEqual(2);
  expect(checkFormula(`1+${name}Q(1)`, columns)).toEqual([
    { code: "unknown-function", at: 2, found: `${name}Q`, expected: expect.any(String) as string },
  ]);
});
