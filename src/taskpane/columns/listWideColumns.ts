import { referencesOf } from "../../formula/references";
import type { PreparedScheme } from "../../grading/prepare";

/**
 * Columns that are compared over the whole list, as ranks and shares do: a value filled in there can
 * move every other customer too.
 */
export function listWideColumns({ formulas, scheme }: PreparedScheme): ReadonlySet<string> {
  const byName = new Map(formulas.map(({ name, expr }) => [name, referencesOf(expr)]));
  const order = scheme.columns.map(({ name }) => name);
  const found = new Set<string>();
  const visit = (name: string) => {
    if (found.has(name)) return;
    found.add(name);
    byName.get(name)?.forEach(({ column, to }) => between(order, column, to).forEach(visit));
  };
  for (const references of byName.values())
    for (const { column, to, whole } of references)
      if (whole) between(order, column, to).forEach(visit);
  return new Set(order.filter((name) => found.has(name)));
}

/** [a]:[b] reads all columns from a to b. */
function between(
  order: readonly string[],
  from: string,
  to: string | undefined
): readonly string[] {
  const [first, last] = [order.indexOf(from), to === undefined ? -1 : order.indexOf(to)];
  return first < 0 || last < first ? [from] : order.slice(first, last + 1);
}
