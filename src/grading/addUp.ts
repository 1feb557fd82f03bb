import { evaluate } from "../formula/evaluate";
import { printFormula } from "../formula/print";
import { referencesOf } from "../formula/references";
import type { Expr, Frame } from "../formula/types";
import { cellAt, type Scalar, type Vector } from "../formula/vector";
import { pointsName } from "../scheme/names";
import type { Criterion } from "../scheme/types";
import type { Trace } from "./grade";
import type { PreparedScheme } from "./prepare";
import { amountOf, type Factor, type Step, type Sum, type Term } from "./sum";

/**
 * How a customer's points come to his score, as one would work it out on paper. Null: no score. What is
 * no sum of parts stands as the formula it is; nothing is shown that does not come to the score.
 */
export function addUp(prepared: PreparedScheme, trace: Trace, row: number): Sum | null {
  const { score: name } = prepared.lowered;
  const score = trace.grades.score[row];
  if (name === null || Number.isNaN(score)) return null;
  const expr = expressionsOf(prepared).get(name) as Expr;
  const reader: Reader = { prepared, trace, row };
  const sum = sumOf(expr, reader);
  const difference = Math.abs(amountOf(sum) - score);
  if (difference <= 1e-9 * Math.max(1, Math.abs(score))) return sum;
  return single({ kind: "formula", text: printFormula(expr), amount: score, minus: false });
}

interface Reader {
  readonly prepared: PreparedScheme;
  readonly trace: Trace;
  readonly row: number;
}

const single = (term: Term): Sum => ({ name: null, terms: [term], steps: [] });

/** What is done to a working is no part of it. */
const then = (sum: Sum, step: Step): Sum =>
  sum.name === null
    ? { ...sum, steps: [...sum.steps, step] }
    : { name: null, terms: [{ kind: "sum", sum, minus: false }], steps: [step] };

function sumOf(expr: Expr, reader: Reader): Sum {
  if (!hangsOnPoints(expr, reader)) return single(leafOf(expr, reader));
  switch (expr.kind) {
    case "row":
      return referred(expr.column, reader);
    case "unary":
      return expr.op === "%"
        ? then(sumOf(expr.arg, reader), { kind: "over", by: { value: 100, name: null } })
        : { name: null, terms: termsOf(expr, reader, false), steps: [] };
    case "binary":
      return ofBinary(expr, reader);
    case "call":
      return ofCall(expr, reader);
    default:
      return single(formulaOf(expr, reader));
  }
}

/** Points of a criterion, or a working that is made of points. */
function referred(column: string, reader: Reader): Sum {
  const { prepared, trace, row } = reader;
  const criterion = criterionOf(prepared, column);
  if (criterion !== undefined) {
    const amount = Number(cellAt(trace.results.get(column) as Vector, row));
    const points = trace.grades.points.get(criterion.name.zh)?.[row] ?? NaN;
    const isLeftOut = Number.isNaN(points);
    return single({ kind: "points", criterion, amount, isLeftOut, minus: false });
  }
  const sum = sumOf(expressionsOf(prepared).get(column) as Expr, reader);
  return { ...sum, name: column };
}

function ofBinary(expr: Extract<Expr, { kind: "binary" }>, reader: Reader): Sum {
  const { op, left, right } = expr;
  if (op === "+" || op === "-")
    return { name: null, terms: termsOf(expr, reader, false), steps: [] };
  const [isLeft, isRight] = [hangsOnPoints(left, reader), hangsOnPoints(right, reader)];
  if (op === "*" && isLeft && !isRight)
    return then(sumOf(left, reader), { kind: "times", by: factorOf(right, reader) });
  if (op === "*" && isRight && !isLeft)
    return then(sumOf(right, reader), { kind: "times", by: factorOf(left, reader) });
  if (op === "/" && isLeft && !isRight)
    return then(sumOf(left, reader), { kind: "over", by: factorOf(right, reader) });
  return single(formulaOf(expr, reader));
}

function ofCall(call: Extract<Expr, { kind: "call" }>, reader: Reader): Sum {
  const { name, args } = call;
  const areNumbers = args.every(({ kind }) => kind !== "list" && kind !== "array");
  const terms = () => args.flatMap((arg) => termsOf(arg, reader, false));
  if (name === "SUM" && areNumbers) return { name: null, terms: terms(), steps: [] };
  if (name === "AVERAGE" && areNumbers) {
    const by: Factor = { value: args.length, name: null };
    return { name: null, terms: terms(), steps: [{ kind: "over", by }] };
  }
  if (name === "ROUND" && !hangsOnPoints(args[1], reader)) {
    const decimals = factorOf(args[1], reader).value;
    return then(sumOf(args[0], reader), { kind: "round", decimals });
  }
  if (name === "MIN" || name === "MAX") return limited(call, reader);
  if (name === "IF") {
    // Of two ways to work a score out, the one that this customer's score was worked out by.
    const holds = valueOf(args[0], reader);
    const branch = holds === true || (typeof holds === "number" && holds !== 0) ? args[1] : args[2];
    if (branch !== undefined && typeof holds !== "object") return sumOf(branch, reader);
  }
  return single(formulaOf(call, reader));
}

