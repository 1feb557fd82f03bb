import type { OwnColumn, OwnKind } from "./types";

/**
 * Our columns, and the columns a list is read from, are found again by hidden defined names on their
 * header cells: Excel moves a name with its cell, so moving, sorting or renaming a column does not
 * lose it.
 */
const PATTERN = /^_GRADE_(\d+)_(?:(score|tier|change|next)(_reused)?|in(\d+))$/;

export const ownName = (list: number, kind: OwnKind, reused: boolean) =>
  `_GRADE_${list}_${kind}${reused ? "_reused" : ""}`;

export const inputName = (list: number, number: number) => `_GRADE_${list}_in${number}`;

/** A defined name as Excel lists it; `formula` is like `='客户 表'!$P$3`. */
export interface NameEntry {
  readonly name: string;
  readonly formula: string;
}

export interface FoundColumns {
  readonly list: number;
  readonly own: readonly OwnColumn[];
  /** 0-based sheet columns of the inputs, by the number in their names. */
  readonly inputs: ReadonlyMap<number, number>;
  /** Every hidden name of the list, whether its cell still is there or not. */
  readonly names: readonly NameEntry[];
}

/** Our columns on a sheet, and the number of its list: the next free one when it has none. */
export function findOwnColumns(names: readonly NameEntry[], sheet: string): FoundColumns {
  const entries = names.flatMap((entry) => {
    const parts = PATTERN.exec(entry.name);
    if (parts === null) return [];
    const [, list, kind, reused, input] = parts;
    const cell = cellOfName(entry.formula);
    return [
      {
        entry,
        list: Number(list),
        kind: kind as OwnKind | undefined,
        reused: reused !== undefined,
        input: Number(input),
        column: cell?.sheet === sheet ? cell.column : undefined,
      },
    ];
  });
  const list = entries.find(({ column }) => column !== undefined)?.list;
  if (list === undefined) {
    const next = Math.max(0, ...entries.map((entry) => entry.list)) + 1;
    return { list: next, own: [], inputs: new Map(), names: [] };
  }
  const here = entries.filter((entry) => entry.list === list);
  return {
    list,
    own: here.flatMap(({ kind, column, reused }) =>
      kind === undefined || column === undefined ? [] : [{ kind, column, reused }]
    ),
    inputs: new Map(
      here.flatMap(({ kind, column, input }) =>
        kind !== undefined || column === undefined ? [] : [[input, column] as const]
      )
    ),
    names: here.map(({ entry }) => entry),
  };
}

export interface NamedCell {
  readonly sheet: string;
  /** 0-based. */
  readonly row: number;
  readonly column: number;
}

/** The cell a name points to; undefined when it was deleted (#REF!). */
export function cellOfName(formula: string): NamedCell | undefined {
  const parts = /^=(?:'((?:[^']|'')+)'|([^'!]+))!\$?([A-Z]{1,3})\$?(\d+)$/.exec(formula);
  if (parts === null) return undefined;
  const sheet = parts[1]?.replace(/''/g, "'") ?? parts[2];
  return { sheet, row: Number(parts[4]) - 1, column: columnNumber(parts[3]) };
}

function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}
