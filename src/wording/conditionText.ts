import { edgeParts, isEdge } from "../scheme/edge";
import type { Amount, Condition, Edge, Statement } from "../scheme/types";
import type { TellingWording } from "./types";

const SIGNS = { ">=": "≥", "<=": "≤", ">": ">", "<": "<" } as const;

export function edgeText(edge: Edge, words: TellingWording): string {
  const { op, amount } = edgeParts(edge);
  return `${SIGNS[op]} ${amountText(amount, words)}`;
}

export const amountText = (amount: Amount, { policy }: TellingWording) =>
  typeof amount === "number" ? String(amount) : policy.quoted(amount.column);

/** A condition in words; nested choices stand in brackets. */
export function conditionText(condition: Condition, words: TellingWording): string {
  const { policy } = words;
  const inner = (part: Condition) => conditionText(part, words);
  if ("all" in condition) return policy.all(condition.all.map(inner));
  if ("any" in condition) return policy.any(condition.any.map(inner));
  if ("not" in condition) return policy.not(inner(condition.not));
  if ("formula" in condition) return `\`${condition.formula}\``;
  const column = policy.quoted(condition.column);
  if ("given" in condition) return policy.given(column, condition.given);
  if ("topPercent" in condition) {
    const { topPercent, within } = condition;
    const top = policy.top(column, topPercent, within && policy.quoted(within));
    return top + blankText(condition.blank, words);
  }
  return statementText(condition, column, words) + blankText(condition.blank, words);
}

function statementText(condition: Statement, column: string, words: TellingWording): string {
  const { policy } = words;
  if (isEdge(condition)) return `${column} ${edgeText(condition, words)}`;
  if ("yes" in condition) return policy.yes(column, condition.yes);
  return policy.is(column, "is" in condition ? [condition.is] : condition.isOneOf);
}

function blankText(blank: Statement["blank"], { policy }: TellingWording): string {
  if (blank === "no") return policy.blankIsNo;
  return blank === "assume-no" ? policy.blankIsAssumedNo : "";
}
