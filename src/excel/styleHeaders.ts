import type { PlannedColumn, RegradePlan } from "./types";

/** Width in points that shows a date in full, or a change such as 2026-11-22 升 B类→A类. */
const WIDTHS: Readonly<Record<PlannedColumn["kind"], number>> = {
  score: 54,
  tier: 66,
  change: 150,
  next: 84,
};

/** Loads the look of the list's last header; null when nothing new is added, or a table styles itself. */
export function loadHeaderLook(
  sheet: Excel.Worksheet,
  plan: RegradePlan
): Excel.RangeFormat | null {
  const { list } = plan.read;
  if (list.table !== undefined || !plan.columns.some(({ place }) => place === "new")) return null;
  const last = sheet.getCell(list.headerRow, list.firstColumn + list.headers.length - 1).format;
  last.load("horizontalAlignment,verticalAlignment,wrapText");
  last.fill.load("color");
  last.font.load("bold,color,name,size");
  return last;
}

/** Queues the look of new headers: that of the header beside them, so that the list stays one list. */
export function queueHeaderLook(
  sheet: Excel.Worksheet,
  plan: RegradePlan,
  look: Excel.RangeFormat | null
): void {
  for (const { kind, column, place } of plan.columns) {
    if (place !== "new") continue;
    const { format } = sheet.getCell(plan.read.list.headerRow, column);
    format.columnWidth = WIDTHS[kind];
    if (look === null) continue;
    format.horizontalAlignment = look.horizontalAlignment;
    format.verticalAlignment = look.verticalAlignment;
    format.wrapText = look.wrapText;
    // Excel reports white for "no fill"; painting it would hide the grid lines.
    if (look.fill.color !== "#FFFFFF" && look.fill.color !== "")
      format.fill.color = look.fill.color;
    format.font.set({
      bold: look.font.bold,
      color: look.font.color,
      name: look.font.name,
      size: look.font.size,
    });
  }
}
