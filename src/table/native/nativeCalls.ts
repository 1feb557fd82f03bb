import type { Expr } from "../../formula/types";
import { visit } from "../../formula/references";
import { AS_OF } from "./reserved";
import type { NotNative } from "./types";

/** Functions of Excel 2010 to 2019 bear this mark in the file; older readers show the name. */
const MARKED = new Set(
  [
    "IFS SWITCH MAXIFS MINIFS CONCAT TEXTJOIN XOR IFNA DAYS CEILING.MATH FLOOR.MATH",
    "RANK.EQ RANK.AVG PERCENTILE.INC PERCENTILE.EXC QUARTILE.INC QUARTILE.EXC",
    "PERCENTRANK.INC PERCENTRANK.EXC STDEV.S STDEV.P VAR.S VAR.P MODE.SNGL",
  ].flatMap((line) => line.split(" "))
);

/** What came after Excel 2019. */
const NEWER = new Set(
  "XLOOKUP XMATCH FILTER SORT SORTBY UNIQUE SEQUENCE RANDARRAY LET LAMBDA TEXTBEFORE TEXTAFTER".split(
    " "
  )
);

/** The calls as an ordinary sheet should have them; names stay without their mark. */
export function nativeCalls(expr: Expr): Expr {
  switch (expr.kind) {
    case "unary":
      return { ...expr, arg: nativeCalls(expr.arg) };
    case "binary":
      return { ...expr, left: nativeCalls(expr.left), right: nativeCalls(expr.right) };
    case "call": {
      const args = expr.args.map(nativeCalls);
      if (expr.name === "TODAY") return { kind: "row", column: AS_OF };
      return ranked(expr.name, args) ?? { ...expr, args };
    }
    default:
      return expr;
  }
}

/** RANK sorts or scans the list anew for every row; counting what is larger takes a fraction of that. */
function ranked(name: string, [own, list, way]: readonly Expr[]): Expr | undefined {
  if ((name !== "RANK.EQ" && name !== "RANK") || list.kind !== "list") return undefined;
  if (way !== undefined && way.kind !== "constant") return undefined;
  const sign = way === undefined || Number(way.value) === 0 ? ">" : "<";
  const criterion: Expr = {
    kind: "binary",
    op: "&",
    left: { kind: "constant", value: sign },
    right: own,
  };
  const count: Expr = { kind: "call", name: "COUNTIF", args: [list, criterion] };
  return { kind: "binary", op: "+", left: count, right: { kind: "constant", value: 1 } };
}

/** The calls as they are written in the file. */
export function markedCalls(expr: Expr): Expr {
  switch (expr.kind) {
    case "unary":
      return { ...expr, arg: markedCalls(expr.arg) };
    case "binary":
      return { ...expr, left: markedCalls(expr.left), right: markedCalls(expr.right) };
    case "call": {
      const name = MARKED.has(expr.name) ? `_xlfn.${expr.name}` : expr.name;
      return { ...expr, name, args: expr.args.map(markedCalls) };
    }
    default:
      return expr;
  }
}

/** Why a formula would not work in Excel 2019 as an ordinary formula; undefined where it does. */
export function whyNotNative(name: string, expr: Expr): NotNative | undefined {
  let problem: NotNative | undefined;
  visit(expr, (part) => {
    if (part.kind === "call" && NEWER.has(part.name))
      problem ??= { code: "newer-function", name, found: part.name };
  });
  return (
    problem ?? (needsArray(expr, false) ? { code: "array-entry", name, found: "" } : undefined)
  );
}

/** Arguments that take a whole range, by the function's name. */
const TAKES_RANGES = new Set(
  [
    "SUM AVERAGE MIN MAX PRODUCT COUNT COUNTA COUNTBLANK MEDIAN AND OR XOR CONCAT TEXTJOIN",
    "COUNTIF COUNTIFS SUMIF SUMIFS AVERAGEIF AVERAGEIFS MAXIFS MINIFS",
    "LARGE SMALL PERCENTILE PERCENTILE.INC PERCENTILE.EXC QUARTILE QUARTILE.INC QUARTILE.EXC",
    "PERCENTRANK PERCENTRANK.INC PERCENTRANK.EXC RANK RANK.EQ RANK.AVG",
    "STDEV.S STDEV.P VAR.S VAR.P INDEX MATCH VLOOKUP LOOKUP SUMPRODUCT",
  ].flatMap((line) => line.split(" "))
);

/** A list where one value is wanted: it would have to be entered as an array. */
function needsArray(expr: Expr, mayList: boolean): boolean {
  switch (expr.kind) {
    case "list":
      return !mayList;
    case "unary":
      return needsArray(expr.arg, false);
    case "binary":
      return needsArray(expr.left, false) || needsArray(expr.right, false);
    case "call":
      // SUMPRODUCT works out its products by itself, but not an IF among them.
      if (expr.name === "SUMPRODUCT") return expr.args.some(holdsIf);
      return expr.args.some((arg) => needsArray(arg, TAKES_RANGES.has(expr.name)));
    default:
      return false;
  }
}

function holdsIf(expr: Expr): boolean {
  let found = false;
  visit(expr, (part) => {
    if (part.kind === "call" && /^(IF|IFS|SWITCH|CHOOSE)$/.test(part.name)) found = true;
  });
  return found;
}
