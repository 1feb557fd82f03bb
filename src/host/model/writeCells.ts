import { areaAddress } from "../../book/address";
import type { Area, BookCell, BookSheet, CellEdit } from "../../book/types";
import { accessDenied, HostError, invalidArgument } from "../richapi/hostError";
import { EventType, WORKBOOK_TARGET } from "../eventDesk";
import type { SheetArea, Workspace } from "../workspace";
import { intersect, isUnbounded } from "./address";
import { valueType, wireValue } from "./cellText";
import { sheetId, tableId } from "./identifiers";
import { isPartOfArray } from "./spill";

export type Edit = { readonly row: number; readonly column: number } & CellEdit;
type CellChange = (cell: BookCell, row: number, column: number) => CellEdit | undefined;

/** Refuses what Excel refuses on a protected sheet: any locked cell spoils the whole write. */
function assertWritable(target: SheetArea): void {
  const { workspace, sheet, area } = target;
  if (workspace.readOnly) throw accessDenied("the workbook is read-only");
  if (!isProtected(workspace, sheet)) return;
  const locked = new Map<number, boolean>();
  forEachCell(area, (row, column) => {
    const { style } = sheet.cell(row, column);
    const known = locked.get(style) ?? workspace.book.format(style).locked;
    locked.set(style, known);
    if (known) throw accessDenied(`${sheet.name} is protected`);
  });
}

/** Formats, columns, tables: on a protected sheet nothing may change but what it allows ("0"). */
export function assertAllowed(target: SheetArea, allowance?: string): void {
  const { workspace, sheet } = target;
  if (workspace.readOnly) throw accessDenied("the workbook is read-only");
  if (!isProtected(workspace, sheet)) return;
  const allowed = allowance !== undefined && sheet.protection.options[allowance] === "0";
  if (!allowed) throw accessDenied(`${sheet.name} is protected`);
}

export function isProtected(workspace: Workspace, sheet: BookSheet): boolean {
  return sheet.protection.protected || workspace.protectedSheets.has(sheet.id);
}

/** Writes values or formulas. All checks come before the first cell changes. */
export function writeContents(target: SheetArea, change: CellChange): void {
  if (isUnbounded(target.area)) throw invalidArgument("whole rows or columns cannot be written");
  assertWritable(target);
  const { sheet, area, workspace } = target;
  workspace.functionCells?.beforeWrite(target, workspace.actor);
  const edits = collect(target, (cell, row, column) => {
    const edit = change(cell, row, column);
    if (edit) assertOwnCell(cell, row, column);
    return edit;
  });
  const single = area.rows === 1 && area.columns === 1;
  const before = single ? sheet.cell(area.row, area.column) : undefined;
  sheet.edit(edits);
  renameTableColumns(target, edits);
  announce(target, before);
}

/** Writes formats only; Excel raises no onChanged for them. */
export function writeFormats(
  target: SheetArea,
  change: (style: number, row: number, column: number) => number
): void {
  if (isUnbounded(target.area)) throw invalidArgument("whole rows or columns cannot be formatted");
  assertAllowed(target, "formatCells");
  const { sheet, area } = target;
  const covered = coveredByMerge(sheet, area);
  const before = sheet.styles(area, (style) => style);
  const edits: Edit[] = [];
  forEachCell(area, (row, column) => {
    if (covered(row, column)) return;
    const old = before[row - area.row]?.[column - area.column] ?? 0;
    const style = change(old, row, column);
    if (style !== old) edits.push({ row, column, style });
  });
  if (edits.length === 0) return;
  sheet.edit(edits);
  target.workspace.changed({ kind: "formats", sheet: target.sheet, area: target.area });
}

function collect(target: SheetArea, change: CellChange): Edit[] {
  const { sheet, area } = target;
  const covered = coveredByMerge(sheet, area);
  const edits: Edit[] = [];
  forEachCell(area, (row, column) => {
    if (covered(row, column)) return;
    const edit = change(sheet.cell(row, column), row, column);
    if (!edit) return;
    const { value, formula, style } = edit;
    // All of one shape, which is what makes going through a hundred thousand of them quick.
    edits.push({ row, column, value, formula, style });
  });
  return edits;
}

/** Only the first cell of a merged area holds anything; Excel drops what is written to the others. */
function coveredByMerge(sheet: BookSheet, area: Area): (row: number, column: number) => boolean {
  const merges = sheet.merges.filter((merge) => intersect(merge, area));
  if (merges.length === 0) return () => false;
  return (row, column) =>
    merges.some(
      (merge) =>
        intersect(merge, { row, column, rows: 1, columns: 1 }) !== null &&
        (row !== merge.row || column !== merge.column)
    );
}

/** Part of an array formula cannot be changed; overwriting a spill would break it (#SPILL!). */
function assertOwnCell(cell: BookCell, row: number, column: number): void {
  if (!isPartOfArray(cell)) return;
  throw new HostError(
    "InvalidOperationInCellRange",
    `${areaAddress({ row, column, rows: 1, columns: 1 })} belongs to the array ${cell.arrayRef}.`
  );
}

/** A table's columns are named by the cells of its header row. */
function renameTableColumns({ sheet, workspace }: SheetArea, edits: readonly Edit[]): void {
  for (const table of sheet.tables) {
    const header = { ...table.area, rows: 1 };
    const touched = edits.some((e) => intersect(header, { ...e, rows: 1, columns: 1 }));
    if (!table.headerRow || !touched) continue;
    sheet.resizeTable(table.id, table.area);
    workspace.changed({ kind: "tables", sheet });
  }
}

export function forEachCell(area: Area, visit: (row: number, column: number) => void): void {
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      visit(row, column);
    }
  }
}

function announce(target: SheetArea, before: BookCell | undefined): void {
  const { workspace, sheet, area } = target;
  workspace.changed({ kind: "cells", sheet, area });
  const after = before && sheet.cell(area.row, area.column);
  const message = {
    changeType: "RangeEdited",
    source: "Local",
    worksheetId: sheetId(sheet),
    address: areaAddress(area),
    shiftDirection: "None",
    triggerSource: workspace.actor === "add-in" ? "ThisLocalAddin" : "Unknown",
    ...(before && { valueBefore: wireValue(before.value), valueTypeBefore: valueType(before) }),
    ...(after && { valueAfter: wireValue(after.value), valueTypeAfter: valueType(after) }),
  };
  const { events } = workspace;
  events.raise(EventType.worksheetChanged, [message.worksheetId, WORKBOOK_TARGET], message);
  for (const table of sheet.tables) {
    const part = intersect(table.area, area);
    if (!part) continue;
    const id = tableId(table);
    const ofTable = { ...message, tableId: id, address: areaAddress(part) };
    events.raise(EventType.tableChanged, [id, WORKBOOK_TARGET], ofTable);
  }
}
