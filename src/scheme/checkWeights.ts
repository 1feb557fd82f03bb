import { parseFormula } from "../formula/parse";
import type { Expr } from "../formula/types";
import { listedPoints } from "./listedPoints";
import { pointsName } from "./names";
import { warning, type SchemeProblem } from "./problems";
import type { Criterion, Scheme, Working } from "./types";

/** Weights that do not sum as declared, and maxima that no rule gives. */
export function checkWeights(scheme: Scheme): SchemeProblem[] {
  return [...checkFullMarks(scheme), ...checkPercentWeights(scheme), ...checkMaxima(scheme)];
}

const near = (a: number, b: number) => Math.abs(a - b) < 1e-9;

/** With items that may be left out the sum is scaled anyway; without them it should be what is said. */
function checkFullMarks({ score, criteria = [] }: Scheme): SchemeProblem[] {
  const outOf = score?.outOf;
  if (outOf === undefined) return [];
  const sum = (list: readonly Criterion[]) => list.reduce((total, { max }) => total + max, 0);
  const all = sum(criteria);
  const scaled = criteria.some(({ blank }) => blank === "leave-out" || blank === "optional");
  if (scaled || near(all, outOf)) return [];
  return [warning("weights-sum", "score.outOf", { found: String(all), expected: String(outOf) })];
}

/** 40%*[@[得分.甲]]+60%*[@[得分.乙]]: the shares should make a whole. */
function checkPercentWeights({ score, criteria = [] }: Scheme): SchemeProblem[] {
  if (score?.formula === undefined) return [];
  const parsed = parseFormula(score.formula);
  if ("problems" in parsed) return [];
  const points = new Set(criteria.map(({ name }) => pointsName(name.zh)));
  const weights = termsOf(parsed.expr).map((term) => weightOf(term, points));
  if (weights.length < 2 || weights.some((w) => w === undefined || w <= 0 || w >= 1)) return [];
  const found = weights.reduce<number>((total, w) => total + (w ?? 0), 0);
  if (near(found, 1)) return [];
  const percent = (share: number) => `${Number((share * 100).toFixed(6))}%`;
  return [warning("weights-sum", "score.formula", { found: percent(found), expected: percent(1) })];
}

const termsOf = (expr: Expr): readonly Expr[] =>
  expr.kind === "binary" && expr.op === "+"
    ? [...termsOf(expr.left), ...termsOf(expr.right)]
    : [expr];

function weightOf(term: Expr, points: ReadonlySet<string>): number | undefined {
  if (term.kind !== "binary" || term.op !== "*") return undefined;
  const isPoints = (expr: Expr) => expr.kind === "row" && points.has(expr.column);
  if (isPoints(term.right)) return constantOf(term.left);
  return isPoints(term.left) ? constantOf(term.right) : undefined;
}

function constantOf(expr: Expr): number | undefined {
  if (expr.kind === "constant") return typeof expr.value === "number" ? expr.value : undefined;
  if (expr.kind !== "unary" || expr.op !== "%") return undefined;
  const inner = constantOf(expr.arg);
  return inner === undefined ? undefined : inner / 100;
}

/** A maximum that no value earns: it would be shown, and counted as what a blank could still bring. */
function checkMaxima(scheme: Scheme): SchemeProblem[] {
  return (scheme.criteria ?? []).flatMap(({ rule, max, unless = [] }, c) => {
    const own = pointsOf(rule, scheme);
    if (own === undefined) return [];
    const highest = Math.max(...own, ...unless.map(({ points }) => points));
    if (highest >= max) return [];
    const params = { highest: String(highest), max: String(max) };
    return [warning("maximum-not-reached", `criteria[${c}].max`, params)];
  });
}

/** All points a rule can give; undefined where they are not a list of numbers. */
function pointsOf(
  rule: Criterion["rule"],
  { columns, workings = [] }: Scheme
): readonly number[] | undefined {
  // Entered points stop at the ends of the column's range.
  if (rule.kind === "manual") return columns.find(({ name }) => name === rule.column)?.range;
  if (rule.kind === "formula") return pointsTaken(rule.formula, workings);
  return listedPoints(rule);
}

/** Points that a criterion takes over as they are from rules or bands of a working: =[@名次分]. */
function pointsTaken(formula: string, workings: readonly Working[]): readonly number[] | undefined {
  const parsed = parseFormula(formula);
  if ("problems" in parsed || parsed.expr.kind !== "row") return undefined;
  const { column } = parsed.expr;
  const working = workings.find(({ name }) => name === column);
  if (working?.kind !== "choose" && working?.kind !== "bands") return undefined;
  const steps = working.kind === "choose" ? working.rules : working.bands;
  const values = [...steps.map(({ value }) => value), working.otherwise ?? ""];
  const points = values.filter((value) => value !== "");
  const isPoints = points.length > 0 && points.every((value) => typeof value === "number");
  return isPoints ? points : undefined;
}
