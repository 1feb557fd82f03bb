import { edgeParts } from "../edge";
import type { Cadence, Column, Edge, Scheme, Tier, TierRule, Value, Working } from "../types";
import { amountCell, valueCell } from "./cellText";
import { conditionList, RELATION_OF, type ConditionList } from "./conditionEntries";
import { criterionParts } from "./criterionParts";
import type { Entry, Part } from "./entries";
import { factEntries } from "./facts";
import type { SheetLanguage } from "./types";

/** Members of a scheme that options may replace. */
export type Replaced = Partial<
  Pick<Scheme, "columns" | "workings" | "criteria" | "score" | "tiers" | "decide">
>;

export interface PartContext {
  readonly conditions: ConditionList;
  readonly language: SheetLanguage;
  /** All columns, for the units beside numbers. */
  readonly columns: readonly Column[];
  /** The tiers that cuts stand beside. */
  readonly tiers: readonly Tier[];
}

/** Everything a scheme says, section by section. */
export function schemeParts(scheme: Scheme, language: SheetLanguage): readonly Part[] {
  const conditions = conditionList((column) => unitOf(scheme.columns, column));
  const context = { conditions, language, columns: scheme.columns, tiers: scheme.tiers };
  const replaceable = replacedParts(
    {
      columns: scheme.columns,
      workings: scheme.workings ?? [],
      criteria: scheme.criteria ?? [],
      ...(scheme.score === undefined ? {} : { score: scheme.score }),
      tiers: scheme.tiers,
      decide: scheme.decide,
    },
    context
  );
  const gates = gateEntries(scheme, conditions);
  const variants = (scheme.options ?? []).flatMap(({ id, values }) =>
    values.flatMap((value) =>
      replacedParts(value.set, { ...context, tiers: value.set.tiers ?? scheme.tiers }).map(
        (part): Part => ({ ...part, scope: `${id}=${value.id}` })
      )
    )
  );
  return [
    { section: "head", entries: headEntries(scheme) },
    ...replaceable,
    { section: "gates", entries: gates },
    {
      section: "followUp",
      entries: scheme.followUp ? factEntries("followUp", { ...scheme.followUp }) : [],
    },
    { section: "outputs", entries: outputEntries(scheme) },
    { section: "regrade", entries: regradeEntries(scheme) },
    { section: "choices", entries: choiceEntries(scheme) },
    { section: "notes", entries: noteEntries(scheme) },
    ...variants,
    { section: "conditions", entries: conditions.entries() },
  ];
}

/** The unit beside numbers of a column; shares are percent. */
export function unitOf(columns: readonly Column[], name: string): string | undefined {
  const column = columns.find((candidate) => candidate.name === name);
  return column?.type === "percent" ? "%" : column?.unit;
}

const headEntries = ({ name, id, version, use, status, tierHeader }: Scheme) =>
  factEntries("head", { name, id, version, use, status, tierHeader });

function replacedParts(set: Replaced, context: PartContext): readonly Part[] {
  const { columns, workings, criteria, score, tiers, decide } = set;
  return [
    ...(columns === undefined ? [] : columnParts(columns)),
    ...(workings === undefined ? [] : workingParts(workings, context)),
    ...(criteria === undefined ? [] : criterionParts(criteria, context)),
    ...(score === undefined ? [] : [{ section: "score" as const, entries: scoreEntries(score) }]),
    ...(tiers === undefined ? [] : tierParts(tiers, context)),
    ...(decide === undefined ? [] : decideParts(decide, context)),
  ];
}

function columnParts(columns: readonly Column[]): readonly Part[] {
  const entries = columns.map((column): Entry => ({
    ...{ name: column.name, type: column.type, unit: column.unit, periods: column.periods },
    ...{ synonyms: column.synonyms, otherwise: column.otherwise, inverse: column.inverse },
    ...{ influenceable: column.influenceable, role: column.role },
    low: column.range?.[0],
    high: column.range?.[1],
    earlier: column.earlier === "tier" ? "tier" : undefined,
  }));
  const options = columns.flatMap(({ name, options = [] }) =>
    options.map(({ value, synonyms }): Entry => ({ column: name, option: value, synonyms }))
  );
  const earlier = columns.flatMap(({ name, earlier }) =>
    typeof earlier === "object"
      ? Object.entries(earlier).map(([tier, number]): Entry => ({ column: name, tier, number }))
      : []
  );
  return [
    { section: "columns", entries },
    { section: "options", entries: options },
    { section: "earlier", entries: earlier },
  ];
}

function workingParts(workings: readonly Working[], context: PartContext): readonly Part[] {
  const entries = workings.map((working) => workingEntry(working, context));
  const values = workings.flatMap((working) => valueEntries(working, context));
  return [
    { section: "workings", entries },
    { section: "values", entries: values },
  ];
}

function workingEntry(working: Working, { conditions, language }: PartContext): Entry {
  const { name, kind, note } = working;
  if (working.kind === "quota") {
    const { percent, order, when, of } = working;
    const called = language === "zh-CN" ? `名额 ${name}` : `Places ${name}`;
    return {
      ...{ name, kind, note, percent, order },
      when: conditions.add(when, called),
      of: of && conditions.add(of, called),
    };
  }
  if (kind === "formula" || kind === "choose") return { name, kind, note };
  const { column } = working;
  if (working.kind === "bands") return { name, kind, note, column };
  if (working.kind !== "quantile") return { name, kind, note, column, within: working.within };
  return {
    name,
    kind,
    note,
    column,
    bins: working.bins,
    best: working.best,
    margin: working.margin,
  };
}

