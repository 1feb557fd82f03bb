import type { RegradePlan } from "../../excel/types";
import type { Adjustment, Hold } from "../../excel/notes/types";
import type { Scalar } from "../../formula/vector";
import { addUp } from "../../grading/addUp";
import { cellsOf } from "../../grading/cellsOf";
import { explainFrom, type CustomerWhy } from "../../grading/explain";
import type { Sum } from "../../grading/sum";
import { nearestChangesFrom, type NearestChanges } from "../../grading/nearestChange";
import { decidingColumns } from "../../scheme/decidingColumns";
import type { TierColor } from "../../scheme/types";
import { preparedScheme } from "../../table/gradeSheet";
import { blankCells } from "../list/blankCells";
import { findReasons, type Reasons } from "./reasons";
import { scoreScale, type ScoreScale } from "./scoreScale";

/** All that the pane tells of one customer; the words come from the wording. */
export interface CustomerView {
  /** As the tier will stand on the sheet; null: not rated. */
  readonly tier: { readonly label: string; readonly color: TierColor } | null;
  /** A person set the tier: what the scheme alone would have made of it. */
  readonly byHand: { readonly adjustment: Adjustment; readonly computed: string | null } | null;
  /** A person keeps the row as it is: what it would have become. */
  readonly held: { readonly hold: Hold; readonly would: string | null } | null;
  readonly why: CustomerWhy;
  readonly sum: Sum | null;
  readonly scale: ScoreScale | null;
  readonly reasons: Reasons;
  /** Inputs and intermediate results where not the score, but conditions decide. */
  readonly read: readonly ReadValue[];
  readonly missing: { readonly names: readonly string[]; readonly cells: readonly string[] };
  /** Labels of the best and the worst tier that the blanks allow; null where nothing is open. */
  readonly range: readonly [best: string, worst: string] | null;
  /** Serial of the next follow-up, as it will stand. */
  readonly next: number | null;
}

export interface ReadValue {
  readonly column: string;
  readonly value: Scalar | readonly Scalar[];
}

export function describeCustomer(plan: RegradePlan, index: number): CustomerView {
  const { scheme, grades, computed, applied } = plan;
  const prepared = preparedScheme(scheme);
  const why = explainFrom(prepared, computed.trace, index);
  const sum = addUp(prepared, computed.trace, index);
  const label = grades.tierText(index);
  const held = applied.held.get(index);
  return {
    tier:
      label === null ? null : { label, color: scheme.tiers[grades.tier[index]]?.color ?? "grey" },
    byHand: applied.adjusted.get(index) ?? null,
    held: held === undefined ? null : { hold: held.hold, would: held.would.to },
    why,
    sum,
    scale: scoreScale(plan, index, sum),
    reasons: findReasons(why, sum),
    read: readValues(plan, index),
    missing: why.status === "rated" ? { names: [], cells: [] } : blankCells(plan, index),
    range: rangeOf(plan, why),
    next: Number.isNaN(grades.next[index]) ? null : grades.next[index],
  };
}

/** The nearest way up and down; takes up to 70 ms where a long list is ranked. */
export const nearestOf = ({ scheme, computed }: RegradePlan, index: number): NearestChanges =>
  nearestChangesFrom(preparedScheme(scheme), computed.input, computed.trace, index);

/** Where points decide, the table of criteria shows the inputs already. */
function readValues({ scheme, computed }: RegradePlan, index: number): readonly ReadValue[] {
  if (scheme.decide.by === "score") return [];
  const workings = (scheme.workings ?? []).map(({ name }) => name);
  return [...decidingColumns(scheme), ...workings].map((column) => ({
    column,
    value: cellsOf(computed.trace, column, index),
  }));
}

/** A composed text has no place among the tiers. */
function rangeOf(
  { scheme: { tiers, decide } }: RegradePlan,
  { status, best, worst, gates }: CustomerWhy
): CustomerView["range"] {
  const isLadder = decide.by === "score" || decide.by === "conditions";
  const isShut = gates.some(({ held }) => held === "no");
  if (!isLadder || isShut || status === "rated" || best === null || worst === null) return null;
  return [tiers[best].label, tiers[worst].label];
}
