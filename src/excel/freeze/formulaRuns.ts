/** A cell with a formula, and its text. */
export interface FormulaCell {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/** Neighbouring cells of one column. */
export interface FormulaRun {
  readonly column: number;
  readonly row: number;
  readonly cells: readonly FormulaCell[];
}

/** Cells one below the other, as long as `joins` says so. Pure. */
export function formulaRuns(
  cells: readonly FormulaCell[],
  joins: (above: FormulaCell, below: FormulaCell) => boolean = () => true
): readonly FormulaRun[] {
  const sorted = [...cells].sort((a, b) => a.column - b.column || a.row - b.row);
  const runs: FormulaCell[][] = [];
  for (const cell of sorted) {
    const last = runs.at(-1);
    const above = last?.at(-1);
    if (above?.column === cell.column && above.row + 1 === cell.row && joins(above, cell))
      last?.push(cell);
    else runs.push([cell]);
  }
  return runs.map((run) => ({ column: run[0].column, row: run[0].row, cells: run }));
}

/** Excel may hand the formula of a spill out for each of its cells; those of a column say the same. */
export const sameText = (above: FormulaCell, below: FormulaCell): boolean =>
  above.formula === below.formula;
