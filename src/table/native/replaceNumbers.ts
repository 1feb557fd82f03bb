import { edgeParts, isEdge } from "../../scheme/edge";
import type {
  Condition,
  Criterion,
  Edge,
  Output,
  Scheme,
  ScoreRule,
  Tier,
  Value,
  Working,
} from "../../scheme/types";
import { replaceInText } from "./replaceInText";
import { replaceRule } from "./replaceRule";
import type { NativeWords } from "./types";

/** A number of the scheme with its meaning. */
export interface FoundNumber {
  readonly value: number;
  readonly what: string;
  readonly meaning: string;
}

/** Puts another number in a number's place. */
export type Replace = (found: FoundNumber) => number;

export interface Replacing {
  readonly replace: Replace;
  readonly words: NativeWords;
}

/**
 * The scheme with every cut, edge, point, weight and rhythm replaced, also in formula texts where it
 * stands there. What shapes a formula (how many bins, a character's place) stays.
 */
export function replaceNumbers(scheme: Scheme, words: NativeWords, replace: Replace): Scheme {
  const to: Replacing = { replace, words };
  const { criteria, score, gates, workings, outputs } = scheme;
  // Full marks are the sum of what each criterion can give, worked out when the scheme is lowered.
  const keepsMost = score?.outOf !== undefined;
  // In the order in which a person looks for them.
  const decide = inDecision(scheme, to);
  const tiers = scheme.tiers.map((tier) => inTier(tier, to));
  return {
    ...scheme,
    decide,
    tiers,
    ...(workings && { workings: workings.map((working) => inWorking(working, to)) }),
    ...(criteria && {
      criteria: criteria.map((criterion) => inCriterion(criterion, keepsMost, to)),
    }),
    ...(score && { score: inScore(score, to) }),
    ...(outputs && { outputs: outputs.map((output) => inOutput(output, to)) }),
    ...(gates && {
      gates: gates.map((gate) => ({
        ...gate,
        when: inCondition(gate.when, gate.reason[words.language], to),
      })),
    }),
  };
}

function inScore(score: ScoreRule, to: Replacing): ScoreRule {
  const { formula, outOf } = score;
  const owner = to.words.shown.score;
  return {
    ...score,
    ...(formula !== undefined && { formula: replaceInText(formula, owner, "shares", to) }),
    ...(outOf !== undefined && { outOf: inScale(outOf, to) }),
  };
}

function inOutput(output: Output, to: Replacing): Output {
  const { value, name } = output;
  if (!("formula" in value)) return output;
  const formula = replaceInText(value.formula, name[to.words.language], "shares", to);
  return { ...output, value: { ...value, formula } };
}

const inScale = (value: number, { replace, words }: Replacing) =>
  replace({ value, what: words.meaning.scale, meaning: "" });

function inDecision({ decide, tiers }: Scheme, to: Replacing): Scheme["decide"] {
  const { meaning } = to.words;
  if (decide.by === "score") {
    const cuts = decide.cuts.map((cut, i) =>
      inEdge(cut, (value, sign) =>
        to.replace({ value, what: tiers[i].label, meaning: meaning.cut(tiers[i].label, sign) })
      )
    );
    return { ...decide, cuts };
  }
  if (decide.by !== "conditions") return decide;
  return {
    ...decide,
    rules: decide.rules.map((rule) =>
      rule.when === undefined ? rule : { ...rule, when: inCondition(rule.when, rule.tier, to) }
    ),
  };
}

function inTier(tier: Tier, to: Replacing): Tier {
  const { meaning } = to.words;
  const rhythm = (cadence: NonNullable<Tier["cadence"]>) => ({
    ...cadence,
    every: to.replace({
      value: cadence.every,
      what: tier.label,
      meaning: meaning.rhythm(tier.label, meaning.units[cadence.unit]),
    }),
    ...(cadence.when && { when: inCondition(cadence.when, tier.label, to) }),
  });
  return {
    ...tier,
    ...(tier.cadence && { cadence: rhythm(tier.cadence) }),
    ...(tier.alsoEvery && { alsoEvery: tier.alsoEvery.map(rhythm) }),
  };
}

