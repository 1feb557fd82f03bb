import { nearestName } from "../formula/nearest";
import { edgeParts } from "./edge";
import { error, warning, type SchemeProblem } from "./problems";
import type { Scheme } from "./types";

/** Tiers nobody can get, cuts out of order, rules that name no tier, a hole at the end. */
export function checkTiers(scheme: Scheme): SchemeProblem[] {
  if (scheme.decide.by === "none") return [];
  if (scheme.tiers.length === 0) return [error("no-tiers", "tiers", {})];
  if (scheme.decide.by === "label") return [];
  return scheme.decide.by === "score" ? checkCuts(scheme) : checkRules(scheme);
}

function checkCuts(scheme: Scheme): SchemeProblem[] {
  if (scheme.decide.by !== "score") return [];
  const { cuts } = scheme.decide;
  const problems: SchemeProblem[] = [];
  const criteria = scheme.criteria ?? [];
  if (scheme.score === null || criteria.length === 0)
    problems.push(error("no-score", "decide", {}));
  if (cuts.length !== scheme.tiers.length - 1)
    problems.push(
      error("cut-count", "decide.cuts", {
        found: String(cuts.length),
        expected: String(scheme.tiers.length - 1),
      })
    );
  const numbers = cuts.map((cut) => {
    const { amount } = edgeParts(cut);
    return typeof amount === "number" ? amount : NaN;
  });
  cuts.forEach((cut, i) => {
    if ("atMost" in cut || "below" in cut || Number.isNaN(numbers[i]))
      problems.push(error("bad-number", `decide.cuts[${i}]`, { value: JSON.stringify(cut) }));
    else if (i > 0 && numbers[i] > numbers[i - 1])
      problems.push(
        error("cut-order", `decide.cuts[${i}]`, {
          value: String(numbers[i]),
          before: String(numbers[i - 1]),
        })
      );
    else if (
      i > 0 &&
      numbers[i] === numbers[i - 1] &&
      !("above" in cuts[i - 1] && "atLeast" in cut)
    )
      problems.push(
        error("unreachable-tier", `decide.cuts[${i}]`, { name: scheme.tiers[i]?.label ?? "" })
      );
  });
  const top = highestScore(scheme);
  cuts.forEach((cut, i) => {
    if (numbers[i] > top || (numbers[i] === top && "above" in cut))
      problems.push(
        warning("unreachable-tier", `decide.cuts[${i}]`, {
          name: scheme.tiers[i]?.label ?? "",
          highest: String(top),
        })
      );
  });
  return problems;
}

/** The most a customer can score. */
function highestScore(scheme: Scheme): number {
  if (scheme.score?.outOf !== undefined) return scheme.score.outOf;
  return (scheme.criteria ?? []).reduce((sum, { max }) => sum + max, 0);
}

function checkRules(scheme: Scheme): SchemeProblem[] {
  if (scheme.decide.by !== "conditions") return [];
  const { rules } = scheme.decide;
  const labels = scheme.tiers.map(({ label }) => label);
  const unknown = rules.flatMap(({ tier }, i) =>
    labels.includes(tier)
      ? []
      : [
          error("unknown-tier", `decide.rules[${i}].tier`, {
            name: tier,
            nearest: nearestName(tier, labels) ?? "",
          }),
        ]
  );
  const unreachable = labels.flatMap((name, i) =>
    rules.some(({ tier }) => tier === name)
      ? []
      : [warning("unreachable-tier", `tiers[${i}]`, { name })]
  );
  const closing = rules.findIndex(({ when }) => when === undefined);
  const after =
    closing < 0
      ? []
      : rules
          .slice(closing + 1)
          .map(({ tier }, i) =>
            error("rule-after-closing", `decide.rules[${closing + 1 + i}]`, { name: tier })
          );
  return [...unknown, ...unreachable, ...after];
}
