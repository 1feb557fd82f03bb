import type { SheetCells, SheetRow } from "./sheetCells";
import type { Area } from "./types";

/** Bounds of the cells with a value or formula, or also those with a format; null without any. */
export function usedArea(cells: SheetCells, valuesOnly: boolean): Area | null {
  let top = Infinity;
  let bottom = -1;
  let left = Infinity;
  let right = -1;
  cells.rows.forEach((row) => {
    const last = lastUsed(row, valuesOnly);
    if (last < 0) return;
    let first = 0;
    while (first < left && !isUsed(row, first, valuesOnly)) first++;
    top = Math.min(top, row.index);
    bottom = Math.max(bottom, row.index);
    left = Math.min(left, first);
    right = Math.max(right, last);
  });
  if (bottom < 0) return null;
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

const isUsed = ({ values, formulas, styles }: SheetRow, column: number, valuesOnly: boolean) =>
  values[column] !== undefined ||
  formulas?.[column] !== undefined ||
  (!valuesOnly && !!styles[column]);

/** -1 in a row without any. */
function lastUsed(row: SheetRow, valuesOnly: boolean): number {
  let last = row.styles.length - 1;
  while (last >= 0 && !isUsed(row, last, valuesOnly)) last--;
  return last;
}

/** Cells with formulas, all of them or those in an area, row by row. */
export function formulaPlaces({ rows }: SheetCells, area?: Area): readonly Place[] {
  const inside = [...rows.values()].filter(
    ({ formulas, index }) =>
      formulas !== undefined && (!area || (index >= area.row && index < area.row + area.rows))
  );
  return inside
    .sort((a, b) => a.index - b.index)
    .flatMap(({ formulas, index: row }) =>
      // Holes and cells whose formula is gone hold nothing.
      Object.entries(formulas ?? []).flatMap(([key, formula]) => {
        const column = Number(key);
        const isIn = !area || (column >= area.column && column < area.column + area.columns);
        return formula !== undefined && isIn ? [{ row, column }] : [];
      })
    );
}

interface Place {
  readonly row: number;
  readonly column: number;
}