function inCriterion(criterion: Criterion, keepsMost: boolean, to: Replacing): Criterion {
  const owner = criterion.name[to.words.language];
  const { meaning } = to.words;
  const limit = (value: number, text: string) =>
    keepsMost || !LIMITED.has(criterion.rule.kind)
      ? value
      : to.replace({ value, what: owner, meaning: text });
  const { min, unless } = criterion;
  return {
    ...criterion,
    rule: replaceRule(criterion.rule, owner, to),
    max: limit(criterion.max, meaning.most(owner)),
    ...(min !== undefined && {
      min: criterion.rule.kind === "ratio" ? min : limit(min, meaning.least(owner)),
    }),
    ...(unless && {
      unless: unless.map(({ when, points }, i) => ({
        when: inCondition(when, owner, to),
        points: to.replace({
          value: points,
          what: owner,
          meaning: meaning.points(owner, meaning.unless(i + 1)),
        }),
      })),
    }),
  };
}

/** Kinds of rule whose points are cut off at the most and the least a criterion gives. */
const LIMITED: ReadonlySet<string> = new Set(["ratio", "manual", "formula"]);

function inWorking(working: Working, to: Replacing): Working {
  const { name } = working;
  const { meaning } = to.words;
  const inValue = (value: Value, of: string): Value =>
    typeof value === "number"
      ? to.replace({ value, what: name, meaning: meaning.value(name, of) })
      : value;
  switch (working.kind) {
    case "choose":
      return {
        ...working,
        rules: working.rules.map(({ when, value }, i) => ({
          when: inCondition(when, name, to),
          value: inValue(value, meaning.rule(i + 1)),
        })),
        ...(working.otherwise !== undefined && {
          otherwise: inValue(working.otherwise, meaning.otherwise),
        }),
      };
    case "bands":
      return {
        ...working,
        bands: working.bands.map((band, i) => ({
          ...inEdge(band, (value, sign) =>
            to.replace({
              value,
              what: name,
              meaning: meaning.condition(name, working.column, sign),
            })
          ),
          value: inValue(band.value, meaning.rule(i + 1)),
        })),
        otherwise: inValue(working.otherwise, meaning.otherwise),
      };
    case "quota":
      return {
        ...working,
        when: inCondition(working.when, name, to),
        percent: to.replace({ value: working.percent, what: name, meaning: meaning.quota(name) }),
        ...(working.of && { of: inCondition(working.of, name, to) }),
      };
    case "formula":
      return { ...working, formula: replaceInText(working.formula, name, "shares", to) };
    default:
      return working;
  }
}

/** A condition with its edges and shares replaced. */
function inCondition(condition: Condition, owner: string, to: Replacing): Condition {
  const { meaning } = to.words;
  const each = (parts: readonly Condition[]) => parts.map((part) => inCondition(part, owner, to));
  if ("all" in condition) return { all: each(condition.all) };
  if ("any" in condition) return { any: each(condition.any) };
  if ("not" in condition) return { not: inCondition(condition.not, owner, to) };
  if ("topPercent" in condition) {
    const { topPercent: value, column } = condition;
    const share = to.replace({ value, what: owner, meaning: meaning.share(owner, column) });
    return { ...condition, topPercent: share };
  }
  if (!("column" in condition) || !isEdge(condition)) return condition;
  const { column } = condition;
  return inEdge(condition, (value, sign) =>
    to.replace({ value, what: owner, meaning: meaning.condition(owner, column, sign) })
  );
}

const SIGNS = { ">=": "≥", ">": ">", "<=": "≤", "<": "<" } as const;

/** An edge, with whatever stands beside it, at another number; one at a column stays. */
export function inEdge<T extends Edge>(
  edge: T,
  replace: (value: number, sign: string) => number
): T {
  const { op, amount } = edgeParts(edge);
  if (typeof amount !== "number") return edge;
  const key = Object.keys(edge).find((name) => EDGES.has(name));
  return { ...edge, [key as string]: replace(amount, SIGNS[op]) };
}

const EDGES = new Set(["atLeast", "above", "atMost", "below"]);
