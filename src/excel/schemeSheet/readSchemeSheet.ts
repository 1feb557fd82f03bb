/** Round trips: 2 for one sheet (where it is used; its cells). All sheets: 3 and one for each that is one. */
import {
  isSchemeSheet,
  readSchemeCells,
  type CellPlace,
  type SchemeReading,
  type SheetProblem,
} from "../../scheme/sheet";
import { readBlocks } from "../readBlocks";

/** A scheme sheet as it stands in the workbook; places are those of the sheet. */
export interface SchemeOnSheet {
  readonly worksheetId: string;
  readonly name: string;
  readonly reading: SchemeReading;
}

/** Reads one sheet, whatever stands on it. */
export async function readSchemeSheet(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet
): Promise<SchemeOnSheet> {
  sheet.load("id,name");
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,rowCount,columnCount");
  await context.sync();
  if (used.isNullObject)
    return { worksheetId: sheet.id, name: sheet.name, reading: readSchemeCells({ values: [] }) };
  const first = { row: used.rowIndex, column: used.columnIndex };
  const area = { ...first, rows: used.rowCount, columns: used.columnCount };
  const { values, numberFormats } = await readBlocks(sheet, area, undefined, () => undefined);
  const reading = readSchemeCells({ values, formats: numberFormats });
  return { worksheetId: sheet.id, name: sheet.name, reading: moved(reading, first) };
}

/** The used range of a sheet need not begin in its first cell. */
function moved(reading: SchemeReading, { row, column }: CellPlace): SchemeReading {
  const place = (cell: CellPlace) => ({ row: cell.row + row, column: cell.column + column });
  const all = (problems: readonly SheetProblem[]) =>
    problems.map((problem) => ({ ...problem, cell: place(problem.cell) }));
  if ("problems" in reading) return { ...reading, problems: all(reading.problems) };
  const { cellOf, warnings } = reading;
  return { ...reading, cellOf: (at) => place(cellOf(at)), warnings: all(warnings) };
}

/** So much of each sheet is looked at to tell scheme sheets from others. */
const GLANCE = { rows: 12, columns: 4 };

/** All scheme sheets of the workbook in the order of its tabs, hidden ones left out. */
async function readSchemeSheets(context: Excel.RequestContext): Promise<readonly SchemeOnSheet[]> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name,items/visibility");
  await context.sync();
  const seen = worksheets.items
    .filter(({ visibility }) => visibility === "Visible")
    .map((sheet) => {
      const glance = sheet.getRangeByIndexes(0, 0, GLANCE.rows, GLANCE.columns);
      glance.load("values");
      return { sheet, glance };
    });
  await context.sync();
  const found = seen.filter(({ glance }) => isSchemeSheet(glance.values as unknown[][]));
  return inTurn(found, ({ sheet }) => readSchemeSheet(context, sheet));
}

/** One after the other: each has round trips of its own. */
async function inTurn<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<R[]> {
  const done: R[] = [];
  for (const item of items) done.push(await work(item));
  return done;
}

/** The workbook's scheme sheets, in a request of their own. */
export const listSchemeSheets = (): Promise<readonly SchemeOnSheet[]> =>
  Excel.run({ delayForCellEdit: true }, readSchemeSheets);
