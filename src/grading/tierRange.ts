import { oncePer } from "../formula/oncePer";
import type { Vector } from "../formula/vector";
import { edgeParts } from "../scheme/edge";
import type { Edge, Scheme } from "../scheme/types";
import { isAnySet } from "./flags";
import type { PreparedScheme } from "./prepare";

interface Graded {
  readonly rows: number;
  readonly tier: Int16Array;
  readonly missing: ReadonlyMap<string, Uint8Array>;
  readonly vector: (name: string) => Vector;
}

/** The best and the worst tier that a customer's blanks allow; -1 where nothing can be said. */
export function tierRange(prepared: PreparedScheme, graded: Graded): Range {
  const { by } = prepared.scheme.decide;
  const widened =
    by === "score"
      ? widenByScore(prepared, graded)
      : by === "conditions"
        ? widenByRules(prepared, graded)
        : undefined;
  return widened ?? { best: graded.tier, worst: graded.tier };
}

/** The arrays of the tiers themselves where no blank matters. */
interface Range {
  readonly best: Int16Array;
  readonly worst: Int16Array;
}

/** A rule that is neither surely true nor surely false leaves its tier possible. */
function widenByRules({ lowered, scheme }: PreparedScheme, graded: Graded): Range | undefined {
  const rules = lowered.rules.map(({ name, tier }) => ({ codes: graded.vector(name), tier }));
  // where everybody has a tier and every rule is sure, the first that holds has given it
  const isSure = !rules.some(({ codes }) => codes.numbers.some(isUnsure));
  if (isSure && !graded.tier.includes(-1)) return undefined;
  const range = rangeAt(graded);
  for (let i = 0; i < graded.rows; i++) {
    if (gated(lowered.gates, graded, i)) continue;
    let best = scheme.tiers.length;
    let worst = -1;
    for (const { codes, tier } of rules) {
      const code = codes.numbers[codes.length === 1 ? 0 : i];
      if (code === 0) continue;
      best = Math.min(best, tier);
      worst = Math.max(worst, tier);
      if (code === 1) break;
    }
    if (worst < 0) continue;
    range.best[i] = best;
    range.worst[i] = worst;
  }
  return range;
}

const rangeAt = ({ tier }: Graded): Range => ({ best: tier.slice(), worst: tier.slice() });

const isUnsure = (code: number) => code !== 0 && code !== 1;

const gated = (gates: readonly string[], graded: Graded, row: number) =>
  gates.some((name) => {
    const codes = graded.vector(name);
    return codes.numbers[codes.length === 1 ? 0 : row] === 0;
  });

/** A missing item could have given anything between its least and its most points. */
function widenByScore({ scheme, lowered }: PreparedScheme, graded: Graded): Range | undefined {
  if (lowered.scoreRange === null) return undefined;
  const items = lowered.criteria
    .filter(({ criterion }) => (criterion.blank ?? "zero") === "zero")
    .map(({ criterion }) => graded.missing.get(criterion.name.zh) as Uint8Array);
  if (!items.some(isAnySet)) return undefined;
  const range = rangeAt(graded);
  const isOpen = someOf(items, graded.rows);
  const lowest = graded.vector(lowered.scoreRange.lowest).numbers;
  const highest = graded.vector(lowered.scoreRange.highest).numbers;
  const at = (bounds: Float64Array, row: number) => bounds[bounds.length === 1 ? 0 : row];
  for (let i = 0; i < graded.rows; i++) {
    if (isOpen[i] === 0 || gated(lowered.gates, graded, i)) continue;
    range.best[i] = tierOfScore(scheme, at(highest, i));
    range.worst[i] = tierOfScore(scheme, at(lowest, i));
  }
  return range;
}

/** 1 where one of the flags is. */
function someOf(flags: readonly Uint8Array[], rows: number): Uint8Array {
  const some = new Uint8Array(rows);
  for (const each of flags.filter(isAnySet)) for (let i = 0; i < rows; i++) some[i] |= each[i];
  return some;
}

const SIX_DECIMALS = 1e6;

/** Tier index for a score; edges compare after rounding to 6 decimals (DESIGN §5). */
export function tierOfScore(scheme: Scheme, score: number): number {
  const rounded = Math.round(score * SIX_DECIMALS) / SIX_DECIMALS;
  const at = cutsOf(scheme).findIndex((reaches) => reaches(rounded));
  return at < 0 ? scheme.tiers.length - 1 : at;
}

/** Taken apart once for a scheme, not for every customer. */
const cutsOf = oncePer(({ id, decide }: Scheme) => {
  if (decide.by !== "score") throw new Error(`${id} does not decide by score`);
  return decide.cuts.map(reachedBy);
});

function reachedBy(edge: Edge): (value: number) => boolean {
  const { op, amount } = edgeParts(edge);
  if (typeof amount !== "number") throw new Error("a cut on the score is a number");
  if (op === ">=") return (value) => value >= amount;
  if (op === ">") return (value) => value > amount;
  return op === "<=" ? (value) => value <= amount : (value) => value < amount;
}
