import { moveArea, type RowMove } from "../../book/moveReferences";
import type { BookSheet } from "../../book/types";
import { EventType, WORKBOOK_TARGET } from "../eventDesk";
import type { HostObject } from "../richapi/hostType";
import type { SheetArea, Workspace } from "../workspace";
import { sheetId } from "./identifiers";
import { range } from "./range";

/** Rows come or go by another hand than the add-in's: everything that lies below moves. */
export function moveRows(workspace: Workspace, sheet: BookSheet, by: RowMove): void {
  sheet.moveRows(by.at, by.count);
  const hidden = workspace.hiddenRows.get(sheet.id);
  if (hidden) {
    const rows = [...hidden].flatMap(
      (row) => moveArea({ row, column: 0, rows: 1, columns: 1 }, by)?.row ?? []
    );
    workspace.hiddenRows.set(sheet.id, new Set(rows));
  }
  workspace.rowsMoved(sheet, by);
  workspace.changed({ kind: "sheets", sheet });
  announce(workspace, sheet, by);
}

/** A range that the add-in holds stays with its cells; undefined when they are gone. */
export function movedRange(
  object: HostObject,
  sheet: BookSheet,
  by: RowMove
): HostObject | undefined {
  const held = range.of(object);
  if (held?.sheet.id !== sheet.id) return object;
  const area = moveArea(held.area, by);
  return area ? range({ ...held, area }) : undefined;
}

function announce({ events }: Workspace, sheet: BookSheet, { at, count }: RowMove): void {
  const worksheetId = sheetId(sheet);
  events.raise(EventType.worksheetChanged, [worksheetId, WORKBOOK_TARGET], {
    changeType: count > 0 ? "RowInserted" : "RowDeleted",
    source: "Local",
    worksheetId,
    address: `${at + 1}:${at + Math.abs(count)}`,
    shiftDirection: "None",
    triggerSource: "Unknown",
  });
}

/** Sorts the rows of an area by one of its columns; formulas are carried as they are. */
export function sortRows(place: SheetArea, column: number, descending: boolean): void {
  const { sheet, area } = place;
  const lines = Array.from({ length: area.rows }, (_, r) =>
    Array.from({ length: area.columns }, (_c, c) => sheet.cell(area.row + r, area.column + c))
  );
  const key = (line: (typeof lines)[number]): string | number => {
    const value = line[column - area.column]?.value ?? null;
    return typeof value === "number" ? value : value === null ? "" : JSON.stringify(value);
  };
  const compare = (a: string | number, b: string | number): number => {
    // Blanks stay at the end either way; numbers come before texts.
    if (a === "" || b === "") return a === b ? 0 : a === "" ? 1 : -1;
    const order =
      typeof a === typeof b ? (a < b ? -1 : a > b ? 1 : 0) : typeof a === "number" ? -1 : 1;
    return descending ? -order : order;
  };
  const sorted = [...lines].sort((a, b) => compare(key(a), key(b)));
  sheet.edit(
    sorted.flatMap((line, r) =>
      line.map(({ value, formula, style }, c) => ({
        row: area.row + r,
        column: area.column + c,
        value,
        style,
        ...(formula !== undefined && { formula }),
      }))
    )
  );
  place.workspace.changed({ kind: "cells", sheet, area });
}
