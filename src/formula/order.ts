import { referencesOf } from "./references";
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
    for (const name of namesRead(formula.expr, columnOrder)) {
      const read = byName.get(name);
      if (read !== undefined) place(read, [...path, formula.name]);
    }
    done.add(formula.name);
    ordered.push(formula);
  };
  formulas.forEach((formula) => place(formula, []));
  return ordered;
}

/** Every column a formula reads, those inside a range included. */
function namesRead(expr: Expr, columnOrder: readonly string[]): readonly string[] {
  return referencesOf(expr).flatMap(({ column, to }) => {
    if (to === undefined) return [column];
    const [from, last] = [columnOrder.indexOf(column), columnOrder.indexOf(to)];
    if (from < 0 || last < 0) return [column, to];
    return columnOrder.slice(Math.min(from, last), Math.max(from, last) + 1);
  });
}
