import { dataRange } from "./dataRange";
import type { PlannedColumn, RegradePlan } from "./types";

/** Width in points that shows a date in full, or a change such as 2026-11-22 升 B类→A类. */
const WIDTHS: Readonly<Record<PlannedColumn["kind"], number>> = {
  score: 54,
  tier: 66,
  change: 150,
  next: 84,
};

/** The look of a header cell, as far as GRADE changes it. */
export interface HeaderLook {
  readonly horizontalAlignment: Excel.HorizontalAlignment | string;
  readonly verticalAlignment: Excel.VerticalAlignment | string;
  readonly wrapText: boolean;
  /** "" and "#FFFFFF": no fill. */
  readonly fill: string;
  readonly font: {
    readonly bold: boolean;
    readonly color: string;
    readonly name: string;
    readonly size: number;
  };
}

/** The look of the list's last column, and of new columns as they were. */
export interface LoadedLook {
  /** Undefined where a table styles its columns, and where nothing new is added. */
  readonly model: { readonly header: Excel.Range; readonly font: Excel.RangeFont } | undefined;
  readonly fresh: readonly { readonly column: number; readonly header: Excel.Range }[];
}

export function loadListLook(sheet: Excel.Worksheet, plan: RegradePlan): LoadedLook {
  const { list } = plan.read;
  const fresh = plan.columns
    .filter(({ place }) => place === "new")
    .map(({ column }) => {
      const header = loadHeader(sheet.getCell(list.headerRow, column));
      header.format.load("columnWidth,useStandardWidth");
      return { column, header };
    });
  if (fresh.length === 0 || list.table !== undefined) return { model: undefined, fresh };
  const last = list.firstColumn + list.headers.length - 1;
  const { font } = sheet.getCell(list.rows[0], last).format;
  font.load("name,size");
  return { model: { header: loadHeader(sheet.getCell(list.headerRow, last)), font }, fresh };
}

function loadHeader(cell: Excel.Range): Excel.Range {
  cell.format.load("horizontalAlignment,verticalAlignment,wrapText");
  cell.format.fill.load("color");
  cell.format.font.load("bold,color,name,size");
  return cell;
}

export function headerLook({ format }: Excel.Range): HeaderLook {
  const { horizontalAlignment, verticalAlignment, wrapText, fill, font } = format;
  const { bold, color, name, size } = font;
  return {
    horizontalAlignment,
    verticalAlignment,
    wrapText,
    fill: fill.color,
    font: { bold, color, name, size },
  };
}

/** Queues the look of new columns: that of the column beside them, so that the list stays one list. */
export function queueListLook(
  sheet: Excel.Worksheet,
  plan: RegradePlan,
  { model, fresh }: LoadedLook
): void {
  for (const { kind, column, place } of plan.columns) {
    if (place !== "new") continue;
    const header = sheet.getCell(plan.read.list.headerRow, column);
    header.format.columnWidth = WIDTHS[kind];
    if (model === undefined) continue;
    wearHeader(header, headerLook(model.header));
    // Cells that bear formats of the user's own keep their font.
    if (column < plan.snapshot.firstBareColumn) continue;
    const { name, size } = model.font;
    // Bare cells all bear the font of the workbook; mostly it is that of the list.
    const bare = fresh.find((one) => one.column === column)?.header.format.font;
    if (bare?.name === name && bare.size === size) continue;
    dataRange(sheet, plan.read.list, column).format.font.set({ name, size });
  }
}

/** Excel reports white for "no fill"; painting it would hide the grid lines. */
const isNoFill = (color: string) => color === "#FFFFFF" || color === "";

export function wearHeader({ format }: Excel.Range, look: HeaderLook): void {
  format.horizontalAlignment = look.horizontalAlignment as Excel.HorizontalAlignment;
  format.verticalAlignment = look.verticalAlignment as Excel.VerticalAlignment;
  format.wrapText = look.wrapText;
  if (!isNoFill(look.fill)) format.fill.color = look.fill;
  format.font.set(look.font);
}

/** Back to a look as it was loaded. */
export function restoreHeader(cell: Excel.Range, look: HeaderLook): void {
  wearHeader(cell, look);
  if (isNoFill(look.fill)) cell.format.fill.clear();
}
