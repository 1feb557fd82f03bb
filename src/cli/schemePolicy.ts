import { edgeParts } from "../scheme/edge";
import type { Condition, Criterion, Edge, PointsRule, Scheme } from "../scheme/types";
import { wordingFor } from "../wording";
import type { Command } from "./parseCommand";

/** A scheme as a readable policy sheet in Markdown; values that are not in the source are marked. */
export function schemePolicy(scheme: Scheme, language: Command["language"]): string {
  const zh = language === "zh-CN";
  const spoken = zh ? "zh" : "en";
  const words = wordingFor(language);
  const mark = (source: "seed" | "assumed") =>
    source === "seed" ? "" : zh ? "（原文没有）" : " (not in the source)";
  const lines = [
    `# ${scheme.name[spoken]}`,
    "",
    `\`${scheme.id}\` ${scheme.version} · ${words.uses[scheme.use]} · ${scheme.status}`,
    "",
    scheme.source.note[spoken],
    "",
    zh ? "## 数据列" : "## Columns",
    "",
    ...scheme.columns.map(
      ({ name, unit, synonyms }) =>
        `- ${name}${unit === undefined ? "" : `（${unit}）`}${synonyms === undefined ? "" : `: ${synonyms.join(" / ")}`}`
    ),
  ];
  if (scheme.criteria !== undefined)
    lines.push(
      "",
      zh ? "## 指标" : "## Criteria",
      "",
      ...criterionLines(scheme.criteria, spoken, mark)
    );
  lines.push("", zh ? "## 等级" : "## Tiers", "", ...tierLines(scheme, language, mark));
  if (scheme.decisions !== undefined)
    lines.push(
      "",
      zh ? "## 原文未定之处" : "## What the source leaves open",
      "",
      ...scheme.decisions.map(({ gap, decided }) => `- ${gap[spoken]} → ${decided[spoken]}`)
    );
  return lines.join("\n");
}

function criterionLines(
  criteria: readonly Criterion[],
  spoken: "zh" | "en",
  mark: (source: "seed" | "assumed") => string
): string[] {
  return criteria.map(
    ({ name, max, rule, source }) =>
      `- **${name[spoken]}** ≤ ${max}: ${ruleText(rule)}${mark(source)}`
  );
}

function ruleText(rule: PointsRule): string {
  switch (rule.kind) {
    case "bands":
      return [
        ...rule.bands.map((band) => `${edgeText(band)} → ${band.points}`),
        `… → ${rule.otherwise}`,
      ].join("; ");
    case "choices":
      return Object.entries(rule.points)
        .map(([option, points]) => `${option} → ${points}`)
        .join("; ");
    case "yesno":
      return `√ → ${rule.yes}; × → ${rule.no}`;
    case "ratio":
      return rule.to === "list-maximum"
        ? `[@${rule.column}] ÷ MAX([${rule.column}])`
        : `[@${rule.column}] ÷ ${typeof rule.to === "number" ? rule.to : `[@${rule.to.column}]`}`;
    case "rank-step":
      return `${rule.from} − ${rule.step} × (RANK([@${rule.column}]) − 1)`;
    case "deduct":
      return `${rule.from} − ${rule.step} × [@${rule.column}]`;
    case "manual":
      return `[@${rule.column}]`;
    case "formula":
      return rule.formula;
  }
}

const SIGNS = { ">=": "≥", "<=": "≤", ">": ">", "<": "<" } as const;

function edgeText(edge: Edge): string {
  const { op, amount } = edgeParts(edge);
  return `${SIGNS[op]} ${typeof amount === "number" ? amount : `[@${amount.column}]`}`;
}

function tierLines(
  scheme: Scheme,
  language: Command["language"],
  mark: (source: "seed" | "assumed") => string
): string[] {
  const words = wordingFor(language);
  return scheme.tiers.map((tier, index) => {
    const rhythm =
      tier.cadence === undefined
        ? ""
        : ` · ${words.cadence(tier.cadence.every, tier.cadence.unit)}${mark(tier.cadence.source)}`;
    return `- **${tier.label}**: ${tierRule(scheme, index)}${mark(tier.source)}${rhythm}`;
  });
}

function tierRule({ decide, tiers }: Scheme, index: number): string {
  if (decide.by === "score") return index < decide.cuts.length ? edgeText(decide.cuts[index]) : "…";
  if (decide.by === "label") return decide.formula;
  if (decide.by === "none") return "";
  return decide.rules
    .filter(({ tier }) => tier === tiers[index].label)
    .map(({ when }) => (when === undefined ? "…" : conditionText(when)))
    .join(" | ");
}

function conditionText(condition: Condition): string {
  if ("all" in condition) return condition.all.map(conditionText).join(" & ");
  if ("any" in condition) return `(${condition.any.map(conditionText).join(" | ")})`;
  if ("not" in condition) return `¬(${conditionText(condition.not)})`;
  if ("formula" in condition) return condition.formula;
  if ("topPercent" in condition) return `${condition.column} top ${condition.topPercent} %`;
  if ("given" in condition) return `${condition.column} ${condition.given ? "≠" : "="} ∅`;
  if ("is" in condition) return `${condition.column} = ${condition.is}`;
  if ("isOneOf" in condition) return `${condition.column} ∈ {${condition.isOneOf.join("、")}}`;
  if ("yes" in condition) return `${condition.column} ${condition.yes ? "√" : "×"}`;
  return `${condition.column} ${edgeText(condition)}`;
}
