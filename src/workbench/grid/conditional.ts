/** Conditional formats of the Book as Univer rules. */
import type { IConditionFormattingRule } from "@univerjs/sheets-conditional-formatting";
import { cellAddress } from "../../book/address";
import type { ConditionalFormat, ConditionalRule } from "../../book/types";
import { toRange } from "./area";
import { scaleOf } from "./scale";
import { diffStyle } from "./style";

const COMPARE: Readonly<Record<string, string>> = {
  equal: "=",
  notEqual: "<>",
  greaterThan: ">",
  greaterThanOrEqual: ">=",
  lessThan: "<",
  lessThanOrEqual: "<=",
};

type RuleConfig = IConditionFormattingRule["rule"];

/** Undefined when the grid cannot show the rule; the file keeps it all the same. */
export function gridRule(format: ConditionalFormat): IConditionFormattingRule | undefined {
  const first = format.areas[0];
  if (!first) return undefined;
  const rule = ruleConfig(format, cellAddress(first.row, first.column));
  if (!rule) return undefined;
  return {
    cfId: format.id,
    ranges: format.areas.map(toRange),
    stopIfTrue: format.stopIfTrue,
    rule,
  };
}

function ruleConfig(format: ConditionalFormat, firstCell: string): RuleConfig | undefined {
  const { rule } = format;
  if (rule.type === "other") return scaleOf(rule.xmlType, rule.xml);
  const base = { type: "highlightCell", style: diffStyle(format.format) };
  if (rule.type === "containsText") {
    return { ...base, subType: "text", operator: "containsText", value: rule.text } as RuleConfig;
  }
  const text = wholeText(rule);
  if (text !== undefined) {
    return { ...base, subType: "text", operator: "equal", value: text } as RuleConfig;
  }
  const formula = rule.type === "expression" ? rule.formula : comparison(rule, firstCell);
  if (formula === undefined) return undefined;
  return { ...base, subType: "formula", value: `=${formula}` } as RuleConfig;
}

/** The text of `cell = "text"`, which Univer compares without its formula engine. */
function wholeText(rule: ConditionalRule): string | undefined {
  if (rule.type !== "cellIs" || rule.operator !== "equal") return undefined;
  const match = /^"((?:[^"]|"")*)"$/.exec(rule.formulas[0] ?? "");
  return match?.[1]?.replaceAll('""', '"');
}

function comparison(
  rule: Extract<ConditionalRule, { type: "cellIs" }>,
  cell: string
): string | undefined {
  const [low, high] = rule.formulas;
  if (low === undefined) return undefined;
  // Excel leaves blank cells out of less-than rules on text, but counts them as 0 against numbers.
  const operator = COMPARE[rule.operator];
  if (operator) return `${cell}${operator}(${low})`;
  if (high === undefined) return undefined;
  if (rule.operator === "between") return `AND(${cell}>=(${low}),${cell}<=(${high}))`;
  if (rule.operator === "notBetween") return `OR(${cell}<(${low}),${cell}>(${high}))`;
  return undefined;
}
