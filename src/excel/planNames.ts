import type { ColumnMatch } from "../table/types";
import { cellOfName, inputName, ownName } from "./ownNames";
import type { PlannedColumn, SheetSnapshot } from "./types";

/** A hidden name to be put on a header cell. */
export interface PlannedName {
  readonly name: string;
  /** 0-based sheet column of the header cell. */
  readonly column: number;
  /** What the name stands for now, where it is known already and must give way: "=#REF!". */
  readonly instead: string | undefined;
}

export interface PlannedNames {
  readonly add: readonly PlannedName[];
  /** Scheme column → numbers of its input names, to be remembered with the list. */
  readonly inputs: Readonly<Record<string, readonly number[]>>;
}

/** Names for our new columns, and for input columns that bear none yet. Pure. */
export function planNames(
  { listNumber, names, cells }: SheetSnapshot,
  columns: readonly PlannedColumn[],
  matches: readonly ColumnMatch[]
): PlannedNames {
  const known = new Map(names.map(({ name, formula }) => [name, formula]));
  const place = (name: string, column: number): PlannedName => ({
    name,
    column,
    instead: known.get(name),
  });
  const own = columns
    .filter(({ place: where }) => where !== "own")
    .map(({ kind, column, place: where }) =>
      place(ownName(listNumber, kind, where === "reused"), column)
    );
  const numbers = numbersByColumn(listNumber, names, cells.sheet);
  const added: PlannedName[] = [];
  let last = Math.max(-1, ...numbers.values());
  const numberOf = (column: number): number => {
    const found = numbers.get(column);
    if (found !== undefined) return found;
    numbers.set(column, ++last);
    // A name that lost its cell is not used again: its number may still be remembered elsewhere.
    while (known.has(inputName(listNumber, last))) numbers.set(column, ++last);
    added.push(place(inputName(listNumber, last), column));
    return last;
  };
  const inputs = Object.fromEntries(
    matches.map(({ column, sheetColumns }) => [column, sheetColumns.map(numberOf)])
  );
  return { add: [...own, ...added], inputs };
}

/** Number of the input name on each sheet column that bears one. */
function numbersByColumn(list: number, names: SheetSnapshot["names"], sheet: string) {
  const prefix = inputName(list, 0).slice(0, -1);
  return new Map(
    names.flatMap(({ name, formula }) => {
      const cell = cellOfName(formula);
      if (!name.startsWith(prefix) || cell?.sheet !== sheet) return [];
      return [[cell.column, Number(name.slice(prefix.length))] as const];
    })
  );
}
