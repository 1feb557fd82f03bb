import { allSteps } from "../formula/steps";
import type { Scheme } from "../scheme/types";
import { gridOf } from "../table/grid";
import { headerBand } from "../table/headerBand";
import { cellsBelow, readFound } from "../table/readList";
import { rowKinds } from "../table/rowKind";
import type { List, ReadingOptions, ReadList, SheetCells } from "../table/types";
import { rangeCells, type Range } from "./rangeCells";

/** Rows whose header is given apart: nothing has to be searched for. */
export interface RowList {
  readonly list: List;
  readonly cells: SheetCells;
}

/** Row numbers count from the first header row. */
export function listOfRows(headers: Range, rows: Range): RowList {
  const cells = rangeCells([...headers, ...rows]);
  const grid = gridOf(cells);
  const span = { from: 0, to: grid.width - 1 };
  const bottom = headers.length - 1;
  const band = headerBand(grid, bottom, span);
  const kinds = allSteps(rowKinds(grid, band, grid.height - 1, span));
  const first = headers.length;
  const list: List = {
    sheet: "",
    table: undefined,
    headerRow: bottom,
    firstColumn: 0,
    headers: band.headers,
    rows: kinds.flatMap((kind, i) => (kind === "customer" ? [first + i] : [])),
    skipped: kinds.flatMap((why, i) => (why === "customer" ? [] : [{ row: first + i, why }])),
    firstRow: first,
    lastRow: grid.height - 1,
  };
  return { list, cells };
}

export const readRows = (
  { list, cells }: RowList,
  { columns }: Scheme,
  options: ReadingOptions
): ReadList =>
  readFound(list, columns, options, (column) => cellsBelow(cells, list, column), false);
