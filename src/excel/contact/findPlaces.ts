/** Round trips: 3 (names; headers; the customers' keys). */
import { cellOfName, ownName } from "../ownNames";
import type { CellContent } from "../restore/types";
import type { ContactCell, ContactRecord } from "./types";

/** Where the row and the cells of a record stand now. */
export interface Places {
  readonly row: number;
  readonly cells: readonly { readonly cell: ContactCell; readonly column: number }[];
}

/** Rows may have been sorted and columns moved since; undefined where they are not to be found for sure. */
export async function findPlaces(
  sheet: Excel.Worksheet,
  record: ContactRecord
): Promise<Places | undefined> {
  const { context } = sheet;
  const { names } = context.workbook;
  names.load("items/name,items/formula");
  const used = sheet.getUsedRange(true);
  used.load("rowIndex,rowCount,columnIndex,columnCount");
  await context.sync();

  const next = nextCell(names.items, sheet.name, record.list);
  const headerRow = next?.row ?? record.headerRow;
  const line = sheet.getRangeByIndexes(headerRow, used.columnIndex, 1, used.columnCount);
  line.load("values");
  const below = used.rowIndex + used.rowCount - headerRow;
  if (below < 1) return undefined;
  await context.sync();

  const headers = (line.values[0] as CellContent[]).map(String);
  const columnOf = ({ column, header }: { readonly column: number; readonly header: string }) =>
    columnNow(headers, used.columnIndex, column, header);
  const identity = placed(record.identity, columnOf);
  const cells = placed(record.cells, (cell) =>
    cell.role === "next" ? (next?.column ?? columnOf(cell)) : columnOf(cell)
  );
  if (identity === undefined || cells === undefined) return undefined;
  const ranges = identity.map(({ column }) => {
    const range = sheet.getRangeByIndexes(headerRow, column, below, 1);
    range.load("values");
    return range;
  });
  await context.sync();

  const keys = ranges.map(({ values }) => values as CellContent[][]);
  const isRow = (row: number) =>
    keys.every((values, i) => values[row - headerRow]?.[0] === identity[i].cell.value);
  const row = rowNow(
    record.row - record.headerRow + headerRow,
    headerRow + below,
    headerRow,
    isRow
  );
  return row === undefined ? undefined : { row, cells };
}

function nextCell(names: readonly Excel.NamedItem[], sheet: string, list: number) {
  const ours = [ownName(list, "next", false), ownName(list, "next", true)];
  const entry = names.find(({ name }) => ours.includes(name));
  const cell = entry && cellOfName(entry.formula as string);
  return cell?.sheet === sheet ? cell : undefined;
}

/** In its place while the header there is the same; else where exactly one column bears it. */
function columnNow(
  headers: readonly string[],
  first: number,
  column: number,
  header: string
): number | undefined {
  if ((headers[column - first] ?? "") === header) return column;
  const at = headers.indexOf(header);
  const isAlone = header !== "" && at >= 0 && headers.indexOf(header, at + 1) < 0;
  return isAlone ? first + at : undefined;
}

/** All of them with their columns; undefined where one is not to be found. */
function placed<T>(
  cells: readonly T[],
  columnOf: (cell: T) => number | undefined
): readonly { readonly cell: T; readonly column: number }[] | undefined {
  const found = cells.flatMap((cell) => {
    const column = columnOf(cell);
    return column === undefined ? [] : [{ cell, column }];
  });
  return found.length === cells.length ? found : undefined;
}

/** In its place while the customer stands there; else the only row that is his. */
function rowNow(
  place: number,
  end: number,
  headerRow: number,
  isRow: (row: number) => boolean
): number | undefined {
  if (isRow(place)) return place;
  let found: number | undefined;
  for (let row = headerRow + 1; row < end; row++) {
    if (!isRow(row)) continue;
    if (found !== undefined) return undefined;
    found = row;
  }
  return found;
}
