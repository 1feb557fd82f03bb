/** Areas of the Book (first cell and size) and ranges of Univer (first and last cell), both 0-based. */
import type { IRange } from "@univerjs/core";
import type { Area } from "../../book/types";

export function toRange(area: Area): IRange {
  return {
    startRow: area.row,
    startColumn: area.column,
    endRow: area.row + area.rows - 1,
    endColumn: area.column + area.columns - 1,
  };
}

export function toArea(range: IRange): Area {
  return {
    row: range.startRow,
    column: range.startColumn,
    rows: range.endRow - range.startRow + 1,
    columns: range.endColumn - range.startColumn + 1,
  };
}
