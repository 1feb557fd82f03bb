import { columnsUsed } from "../columnsUsed";
import type { Column, Scheme } from "../types";

/** The scheme with this input; one of the same name stays, and takes the type that is asked for. */
export function withInput(scheme: Scheme, column: Column): Scheme {
  const old = scheme.columns.find(({ name }) => name === column.name);
  if (old === undefined) return { ...scheme, columns: [...scheme.columns, column] };
  if (old.type === column.type && (column.options === undefined || old.options !== undefined))
    return scheme;
  const columns = scheme.columns.map((each) =>
    each === old ? { ...column, ...roleOf(old) } : each
  );
  return { ...scheme, columns };
}

const roleOf = ({ role }: Column) => (role === undefined ? {} : { role });

/** Inputs that rules read no more since an edit go with it; those that were idle before stay. */
export function withoutIdle(after: Scheme, before: Scheme): Scheme {
  const used = usedBy(after);
  const were = usedBy(before);
  const columns = after.columns.filter(
    ({ name, role }) => role !== undefined || used.has(name) || !were.has(name)
  );
  return columns.length === after.columns.length ? after : { ...after, columns };
}

function usedBy(scheme: Scheme): ReadonlySet<string> {
  const used = new Set(columnsUsed(scheme));
  if (scheme.followUp !== undefined) used.add(scheme.followUp.from);
  return used;
}
