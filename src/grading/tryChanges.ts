import { cellAt, vectorOf, type Scalar, type Vector } from "../formula/vector";
import type { Change, Customer } from "./afterChanges";
import { grade } from "./grade";
import { readsList, type PreparedScheme } from "./prepare";
import { tiersAfter } from "./tierAfter";
import type { GradingInput } from "./types";
import { oneCustomer } from "./withCells";

/** Tier index after each change, -1 unrated; -1 too for changes beyond what may be tried. */
export interface Trial {
  readonly tiers: (changes: readonly Change[]) => readonly number[];
  /** How many more changes may be tried. */
  readonly left: () => number;
  /** Many at a time cost hardly more than one. */
  readonly isBatched: boolean;
}

/** Rows graded for one customer's change where the other customers do not matter. */
const MOST_ROWS = 8000;
/** Cells of a list that a customer's change may cost where they do, and the bounds of the trials. */
const MOST_WORK = 1_000_000;
const [FEWEST, MOST] = [60, 300];

export function startTrial(customer: Customer): Trial {
  const { prepared, input, row } = customer;
  const isBatched = !readsList(prepared);
  const most = Math.max(FEWEST, Math.min(MOST, Math.round(MOST_WORK / Math.max(1, input.rows))));
  let left = isBatched ? MOST_ROWS : most;
  const one = oneCustomer(input, row);
  const tiers = (changes: readonly Change[]) => {
    const tried = changes.slice(0, left);
    left -= tried.length;
    const found = isBatched ? gradeAll(prepared, one, tried) : tiersAfter(customer, tried);
    return changes.map((_, i) => found[i] ?? -1);
  };
  return { tiers, left: () => left, isBatched };
}

/** The one customer as many times as there are changes, graded as a list. */
function gradeAll(
  prepared: PreparedScheme,
  one: GradingInput,
  changes: readonly Change[]
): readonly number[] {
  if (changes.length === 0) return [];
  const columns = new Map(one.columns);
  for (const name of new Set(changes.flatMap((change) => [...change.keys()]))) {
    const cells = one.columns.get(name) as Vector | undefined;
    const own = cells === undefined ? null : cellAt(cells, 0);
    columns.set(
      name,
      vectorOf(changes.map((change) => (change.has(name) ? (change.get(name) as Scalar) : own)))
    );
  }
  const grades = grade(prepared, { ...one, rows: changes.length, columns });
  const { by } = prepared.scheme.decide;
  const labels = prepared.scheme.tiers.map(({ label }) => label);
  return changes.map((_, i) => {
    const tier = grades.tier[i];
    // A text that is no label counts as the first tier without being it.
    return by === "label" && tier >= 0 && grades.tierText(i) !== labels[tier] ? -1 : tier;
  });
}
