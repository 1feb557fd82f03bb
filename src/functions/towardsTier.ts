import type { Scheme, TierRule } from "../scheme/types";
import { FunctionProblem } from "./functionProblem";

const made = new WeakMap<Scheme, Map<number, Scheme>>();

/**
 * The scheme with all tiers below the target as one: from there the next tier up is the target. One
 * object for each target, so that what was graded with it is found again.
 */
export function towardsTier(scheme: Scheme, target: number): Scheme {
  const ofScheme = made.get(scheme) ?? new Map<number, Scheme>();
  made.set(scheme, ofScheme);
  const ready = ofScheme.get(target) ?? withTiersBelowAsOne(scheme, target);
  ofScheme.set(target, ready);
  return ready;
}

function withTiersBelowAsOne(scheme: Scheme, target: number): Scheme {
  const { tiers, decide, name } = scheme;
  if (decide.by !== "score" && decide.by !== "conditions")
    throw new FunctionProblem("no-ladder", { scheme: name.zh, schemeEn: name.en });
  if (target >= tiers.length - 2) return scheme;
  return {
    ...scheme,
    tiers: [...tiers.slice(0, target + 1), tiers[tiers.length - 1]],
    decide: decidedBelow(scheme, decide, target),
    outputs: [],
    followUp: undefined,
  };
}

function decidedBelow({ tiers }: Scheme, decide: TierRule, target: number): TierRule {
  if (decide.by === "score") return { ...decide, cuts: decide.cuts.slice(0, target + 1) };
  if (decide.by !== "conditions") return decide;
  const above = tiers.slice(0, target + 1).map(({ label }) => label);
  const { label } = tiers[tiers.length - 1];
  return {
    ...decide,
    rules: decide.rules.map((rule) =>
      above.includes(rule.tier) ? rule : { ...rule, tier: label }
    ),
  };
}
