import { edgeParts } from "./edge";
import { lowerCondition } from "./lowerCondition";
import { lowerCriterion } from "./lowerPoints";
import { lowerAllTiers, namesAllTiers } from "./lowerAllTiers";
import { lowerNext } from "./lowerNext";
import { lowerWorking } from "./lowerWorking";
import { startLowering, type Lowering, type NamedFormula } from "./lowering";
import { numeral, quote } from "./literals";
import * as names from "./names";
import type { Criterion, Output, Scheme } from "./types";

/** A scheme as named Excel formulas: the one form that is evaluated, explained and printed. */
export interface LoweredScheme {
  readonly scheme: Scheme;
  /** In no particular order; they refer to each other and to the input columns by name. */
  readonly formulas: readonly NamedFormula[];
  readonly criteria: readonly {
    readonly criterion: Criterion;
    readonly points: string;
    readonly missing: string;
  }[];
  readonly gates: readonly string[];
  /** Conditions that decide the tier, in the order they are tried; `tier` is 0-based, best first. */
  readonly rules: readonly { readonly name: string; readonly tier: number }[];
  readonly score: string | null;
  /** The score's bounds where inputs are missing; null without a score. */
  readonly scoreRange: { readonly lowest: string; readonly highest: string } | null;
  /** 1 for the best tier, 0 where no rule decides; null: the scheme has no tiers. */
  readonly tier: string | null;
  /** Tier text where it is composed; null where the tiers' own labels are used. */
  readonly label: string | null;
  /** 1 where a part of the composed text is open; null where none can be. */
  readonly labelOpen: string | null;
  readonly outputs: readonly { readonly output: Output; readonly name: string }[];
  /** Serial of the next follow-up, "" for tiers without a rhythm; null: the scheme has no rhythm. */
  readonly next: string | null;
}

/** Lowers a checked scheme; call checkScheme first: what it would refuse may throw here. */
export function lowerScheme(scheme: Scheme): LoweredScheme {
  const lowering = startLowering(scheme, lowerCondition);
  const formulas: NamedFormula[] = [];
  const define = (name: string, text: string) => {
    formulas.push({ name, text });
    return name;
  };
  for (const working of scheme.workings ?? [])
    define(working.name, lowerWorking(working, lowering));
  const criteria = (scheme.criteria ?? []).map((criterion) => {
    const { points, missing } = lowerCriterion(criterion, lowering);
    const name = criterion.name.zh;
    return {
      criterion,
      points: define(names.pointsName(name), points),
      missing: define(names.missingName(name), missing),
    };
  });
  const score = lowerScore(scheme, define);
  const gates = (scheme.gates ?? []).map((gate) =>
    define(names.gateName(gate.id), lowerCondition(gate.when, lowering))
  );
  const rules = lowerRules(scheme, lowering, define);
  const label = lowerLabel(scheme, gates, define);
  const labelOpen = lowerLabelOpen(scheme, lowering, define);
  const tier =
    scheme.decide.by === "none"
      ? null
      : define(names.TIER, tierText(scheme, { rules, gates, score: score?.score ?? null, label }));
  const outputs = (scheme.outputs ?? []).map((output) => ({
    output,
    name: define(
      names.outputName(output.name.zh),
      "column" in output.value
        ? shown(scheme, output.value.column)
        : output.value.formula.replace(/^=/, "")
    ),
  }));
  const { next, other } = lowerNext(scheme, rules, lowering);
  if (next !== null) define(names.NEXT, next);
  if (other !== null) define(names.OTHER_NEXT, other);
  if (namesAllTiers(scheme)) define(names.ALL_TIERS, lowerAllTiers(scheme, rules));
  return {
    scheme,
    formulas: [...lowering.helpers, ...formulas],
    criteria,
    gates,
    rules,
    score: score?.score ?? null,
    scoreRange: score,
    tier,
    label,
    labelOpen,
    outputs,
    next: next === null ? null : names.NEXT,
  };
}

/** Excel shows a blank cell that is referred to as 0; a blank input is shown as blank. */
function shown(scheme: Scheme, column: string): string {
  const own = names.here(column);
  const isInput = scheme.columns.some(({ name }) => name === column);
  return isInput ? `IF(ISBLANK(${own}),"",${own})` : own;
}

type Define = (name: string, text: string) => string;

interface ScoreNames {
  readonly score: string;
  readonly lowest: string;
  readonly highest: string;
}

/** The composed tier text; "" where a gate fails. */
function lowerLabel(scheme: Scheme, gates: readonly string[], define: Define): string | null {
  if (scheme.decide.by !== "label") return null;
  const text = scheme.decide.formula.replace(/^=/, "");
  return define(
    names.LABEL,
    gates.reduceRight((rest, gate) => `IF(${names.here(gate)}>0.5,${rest},"")`, text)
  );
}

function lowerLabelOpen(scheme: Scheme, lowering: Lowering, define: Define): string | null {
  if (scheme.decide.by !== "label" || scheme.decide.needs === undefined) return null;
  const present = scheme.decide.needs.map((name) => lowering.present(name));
  return define(names.LABEL_OPEN, `IF(AND(${present.join(",")}),0,1)`);
}

