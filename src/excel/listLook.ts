import { dataRange } from "./dataRange";
import type { PlannedColumn, RegradePlan } from "./types";

/** Width in points that shows a date in full, or a change such as 2026-11-22 升 B类→A类. */
const WIDTHS: Readonly<Record<PlannedColumn["kind"], number>> = {
  score: 54,
  tier: 66,
  change: 150,
  next: 84,
};

/** The look of the list's last column: its header, and the font of its first customer. */
export interface ListLook {
  readonly header: Excel.RangeFormat;
  readonly font: Excel.RangeFont;
}

/** Loads it; null when nothing new is added, or a table styles itself. */
export function loadListLook(sheet: Excel.Worksheet, plan: RegradePlan): ListLook | null {
  const { list } = plan.read;
  if (list.table !== undefined || !plan.columns.some(({ place }) => place === "new")) return null;
  const column = list.firstColumn + list.headers.length - 1;
  const header = sheet.getCell(list.headerRow, column).format;
  header.load("horizontalAlignment,verticalAlignment,wrapText");
  header.fill.load("color");
  header.font.load("bold,color,name,size");
  const { font } = sheet.getCell(list.rows[0], column).format;
  font.load("name,size");
  return { header, font };
}

/** Queues the look of new columns: that of the column beside them, so that the list stays one list. */
export function queueListLook(
  sheet: Excel.Worksheet,
  plan: RegradePlan,
  look: ListLook | null
): void {
  for (const { kind, column, place } of plan.columns) {
    if (place !== "new") continue;
    const { format } = sheet.getCell(plan.read.list.headerRow, column);
    format.columnWidth = WIDTHS[kind];
    if (look === null) continue;
    wearHeader(format, look.header);
    const { name, size } = look.font;
    dataRange(sheet, plan.read.list, column).format.font.set({ name, size });
  }
}

function wearHeader(format: Excel.RangeFormat, look: Excel.RangeFormat): void {
  format.horizontalAlignment = look.horizontalAlignment;
  format.verticalAlignment = look.verticalAlignment;
  format.wrapText = look.wrapText;
  // Excel reports white for "no fill"; painting it would hide the grid lines.
  if (look.fill.color !== "#FFFFFF" && look.fill.color !== "") format.fill.color = look.fill.color;
  const { bold, color, name, size } = look.font;
  format.font.set({ bold, color, name, size });
}
