import { spread } from "./build";
import { columnsRead } from "./references";
import type { ListRef, RowRef } from "./structured";
import type { Expr, Frame } from "./types";
import { constant, Kind, type Vector } from "./vector";

/** What an expression runs over beside the rows, outside the arguments that functions read as cells. */
export interface Reach {
  readonly rows: boolean;
  readonly lists: boolean;
  /** Columns of the widest series, range or array in it. */
  readonly lanes: number;
}

/** What an expression is worked out over. */
export interface Scope {
  readonly frame: Frame;
  /** Row whose own cells are held fixed while lists run; undefined: all rows at once. */
  readonly row?: number;
  /** Which of several columns (a series, a range, an array) an expression reads at the moment. */
  readonly lane?: number;
  /** What was worked out already for all rows at once. */
  readonly memo?: Map<Expr, Vector>;
  /** What parts run over; the same for every block of a list. */
  readonly reaches?: Map<Expr, Reach>;
  /** The formula behind a name of the frame, for a part that can do with less than its value. */
  readonly formula?: (name: string) => Expr | undefined;
}

export function scopeOf(frame: Frame): Scope {
  return { frame, memo: new Map() };
}

/** The columns a reference reads: one, the periods of a series, or the columns from a to b. */
export function columnsOf(ref: RowRef | ListRef, scope: Scope): readonly Vector[] {
  if (ref.kind === "row" && ref.to === undefined && scope.row === undefined) {
    const own = scope.frame.column(ref.column);
    if (own !== undefined) return "numbers" in own ? [own] : own;
  }
  const columns = columnsRead(ref, scope.frame.order ?? []).flatMap((name) => {
    const column = scope.frame.column(name);
    // check finds unknown columns beforehand; a deleted column reads as #REF! like in a sheet
    return column === undefined ? [constant({ error: "#REF!" })] : column;
  });
  if (ref.kind === "list") return columns.map((column) => spread(column, scope.frame.length));
  const { row } = scope;
  return row === undefined ? columns : columns.map((column) => cellOf(column, row));
}

/** One row of a column as a constant. */
function cellOf(column: Vector, row: number): Vector {
  if (column.length === 1) return column;
  const kinds = column.kinds === null ? null : column.kinds.subarray(row, row + 1);
  const isPlain = kinds === null || kinds[0] === Kind.Number;
  return {
    length: 1,
    numbers: column.numbers.subarray(row, row + 1),
    kinds: isPlain ? null : kinds,
    texts: column.texts,
  };
}

/** The column an expression reads now; several cells where one is wanted are #VALUE!. */
export function laneOf(columns: readonly Vector[], scope: Scope): Vector {
  if (columns.length === 1) return columns[0];
  if (scope.lane === undefined) return constant({ error: "#VALUE!" });
  return columns[scope.lane] ?? constant({ error: "#N/A" });
}
