/** Round trips: one for each block of the columns a run wrote. */
import type { SheetArea } from "../../table/types";
import { inBlocks } from "../inBlocks";
import type { Watch } from "../types";
import { contentOf } from "./cellContent";
import type { CellContent } from "./types";

/** What stands in a cell of a loaded column; undefined outside. */
export interface PresentCells {
  readonly content: (row: number, column: number) => CellContent | undefined;
  readonly format: (row: number, column: number) => string | undefined;
}

export interface Wanted {
  readonly columns: readonly number[];
  readonly row: number;
  readonly rows: number;
}

/** Formulas and number formats of some columns; what `alsoLoad` queues goes out with the first block. */
export async function loadPresentCells(
  sheet: Excel.Worksheet,
  { columns, row, rows }: Wanted,
  alsoLoad: () => void,
  watch?: Watch
): Promise<PresentCells> {
  const found = new Map(
    columns.map((column) => [column, { contents: [] as CellContent[], formats: [] as string[] }])
  );
  const load = (block: SheetArea) => {
    const ranges = columns.map((column) => {
      const range = sheet.getRangeByIndexes(block.row, column, block.rows, 1);
      range.load("values,formulas,numberFormat");
      return { column, range };
    });
    return () => {
      for (const { column, range } of ranges) {
        const cells = found.get(column);
        (range.formulas as CellContent[][]).forEach(([formula], i) =>
          cells?.contents.push(contentOf(formula, range.values[i][0] as CellContent))
        );
        for (const [format] of range.numberFormat as string[][]) cells?.formats.push(format);
      }
    };
  };
  const area = { row, column: 0, rows, columns: 3 * columns.length };
  await inBlocks({
    context: sheet.context as Excel.RequestContext,
    area,
    load,
    alsoLoad,
    ...(watch === undefined ? {} : { watch }),
  });
  return {
    content: (at, column) => found.get(column)?.contents[at - row],
    format: (at, column) => found.get(column)?.formats[at - row],
  };
}
