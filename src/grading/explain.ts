import { cellAt, type Scalar, type Vector } from "../formula/vector";
import { edgeParts } from "../scheme/edge";
import { columnsNeeded } from "../scheme/lowerPoints";
import type { Condition, Criterion, Edge, Gate, Output } from "../scheme/types";
import { cellsOf, comparedNumber } from "./cellsOf";
import { evaluateConditions } from "./evaluateConditions";
import { traceGrades, type Trace } from "./grade";
import type { PreparedScheme } from "./prepare";
import type { GradingInput, Status } from "./types";

/** What gave a criterion its points. */
export type Matched =
  | { readonly kind: "band"; readonly index: number }
  | { readonly kind: "otherwise" }
  | { readonly kind: "option"; readonly option: string }
  | { readonly kind: "unless"; readonly index: number }
  /** Worked out: a ratio, a rank, a deduction, a formula, points entered. */
  | { readonly kind: "worked-out" }
  | { readonly kind: "missing" };

export interface CriterionWhy {
  readonly criterion: Criterion;
  /** The inputs as they were read; a list for a series column. */
  readonly inputs: readonly {
    readonly column: string;
    readonly value: Scalar | readonly Scalar[];
  }[];
  readonly matched: Matched;
  /** Null where a blank item is left out of points and maximum. */
  readonly points: number | null;
  readonly max: number;
}

export interface GateWhy {
  readonly gate: Gate;
  /** Unknown: a blank keeps it from being decided, and the customer is not rated either. */
  readonly held: "yes" | "no" | "unknown";
}

/** Why one customer got what he got. Tiers are indices into the scheme's, null where there is none. */
export interface CustomerWhy {
  readonly criteria: readonly CriterionWhy[];
  readonly score: number | null;
  readonly gates: readonly GateWhy[];
  /** Index of the tier rule that decided; null where the score or a formula decides, or none did. */
  readonly rule: number | null;
  readonly tier: number | null;
  readonly tierText: string | null;
  /** The tiers that the blanks allow. */
  readonly best: number | null;
  readonly worst: number | null;
  readonly status: Status;
  readonly blanks: readonly string[];
  readonly outputs: readonly { readonly output: Output; readonly value: Scalar }[];
  /** Serial of the next follow-up. */
  readonly next: number | null;
  readonly formulaError: string | null;
}

/** Explains the grade of the customer at `row`. */
export function explain(prepared: PreparedScheme, input: GradingInput, row: number): CustomerWhy {
  return explainFrom(prepared, traceGrades(prepared, input), row);
}

/** The same for a list that is graded already. */
export function explainFrom(prepared: PreparedScheme, trace: Trace, row: number): CustomerWhy {
  const { scheme, lowered } = prepared;
  const { grades, results } = trace;
  const code = (name: string) => Number(cellAt(results.get(name) as Vector, row));
  const rated = (tier: number) => (tier < 0 ? null : tier);
  const undecided = new Set(grades.openGates(row));
  const given = (value: number) => (Number.isNaN(value) ? null : value);
  return {
    criteria: (scheme.criteria ?? []).map((criterion) =>
      explainCriterion(prepared, trace, criterion, row)
    ),
    score: given(grades.score[row]),
    gates: lowered.gates.map((name, i) => ({
      gate: (scheme.gates as readonly Gate[])[i],
      held:
        code(name) > 0.5
          ? "yes"
          : undecided.has((scheme.gates as readonly Gate[])[i].id)
            ? "unknown"
            : "no",
    })),
    rule: decidingRule(prepared, trace, row),
    tier: rated(grades.tier[row]),
    tierText: grades.tierText(row),
    best: rated(grades.best[row]),
    worst: rated(grades.worst[row]),
    status: grades.status[row],
    blanks: grades.blanks(row),
    outputs: lowered.outputs.map(({ output, name }) => ({
      output,
      value: cellAt(results.get(name) as Vector, row),
    })),
    next: given(grades.next[row]),
    formulaError: grades.formulaError(row) ?? null,
  };
}

const ELSE: Condition = { formula: "TRUE" };

/** Neighbouring rules of one tier are lowered as one: among them the first that holds by itself. */
function decidingRule(
  { scheme, lowered }: PreparedScheme,
  trace: Trace,
  row: number
): number | null {
  if (scheme.decide.by !== "conditions") return null;
  const { rules } = scheme.decide;
  const code = ({ name }: { readonly name: string }) =>
    Number(cellAt(trace.results.get(name) as Vector, row));
  const at = lowered.rules.findIndex((rule) => code(rule) >= 0.5);
  if (at < 0 || code(lowered.rules[at]) === 0.5) return null;
  const starts = rules.flatMap(({ tier }, i) => (tier === rules[i - 1]?.tier ? [] : [i]));
  const own = rules.slice(starts[at], starts[at + 1]);
  const codes = evaluateConditions(
    scheme,
    trace,
    own.map(({ when }) => when ?? ELSE),
    row
  );
  const first = own.findIndex(({ when }, i) => when === undefined || codes[i] > 0.5);
  return starts[at] + Math.max(0, first);
}

function explainCriterion(
  { scheme }: PreparedScheme,
  trace: Trace,
  criterion: Criterion,
  row: number
): CriterionWhy {
  const name = criterion.name.zh;
  const points = (trace.grades.points.get(name) as Float64Array)[row];
  return {
    criterion,
    inputs: columnsNeeded(criterion.rule).map((column) => ({
      column,
      value: cellsOf(trace, column, row),
    })),
    matched: matchedBy(scheme, trace, criterion, row),
    points: Number.isNaN(points) ? null : points,
    max: criterion.max,
  };
}

function matchedBy(
  scheme: PreparedScheme["scheme"],
  trace: Trace,
  criterion: Criterion,
  row: number
): Matched {
  const { rule, unless = [] } = criterion;
  const held = evaluateConditions(
    scheme,
    trace,
    unless.map(({ when }) => when),
    row
  ).findIndex((code) => code > 0.5);
  if (held >= 0) return { kind: "unless", index: held };
  if ((trace.grades.missing.get(criterion.name.zh) as Uint8Array)[row] === 1)
    return { kind: "missing" };
  if (rule.kind === "bands") {
    const index = rule.bands.findIndex((band) => reaches(trace, rule.column, band, row));
    return index < 0 ? { kind: "otherwise" } : { kind: "band", index };
  }
  if (rule.kind === "choices")
    return { kind: "option", option: String(cellsOf(trace, rule.column, row)) };
  if (rule.kind === "yesno")
    return { kind: "option", option: cellsOf(trace, rule.column, row) === true ? "yes" : "no" };
  return { kind: "worked-out" };
}

/** Whether the customer's value reaches an edge, as the lowered bands compare it. */
function reaches(trace: Trace, column: string, edge: Edge, row: number): boolean {
  const { op, amount } = edgeParts(edge);
  const value = comparedNumber(cellsOf(trace, column, row));
  const limit =
    typeof amount === "number" ? amount : comparedNumber(cellsOf(trace, amount.column, row));
  if (value === undefined || limit === undefined) return false;
  if (op === ">=") return value >= limit;
  if (op === ">") return value > limit;
  return op === "<=" ? value <= limit : value < limit;
}
