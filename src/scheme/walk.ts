import { isEdge, edgeParts } from "./edge";
import type { Condition, Edge, PointsRule, Scheme, Value, Working } from "./types";

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
  scheme.workings?.forEach((working, w) => {
    if (working.kind === "choose")
      working.rules.forEach(({ when }, r) => visit(when, `workings[${w}].rules[${r}].when`));
    if (working.kind !== "quota") return;
    visit(working.when, `workings[${w}].when`);
    if (working.of !== undefined) visit(working.of, `workings[${w}].of`);
  });
  if (scheme.decide.by === "conditions")
    scheme.decide.rules.forEach(
      ({ when }, r) => when !== undefined && visit(when, `decide.rules[${r}].when`)
    );
  scheme.tiers.forEach(({ cadence, alsoEvery }, t) => {
    if (cadence?.when !== undefined) visit(cadence.when, `tiers[${t}].cadence.when`);
    alsoEvery?.forEach(
      ({ when }, a) => when !== undefined && visit(when, `tiers[${t}].alsoEvery[${a}].when`)
    );
  });
  return found;
}

/** Columns a condition names itself (not those of nested conditions). */
export function columnsOfCondition(condition: Condition): readonly string[] {
  if (!("column" in condition)) return [];
  const within = "within" in condition && condition.within !== undefined ? [condition.within] : [];
  const other = isEdge(condition) ? edgeParts(condition).amount : 0;
  return [condition.column, ...within, ...(typeof other === "object" ? [other.column] : [])];
}

/** Columns a working names outside formulas and conditions. */
export function columnsOfWorking(working: Working): readonly string[] {
  switch (working.kind) {
    case "formula":
      return [];
    case "quota":
      return working.order;
    case "quantile":
      return [working.column];
    case "choose":
      return [...working.rules.map(({ value }) => value), working.otherwise].flatMap(columnOfValue);
    case "bands":
      return [
        working.column,
        ...working.bands.flatMap((band) => [...columnOfValue(band.value), ...columnsOfEdge(band)]),
        ...columnOfValue(working.otherwise),
      ];
    default:
      return [working.column, ...(working.within === undefined ? [] : [working.within])];
  }
}

/** Everything a working reads: columns it names, columns of its conditions and of its formulas. */
export function referencesOfWorking(
  working: Working,
  referenced: (formula: string) => readonly string[]
): readonly string[] {
  const conditions =
    working.kind === "choose"
      ? working.rules.map(({ when }) => when)
      : working.kind === "quota"
        ? [working.when, ...(working.of === undefined ? [] : [working.of])]
        : [];
  return [
    ...columnsOfWorking(working),
    ...conditions.flatMap((condition) => allColumnsOfCondition(condition, referenced)),
    ...formulasOfWorking(working).flatMap(({ text }) => referenced(text)),
  ];
}

function allColumnsOfCondition(
  condition: Condition,
  referenced: (formula: string) => readonly string[]
): readonly string[] {
  if ("all" in condition) return condition.all.flatMap((c) => allColumnsOfCondition(c, referenced));
  if ("any" in condition) return condition.any.flatMap((c) => allColumnsOfCondition(c, referenced));
  if ("not" in condition) return allColumnsOfCondition(condition.not, referenced);
  if ("formula" in condition) return referenced(condition.formula);
  return columnsOfCondition(condition);
}

const columnOfValue = (value: Value | undefined): readonly string[] =>
  typeof value === "object" && "column" in value ? [value.column] : [];

function columnsOfEdge(edge: Edge): readonly string[] {
  const { amount } = edgeParts(edge);
  return typeof amount === "object" ? [amount.column] : [];
}

/** Formulas a working holds, with their place inside it. */
function formulasOfWorking(
  working: Working
): readonly { readonly at: string; readonly text: string }[] {
  const inValue = (value: Value | undefined, at: string) =>
    typeof value === "object" && "formula" in value ? [{ at, text: value.formula }] : [];
  if (working.kind === "formula") return [{ at: "formula", text: working.formula }];
  if (working.kind === "choose")
    return [
      ...working.rules.flatMap(({ value }, r) => inValue(value, `rules[${r}].value`)),
      ...inValue(working.otherwise, "otherwise"),
    ];
  if (working.kind === "bands")
    return [
      ...working.bands.flatMap(({ value }, b) => inValue(value, `bands[${b}].value`)),
      ...inValue(working.otherwise, "otherwise"),
    ];
  return [];
}

/** Columns a points rule names outside formulas. */
export function columnsOfRule(rule: PointsRule): readonly string[] {
  if (rule.kind === "formula") return rule.needs;
  const within = "within" in rule && rule.within !== undefined ? [rule.within] : [];
  const to = rule.kind === "ratio" && typeof rule.to === "object" ? [rule.to.column] : [];
  const edges = rule.kind === "bands" ? rule.bands.flatMap(columnsOfEdge) : [];
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
    for (const { at, text } of formulasOfWorking(working))
      found.push({ at: `workings[${i}].${at}`, text });
  });
  if (scheme.score?.formula !== undefined)
    found.push({ at: "score.formula", text: scheme.score.formula });
  if (scheme.decide.by === "label")
    found.push({ at: "decide.formula", text: scheme.decide.formula });
  scheme.outputs?.forEach(({ value }, i) => {
    if ("formula" in value) found.push({ at: `outputs[${i}].value.formula`, text: value.formula });
  });
  if (scheme.followUp?.formula !== undefined)
    found.push({ at: "followUp.formula", text: scheme.followUp.formula });
  scheme.criteria?.forEach(({ rule }, i) => {
    if (rule.kind === "formula")
      found.push({ at: `criteria[${i}].rule.formula`, text: rule.formula });
  });
  for (const { at, condition } of conditionsOf(scheme))
    if ("formula" in condition) found.push({ at: `${at}.formula`, text: condition.formula });
  return found;
}
