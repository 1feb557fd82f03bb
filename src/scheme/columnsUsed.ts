import { parseFormula } from "../formula/parse";
import { columnsRead, referencesOf } from "../formula/references";
import {
  columnsOfCondition,
  columnsOfRule,
  columnsOfWorking,
  conditionsOf,
  formulasOf,
} from "./walk";
import type { Scheme } from "./types";

/** Input columns that grading reads: by rules, or behind a formula. Dates of follow-up not counted. */
export function columnsUsed(scheme: Scheme): ReadonlySet<string> {
  const order = columnOrder(scheme);
  const named = [
    ...conditionsOf(scheme).flatMap(({ condition }) => columnsOfCondition(condition)),
    ...(scheme.criteria ?? []).flatMap(({ rule }) => columnsOfRule(rule)),
    ...(scheme.workings ?? []).flatMap(columnsOfWorking),
    ...(scheme.outputs ?? []).flatMap(({ value }) => ("column" in value ? [value.column] : [])),
    ...formulasOf(scheme).flatMap(({ text }) => referencedColumns(text, order)),
  ];
  const inputs = new Set(order);
  return new Set(named.filter((name) => inputs.has(name)));
}

/** The inputs from left to right, as `[@[a]:[b]]` counts them. */
export const columnOrder = ({ columns }: Scheme) => columns.map(({ name }) => name);

/**
 * Columns a formula refers to, a range by all its columns in that order; none for a text that does not
 * parse (checkScheme reports it).
 */
export function referencedColumns(text: string, order: readonly string[] = []): readonly string[] {
  const parsed = parseFormula(text);
  if ("problems" in parsed) return [];
  return [...new Set(referencesOf(parsed.expr).flatMap((ref) => columnsRead(ref, order)))];
}
