import { isEdge, edgeParts } from "./edge";
import type { Condition, PointsRule, Scheme } from "./types";

/** A condition with its place in the scheme. */
export interface PlacedCondition {
  readonly at: string;
  readonly condition: Condition;
}

/** Every condition of a scheme, nested ones included, with their places. */
export function conditionsOf(scheme: Scheme): readonly PlacedCondition[] {
  const found: PlacedCondition[] = [];
  const visit = (condition: Condition, at: string) => {
    found.push({ at, condition });
    if ("all" in condition) condition.all.forEach((part, i) => visit(part, `${at}.all[${i}]`));
    else if ("any" in condition) condition.any.forEach((part, i) => visit(part, `${at}.any[${i}]`));
    else if ("not" in condition) visit(condition.not, `${at}.not`);
  };
  scheme.criteria?.forEach((criterion, c) =>
    criterion.unless?.forEach(({ when }, u) => visit(when, `criteria[${c}].unless[${u}].when`))
  );
  scheme.gates?.forEach((gate, g) => visit(gate.when, `gates[${g}].when`));
  if (scheme.decide.by === "conditions")
    scheme.decide.rules.forEach(
      ({ when }, r) => when !== undefined && visit(when, `decide.rules[${r}].when`)
    );
  return found;
}

/** Columns a condition names itself (not those of nested conditions). */
export function columnsOfCondition(condition: Condition): readonly string[] {
  if (!("column" in condition)) return [];
  const within = "within" in condition && condition.within !== undefined ? [condition.within] : [];
  const other = isEdge(condition) ? edgeParts(condition).amount : 0;
  return [condition.column, ...within, ...(typeof other === "object" ? [other.column] : [])];
}

/** Columns a points rule names outside formulas. */
export function columnsOfRule(rule: PointsRule): readonly string[] {
  if (rule.kind === "formula") return rule.needs;
  const within = "within" in rule && rule.within !== undefined ? [rule.within] : [];
  const to = rule.kind === "ratio" && typeof rule.to === "object" ? [rule.to.column] : [];
  const edges =
    rule.kind === "bands"
      ? rule.bands.flatMap((band) => {
          const { amount } = edgeParts(band);
          return typeof amount === "object" ? [amount.column] : [];
        })
      : [];
  return [rule.column, ...within, ...to, ...edges];
}

/** Every formula text a scheme holds, with its place. */
export function formulasOf(
  scheme: Scheme
): readonly { readonly at: string; readonly text: string }[] {
  const found: { at: string; text: string }[] = [];
  scheme.columns.forEach(({ otherwise }, i) => {
    if (otherwise !== undefined) found.push({ at: `columns[${i}].otherwise`, text: otherwise });
  });
  scheme.workings?.forEach((working, i) => {
    if (working.kind === "formula")
      found.push({ at: `workings[${i}].formula`, text: working.formula });
  });
  scheme.criteria?.forEach(({ rule }, i) => {
    if (rule.kind === "formula")
      found.push({ at: `criteria[${i}].rule.formula`, text: rule.formula });
  });
  for (const { at, condition } of conditionsOf(scheme))
    if ("formula" in condition) found.push({ at: `${at}.formula`, text: condition.formula });
  return found;
}
