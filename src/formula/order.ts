import { columnsRead, referencesOf } from "./references";
import type { Expr } from "./types";

interface Named {
  readonly name: string;
  readonly expr: Expr;
}

/** The formulas in an order in which each comes after those it reads; a cycle is an Error that names it. */
export function dependencyOrder<T extends Named>(
  formulas: readonly T[],
  columnOrder: readonly string[]
): readonly T[] {
  const byName = new Map(formulas.map((formula) => [formula.name, formula]));
  const done = new Set<string>();
  const ordered: T[] = [];
  const place = (formula: T, path: readonly string[]) => {
    if (done.has(formula.name)) return;
    if (path.includes(formula.name)) {
      const cycle = [...path.slice(path.indexOf(formula.name)), formula.name].join(" → ");
      throw new Error(`Formulas refer to each other in a circle: ${cycle}`);
    }
    for (const name of referencesOf(formula.expr).flatMap((ref) => columnsRead(ref, columnOrder))) {
      const read = byName.get(name);
      if (read !== undefined) place(read, [...path, formula.name]);
    }
    done.add(formula.name);
    ordered.push(formula);
  };
  formulas.forEach((formula) => place(formula, []));
  return ordered;
}
