import { columnOrder, referencedColumns } from "./columnsUsed";
import type { Scheme, Working } from "./types";
import {
  columnsOfCondition,
  columnsOfRule,
  conditionsOf,
  formulasOf,
  referencesOfWorking,
} from "./walk";

/**
 * Inputs that rules ask for, followed through workings but not into other forms: the columns a
 * person would look for on his sheet. Six monthly columns behind an average are not among them.
 */
export function decidingColumns(scheme: Scheme): readonly string[] {
  const order = columnOrder(scheme);
  const named = [
    ...conditionsOf(scheme).flatMap(({ at, condition }) =>
      /^(workings|tiers)/.test(at) ? [] : columnsOfCondition(condition)
    ),
    ...(scheme.criteria ?? []).flatMap(({ rule }) => columnsOfRule(rule)),
    ...formulasOf(scheme).flatMap(({ at, text }) =>
      /^(decide|gates|score)|\.unless/.test(at) ? referencedColumns(text, order) : []
    ),
  ];
  const found = inputsBehind(scheme, named);
  // A scheme without rules of its own shows what its outputs ask for.
  const shown = (scheme.outputs ?? []).flatMap(({ value }) =>
    "column" in value ? [value.column] : referencedColumns(value.formula, order)
  );
  const asked = found.size > 0 ? found : inputsBehind(scheme, shown);
  return scheme.columns.flatMap(({ name }) => (asked.has(name) ? [name] : []));
}

/** The inputs among these names, and those behind the workings among them. */
export function inputsBehind(scheme: Scheme, names: readonly string[]): ReadonlySet<string> {
  const workings = new Map((scheme.workings ?? []).map((working) => [working.name, working]));
  const inputs = new Set(columnOrder(scheme));
  const found = new Set<string>();
  const seen = new Set<string>();
  const visit = (name: string) => {
    if (seen.has(name)) return;
    seen.add(name);
    const working = workings.get(name);
    if (working !== undefined) behindWorking(scheme, working).forEach(visit);
    else if (inputs.has(name)) found.add(name);
  };
  names.forEach(visit);
  return found;
}

const behindWorking = (scheme: Scheme, working: Working) =>
  referencesOfWorking(working, (formula) => referencedColumns(formula, columnOrder(scheme)));

/** Whether an input can be had from the columns at hand: itself, or through its other form. */
export function isAvailable(scheme: Scheme, name: string, atHand: ReadonlySet<string>): boolean {
  const visit = (wanted: string, path: readonly string[]): boolean => {
    if (atHand.has(wanted)) return true;
    if (path.includes(wanted)) return false;
    const behind = formBehind(scheme, wanted);
    return behind.length > 0 && behind.every((next) => visit(next, [...path, wanted]));
  };
  return visit(name, []);
}

function formBehind(scheme: Scheme, name: string): readonly string[] {
  const otherwise = scheme.columns.find((column) => column.name === name)?.otherwise;
  if (otherwise !== undefined)
    return [...new Set(referencedColumns(otherwise, columnOrder(scheme)))];
  const working = scheme.workings?.find((w) => w.name === name);
  return working === undefined ? [] : [...new Set(behindWorking(scheme, working))];
}
