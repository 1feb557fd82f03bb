import { DAYS_1904, isoDate } from "../../formula/serial";
import { formatKind } from "../../table/formatKind";
import { contentOf } from "../restore/cellContent";
import { cellSteps, type CellBack } from "../restore/putBack";
import type { CellContent } from "../restore/types";
import { setFormat } from "../queueRun";

/** One cell as it stands now. */
export interface StandingCell {
  readonly content: CellContent;
  readonly value: CellContent;
  readonly format: string;
}

/** Queues the load of one cell; what it returns is read after the sync. */
export function loadCell(sheet: Excel.Worksheet, row: number, column: number): () => StandingCell {
  const range = sheet.getRangeByIndexes(row, column, 1, 1);
  range.load("values,formulas,numberFormat");
  return () => standing(range);
}

function standing({ values, formulas, numberFormat }: Excel.Range): StandingCell {
  const value = values[0][0] as CellContent;
  const content = contentOf(formulas[0][0] as CellContent, value);
  return { content, value, format: (numberFormat as string[][])[0][0] };
}

/** A day as it goes into a cell of that format: a cell for text gets it as text. */
export function stampOf(
  day: number | null,
  format: string,
  date1904: boolean
): { readonly value: string | number; readonly format: string } {
  if (day === null) return { value: "", format };
  if (format === "@") return { value: isoDate(day), format };
  const value = date1904 ? day - DAYS_1904 : day;
  return { value, format: formatKind(format) === "date" ? format : "yyyy-mm-dd" };
}

/** Puts cells back as they were, number formats too; each by itself, so that no filter can misplace it. */
export function queueCellsBack(sheet: Excel.Worksheet, cells: readonly CellBack[]): void {
  for (const { queue } of cellSteps(sheet, cells, true)) queue();
  for (const { row, column, format } of cells) setFormat(sheet.getCell(row, column), format);
}
