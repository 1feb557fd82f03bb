/** Round trips: one for each block of the columns that are read or written. */
import type { SheetArea, SheetValue } from "../table/types";
import { cellAddress } from "./cellAddress";
import { inBlocks } from "./inBlocks";
import { contentOf, isFormula } from "./restore/cellContent";
import type { CellContent } from "./restore/types";
import type { Refusal, RegradePlan, Watch } from "./types";

/** One of our columns as it stands now, from the header row to the list's last row. */
export interface PresentColumn {
  readonly column: number;
  readonly contents: CellContent[];
  readonly formats: string[];
}

/** What stands in the sheet just before writing. */
export interface Present {
  readonly targets: readonly PresentColumn[];
  /** First cell that is no longer what was read, as a person names it. */
  readonly changed: string | undefined;
}

/**
 * Loads the columns to be written, and compares every column the grades come from, and ours, with
 * what was read. A list that grew, shrank or moved is found by the used range.
 */
export async function loadPresent(
  sheet: Excel.Worksheet,
  plan: RegradePlan,
  alsoLoad: () => void,
  watch: Watch | undefined
): Promise<Present> {
  const { list, matches } = plan.read;
  const { cells } = plan.snapshot;
  const inputs = [...new Set(matches.flatMap(({ sheetColumns }) => sheetColumns))];
  const targets = plan.columns.map(({ column }): PresentColumn => ({
    column,
    contents: [],
    formats: [],
  }));
  const used = sheet.getUsedRangeOrNullObject(true);
  let changed: string | undefined;
  const compare = (row: number, column: number, now: unknown) => {
    const was = cells.values[row - cells.row]?.[column - cells.column] ?? "";
    if (changed === undefined && !isSame(was, now)) changed = cellAddress(row, column);
  };
  const load = ({ row, rows }: SheetArea) => {
    const read = inputs.map((column) => {
      const range = sheet.getRangeByIndexes(row, column, rows, 1);
      range.load("values");
      return { column, range };
    });
    const ours = targets.map((target) => {
      const range = sheet.getRangeByIndexes(row, target.column, rows, 1);
      range.load("values,formulas,numberFormat");
      return { target, range };
    });
    return () => {
      for (const { column, range } of read)
        range.values.forEach(([value], i) => compare(row + i, column, value));
      for (const { target, range } of ours) {
        (range.formulas as CellContent[][]).forEach(([formula], i) => {
          const value = range.values[i][0] as CellContent;
          const content = contentOf(formula, value);
          target.contents.push(content);
          if (!isFormula(content)) compare(row + i, target.column, value);
        });
        for (const [format] of range.numberFormat as string[][]) target.formats.push(format);
      }
    };
  };
  const area = {
    row: list.headerRow,
    column: 0,
    rows: list.lastRow - list.headerRow + 1,
    columns: inputs.length + 3 * targets.length,
  };
  await inBlocks({
    context: sheet.context as Excel.RequestContext,
    area,
    load,
    alsoLoad: () => {
      used.load("rowIndex,columnIndex,rowCount,columnCount");
      alsoLoad();
    },
    watch,
  });
  return { targets, changed: changed ?? resized(plan, used) };
}

/** An error read as an object comes as its text here. */
const isSame = (was: SheetValue, now: unknown) => typeof was === "object" || was === now;

/** Rows or columns that came or went; the last cell is named. */
function resized({ snapshot: { cells } }: RegradePlan, used: Excel.Range): string | undefined {
  const columns = cells.values[0]?.length ?? 0;
  const isWhole =
    used.rowIndex === cells.row &&
    used.columnIndex === cells.column &&
    used.rowCount === cells.values.length &&
    used.columnCount === columns;
  if (isWhole) return undefined;
  return cellAddress(used.rowIndex + used.rowCount - 1, used.columnIndex + used.columnCount - 1);
}

/** The first formula among the cells to be written stops the run. */
export function findFormula(plan: RegradePlan, { targets }: Present): Refusal | undefined {
  const byColumn = new Map(targets.map((target) => [target.column, target.contents]));
  const found = plan.writes.find(({ row, column }) =>
    isFormula(byColumn.get(column)?.[row - plan.read.list.headerRow])
  );
  if (found === undefined) return undefined;
  const cell = cellAddress(found.row, found.column);
  return { code: "formula-in-column", params: { sheet: plan.snapshot.cells.sheet, cell } };
}
