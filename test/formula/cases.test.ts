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
