import { columnOrder, referencedColumns } from "./columnsUsed";
import type { Condition, Scheme } from "./types";
import {
  columnsOfCondition,
  columnsOfRule,
  columnsOfWorking,
  conditionsOf,
  formulasOf,
} from "./walk";

/**
 * Inputs whose blank is an ordinary "no" wherever a rule reads them: optional marks. They never keep a
 * result open, so they are not among what is missing.
 */
export function optionalColumns(scheme: Scheme): ReadonlySet<string> {
  const conditions = conditionsOf(scheme).map(({ condition }) => condition);
  const optional = new Set(conditions.filter(blankIsNo).flatMap(columnsOfCondition));
  const needed = [
    ...conditions
      .filter((condition) => !blankIsNo(condition) && !("given" in condition))
      .flatMap(columnsOfCondition),
    ...(scheme.criteria ?? []).flatMap(({ rule }) => columnsOfRule(rule)),
    ...(scheme.workings ?? []).flatMap(columnsOfWorking),
    ...formulasOf(scheme)
      .filter(({ at }) => !at.startsWith("outputs"))
      .flatMap(({ text }) => referencedColumns(text, columnOrder(scheme))),
  ];
  for (const name of needed) optional.delete(name);
  return optional;
}

const blankIsNo = (condition: Condition) => "blank" in condition && condition.blank === "no";
