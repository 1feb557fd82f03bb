import type { List, SheetCells } from "../types";
import { absoluteCell, absoluteRange, quotedSheet } from "./cellNames";

/** How formulas name the cells of the list: columns of its table, or absolute ranges of a plain list. */
export interface ListReferences {
  /** A column of the list, from the row below the header to the last customer. */
  column(column: number): string;
  /** How far below the header the formula's own row of the list is: 1 for the first row. */
  readonly ownPlace: string;
  /** First and last row of the columns, 0-based. */
  readonly first: number;
  readonly last: number;
}

/**
 * Another sheet cannot say 客户表[@进货额], so a customer's cell is INDEX(客户表[进货额], place) there. Beside
 * the list the place is worked out from the row itself: such a formula means its own customer wherever
 * the list is sorted to, and rows put in above the list do not matter to it.
 */
export function listReferences(cells: SheetCells, list: List): ListReferences {
  const first = list.headerRow + 1;
  const last = list.rows[list.rows.length - 1];
  const table = tableOf(cells, list);
  const nameOf = (column: number) =>
    table && columnName(cells, list.headerRow, table.area.column, table.area.columns, column);
  const header = nameOf(list.firstColumn);
  return {
    column: (column) => {
      const name = nameOf(column);
      return table === undefined || name === undefined
        ? `${quotedSheet(cells.sheet)}!${absoluteRange(first, last, column)}`
        : `${table.name}[${needsBrackets(name) ? `[${name}]` : name}]`;
    },
    ownPlace:
      table === undefined || header === undefined
        ? `ROW()-ROW(${absoluteCell(list.headerRow, list.firstColumn)})`
        : `ROW()-ROW(${table.name}[[#Headers],[${header}]])`,
    first,
    last,
  };
}

/** The list's table where it holds every customer: those typed below it are no rows of its columns. */
function tableOf({ tables }: SheetCells, { table: name, headerRow, rows }: List) {
  const table = tables.find((candidate) => candidate.name === name);
  if (table === undefined || table.area.row !== headerRow) return undefined;
  const { row, rows: height } = table.area;
  const end = row + height - (table.totalsRow ? 1 : 0);
  return rows.every((at) => at > row && at < end) ? table : undefined;
}

/** A column's name as references have it; undefined where it is none that a formula can say. */
function columnName(
  { values, row, column: left }: SheetCells,
  headerRow: number,
  first: number,
  columns: number,
  column: number
): string | undefined {
  if (column < first || column >= first + columns) return undefined;
  const text = values[headerRow - row]?.[column - left];
  // A line break stands in the file as _x000a_, and not every program finds it again.
  if (typeof text !== "string" || text.trim() !== text || /^$|\p{Cc}/u.test(text)) return undefined;
  return text.replace(/['#@[\]]/g, "'$&");
}

const needsBrackets = (name: string) => !/^[\p{L}\p{N}_]+$/u.test(name);
