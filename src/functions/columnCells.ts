import type { Scheme } from "../scheme/types";
import type { SheetValue } from "../table/types";
import type { CellWording } from "../wording/inCells";

/** What the functions over single columns need besides their arguments. */
export interface ColumnContext {
  readonly schemes: readonly Scheme[];
  readonly words: CellWording;
  readonly asOf: number;
}

/** The built-in scheme whose answers a function gives. */
export function builtIn(schemes: readonly Scheme[], id: string): Scheme {
  const scheme = schemes.find((one) => one.id === id);
  if (scheme === undefined) throw new Error(`The catalogue has no scheme ${id}.`);
  return scheme;
}

/** Whether the first cell of a column names it: a text without any digit. */
export const isHeader = (cell: SheetValue) =>
  typeof cell === "string" && cell.trim() !== "" && !/\p{Nd}/u.test(cell);
