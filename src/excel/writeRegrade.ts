/** Round trips: 2 or 3 (check that nothing moved; what stands there; write), none when nothing would change. */
import { colorSignature, loadFormulas, loadRules, queueColors } from "./applyColors";
import { cellAddress } from "./cellAddress";
import { dataRows } from "./dataRange";
import { setActiveScheme } from "../scheme/activeScheme";
import { columnRuns, type ColumnRun } from "./columnRuns";
import { growTable } from "./growTable";
import { ownName } from "./ownNames";
import { loadListLook, queueListLook } from "./listLook";
import type { PlannedColumn, Refusal, RegradeDone, RegradePlan } from "./types";
import { loadStatePart, queueState } from "./writeState";

/** Writes exactly what was planned, or refuses when the sheet is no longer what was read. */
export async function writeRegrade(plan: RegradePlan): Promise<RegradeDone | Refusal> {
  const done = isSettled(plan)
    ? doneOf(plan)
    : await Excel.run({ delayForCellEdit: true }, async (context) => write(context, plan));
  // From now on formulas that name no scheme mean this one.
  if (!("code" in done)) setActiveScheme(plan.scheme);
  return done;
}

const doneOf = (plan: RegradePlan): RegradeDone => ({
  counts: plan.counts,
  customers: plan.read.list.rows.length,
  cellsWritten: plan.writes.length,
  columns: plan.columns,
});

/** Nothing would change: no cell, no colour, no column, and the workbook remembers the same set-up. */
const isSettled = (plan: RegradePlan) =>
  plan.writes.length === 0 &&
  colorSignature(plan) === plan.snapshot.colored &&
  plan.columns.every(({ place }) => place === "own") &&
  JSON.stringify(plan.snapshot.setup) === JSON.stringify(plan.request.setup);

async function write(
  context: Excel.RequestContext,
  plan: RegradePlan
): Promise<RegradeDone | Refusal> {
  const signature = colorSignature(plan);
  const sheet = context.workbook.worksheets.getItem(plan.snapshot.worksheetId);
  const runs = columnRuns(plan.writes);
  const recolor = signature !== plan.snapshot.colored;
  const present = loadPresent(sheet, plan);
  const part = loadStatePart(context);
  const look = loadListLook(sheet, plan);
  const rules = recolor ? loadRules(sheet, plan) : { formats: [] };
  await context.sync();
  const refusal = findRefusal(plan, present, runs);
  if (refusal !== undefined) return refusal;

  const xml = part.isNullObject ? undefined : part.getXml();
  const formats = loadFormulas(rules);
  if (xml !== undefined || formats.length > 0) await context.sync();

  // From here on everything is queued and goes out in one request: all of it is done, or nothing.
  for (const column of plan.columns) formatColumn(sheet, plan, column);
  for (const run of runs) {
    const range = sheet.getRangeByIndexes(run.row, run.column, run.values.length, 1);
    range.values = run.values.map((value) => [asCell(value)]);
  }
  queueListLook(sheet, plan, look);
  growTable(sheet, plan);
  if (recolor) queueColors(sheet, plan, formats);
  for (const column of plan.columns) queueName(context, sheet, plan, column);
  queueState(context, plan, part, xml?.value, signature);
  await context.sync();
  return doneOf(plan);
}

function queueName(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  plan: RegradePlan,
  { kind, column, place }: PlannedColumn
) {
  if (place === "own") return;
  const name = context.workbook.names.add(
    ownName(plan.snapshot.listNumber, kind, place === "reused"),
    sheet.getCell(plan.read.list.headerRow, column)
  );
  name.visible = false;
}

/** Text is written as text: a leading = + - @ (or apostrophe) would otherwise become something else. */
function asCell(value: string | number | null): string | number | null {
  return typeof value === "string" && /^[=+\-@']/.test(value) ? `'${value}` : value;
}

interface Present {
  readonly key: number;
  readonly keys: Excel.Range;
  readonly targets: readonly { readonly column: number; readonly range: Excel.Range }[];
}

/** Loads the columns to be written and the column that tells customers apart. */
function loadPresent(sheet: Excel.Worksheet, plan: RegradePlan): Present {
  const { list, matches } = plan.read;
  const down = (row: number, column: number) =>
    sheet.getRangeByIndexes(row, column, list.lastRow - row + 1, 1);
  const targets = plan.columns.map(({ column }) => {
    const range = down(list.headerRow, column);
    range.load("formulas");
    return { column, range };
  });
  const key = (matches.find(({ column }) => isNameColumn(plan, column)) ?? matches[0])
    .sheetColumns[0];
  const keys = down(list.firstRow, key);
  keys.load("values");
  return { key, keys, targets };
}

/** The customers must still stand where they were read, and no formula where we would write. */
function findRefusal(
  plan: RegradePlan,
  { key, keys, targets }: Present,
  runs: readonly ColumnRun[]
): Refusal | undefined {
  const { list } = plan.read;
  const { cells } = plan.snapshot;
  const moved = list.rows.some((row) => {
    const was = cells.values[row - cells.row]?.[key - cells.column] ?? "";
    return typeof was !== "object" && was !== keys.values[row - list.firstRow][0];
  });
  if (moved) return { code: "sheet-changed", params: { sheet: cells.sheet } };
  for (const { column, row, values } of runs) {
    const formulas = targets.find((target) => target.column === column)?.range.formulas;
    const at = values.findIndex(
      (value, i) => value !== null && isFormula(formulas?.[row - list.headerRow + i]?.[0])
    );
    if (at < 0) continue;
    const cell = cellAddress(row + at, column);
    return { code: "formula-in-column", params: { sheet: cells.sheet, cell } };
  }
  return undefined;
}

const isNameColumn = (plan: RegradePlan, column: string) =>
  plan.scheme.columns.some(({ name, role }) => name === column && role === "name");

const isFormula = (formula: unknown) => typeof formula === "string" && formula.startsWith("=");

const FORMATS: Partial<Readonly<Record<PlannedColumn["kind"], string>>> = {
  score: "0.00",
  next: "yyyy-mm-dd",
};

/** Number formats of new columns only; a reused column keeps the user's. */
function formatColumn(sheet: Excel.Worksheet, plan: RegradePlan, column: PlannedColumn) {
  const format = FORMATS[column.kind];
  if (column.place !== "new" || format === undefined) return;
  const { first, rows } = dataRows(plan.read.list);
  const range = sheet.getRangeByIndexes(first, column.column, rows, 1);
  range.numberFormat = Array.from({ length: rows }, () => [format]);
}
