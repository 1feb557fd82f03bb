/** Round trips: none of its own. */
import type { List } from "../table/types";
import type { PresentColumn } from "./present";

/**
 * Queues what tells whether nothing stands in columns that were bare when the sheet was read, so that
 * their cells need not be loaded. A format of a whole column lies outside the used range; it shows in
 * the first cells.
 */
export function loadBare(
  sheet: Excel.Worksheet,
  { headerRow, rows, lastRow }: List,
  columns: readonly Pick<PresentColumn, "column">[]
): (column: number) => boolean {
  if (columns.length === 0) return () => false;
  const formatted = sheet.getUsedRangeOrNullObject(false);
  formatted.load("columnIndex,columnCount");
  const samples = columns.flatMap(({ column }) =>
    [headerRow, rows[0], lastRow].map((row) => {
      const cell = sheet.getCell(row, column);
      cell.load("numberFormat");
      return { column, cell };
    })
  );
  return (column) =>
    isRightOf(formatted, column) &&
    samples.every((sample) => sample.column !== column || formatOf(sample.cell) === "General");
}

const formatOf = ({ numberFormat }: Excel.Range) => (numberFormat as string[][])[0][0];

const isRightOf = ({ isNullObject, columnIndex, columnCount }: Excel.Range, column: number) =>
  isNullObject || column >= columnIndex + columnCount;
