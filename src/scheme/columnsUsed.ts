import { parseFormula } from "../formula/parse";
import { referencesOf } from "../formula/references";
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
  const named = [
    ...conditionsOf(scheme).flatMap(({ condition }) => columnsOfCondition(condition)),
    ...(scheme.criteria ?? []).flatMap(({ rule }) => columnsOfRule(rule)),
    ...(scheme.workings ?? []).flatMap(columnsOfWorking),
    ...(scheme.outputs ?? []).flatMap(({ value }) => ("column" in value ? [value.column] : [])),
    ...formulasOf(scheme).flatMap(({ text }) => referencedColumns(text)),
  ];
  const inputs = new Set(scheme.columns.map(({ name }) => name));
  return new Set(named.filter((name) => inputs.has(name)));
}

/** Columns a formula refers to; none for a text that does not parse (checkScheme reports it). */
export function referencedColumns(text: string): readonly string[] {
  const parsed = parseFormula(text);
  return "problems" in parsed ? [] : referencesOf(parsed.expr).map(({ column }) => column);
}
