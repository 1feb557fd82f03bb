import { edgeParts } from "./edge";
import { lowerCondition } from "./lowerCondition";
import { numeral, quote } from "./literals";
import { rankText, type Lowering } from "./lowering";
import { here, list } from "./names";
import type { Criterion, PointsRule } from "./types";

/** Points of one criterion, and 1 where an input it needs is missing. */
export function lowerCriterion(criterion: Criterion, lowering: Lowering) {
  const present = allPresent(columnsNeeded(criterion.rule), lowering);
  const special = (criterion.unless ?? []).map((exception) => ({
    when: `${lowerCondition(exception.when, lowering)}>0.5`,
    points: numeral(exception.points),
  }));
  const earned = rounded(lowerRule(criterion, lowering), criterion.decimals);
  const points = special.reduceRight(
    (otherwise, { when, points }) => `IF(${when},${points},${otherwise})`,
    `IF(${present},${earned},0)`
  );
  const missing = special.reduceRight(
    (otherwise, { when }) => `IF(${when},0,${otherwise})`,
    `IF(${present},0,1)`
  );
  return { points, missing };
}

/** Columns whose blank makes the criterion missing. */
export function columnsNeeded(rule: PointsRule): readonly string[] {
  if (rule.kind === "formula") return rule.needs;
  if (rule.kind === "ratio" && typeof rule.to === "object") return [rule.column, rule.to.column];
  return [rule.column];
}

function allPresent(columns: readonly string[], lowering: Lowering): string {
  const tests = columns.map((column) => lowering.present(column));
  return tests.length === 1 ? tests[0] : `AND(${tests.join(",")})`;
}

const rounded = (text: string, decimals: number | undefined) =>
  decimals === undefined ? text : `ROUND(${text},${decimals})`;

const between = (low: number, high: number, text: string) =>
  `MAX(${numeral(low)},MIN(${numeral(high)},${text}))`;

function lowerRule(criterion: Criterion, lowering: Lowering): string {
  const { rule, max } = criterion;
  const min = criterion.min ?? 0;
  switch (rule.kind) {
    case "bands":
      return lowerBands(rule, lowering);
    case "choices": {
      const pairs = Object.entries(rule.points).map(([o, p]) => `${quote(o)},${numeral(p)}`);
      return `SWITCH(${here(rule.column)},${pairs.join(",")},0)`;
    }
    case "yesno":
      return `IF(${here(rule.column)},${numeral(rule.yes)},${numeral(rule.no)})`;
    case "ratio":
      return lowerRatio(rule, max, lowering);
    case "rank-step": {
      const rank = rankText(lowering, rule.column, rule.within);
      return `MAX(0,${numeral(rule.from)}-${numeral(rule.step)}*(${rank}-1))`;
    }
    case "deduct":
      return `MAX(0,${numeral(rule.from)}-${numeral(rule.step)}*${here(rule.column)})`;
    case "manual":
      return between(min, max, here(rule.column));
    case "formula":
      return between(min, max, rule.formula.replace(/^=/, ""));
  }
}

function lowerBands(rule: Extract<PointsRule, { kind: "bands" }>, lowering: Lowering): string {
  const own = here(lowering.compared(rule.column));
  const arms = rule.bands.map((band) => {
    const { op, amount } = edgeParts(band);
    const edge =
      typeof amount === "number" ? numeral(amount) : here(lowering.compared(amount.column));
    return `${own}${op}${edge},${numeral(band.points)}`;
  });
  return `IFS(${arms.join(",")},TRUE,${numeral(rule.otherwise)})`;
}

function lowerRatio(
  rule: Extract<PointsRule, { kind: "ratio" }>,
  max: number,
  lowering: Lowering
): string {
  const reference = ratioReference(rule, lowering);
  const ratio = between(0, max, `${here(rule.column)}/${reference}*${numeral(max)}`);
  return typeof rule.to === "number" ? ratio : `IF(${reference}>0,${ratio},0)`;
}

function ratioReference(rule: Extract<PointsRule, { kind: "ratio" }>, lowering: Lowering): string {
  if (typeof rule.to === "number") return numeral(rule.to);
  if (typeof rule.to === "object") return here(rule.to.column);
  if (rule.within === undefined) return `MAX(${list(rule.column)})`;
  const group = lowering.group(rule.within);
  return `MAXIFS(${list(rule.column)},${list(group)},${here(group)})`;
}
