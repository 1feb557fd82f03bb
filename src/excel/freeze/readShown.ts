/** Round trips: one for each block of the columns that formulas fill; none where there are none. */
import type { SheetArea } from "../../table/types";
import { inBlocks } from "../inBlocks";
import type { CellContent } from "../restore/types";
import type { PlacedFormula } from "./spills";
import type { FormulaFault, FoundFormula } from "./types";

/** What the cells of formulas show, and their number formats. */
export async function readShown(
  sheet: Excel.Worksheet,
  placed: readonly PlacedFormula[]
): Promise<readonly FoundFormula[]> {
  if (placed.length === 0) return [];
  const columns = [...new Set(placed.flatMap(({ area }) => columnsOf(area)))];
  const first = placed.reduce((least, { area }) => Math.min(least, area.row), Infinity);
  const end = placed.reduce((most, { area: { row, rows } }) => Math.max(most, row + rows), 0);
  const values = new Map(columns.map((column) => [column, [] as CellContent[]]));
  const formats = new Map(columns.map((column) => [column, [] as string[]]));
  const load = ({ row, rows }: SheetArea) => {
    const ranges = columns.map((column) => {
      const range = sheet.getRangeByIndexes(row, column, rows, 1);
      range.load("values,numberFormat");
      return { column, range };
    });
    return () => {
      for (const { column, range } of ranges) {
        for (const [value] of range.values as CellContent[][]) values.get(column)?.push(value);
        for (const [format] of range.numberFormat as string[][]) formats.get(column)?.push(format);
      }
    };
  };
  await inBlocks({
    context: sheet.context as Excel.RequestContext,
    area: { row: first, column: 0, rows: end - first, columns: 2 * columns.length },
    load,
  });
  return placed.map(({ area, formula, isBlock }) => {
    const shown = cellsIn(area, (row, column) => values.get(column)?.[row - first] ?? "");
    const format = (row: number, column: number) => formats.get(column)?.[row - first] ?? "General";
    const fault = faultOf(area, shown, isBlock);
    return { area, formula, values: shown, formats: cellsIn(area, format), fault };
  });
}

const columnsOf = ({ column, columns }: SheetArea) =>
  Array.from({ length: columns }, (_, i) => column + i);

/** Row by row. */
const cellsIn = <T>(area: SheetArea, at: (row: number, column: number) => T): readonly T[] =>
  Array.from({ length: area.rows * area.columns }, (_, i) =>
    at(area.row + Math.floor(i / area.columns), area.column + (i % area.columns))
  );

/** A GRADE function answers no such text of its own; #BUSY! and #GETTING_DATA mean that it has not answered. */
const ERROR =
  /^#(?:N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!|BUSY!|CONNECT!|BLOCKED!|UNKNOWN!|FIELD!|EXTERNAL!|TIMEOUT!|GETTING_DATA)$/;

function faultOf(
  { row, column, columns }: SheetArea,
  shown: readonly CellContent[],
  isBlock: boolean
): FormulaFault | undefined {
  const at = shown.findIndex((value) => typeof value === "string" && ERROR.test(value));
  const place = { row: row + Math.floor(at / columns), column: column + (at % columns) };
  if (at >= 0) return { why: "error", ...place, value: String(shown[at]) };
  return isBlock ? { why: "block", row, column, value: "" } : undefined;
}
