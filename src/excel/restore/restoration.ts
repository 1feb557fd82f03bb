/** What putting a restore point back has to know of the workbook, and the steps that do it. */
import {
  asFound,
  loadDetails,
  loadRules,
  ours,
  queueColors,
  type ColoredRows,
  type FoundFormats,
  type FoundRule,
} from "../applyColors";
import type { Step } from "../sendSteps";
import { loadSlots, loadSlotTexts, type LoadedSlots, type Slot } from "./slots";
import { loadStatePart, loadStateText } from "../writeState";
import { cellSteps, queueFresh, type CellBack, type Places } from "./putBack";
import type { RestorePoint } from "./types";

/** First load. */
export interface Found {
  readonly context: Excel.RequestContext;
  readonly sheet: Excel.Worksheet;
  readonly names: Excel.NamedItemCollection;
  readonly part: Excel.CustomXmlPart;
  readonly slots: LoadedSlots;
}

export function loadFound(context: Excel.RequestContext, worksheetId: string): Found {
  const { workbook } = context;
  const sheet = workbook.worksheets.getItemOrNullObject(worksheetId);
  sheet.load("id,name");
  workbook.names.load("items/name,items/formula");
  return {
    context,
    sheet,
    names: workbook.names,
    part: loadStatePart(context),
    slots: loadSlots(context),
  };
}

/** Second load; the cells are the caller's. */
export interface Detailed {
  readonly table: { readonly table: Excel.Table; readonly range: Excel.Range } | undefined;
  readonly formats: readonly FoundFormats[];
  readonly stateText: () => string | undefined;
  readonly slotTexts: () => readonly Slot[];
}

export function loadDetailed(found: Found, point: RestorePoint, places: Places): Detailed {
  const { sheet } = found;
  const columns = point.columns.flatMap(({ column }) => places.column(column) ?? []);
  const first = point.rows.reduce(
    (least, row) => Math.min(least, places.row(row) ?? Infinity),
    Infinity
  );
  const table = point.table && sheet.tables.getItemOrNullObject(point.table.name);
  const range = table?.getRange();
  range?.load("rowIndex,columnIndex,rowCount,columnCount");
  return {
    table: table && range && { table, range },
    formats:
      point.colors === undefined || first === Infinity
        ? []
        : loadRules(sheet, columns, first, point.rows.length),
    stateText: loadStateText(found.part),
    slotTexts: loadSlotTexts(found.slots),
  };
}

/** Third load: our colour rules in full. */
export const loadColors = ({ formats }: Detailed): readonly FoundRule[] => loadDetails(formats);

export interface Restoring {
  readonly found: Found;
  readonly detailed: Detailed;
  readonly rules: readonly FoundRule[];
  readonly places: Places;
  readonly cells: readonly CellBack[];
  /** Cells one at a time, as under a filter. */
  readonly single: boolean;
}

/** The steps that put cells, formats, colours, names and the table back. */
export function restoreSteps(
  point: RestorePoint,
  { found, detailed, rules, places, cells, single }: Restoring
): readonly Step[] {
  const { sheet } = found;
  const step = (queue: () => void): Step => ({ bytes: 4_000, queue });
  return [
    // A table gives its new columns up before their header cells can be emptied.
    step(() => shrinkTable(sheet, point, detailed)),
    ...cellSteps(sheet, cells, single),
    step(() => queueFresh(sheet, point.fresh, places)),
    step(() => restoreColors(sheet, point, ours(rules), places)),
    step(() => restoreNames(found, point)),
  ];
}

function shrinkTable(sheet: Excel.Worksheet, { table, fresh }: RestorePoint, detailed: Detailed) {
  if (table === undefined || detailed.table === undefined) return;
  if (detailed.table.table.isNullObject) return;
  const { rowIndex, columnIndex, rowCount, columnCount } = detailed.table.range;
  // Only the columns that the run added, wherever the table stands and however many rows it has now.
  if (columnCount !== table.area.columns + fresh.length || fresh.length === 0) return;
  detailed.table.table.resize(
    sheet.getRangeByIndexes(rowIndex, columnIndex, rowCount, table.area.columns)
  );
}

function restoreColors(
  sheet: Excel.Worksheet,
  point: RestorePoint,
  present: readonly FoundRule[],
  places: Places
): void {
  if (point.colors === undefined) return;
  const before = point.colors.flatMap((colored): ColoredRows[] => {
    const column = places.column(colored.column);
    const row = places.row(colored.row);
    return column === undefined || row === undefined ? [] : [{ ...colored, column, row }];
  });
  if (!isAsBefore(present, before)) queueColors(sheet, present, before);
}

/** Rules that stand as they stood are left alone, so that their order stays too. */
const isAsBefore = (present: readonly FoundRule[], before: readonly ColoredRows[]) =>
  JSON.stringify(asFound(present).map(inOrder)) === JSON.stringify(before.map(inOrder));

/** Members in one order, whoever made the object. */
const inOrder = ({ column, row, rows, rules }: ColoredRows) => [
  column,
  row,
  rows,
  ...rules.map(({ formula, colors, bold }) => [formula, colors.fill, colors.text, bold]),
];

function restoreNames({ context, names }: Found, { names: saved }: RestorePoint): void {
  for (const { name, formula } of saved) {
    const now = names.items.find((item) => item.name === name);
    if (now?.formula === formula) continue;
    now?.delete();
    if (formula !== null) context.workbook.names.add(name, formula).visible = false;
  }
}
