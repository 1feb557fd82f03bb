import type { SheetCells } from "./types";

/** The cells as if nothing stood in some sheet columns. */
export function withoutColumns(cells: SheetCells, columns: readonly number[]): SheetCells {
  const places = columns.map((column) => column - cells.column);
  const inside = places.filter((place) => place >= 0);
  if (inside.length === 0) return cells;
  const values = cells.values.map((row) => {
    const rest = row.slice();
    for (const place of inside) if (place < rest.length) rest[place] = "";
    return rest;
  });
  return { ...cells, values };
}
