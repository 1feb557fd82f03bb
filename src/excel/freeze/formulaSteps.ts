import { setFormat } from "../queueRun";
import { cellSteps, type CellBack } from "../restore/putBack";
import { isFormula } from "../restore/cellContent";
import { bytesOf, type Step } from "../sendSteps";
import { formulaRuns, type FormulaCell } from "./formulaRuns";
import type { Replacement, SheetWork } from "./types";

/** Cells as they are to be from now on; a formula's own cell comes before those it spilled into. */
export function replaceSteps(sheet: Excel.Worksheet, work: SheetWork): readonly Step[] {
  const cells = work.replacements.flatMap(contentsAfter);
  const formulas = cells.filter(({ content }) => isFormula(content));
  const values = cells.filter(({ content }) => !isFormula(content));
  return [
    ...cellSteps(sheet, values, work.single),
    ...formulaCells(sheet, formulas.map(asFormula), work.single),
  ];
}

const asFormula = ({ row, column, content, format }: CellBack): FormatCell => ({
  row,
  column,
  formula: String(content),
  format,
});

const contentsAfter = ({ area, after, formats }: Replacement): readonly CellBack[] =>
  after.map((content, i) => ({
    row: area.row + Math.floor(i / area.columns),
    column: area.column + (i % area.columns),
    content,
    format: formats[i] ?? "General",
  }));

/** Formulas back in their cells; what filled the cells of a spill goes first, or it could not spill. */
export function backSteps(
  sheet: Excel.Worksheet,
  replacements: readonly Replacement[],
  single: boolean
): readonly Step[] {
  const spills = replacements.filter(({ area }) => area.rows * area.columns > 1);
  const cells = replacements.map(({ area, formula, formats }): FormatCell => ({
    row: area.row,
    column: area.column,
    formula,
    format: formats[0] ?? "General",
  }));
  return [
    ...spills.map(({ area: { row, column, rows, columns } }): Step => ({
      bytes: 1_000,
      queue: () => sheet.getRangeByIndexes(row, column, rows, columns).clear("Contents"),
    })),
    ...formulaCells(sheet, cells, single),
  ];
}

interface FormatCell extends FormulaCell {
  readonly format: string;
}

/**
 * In a cell formatted as text Excel would take a formula for a text, and a formula over dates brings a
 * date format along: each cell gets its own format back behind it.
 */
function formulaCells(
  sheet: Excel.Worksheet,
  cells: readonly FormatCell[],
  single: boolean
): readonly Step[] {
  const formats = new Map(cells.map((cell) => [cell as FormulaCell, cell.format]));
  const runs = formulaRuns(cells, single ? () => false : undefined);
  return runs.map((run) => {
    const texts = run.cells.map(({ formula }) => formula);
    return {
      bytes: bytesOf(texts) + 20 * texts.length,
      queue: () => {
        const range = sheet.getRangeByIndexes(run.row, run.column, texts.length, 1);
        const own = run.cells.map((cell) => formats.get(cell) ?? "General");
        if (own.includes("@")) setFormat(range, "General");
        range.formulas = texts.map((text) => [text]);
        range.numberFormat = own.map((format) => [format]);
      },
    };
  });
}

export interface FormatBack {
  readonly row: number;
  readonly column: number;
  readonly format: string;
}

/** Number formats alone. */
export const formatSteps = (
  sheet: Excel.Worksheet,
  formats: readonly FormatBack[]
): readonly Step[] =>
  formats.map(({ row, column, format }) => ({
    bytes: 1_000,
    queue: () => setFormat(sheet.getCell(row, column), format),
  }));
