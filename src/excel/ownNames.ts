import type { OwnColumn, OwnKind } from "./types";

/**
 * Our columns are found again by hidden defined names on their header cells: Excel moves a name with
 * its cell, so moving, sorting or renaming a column does not lose it.
 */
const PATTERN = /^_GRADE_(\d+)_(score|tier|change|next)(_reused)?$/;

export const ownName = (list: number, kind: OwnKind, reused: boolean) =>
  `_GRADE_${list}_${kind}${reused ? "_reused" : ""}`;

/** A defined name as Excel lists it; `formula` is like `='客户 表'!$P$3`. */
export interface NameEntry {
  readonly name: string;
  readonly formula: string;
}

export interface FoundColumns {
  readonly list: number;
  readonly own: readonly OwnColumn[];
}

/** Our columns on a sheet, and the number of its list: the next free one when it has none. */
export function findOwnColumns(names: readonly NameEntry[], sheet: string): FoundColumns {
  const entries = names.flatMap(({ name, formula }) => {
    const parts = PATTERN.exec(name);
    if (parts === null) return [];
    return [
      {
        list: Number(parts[1]),
        kind: parts[2] as OwnKind,
        reused: parts[3] !== undefined,
        formula,
      },
    ];
  });
  const here = entries.flatMap((entry) => {
    const cell = cellOfName(entry.formula);
    return cell !== undefined && cell.sheet === sheet ? [{ ...entry, column: cell.column }] : [];
  });
  if (here.length === 0)
    return { list: Math.max(0, ...entries.map(({ list }) => list)) + 1, own: [] };
  const list = here[0].list;
  return {
    list,
    own: here
      .filter((entry) => entry.list === list)
      .map(({ kind, column, reused }) => ({ kind, column, reused })),
  };
}

/** Sheet and 0-based column a name points to; undefined when its cell was deleted (#REF!). */
function cellOfName(formula: string): { sheet: string; column: number } | undefined {
  const parts = /^=(?:'((?:[^']|'')+)'|([^'!]+))!\$?([A-Z]{1,3})\$?\d+$/.exec(formula);
  if (parts === null) return undefined;
  const sheet = parts[1]?.replace(/''/g, "'") ?? parts[2];
  return { sheet, column: columnNumber(parts[3]) };
}

function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}
