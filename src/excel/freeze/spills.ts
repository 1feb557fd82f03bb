/** Round trips: 1; one more for each thousand formulas that spill, and for texts that repeat. */
import type { SheetArea } from "../../table/types";
import { formulaRuns, sameText, type FormulaCell, type FormulaRun } from "./formulaRuns";
import { inPieces } from "./inPieces";

/** Formulas with the cells they fill. */
export interface PlacedFormula {
  readonly area: SheetArea;
  readonly formula: string;
  /** Part of an array of the old kind, entered as a block: it cannot be put back cell by cell. */
  readonly isBlock: boolean;
}

/** Which of the cells spill, and how far; cells that a spill fills are not formulas of their own. */
export async function placeFormulas(
  sheet: Excel.Worksheet,
  cells: readonly FormulaCell[]
): Promise<readonly PlacedFormula[]> {
  const runs = await lookAt(sheet, formulaRuns(cells));
  const [plain, spilling] = [true, false].map((is) =>
    runs.filter(({ range }) => (range.hasSpill === false) === is)
  );
  const ofSpilling = spilling.flatMap(({ run }) => run.cells);
  // Excel may hand the formula of a spill out for each of its cells, so the first of a text is asked first.
  const firsts = await spillsOf(sheet, formulaRuns(ofSpilling, sameText).map(firstOf));
  const rest = ofSpilling.filter(outside(firsts));
  const others = await spillsOf(sheet, rest);
  return [
    ...(await plainFormulas(sheet, plain)),
    ...firsts,
    ...others,
    ...rest.filter(outside(others)).map((cell) => placed(cell)),
  ];
}

interface LookedAt {
  readonly run: FormulaRun;
  readonly range: Excel.Range;
}

async function lookAt(sheet: Excel.Worksheet, runs: readonly FormulaRun[]): Promise<LookedAt[]> {
  const looked = runs.map((run) => {
    const range = sheet.getRangeByIndexes(run.row, run.column, run.cells.length, 1);
    range.load("hasSpill,savedAsArray");
    return { run, range };
  });
  if (looked.length > 0) await sheet.context.sync();
  return looked;
}

const firstOf = ({ cells: [cell] }: FormulaRun) => cell;

/**
 * Neighbours of one text that Excel saves as an array without a spill were entered as a block, with
 * Ctrl+Shift+Enter. A formula by itself is saved as an array too.
 */
async function plainFormulas(
  sheet: Excel.Worksheet,
  plain: readonly LookedAt[]
): Promise<readonly PlacedFormula[]> {
  const suspects = plain
    .filter(({ range }) => range.savedAsArray !== false)
    .flatMap(({ run }) => formulaRuns(run.cells, sameText))
    .filter(({ cells }) => cells.length > 1);
  const blocks = (await lookAt(sheet, suspects)).filter(({ range }) => range.savedAsArray);
  const ofBlocks = new Set(blocks.flatMap(({ run }) => run.cells));
  return plain.flatMap(({ run }) => run.cells.map((cell) => placed(cell, ofBlocks.has(cell))));
}

const placed = ({ row, column, formula }: FormulaCell, isBlock = false): PlacedFormula => ({
  area: { row, column, rows: 1, columns: 1 },
  formula,
  isBlock,
});

async function spillsOf(
  sheet: Excel.Worksheet,
  cells: readonly FormulaCell[]
): Promise<readonly PlacedFormula[]> {
  const loaded: { readonly range: Excel.Range; readonly formula: string }[] = [];
  await inPieces(sheet.context, cells, ({ row, column, formula }) => {
    const range = sheet.getCell(row, column).getSpillingToRangeOrNullObject();
    range.load("rowIndex,columnIndex,rowCount,columnCount");
    loaded.push({ range, formula });
  });
  return loaded.flatMap(({ range, formula }) =>
    range.isNullObject ? [] : [{ area: areaOf(range), formula, isBlock: false }]
  );
}

const areaOf = ({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): SheetArea => ({
  row: rowIndex,
  column: columnIndex,
  rows: rowCount,
  columns: columnCount,
});

const outside =
  (spills: readonly PlacedFormula[]) =>
  ({ row, column }: FormulaCell) =>
    !spills.some(
      ({ area }) =>
        row >= area.row &&
        row < area.row + area.rows &&
        column >= area.column &&
        column < area.column + area.columns
    );
