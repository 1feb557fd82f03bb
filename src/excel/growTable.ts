import type { RegradePlan } from "./types";

/** New columns right beside a table become its columns. */
export function growTable(sheet: Excel.Worksheet, plan: RegradePlan): void {
  const { list } = plan.read;
  const table = plan.snapshot.cells.tables.find(({ name }) => name === list.table);
  if (table === undefined) return;
  const { area } = table;
  const added = plan.columns.filter(({ place }) => place === "new").map(({ column }) => column);
  const edge = area.column + area.columns;
  if (added.length === 0 || Math.min(...added) !== edge) return;
  sheet.tables
    .getItem(table.name)
    .resize(sheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns + added.length));
}
