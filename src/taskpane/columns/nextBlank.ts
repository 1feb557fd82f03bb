import type { EffectCell, Effects } from "./effectTypes";

/** Where the last jump went, and the how-manieth of the cells it was then. */
export interface LastJump {
  readonly row: number;
  readonly column: number;
  readonly at: number;
}

/** Cells to fill, those that may move the most customers first; each once. */
export function cellsToFill({ groups }: Pick<Effects, "groups">): readonly EffectCell[] {
  const found = new Map<string, EffectCell>();
  for (const group of groups)
    if (group.kind === "fill")
      for (const cell of group.cells) {
        const key = `${cell.row}/${cell.column}`;
        if (!found.has(key)) found.set(key, cell);
      }
  return [...found.values()];
}

/**
 * The place in the list to go to next. A cell that was filled is gone from it, and the one that stood
 * behind it has come up; after the last the first comes again.
 */
export function nextBlank(
  cells: readonly EffectCell[],
  last: LastJump | undefined
): number | undefined {
  if (cells.length === 0) return undefined;
  if (last === undefined) return 0;
  const known = cells.findIndex(({ row, column }) => row === last.row && column === last.column);
  const next = known < 0 ? last.at : known + 1;
  return next < cells.length ? next : 0;
}