/** The score, and what it would be if every missing item gave its least or its most. */
function lowerScore(scheme: Scheme, define: Define): ScoreNames | null {
  const criteria = scheme.criteria ?? [];
  if (scheme.score === null || criteria.length === 0) return null;
  const text = scoreText(scheme, define);
  const extreme = (score: string, bound: (c: Criterion) => number, name: (c: string) => string) => {
    for (const c of criteria) {
      const zh = c.name.zh;
      const missing = `${names.here(names.missingName(zh))}=1`;
      const own = names.here(names.pointsName(zh));
      const open = (c.blank ?? "zero") === "zero" ? numeral(bound(c)) : own;
      define(name(zh), `IF(${missing},${open},${own})`);
    }
    const points = new Map(
      criteria.map((c) => [names.here(names.pointsName(c.name.zh)), names.here(name(c.name.zh))])
    );
    return define(
      score,
      text.replace(/\[@\[[^\]]*\]\]/g, (ref) => points.get(ref) ?? ref)
    );
  };
  return {
    score: define(names.SCORE, text),
    lowest: extreme(names.LOWEST_SCORE, (c) => c.min ?? 0, names.lowestPointsName),
    highest: extreme(names.HIGHEST_SCORE, (c) => c.max, names.highestPointsName),
  };
}

/** Sum of the points, a formula over them, or the sum scaled to full marks of the items that count. */
function scoreText(scheme: Scheme, define: Define): string {
  const criteria = scheme.criteria ?? [];
  const sum = criteria.map((c) => names.here(names.pointsName(c.name.zh))).join("+");
  if (scheme.score?.formula !== undefined) return scheme.score.formula.replace(/^=/, "");
  const outOf = scheme.score?.outOf;
  if (outOf === undefined) return sum;
  const fixed = criteria
    .filter((c) => (c.blank ?? "zero") === "zero")
    .reduce((total, c) => total + c.max, 0);
  const optional = criteria
    .filter((c) => (c.blank ?? "zero") !== "zero")
    .map((c) => `IF(${names.here(names.missingName(c.name.zh))}=1,0,${numeral(c.max)})`);
  define(names.FULL_MARKS, [numeral(fixed), ...optional].join("+"));
  const marks = names.here(names.FULL_MARKS);
  return `IF(${marks}=0,0,(${sum})/${marks}*${numeral(outOf)})`;
}

/** Neighbouring rules for the same tier are one rule: "unknown or else yes" is still yes. */
function lowerRules(scheme: Scheme, lowering: Lowering, define: Define) {
  if (scheme.decide.by !== "conditions") return [];
  const texts: { tier: string; parts: string[] }[] = [];
  for (const { tier, when } of scheme.decide.rules) {
    const text = when === undefined ? "1" : lowerCondition(when, lowering);
    const last = texts.at(-1);
    if (last?.tier === tier) last.parts.push(text);
    else texts.push({ tier, parts: [text] });
  }
  return texts.map(({ tier, parts }, index) => ({
    name: define(names.ruleName(index), parts.length === 1 ? parts[0] : `MAX(${parts.join(",")})`),
    tier: scheme.tiers.findIndex(({ label }) => label === tier),
  }));
}

/** 1 for the best tier; 0 where a gate fails, nothing scored is known, or no rule decides. */
function tierText(
  scheme: Scheme,
  lowered: Pick<LoweredScheme, "rules" | "gates" | "score" | "label">
): string {
  const { rules, gates, score, label } = lowered;
  if (label !== null) return byLabel(scheme, label);
  const decided =
    scheme.decide.by === "score" && score !== null ? byScore(scheme, score) : byRules(rules);
  return gates.reduceRight(
    (otherwise, gate) => `IF(${names.here(gate)}>0.5,${otherwise},0)`,
    decided
  );
}

/** The tier of that label; a text that is no label stands for itself and counts as the first tier. */
function byLabel(scheme: Scheme, label: string): string {
  const own = names.here(label);
  const arms = scheme.tiers.map((tier, index) => `${quote(tier.label)},${index + 1}`);
  return `IF(${own}="",0,SWITCH(${own},${arms.join(",")},1))`;
}

function byScore(scheme: Scheme, score: string): string {
  if (scheme.decide.by !== "score") throw new Error(`${scheme.id} does not decide by score`);
  const rounded = `ROUND(${names.here(score)},6)`;
  const arms = scheme.decide.cuts.map((cut, index) => {
    const { op, amount } = edgeParts(cut);
    const edge = typeof amount === "number" ? numeral(amount) : names.here(amount.column);
    return `${rounded}${op}${edge},${index + 1}`;
  });
  const missing = (scheme.criteria ?? []).map((c) => names.here(names.missingName(c.name.zh)));
  const cuts = `IFS(${arms.join(",")},TRUE,${scheme.tiers.length})`;
  return `IF(${missing.join("+")}=${missing.length},0,${cuts})`;
}

/** An unknown rule stops the search: what follows would grade a customer on a blank. */
function byRules(rules: LoweredScheme["rules"]): string {
  const arms = rules.map(
    ({ name, tier }) => `${names.here(name)}>0.5,${tier + 1},${names.here(name)}=0.5,0`
  );
  return `IFS(${arms.join(",")},TRUE,0)`;
}
