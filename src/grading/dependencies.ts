import { columnsRead, referencesOf } from "../formula/references";
import { columnOrder } from "../scheme/columnsUsed";
import type { PreparedScheme } from "./prepare";

/** Which formula of a scheme reads which columns, both ways round. */
export interface Dependencies {
  /** Columns a formula reads, by its name. */
  readonly reads: ReadonlyMap<string, readonly string[]>;
  /** Formulas that read a column. */
  readonly readers: ReadonlyMap<string, readonly string[]>;
}

export function dependenciesOf({ formulas, scheme }: PreparedScheme): Dependencies {
  const order = columnOrder(scheme);
  const reads = new Map(
    formulas.map(({ name, expr }) => [
      name,
      referencesOf(expr).flatMap((ref) => columnsRead(ref, order)),
    ])
  );
  const readers = new Map<string, string[]>();
  for (const [name, read] of reads)
    for (const column of read) readers.set(column, [...(readers.get(column) ?? []), name]);
  return { reads, readers };
}

/** Everything that can be got to from the names, themselves included. */
export function reach(
  from: Iterable<string>,
  next: ReadonlyMap<string, readonly string[]>
): ReadonlySet<string> {
  const seen = new Set(from);
  // A set goes on to what is added while it is walked.
  for (const name of seen) next.get(name)?.forEach((each) => seen.add(each));
  return seen;
}
