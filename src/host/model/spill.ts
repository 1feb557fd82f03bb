import { parseArea } from "../../book/address";
import type { Area, BookCell } from "../../book/types";
import type { SheetArea } from "../workspace";

/** The area a dynamic array fills; an array of the old kind does not spill. */
function spillOf({ arrayRef, spills }: BookCell): Area | null {
  if (arrayRef === undefined || spills !== true) return null;
  const area = parseArea(arrayRef);
  return isSingle(area) ? null : area;
}

const isSingle = ({ rows, columns }: Area): boolean => rows === 1 && columns === 1;

/** The cell lies inside the border that Excel draws around a spill, its first cell included. */
export const isSpilled = (cell: BookCell): boolean => spillOf(cell) !== null;

/** The cell is one of several that a formula fills. */
export const isPartOfArray = ({ arrayRef }: BookCell): boolean =>
  arrayRef !== undefined && !isSingle(parseArea(arrayRef));

/** The cell a spilled value comes from; null when the first cell spills from nowhere. */
export function spillParent({ sheet, area, ...rest }: SheetArea): SheetArea | null {
  const spilled = spillOf(sheet.cell(area.row, area.column));
  return spilled && { ...rest, sheet, area: { ...spilled, rows: 1, columns: 1 } };
}

/** The cells a formula spills into; null when its first cell is not the one that spills. */
export function spillingTo({ sheet, area, ...rest }: SheetArea): SheetArea | null {
  const spilled = spillOf(sheet.cell(area.row, area.column));
  const isParent = spilled?.row === area.row && spilled.column === area.column;
  return spilled && isParent ? { ...rest, sheet, area: spilled } : null;
}
