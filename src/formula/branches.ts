import { firstThatHolds, NOT_AVAILABLE } from "./functions/logic";
import { knownInterval, ladderOf, numbersPicked, pickSteps, type Ladder } from "./ladder";
import { toTruth } from "./coerce";
import { selectRows } from "./select";
import type { Expr } from "./types";
import { uniformKind } from "./uniform";
import { constant, Kind, numberVector, type Vector } from "./vector";

type Call = Extract<Expr, { kind: "call" }>;

/** How the parts of a branching call are worked out. */
export interface Parts {
  readonly valuesOf: (expr: Expr) => Vector;
  readonly unrounded: (expr: Expr) => Unrounded;
}

/** Numbers before the rounding that a comparison wants; `digits` says to how many places. */
export interface Unrounded {
  readonly vector: Vector;
  readonly digits?: number;
}

const FALSE: Expr = { kind: "constant", value: false };

/**
 * IF, IFS, IFERROR: what no row of the block can come to is not worked out. Undefined: no such call.
 */
export function branchOf(call: Call, parts: Parts): Vector | undefined {
  const { name, args } = call;
  if (name === "IF" && args.length >= 2)
    return firstOf([[args[0], args[1]]], args[2] ?? FALSE, parts);
  if (name === "IFS") return ladderResult(call, parts) ?? firstOf(inPairs(args), undefined, parts);
  if (name === "IFERROR" || name === "IFNA") {
    const value = parts.valuesOf(args[0]);
    const kind = uniformKind(value);
    return kind !== undefined && kind !== Kind.Error ? value : undefined;
  }
  return undefined;
}

const inPairs = (args: readonly Expr[]): readonly (readonly [Expr, Expr])[] =>
  Array.from({ length: args.length >> 1 }, (_, i) => [args[2 * i], args[2 * i + 1]] as const);

/** The result beside the first condition that holds; conditions alike in all rows decide at once. */
function firstOf(
  pairs: readonly (readonly [Expr, Expr])[],
  otherwise: Expr | undefined,
  { valuesOf }: Parts
): Vector {
  const conditions: Vector[] = [];
  const results: Vector[] = [];
  const end = (): Vector => (otherwise === undefined ? NOT_AVAILABLE : valuesOf(otherwise));
  const finish = (last: Vector) =>
    conditions.length === 0 ? last : firstThatHolds(conditions, results, last);
  for (const [condition, result] of pairs) {
    const held = valuesOf(condition);
    if (held.length === 1) {
      const truth = toTruth(held);
      if (truth.kinds !== null) return finish(truth);
      if (truth.numbers[0] !== 0) return finish(valuesOf(result));
      continue;
    }
    conditions.push(held);
    results.push(valuesOf(result));
  }
  return finish(end());
}

function ladderResult(call: Call, parts: Parts): Vector | undefined {
  const ladder = ladderOf(call);
  if (ladder === null) return undefined;
  const { vector, digits } = parts.unrounded(ladder.value);
  if (vector.kinds !== null || vector.length === 1) return undefined;
  const intervals = ladder.steps.flatMap(({ op, limit }) => knownInterval(op, limit, digits) ?? []);
  if (intervals.length < ladder.steps.length) return undefined;
  const picks = pickSteps(vector.numbers, intervals);
  const table = numbersOf(ladder);
  if (table !== undefined) return numberVector(numbersPicked(picks, table));
  return selectRows(pickedResults(ladder, picks, parts), picks);
}

const tables = new WeakMap<Ladder, Float64Array | null>();

/** The results as numbers, the last for "no step"; undefined where they are anything else. */
function numbersOf(ladder: Ladder): Float64Array | undefined {
  let table = tables.get(ladder);
  if (table === undefined) {
    const all = [...ladder.results, ladder.otherwise];
    const numbers = all.flatMap((expr) =>
      expr?.kind === "constant" && typeof expr.value === "number" ? [expr.value] : []
    );
    table = numbers.length === all.length ? Float64Array.from(numbers) : null;
    tables.set(ladder, table);
  }
  return table ?? undefined;
}

const UNUSED = constant(0);

/** Only the results that some row comes to are worked out. */
function pickedResults(
  { results, otherwise }: Ladder,
  picks: Uint16Array,
  { valuesOf }: Parts
): readonly Vector[] {
  const isUsed = new Uint8Array(results.length + 1);
  for (let i = 0; i < picks.length; i++) isUsed[picks[i]] = 1;
  return [...results, otherwise].map((expr, i) => {
    if (isUsed[i] === 0) return UNUSED;
    return expr === undefined ? NOT_AVAILABLE : valuesOf(expr);
  });
}
