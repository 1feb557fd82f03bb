import type { RegradePlan } from "../../excel/types";
import { columnOrder, referencedColumns } from "../../scheme/columnsUsed";
import { inputsBehind } from "../../scheme/decidingColumns";
import type { Scheme } from "../../scheme/types";
import { columnsOfCondition, conditionsOf } from "../../scheme/walk";

/** A customer with inputs that are missing and that count. */
export interface OpenCustomer {
  readonly index: number;
  /** Scheme columns that are blank or could not be read. */
  readonly blanks: readonly string[];
  /** Filling them may change the tier, not only the score. */
  readonly mayMove: boolean;
}

/** All customers whose blanks count, in the order of the list. */
export function openCustomers(plan: GradedPlan): readonly OpenCustomer[] {
  const isOpen = openCustomer(plan);
  return plan.grades.status.flatMap((_, index) => isOpen(index) ?? []);
}

export type GradedPlan = Pick<RegradePlan, "grades" | "scheme">;

/** The same of one customer after the other: a long list is looked through in parts. */
export function openCustomer({
  grades,
  scheme,
}: GradedPlan): (index: number) => OpenCustomer | undefined {
  const isMarked = markedInputs(scheme);
  const leftOut = leftOutCriteria(scheme).flatMap((name) => grades.missing.get(name) ?? []);
  const isBounded = (index: number) =>
    scheme.decide.by === "score" && !leftOut.some((missing) => missing[index] === 1);
  return (index) => {
    const status = grades.status[index];
    const blanks = status === "rated" ? [] : grades.blanks(index);
    if (blanks.length === 0) return undefined;
    const isSettled =
      status === "provisional" &&
      isBounded(index) &&
      grades.best[index] === grades.worst[index] &&
      !blanks.some((name) => isMarked.has(name));
    return { index, blanks, mayMove: !isSettled };
  };
}

/**
 * Best and worst tier tell all that missing points can do, where an item counts from its least to its
 * most points. What is left out of points and maximum while it is blank has no such bounds.
 */
const leftOutCriteria = ({ criteria }: Scheme): readonly string[] =>
  (criteria ?? []).flatMap(({ name, blank }) => ((blank ?? "zero") === "zero" ? [] : [name.zh]));

/** Inputs that move a tier otherwise than by points: at a gate, or as a factor of the score. */
function markedInputs(scheme: Scheme): ReadonlySet<string> {
  const { score } = scheme;
  const gates = conditionsOf(scheme)
    .filter(({ at }) => at.startsWith("gates"))
    .flatMap(({ condition }) => columnsOfCondition(condition));
  const factors =
    score?.formula === undefined ? [] : referencedColumns(score.formula, columnOrder(scheme));
  return inputsBehind(scheme, [...gates, ...factors]);
}