/** MIN(30, a + b) is a cap of 30, MAX(0, a - b) a floor. */
function limited(call: Extract<Expr, { kind: "call" }>, reader: Reader): Sum {
  const own = call.args.filter((arg) => hangsOnPoints(arg, reader));
  const limits = call.args.filter((arg) => !own.includes(arg));
  if (own.length !== 1 || limits.length === 0) return single(formulaOf(call, reader));
  const kind = call.name === "MIN" ? "at-most" : "at-least";
  return limits.reduce(
    (sum, limit) => then(sum, { kind, by: factorOf(limit, reader) }),
    sumOf(own[0], reader)
  );
}

function termsOf(expr: Expr, reader: Reader, minus: boolean): readonly Term[] {
  if (expr.kind === "binary" && (expr.op === "+" || expr.op === "-"))
    return [
      ...termsOf(expr.left, reader, minus),
      ...termsOf(expr.right, reader, minus !== (expr.op === "-")),
    ];
  if (expr.kind === "unary" && expr.op !== "%")
    return termsOf(expr.arg, reader, minus !== (expr.op === "-"));
  const sum = sumOf(expr, reader);
  const isPlain = sum.terms.length === 1 && sum.steps.length === 0 && sum.name === null;
  if (!isPlain) return [{ kind: "sum", sum, minus }];
  return [{ ...sum.terms[0], minus: minus !== sum.terms[0].minus }];
}

function leafOf(expr: Expr, reader: Reader): Term {
  const { value, name } = factorOf(expr, reader);
  if (name === null) return { kind: "number", amount: value, minus: false };
  if (expr.kind !== "row") return formulaOf(expr, reader);
  return { kind: "value", column: name, amount: value, minus: false };
}

const formulaOf = (expr: Expr, reader: Reader): Term => ({
  kind: "formula",
  text: printFormula(expr),
  amount: Number(valueOf(expr, reader)),
  minus: false,
});

/** A number of the formula has no name, a column its own, everything else its text. */
function factorOf(expr: Expr, reader: Reader): Factor {
  const value = Number(valueOf(expr, reader));
  if (expr.kind === "row") return { value, name: expr.column };
  if (expr.kind === "unary" && expr.op === "%" && expr.arg.kind === "constant")
    return { value, name: null, isPercent: true };
  return { value, name: referencesOf(expr).length === 0 ? null : printFormula(expr) };
}

const criterionOf = ({ scheme }: PreparedScheme, column: string): Criterion | undefined =>
  (scheme.criteria ?? []).find(({ name }) => pointsName(name.zh) === column);

const expressions = new WeakMap<PreparedScheme, ReadonlyMap<string, Expr>>();

function expressionsOf(prepared: PreparedScheme): ReadonlyMap<string, Expr> {
  let known = expressions.get(prepared);
  if (known === undefined)
    expressions.set(
      prepared,
      (known = new Map(prepared.formulas.map(({ name, expr }) => [name, expr])))
    );
  return known;
}

function hangsOnPoints(expr: Expr, { prepared }: Reader): boolean {
  const seen = new Set<string>();
  const hangs = (name: string): boolean => {
    if (criterionOf(prepared, name) !== undefined) return true;
    if (seen.has(name)) return false;
    seen.add(name);
    const behind = expressionsOf(prepared).get(name);
    return behind !== undefined && ofOwnRow(behind).some(hangs);
  };
  return ofOwnRow(expr).some(hangs);
}

/** What is read of the customer's own row; the whole list is no part of his sum. */
const ofOwnRow = (expr: Expr) =>
  referencesOf(expr).flatMap(({ column, whole }) => (whole ? [] : [column]));

const values = new WeakMap<Trace["results"], Map<Expr, Vector>>();

/** Worked out once for the whole list: the next customer asks for the same. */
function valueOf(expr: Expr, { trace: { frame, results }, row }: Reader): Scalar {
  if (expr.kind === "constant") return expr.value;
  const known = values.get(results) ?? new Map<Expr, Vector>();
  values.set(results, known);
  const behind: Frame = { ...frame, column: (name) => results.get(name) ?? frame.column(name) };
  const found = known.get(expr) ?? evaluate(expr, behind);
  known.set(expr, found);
  return cellAt(found, row);
}
