import type { Node } from "./nodes";

/** Truths that are known to hold, or not to hold, for the rows at hand: those of the IFs around. */
export interface Facts {
  /** Equal facts have equal keys. */
  readonly key: string;
  readonly holds: ReadonlyMap<Node, boolean>;
}

export const NO_FACTS: Facts = { key: "", holds: new Map() };

/** What is known where a test holds, or does not. */
export function assume(facts: Facts, test: Node, holds: boolean): Facts {
  const known = new Map(facts.holds);
  learn(known, test, holds);
  const key = [...known].map(([{ id }, held]) => `${id}${held ? "+" : "-"}`).sort();
  return { key: key.join(" "), holds: known };
}

function learn(known: Map<Node, boolean>, test: Node, holds: boolean): void {
  known.set(test, holds);
  if (test.op === "not") learn(known, test.value, !holds);
  if ((test.op === "and" && holds) || (test.op === "or" && !holds)) {
    learn(known, test.left, holds);
    learn(known, test.right, holds);
  }
}

/** Whether a test is known to hold; undefined where it is open. */
export function isSettled(test: Node, facts: Facts): boolean | undefined {
  if (test.op === "constant") return test.value !== 0;
  const known = facts.holds.get(test);
  if (known !== undefined || facts.holds.size === 0) return known;
  if (test.op === "not") return opposite(isSettled(test.value, facts));
  if (test.op === "kind") return isKindSettled(test, facts);
  if (test.op !== "and" && test.op !== "or") return undefined;
  const deciding = test.op === "or";
  const sides = [test.left, test.right].map((side) => isSettled(side, facts));
  if (sides.includes(deciding)) return deciding;
  return sides.includes(undefined) ? undefined : !deciding;
}

const opposite = (truth: boolean | undefined) => (truth === undefined ? undefined : !truth);

/** A cell that is a number is no text. */
function isKindSettled(test: Extract<Node, { op: "kind" }>, { holds }: Facts): boolean | undefined {
  for (const [fact, held] of holds) {
    if (fact.op !== "kind" || fact.vector !== test.vector) continue;
    if (held && (fact.kinds & test.kinds) === 0) return false;
    if (held && (fact.kinds & ~test.kinds) === 0) return true;
    if (!held && (test.kinds & ~fact.kinds) === 0) return false;
  }
  return undefined;
}

/** Whether a number is known not to be 0, so that it can be divided by. */
export function isNotZero(node: Node, { holds }: Facts): boolean {
  if (node.low > 0 || node.high < 0) return true;
  for (const [fact, held] of holds) {
    if (fact.op !== "inside" || fact.value !== node) continue;
    const { low, high, isTurned } = fact.interval;
    const holdsZero = (low <= 0 && 0 < high) !== isTurned;
    if (holdsZero !== held) return true;
  }
  return false;
}
