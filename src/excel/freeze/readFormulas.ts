/** Round trips: 2 (the sheets; their used ranges); for each sheet one for each block, 2 more where it has formulas. */
import type { SheetArea } from "../../table/types";
import { inBlocks } from "../inBlocks";
import type { CellContent } from "../restore/types";
import type { Watch } from "../types";
import type { FormulaCell } from "./formulaRuns";
import { callsGrade } from "./gradeCalls";
import { readShown } from "./readShown";
import { placeFormulas } from "./spills";
import type { SheetSurvey, Survey } from "./types";

/** Every formula of the workbook that calls a GRADE function, with what it shows. Nothing is written. */
export async function surveyFormulas(watch?: Watch): Promise<Survey> {
  return Excel.run({ delayForCellEdit: true }, (context) => readFormulas(context, watch));
}

export async function readFormulas(
  context: Excel.RequestContext,
  watch: Watch | undefined
): Promise<Survey> {
  const { workbook } = context;
  const { worksheets } = workbook;
  workbook.load("readOnly");
  worksheets.load("items/id,items/name");
  const active = worksheets.getActiveWorksheet();
  active.load("id");
  await context.sync();
  const looks = worksheets.items.map(loadLook);
  await context.sync();
  const sheets: SheetSurvey[] = [];
  const next = async (at: number): Promise<void> => {
    if (at === looks.length) return;
    const found = await readSheet(looks[at], active.id, watch);
    if (found.formulas.length > 0) sheets.push(found);
    return next(at + 1);
  };
  await next(0);
  return { isReadOnly: workbook.readOnly, sheets };
}

interface Look {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
}

function loadLook(sheet: Excel.Worksheet): Look {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,rowCount,columnCount");
  sheet.load("protection/protected,autoFilter/isDataFiltered");
  sheet.tables.load("items/autoFilter/isDataFiltered");
  return { sheet, used };
}

async function readSheet(
  { sheet, used }: Look,
  active: string,
  watch: Watch | undefined
): Promise<SheetSurvey> {
  const cells = used.isNullObject ? [] : await findCells(sheet, used, watch);
  const placed = cells.length === 0 ? [] : await placeFormulas(sheet, cells);
  const { items } = sheet.tables;
  return {
    worksheetId: sheet.id,
    name: sheet.name,
    isActive: sheet.id === active,
    isProtected: sheet.protection.protected,
    isFiltered:
      sheet.autoFilter.isDataFiltered || items.some((table) => table.autoFilter.isDataFiltered),
    formulas: await readShown(sheet, placed),
  };
}

async function findCells(
  sheet: Excel.Worksheet,
  { rowIndex, columnIndex, rowCount, columnCount }: Excel.Range,
  watch: Watch | undefined
): Promise<readonly FormulaCell[]> {
  const found: FormulaCell[] = [];
  const load = (block: SheetArea) => {
    const range = sheet.getRangeByIndexes(block.row, block.column, block.rows, block.columns);
    range.load("formulas");
    return () => {
      for (const cell of cellsIn(block, range)) found.push(cell);
    };
  };
  const area = { row: rowIndex, column: columnIndex, rows: rowCount, columns: columnCount };
  const context = sheet.context as Excel.RequestContext;
  await inBlocks({ context, area, load, ...(watch === undefined ? {} : { watch }) });
  return found;
}

function cellsIn({ row, column }: SheetArea, { formulas }: Excel.Range): readonly FormulaCell[] {
  return (formulas as CellContent[][]).flatMap((line, r) =>
    line.flatMap((formula, c) =>
      callsGrade(formula) ? [{ row: row + r, column: column + c, formula }] : []
    )
  );
}
