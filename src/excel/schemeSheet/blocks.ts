/** A rectangle of cells that are alike; 0-based. */
export interface Block<T> {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  readonly is: T;
}

/** Neighbours of one key as rectangles: runs of a row, joined with equal runs of the rows above. Pure. */
export function blocksOf<C, T>(
  grid: readonly (readonly C[])[],
  keyOf: (cell: C) => T | undefined
): readonly Block<T>[] {
  const done: Block<T>[] = [];
  let open: readonly Block<T>[] = [];
  grid.forEach((cells, row) => {
    open = runsOf(cells.map(keyOf), row).map((run) => {
      const above = open.find(
        ({ column, columns, is }) =>
          column === run.column && columns === run.columns && is === run.is
      );
      return above === undefined ? run : { ...above, rows: above.rows + 1 };
    });
    done.push(...open);
  });
  // Of a rectangle that grew row by row only its last form counts.
  const last = new Map(done.map((block) => [`${block.row} ${block.column}`, block]));
  return [...last.values()];
}

function runsOf<T>(keys: readonly (T | undefined)[], row: number): readonly Block<T>[] {
  const runs: Block<T>[] = [];
  keys.forEach((is, column) => {
    if (is === undefined) return;
    const before = runs.at(-1);
    if (before?.is === is && before.column + before.columns === column)
      runs[runs.length - 1] = { ...before, columns: before.columns + 1 };
    else runs.push({ row, column, rows: 1, columns: 1, is });
  });
  return runs;
}
