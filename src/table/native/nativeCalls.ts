import type { Expr } from "../../formula/types";
import { visit, withChildren } from "../../formula/references";
import { AS_OF } from "./reserved";
import type { NotNative } from "./types";

/** What came after Excel 2019. */
const NEWER = new Set(
  "XLOOKUP XMATCH FILTER SORT SORTBY UNIQUE SEQUENCE RANDARRAY LET LAMBDA TEXTBEFORE TEXTAFTER".split(
    " "
  )
);

/** The calls as an ordinary sheet should have them. */
export function nativeCalls(expr: Expr): Expr {
  const own = withChildren(expr, nativeCalls);
  if (own.kind !== "call") return own;
  if (own.name === "TODAY") return { kind: "row", column: AS_OF };
  return ranked(own.name, own.args) ?? own;
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
