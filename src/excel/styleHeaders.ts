import type { PlannedColumn, RegradePlan } from "./types";

/** Width in points that shows a date in full, or a change such as 2026-11-22 升 B类→A类. */
const WIDTHS: Readonly<Record<PlannedColumn["kind"], number>> = {
  score: 54,
  tier: 66,
  change: 150,
  next: 84,
};

/** New columns of a plain list look like headers; in a table its own style does that. */
export function styleHeaders(sheet: Excel.Worksheet, plan: RegradePlan): void {
  const { list } = plan.read;
  for (const { kind, column, place } of plan.columns) {
    if (place !== "new") continue;
    const header = sheet.getCell(list.headerRow, column);
    header.format.columnWidth = WIDTHS[kind];
    if (list.table === undefined) header.format.font.bold = true;
  }
}
