import { parseStructRef } from "@borgar/fx";
import { areaContains, MAX_COLUMNS, MAX_ROWS } from "../../book/address";
import type { Area, BookSheet, BookTable } from "../../book/types";
import { areaOf, splitSheet } from "../model/address";
import { findName, rangeOfName } from "../model/lookUp";
import { spillingTo } from "../model/spill";
import type { SheetArea, Workspace } from "../workspace";

/** Where a formula stands: references without a sheet and [@…] are seen from there. */
export interface Place {
  readonly workspace: Workspace;
  readonly sheet: BookSheet;
  readonly row: number;
  readonly column: number;
}

/** The cells that a reference means; undefined when there are none (#REF!). */
export function resolveReference(
  place: Place,
  text: string,
  whole: boolean
): SheetArea | undefined {
  if (text.includes("[")) return tableArea(place, text);
  const { workspace } = place;
  const { sheet: name, rest } = splitSheet(text);
  const sheet = name === undefined ? place.sheet : workspace.book.sheet(name);
  if (!sheet) return undefined;
  const area = areaOf(rest);
  const found = area ? { workspace, sheet, area } : named(place, rest);
  if (!found || !whole) return found;
  return spillingTo(found) ?? undefined;
}

/** The formula names something that may come to mean other cells without any cell changing. */
export function isByName(text: string): boolean {
  return text.includes("[") || areaOf(splitSheet(text).rest) === undefined;
}

function named({ workspace, sheet }: Place, text: string): SheetArea | undefined {
  const index = workspace.book.sheets.findIndex(({ id }) => id === sheet.id);
  const name = findName(workspace, text, index) ?? findName(workspace, text, undefined);
  if (name) return rangeOfName(workspace, name) ?? undefined;
  const found = tableNamed(workspace, text);
  return found && { workspace, sheet: found.sheet, area: dataArea(found.table) };
}

/** Whole columns and rows are read as far as the sheet is used. */
export function usedPart({ sheet, area }: SheetArea): Area {
  const used = sheet.usedArea(true) ?? { row: 0, column: 0, rows: 1, columns: 1 };
  const rows = area.rows === MAX_ROWS ? used.row + used.rows : area.rows;
  const columns = area.columns === MAX_COLUMNS ? used.column + used.columns : area.columns;
  return { ...area, rows, columns };
}

interface Found {
  readonly sheet: BookSheet;
  readonly table: BookTable;
}

function tableNamed({ book }: Workspace, name: string): Found | undefined {
  const wanted = name.toLowerCase();
  for (const sheet of book.sheets) {
    const table = sheet.tables.find((each) => each.name.toLowerCase() === wanted);
    if (table) return { sheet, table };
  }
  return undefined;
}

/** 客户[#All], 客户[销售额], 客户[@], 客户[[#Headers],[甲]:[乙]], and [@销售额] inside of a table. */
function tableArea(place: Place, text: string): SheetArea | undefined {
  const parsed = parseStructRef(text);
  if (!parsed) return undefined;
  const { workspace, sheet, row, column } = place;
  const around = sheet.tables.find(({ area }) => areaContains(area, row, column));
  const found = parsed.table
    ? tableNamed(workspace, parsed.table)
    : around && { sheet, table: around };
  if (!found) return undefined;
  const rows = rowsOf(found.table, parsed.sections ?? [], row);
  const columns = columnsOf(found.table, parsed.columns ?? []);
  return rows && columns && { workspace, sheet: found.sheet, area: { ...rows, ...columns } };
}

function dataArea({ area, headerRow, totalsRow }: BookTable): Area {
  const header = headerRow ? 1 : 0;
  const rows = area.rows - header - (totalsRow ? 1 : 0);
  return { ...area, row: area.row + header, rows };
}

type Rows = Pick<Area, "row" | "rows">;

function rowsOf(table: BookTable, sections: readonly string[], here: number): Rows | undefined {
  const { area, headerRow, totalsRow } = table;
  const data = dataArea(table);
  const parts = sections.length > 0 ? sections : ["data"];
  const bounds = parts.map((part): Rows | undefined => {
    if (part === "all") return area;
    if (part === "data") return data;
    if (part === "headers") return headerRow ? { row: area.row, rows: 1 } : undefined;
    if (part === "totals") return totalsRow ? { row: data.row + data.rows, rows: 1 } : undefined;
    const inside = here >= data.row && here < data.row + data.rows;
    return part === "this row" && inside ? { row: here, rows: 1 } : undefined;
  });
  if (!bounds.every((each) => each !== undefined)) return undefined;
  const first = Math.min(...bounds.map(({ row }) => row));
  const last = Math.max(...bounds.map(({ row, rows }) => row + rows));
  return { row: first, rows: last - first };
}

function columnsOf(
  { area, columns }: BookTable,
  names: readonly string[]
): Pick<Area, "column" | "columns"> | undefined {
  if (names.length === 0) return { column: area.column, columns: area.columns };
  const at = names.map((name) =>
    columns.findIndex((column) => column.name.toLowerCase() === name.toLowerCase())
  );
  if (at.includes(-1)) return undefined;
  const first = Math.min(...at);
  return { column: area.column + first, columns: Math.max(...at) - first + 1 };
}
