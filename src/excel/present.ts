/**
 * Round trips: one for each block of the columns that are read or written. New columns beside all that
 * is used cost none, unless somebody has come there since they were read.
 */
import type { SheetArea, SheetValue } from "../table/types";
import { cellAddress } from "./cellAddress";
import { inBlocks } from "./inBlocks";
import { contentOf, isFormula } from "./restore/cellContent";
import type { CellContent } from "./restore/types";
import { loadBare } from "./stillBare";
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
  const inputs = [...new Set(matches.flatMap(({ sheetColumns }) => sheetColumns))];
  const targets = plan.columns.map(({ column }): PresentColumn => ({
    column,
    contents: [],
    formats: [],
  }));
  const bare = targets.filter(({ column }) => column >= plan.snapshot.firstBareColumn);
  const standing = targets.filter((target) => !bare.includes(target));
  const used = sheet.getUsedRangeOrNullObject(true);
  const { compare, changed } = comparison(plan);
  let isBare!: ReturnType<typeof loadBare>;
  const context = sheet.context as Excel.RequestContext;
  const rows = list.lastRow - list.headerRow + 1;
  const area = (columns: number) => ({ row: list.headerRow, column: 0, rows, columns });
  await inBlocks({
    context,
    area: area(inputs.length + 3 * standing.length),
    load: (block) => {
      const arrived = [
        loadInputs(sheet, inputs, block, compare),
        loadTargets(sheet, standing, block, compare),
      ];
      return () => arrived.forEach((take) => take());
    },
    alsoLoad: () => {
      used.load("rowIndex,columnIndex,rowCount,columnCount");
      isBare = loadBare(sheet, list, bare);
      alsoLoad();
    },
    watch,
  });
  const crowded = bare.filter(({ column }) => !isBare(column));
  for (const target of bare) if (!crowded.includes(target)) fillBare(target, rows);
  if (crowded.length > 0) {
    const load = (block: SheetArea) => loadTargets(sheet, crowded, block, compare);
    await inBlocks({ context, area: area(3 * crowded.length), load, watch });
  }
  return { targets, changed: changed() ?? resized(plan, used) };
}

/** Compares cells of one row, from a column on. */
type Compare = (row: number, column: number, now: readonly unknown[]) => void;

/** Notes the first cell that is not what was read. */
function comparison({ snapshot: { cells } }: RegradePlan) {
  let changed: string | undefined;
  const compare: Compare = (row, column, now) => {
    if (changed !== undefined) return;
    const line = cells.values[row - cells.row] as readonly SheetValue[] | undefined;
    for (let i = 0; i < now.length; i++) {
      if (isSame(line?.[column + i - cells.column] ?? "", now[i])) continue;
      changed = cellAddress(row, column + i);
      return;
    }
  };
  return { compare, changed: () => changed };
}

/** Neighbouring columns come as one block: a row of them costs little more than a cell. */
function loadInputs(
  sheet: Excel.Worksheet,
  columns: readonly number[],
  { row, rows }: SheetArea,
  compare: Compare
): () => void {
  const read = neighbours(columns).map(({ from, to }) => {
    const range = sheet.getRangeByIndexes(row, from, rows, to - from + 1);
    range.load("values");
    return { from, range };
  });
  return () => {
    for (const { from, range } of read) {
      const values = range.values as CellContent[][];
      for (let i = 0; i < values.length; i++) compare(row + i, from, values[i]);
    }
  };
}

/** Runs of columns, left to right. */
function neighbours(columns: readonly number[]) {
  const runs: { from: number; to: number }[] = [];
  for (const column of [...columns].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last?.to === column - 1) last.to = column;
    else runs.push({ from: column, to: column });
  }
  return runs;
}

function loadTargets(
  sheet: Excel.Worksheet,
  targets: readonly PresentColumn[],
  { row, rows }: SheetArea,
  compare: Compare
): () => void {
  const ours = targets.map((target) => {
    const range = sheet.getRangeByIndexes(row, target.column, rows, 1);
    range.load("values,formulas,numberFormat");
    return { target, range };
  });
  return () => {
    for (const { target, range } of ours) {
      const values = range.values as CellContent[][];
      const formulas = range.formulas as CellContent[][];
      const formats = range.numberFormat as string[][];
      for (let i = 0; i < formulas.length; i++) {
        const value = values[i][0];
        const content = contentOf(formulas[i][0], value);
        target.contents.push(content);
        target.formats.push(formats[i][0]);
        if (!isFormula(content)) compare(row + i, target.column, values[i]);
      }
    }
  };
}

/** As Excel would hand out cells that nobody ever touched. */
function fillBare({ contents, formats }: PresentColumn, rows: number): void {
  for (let i = 0; i < rows; i++) {
    contents.push("");
    formats.push("General");
  }
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
