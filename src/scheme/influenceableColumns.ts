import { columnOrder, referencedColumns } from "./columnsUsed";
import { decidingColumns, inputsBehind } from "./decidingColumns";
import { edgeParts, isEdge } from "./edge";
import type { Column, Condition, Criterion, Edge, PointsRule, Scheme, Working } from "./types";
import { columnsOfCondition, columnsOfRule, conditionsOf } from "./walk";

/**
 * Inputs that a manager can do something about: what the column itself says; else, where criteria read
 * it, whether one of those is influenceable; else every input that decides the tier, but for those that
 * stand still while others move: groups, limits that others are compared with, earlier tiers.
 */
export function influenceableColumns(scheme: Scheme): readonly Column[] {
  const deciding = new Set(decidingColumns(scheme));
  const criteria = scheme.criteria ?? [];
  const scored = readBy(scheme, criteria);
  const moved = readBy(
    scheme,
    criteria.filter(({ influenceable }) => influenceable)
  );
  // Where conditions decide and no criterion says anything, nothing is said of its column either.
  const isMarked = scheme.decide.by === "score" || moved.size > 0;
  const still = new Set([...groupsOf(scheme), ...limitsOf(scheme)]);
  return scheme.columns.filter(({ name, influenceable, role, earlier, periods }) => {
    // A series has no one value to move: what is worked out from it has.
    if (!deciding.has(name) || periods !== undefined) return false;
    if (influenceable !== undefined) return influenceable;
    if (role !== undefined || earlier !== undefined || still.has(name)) return false;
    return isMarked && scored.has(name) ? moved.has(name) : true;
  });
}

/** Inputs behind the points of criteria, their special cases included. */
export function readBy(scheme: Scheme, criteria: readonly Criterion[]): ReadonlySet<string> {
  const order = columnOrder(scheme);
  const named = criteria.flatMap(({ rule, unless = [] }) => [
    ...columnsOfRule(rule),
    ...(rule.kind === "formula" ? referencedColumns(rule.formula, order) : []),
    ...unless.flatMap(({ when }) => columnsOfCondition(when)),
  ]);
  return inputsBehind(scheme, named);
}

function groupsOf(scheme: Scheme): readonly string[] {
  const parts: readonly (Condition | Working | PointsRule)[] = [
    ...conditionsOf(scheme).map(({ condition }) => condition),
    ...(scheme.workings ?? []),
    ...(scheme.criteria ?? []).map(({ rule }) => rule),
  ];
  return parts.flatMap((part) =>
    "within" in part && part.within !== undefined ? [part.within] : []
  );
}

function limitsOf(scheme: Scheme): readonly string[] {
  const parts: readonly (Condition | Edge)[] = [
    ...conditionsOf(scheme).map(({ condition }) => condition),
    ...(scheme.workings ?? []).flatMap((working) =>
      working.kind === "bands" ? working.bands : []
    ),
    ...(scheme.criteria ?? []).flatMap(({ rule }) => (rule.kind === "bands" ? rule.bands : [])),
  ];
  const compared = parts.flatMap((part) => (isEdge(part) ? [edgeParts(part).amount] : []));
  const ratios = (scheme.criteria ?? []).flatMap(({ rule }) =>
    rule.kind === "ratio" ? [rule.to] : []
  );
  return [...compared, ...ratios].flatMap((amount) =>
    typeof amount === "object" ? [amount.column] : []
  );
}