function valueEntries(working: Working, { conditions, language }: PartContext): readonly Entry[] {
  const { name } = working;
  const otherwise = (value: Value | undefined): readonly Entry[] =>
    value === undefined ? [] : [{ working: name, relation: "otherwise", ...valueEntry(value) }];
  if (working.kind === "formula")
    return [{ working: name, relation: "formula", formula: working.formula }];
  if (working.kind === "bands")
    return [
      ...working.bands.map((band) => ({
        working: name,
        ...relationEntry(band),
        ...valueEntry(band.value),
      })),
      ...otherwise(working.otherwise),
    ];
  if (working.kind !== "choose") return [];
  const called = language === "zh-CN" ? `取值 ${name}` : `Value ${name}`;
  return [
    ...working.rules.map(({ when, value }) => ({
      working: name,
      relation: "when",
      amount: conditions.add(when, called),
      ...valueEntry(value),
    })),
    ...otherwise(working.otherwise),
  ];
}

/** A formula is long: it stands in the column for long texts. */
const valueEntry = (value: Value): Entry =>
  typeof value === "object" && "formula" in value
    ? { formula: value.formula }
    : { value: valueCell(value) };

function relationEntry(edge: Edge): Entry {
  const { op, amount } = edgeParts(edge);
  return { relation: RELATION_OF[op], amount: amountCell(amount) };
}

function scoreEntries(score: Exclude<Scheme["score"], undefined>): readonly Entry[] {
  if (score === null) return factEntries("score", { method: "none" });
  const { formula, outOf } = score;
  const method = formula !== undefined ? "formula" : outOf !== undefined ? "scaled" : "sum";
  return factEntries("score", { ...score, method });
}

const gateEntries = ({ gates = [] }: Scheme, conditions: ConditionList) =>
  gates.map(({ id, when, reason }): Entry => ({ id, when: conditions.add(when, id), reason }));

function tierParts(tiers: readonly Tier[], context: PartContext): readonly Part[] {
  const entries = tiers.map(({ label, name, color, treatment, source }): Entry => ({
    ...{ label, name, color, treatment, source },
  }));
  const rhythms = tiers.flatMap(({ label, cadence, alsoEvery = [] }) => [
    ...(cadence === undefined ? [] : [rhythmEntry(label, "cadence", cadence, context)]),
    ...alsoEvery.map((also) => rhythmEntry(label, "also", also, context)),
  ]);
  return [
    { section: "tiers", entries },
    { section: "rhythms", entries: rhythms },
  ];
}

function rhythmEntry(
  tier: string,
  which: "cadence" | "also",
  { every, unit, when, source, note }: Cadence,
  { conditions, language }: PartContext
): Entry {
  const called = language === "zh-CN" ? `跟进 ${tier}` : `Follow-up ${tier}`;
  return { tier, which, when: when && conditions.add(when, called), every, unit, source, note };
}

function decideParts(decide: TierRule, context: PartContext): readonly Part[] {
  const facts = decide.by === "label" ? { formula: decide.formula, needs: decide.needs } : {};
  return [
    { section: "decide", entries: factEntries("decide", { by: decide.by, ...facts }) },
    { section: "rules", entries: ruleEntries(decide, context) },
  ];
}

function ruleEntries(
  decide: TierRule,
  { conditions, language, tiers }: PartContext
): readonly Entry[] {
  if (decide.by === "score") {
    const rest = tiers.slice(decide.cuts.length).slice(0, 1);
    return [
      ...decide.cuts.map((cut, i) => ({ tier: tiers[i]?.label, ...relationEntry(cut) })),
      ...rest.map(({ label }) => ({ tier: label, relation: "otherwise" })),
    ];
  }
  if (decide.by !== "conditions") return [];
  return decide.rules.map(({ tier, when }): Entry => {
    if (when === undefined) return { tier, relation: "otherwise" };
    const called = language === "zh-CN" ? `定级 ${tier}` : `Tier ${tier}`;
    return { tier, relation: "when", amount: conditions.add(when, called) };
  });
}

const outputEntries = ({ outputs = [] }: Scheme) =>
  outputs.map(({ id, name, type, unit, value, source }): Entry => ({
    ...{ id, name, type, unit, source },
    ...value,
  }));

const regradeEntries = ({ regrade }: Scheme) =>
  regrade === undefined ? [] : factEntries("regrade", { ...regrade.every, note: regrade.note });

const choiceEntries = ({ options = [] }: Scheme) =>
  options.flatMap(({ id, name, values }) =>
    values.map((value): Entry => ({ option: name, id, name: value.name, value: value.id }))
  );

function noteEntries({ source, decisions = [] }: Scheme): readonly Entry[] {
  return [
    { kind: "source", text: source.note },
    ...decisions.flatMap(({ gap, decided }, i): readonly Entry[] => [
      { kind: "gap", number: i + 1, text: gap },
      { kind: "decided", number: i + 1, text: decided },
    ]),
  ];
}
