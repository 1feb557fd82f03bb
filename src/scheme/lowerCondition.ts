import { edgeParts, isEdge } from "./edge";
import { quote, numeral } from "./literals";
import { countText, rankText, type Lowering } from "./lowering";
import { here } from "./names";
import type { Amount, BlankMeans, Condition, Statement } from "./types";

/**
 * A condition as a formula whose value says how sure it is:
 * 1 yes, 0 no, 0.5 unknown, 0.25 taken as no but a blank could make it yes, 0.75 its opposite.
 * "all" is MIN, "any" is MAX, "not" is 1−x (the reading of DECISIONS on missing data).
 */
export function lowerCondition(condition: Condition, lowering: Lowering): string {
  if ("all" in condition) return combine("MIN", condition.all, lowering);
  if ("any" in condition) return combine("MAX", condition.any, lowering);
  if ("not" in condition) return `1-${lowerCondition(condition.not, lowering)}`;
  if ("formula" in condition) return `IFERROR(IF(${condition.formula.replace(/^=/, "")},1,0),0.5)`;
  if ("given" in condition)
    return `IF(${lowering.present(condition.column)},${condition.given ? "1,0" : "0,1"})`;
  if ("topPercent" in condition) return lowerTop(condition, lowering);
  return guarded(condition, lowering);
}

function guarded(condition: Statement, lowering: Lowering): string {
  const { present, holds } = statement(condition, lowering);
  return `IF(${present},IF(${holds},1,0),${BLANK[condition.blank ?? "unknown"]})`;
}

const BLANK: Readonly<Record<BlankMeans, string>> = {
  unknown: "0.5",
  no: "0",
  "assume-no": "0.25",
};

function statement(condition: Statement, lowering: Lowering) {
  const { column } = condition;
  if (isEdge(condition)) {
    const { op, amount } = edgeParts(condition);
    const own = here(lowering.compared(column));
    const other = amountText(amount, lowering);
    const numbers = [own, ...(typeof amount === "number" ? [] : [other])].map(
      (x) => `ISNUMBER(${x})`
    );
    return { present: both(numbers), holds: `${own}${op}${other}` };
  }
  if ("yes" in condition)
    return {
      present: lowering.present(column),
      holds: `${here(column)}=${condition.yes ? "TRUE" : "FALSE"}`,
    };
  const options = "is" in condition ? [condition.is] : condition.isOneOf;
  const equal = options.map((option) => `${here(column)}=${quote(option)}`);
  return {
    present: lowering.present(column),
    holds: equal.length === 1 ? equal[0] : `OR(${equal.join(",")})`,
  };
}

const both = (tests: readonly string[]) =>
  tests.length === 1 ? tests[0] : `AND(${tests.join(",")})`;

function amountText(amount: Amount, lowering: Lowering): string {
  return typeof amount === "number" ? numeral(amount) : here(lowering.compared(amount.column));
}

function combine(name: string, parts: readonly Condition[], lowering: Lowering): string {
  return `${name}(${parts.map((part) => lowerCondition(part, lowering)).join(",")})`;
}

/** Number of places rounded up, at least one; ties at the cut come in because ranks are shared. */
function lowerTop(
  condition: Extract<Condition, { readonly topPercent: number }>,
  lowering: Lowering
): string {
  const { column, topPercent, within } = condition;
  const places = `MAX(1,ROUNDUP(ROUND(${countText(lowering, column, within)}*${numeral(topPercent)}/100,6),0))`;
  const own = here(lowering.compared(column));
  const blank = BLANK[condition.blank ?? "unknown"];
  return `IF(ISNUMBER(${own}),IF(${rankText(lowering, column, within)}<=${places},1,0),${blank})`;
}
