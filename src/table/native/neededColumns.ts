import { columnsRead, referencesOf } from "../../formula/references";
import { dependencyOrder } from "../../formula/order";
import type { Expr } from "../../formula/types";
import type { LoweredScheme } from "../../scheme/lowerScheme";
import { OTHER_NEXT, SCORE, suppliedName } from "../../scheme/names";
import type { Column } from "../../scheme/types";

export interface NamedExpr {
  readonly name: string;
  readonly expr: Expr;
}

export interface Needed {
  /** Each after those it reads. */
  readonly formulas: readonly NamedExpr[];
  /** Inputs that a formula reads, in the scheme's order. */
  readonly inputs: readonly Column[];
}

/** What the results are worked out from; the bounds of a blank's effect are not among it. */
export function neededColumns(
  { scheme, criteria, score, tier, label, next, outputs }: LoweredScheme,
  formulas: readonly NamedExpr[]
): Needed {
  const order = scheme.columns.map(({ name }) => name);
  const byName = new Map(formulas.map((formula) => [formula.name, formula]));
  const needed = new Set<string>();
  const visit = (name: string) => {
    if (needed.has(name)) return;
    needed.add(name);
    const formula = byName.get(name);
    if (formula === undefined) return;
    for (const ref of referencesOf(formula.expr)) columnsRead(ref, order).forEach(visit);
  };
  const roots = [
    ...criteria.map(({ points }) => points),
    ...[score, tier, label, next].filter((name) => name !== null),
    ...outputs.map(({ name }) => name),
    ...(byName.has(OTHER_NEXT) ? [OTHER_NEXT] : []),
  ];
  roots.forEach(visit);
  return {
    formulas: dependencyOrder(
      formulas.filter(({ name }) => needed.has(name)),
      order
    ),
    inputs: scheme.columns.filter(({ name }) => needed.has(name) || needed.has(suppliedName(name))),
  };
}

/** Results come last on the sheet, in the order in which a person looks for them. */
export function resultNames(lowered: LoweredScheme): readonly string[] {
  const { criteria, score, tier, label, next, outputs } = lowered;
  return [
    ...criteria.map(({ points }) => points),
    ...(score === null ? [] : [SCORE]),
    ...[tier, label, next].filter((name) => name !== null),
    OTHER_NEXT,
    ...outputs.map(({ name }) => name),
  ];
}
