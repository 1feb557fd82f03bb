import { edgeParts } from "../edge";
import type { Criterion } from "../types";
import { amountCell, textCell, textsCell } from "./cellText";
import { RELATION_OF } from "./conditionEntries";
import type { Content, Entry, Part } from "./entries";
import { unitOf, type PartContext } from "./schemeParts";
import { LIST_MAXIMUM } from "./words";

/** Criteria, and every number by which they earn points. */
export function criterionParts(
  criteria: readonly Criterion[],
  context: PartContext
): readonly Part[] {
  return [
    { section: "criteria", entries: criteria.map(criterionEntry) },
    {
      section: "points",
      entries: criteria.flatMap((criterion) => pointEntries(criterion, criteria, context)),
    },
  ];
}

function criterionEntry(criterion: Criterion): Entry {
  const { id, name, max, min, rule, decimals, blank, influenceable, source, note } = criterion;
  return {
    ...{ id, name, max, min, decimals, blank, influenceable, source, note },
    kind: rule.kind,
    column: rule.kind === "formula" ? textsCell(rule.needs) : textCell(rule.column),
    within: "within" in rule ? rule.within : undefined,
  };
}

function pointEntries(
  criterion: Criterion,
  all: readonly Criterion[],
  { conditions, language, columns }: PartContext
): readonly Entry[] {
  const spoken = language === "zh-CN" ? "zh" : "en";
  const own = criterion.name[spoken];
  const isAlone = all.filter(({ name }) => name[spoken] === own).length === 1;
  const name = isAlone ? own : criterion.id;
  const called = language === "zh-CN" ? `例外 ${own}` : `Except ${own}`;
  const rule = ruleEntries(criterion, (column) => unitOf(columns, column));
  const unless = (criterion.unless ?? []).map(({ when, points }): Entry => ({
    relation: "unless",
    value: conditions.add(when, called),
    points,
  }));
  return [...unless, ...rule].map((entry) => ({ criterion: name, ...entry }));
}

function ruleEntries(
  { rule }: Criterion,
  unit: (column: string) => string | undefined
): readonly Entry[] {
  switch (rule.kind) {
    case "bands":
      return [
        ...rule.bands.map((band): Entry => {
          const { op, amount } = edgeParts(band);
          const value = amountCell(amount);
          return { relation: RELATION_OF[op], value, unit: unit(rule.column), points: band.points };
        }),
        { relation: "otherwise", points: rule.otherwise },
      ];
    case "choices":
      return Object.entries(rule.points).map(([option, points]): Entry => ({
        relation: "is",
        value: textCell(option),
        points,
      }));
    case "yesno":
      return [
        { relation: "yes", points: rule.yes },
        { relation: "no", points: rule.no },
      ];
    case "ratio":
      return [{ relation: "to", ...reference(rule.to, unit(rule.column)) }];
    case "rank-step":
    case "deduct":
      return [
        { relation: "from", points: rule.from },
        { relation: "step", points: rule.step },
      ];
    case "manual":
      return [];
    case "formula":
      return [{ relation: "formula", formula: rule.formula }];
  }
}

type Reference = Extract<Criterion["rule"], { readonly kind: "ratio" }>["to"];

function reference(to: Reference, unit: string | undefined): Readonly<Record<string, Content>> {
  if (to === "list-maximum") return { value: { words: LIST_MAXIMUM.maximum } };
  return { value: amountCell(to), unit: typeof to === "number" ? unit : undefined };
}
