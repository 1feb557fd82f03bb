import { queueColors, plannedColors, type FoundRule } from "./applyColors";
import { columnRuns, SINGLE_CELLS } from "./columnRuns";
import { dataRows } from "./dataRange";
import { growTable } from "./growTable";
import { queueListLook, type LoadedLook } from "./listLook";
import type { PlannedName } from "./planNames";
import type { Step } from "./sendSteps";
import { sideBySide } from "./sideBySide";
import { asText } from "./textCell";
import type { PlannedColumn, RegradePlan } from "./types";

/** What is known of the sheet when the run's steps are laid out. */
export interface RunParts {
  readonly sheet: Excel.Worksheet;
  readonly look: LoadedLook;
  readonly names: readonly PlannedName[];
  /** Our rules to be exchanged; undefined where the colours stay. */
  readonly rules: readonly FoundRule[] | undefined;
}

/** Everything a run does to the sheet, in the order in which it is done. */
export function runSteps(plan: RegradePlan, parts: RunParts): readonly Step[] {
  const { sheet } = parts;
  const { writes, snapshot } = plan;
  const blocks = snapshot.isFiltered
    ? columnRuns(writes, SINGLE_CELLS).flatMap((cell) => sideBySide([cell]))
    : sideBySide(columnRuns(writes));
  return [
    once(() => plan.columns.forEach((column) => formatColumn(sheet, plan, column))),
    ...blocks.map(({ row, column, rows, bytes }) => ({
      bytes,
      queue: () => {
        const range = sheet.getRangeByIndexes(row, column, rows.length, rows[0].length);
        range.values = rows.map((cells) => cells.map(asWritten));
      },
    })),
    once(() => queueListLook(sheet, plan, parts.look)),
    once(() => growTable(sheet, plan)),
    once(() => parts.rules && queueColors(sheet, parts.rules, plannedColors(plan))),
    once(() => parts.names.forEach((name) => queueName(sheet, plan, name))),
  ];
}

const asWritten = (value: string | number | null) =>
  typeof value === "string" ? asText(value) : value;

/** A few actions; a kilobyte each is ample. */
const once = (queue: () => void): Step => ({ bytes: 4_000, queue });

function queueName(
  sheet: Excel.Worksheet,
  plan: RegradePlan,
  { name, column, instead }: PlannedName
) {
  const { names } = sheet.context.workbook;
  if (instead !== undefined) names.getItem(name).delete();
  names.add(name, sheet.getCell(plan.read.list.headerRow, column)).visible = false;
}

const FORMATS: Partial<Readonly<Record<PlannedColumn["kind"], string>>> = {
  score: "0.00",
  next: "yyyy-mm-dd",
};

/** Number formats of new columns only; a reused column keeps the user's. */
export function formatColumn(sheet: Excel.Worksheet, plan: RegradePlan, column: PlannedColumn) {
  const format = FORMATS[column.kind];
  if (column.place !== "new" || format === undefined) return;
  const { first, rows } = dataRows(plan.read.list);
  setFormat(sheet.getRangeByIndexes(first, column.column, rows, 1), format);
}

/** Excel takes one value for a whole range; the types know only arrays. */
export function setFormat(range: Excel.Range, format: string): void {
  (range as { numberFormat: unknown }).numberFormat = format;
}
