import type { BookSheet, BookTable, DefinedName } from "../../book/types";
import { HostError, itemNotFound } from "../richapi/hostError";
import type { SheetArea, Workspace } from "../workspace";
import { areaOf, splitSheet } from "./address";
import { sheetId, tableId } from "./identifiers";

/** Finds things by what a caller may call them: name or id, in any case, as Excel does. */

export function findSheet(workspace: Workspace, key: unknown): BookSheet | undefined {
  const wanted = String(key).toLowerCase();
  return workspace.book.sheets.find(
    (sheet) => sheet.name.toLowerCase() === wanted || sheetId(sheet).toLowerCase() === wanted
  );
}

export interface SheetTable {
  readonly workspace: Workspace;
  readonly sheet: BookSheet;
  readonly id: number;
}

export function tablesOf(workspace: Workspace, sheet?: BookSheet): readonly SheetTable[] {
  const sheets = sheet ? [sheet] : workspace.book.sheets;
  return sheets.flatMap((s) => s.tables.map(({ id }) => ({ workspace, sheet: s, id })));
}

export function findTable(
  workspace: Workspace,
  key: unknown,
  sheet?: BookSheet
): SheetTable | undefined {
  const wanted = String(key).toLowerCase();
  return tablesOf(workspace, sheet).find((table) => {
    const now = tableNow(table);
    return now.name.toLowerCase() === wanted || tableId(now).toLowerCase() === wanted;
  });
}

/** The table as it is now: a Book gives a new record after each change. */
export function tableNow({ sheet, id }: SheetTable): BookTable {
  const table = sheet.tables.find((candidate) => candidate.id === id);
  if (!table) throw itemNotFound(`table ${id}`);
  return table;
}

export function findName(
  workspace: Workspace,
  key: unknown,
  localSheet: number | undefined
): DefinedName | undefined {
  const wanted = String(key).toLowerCase();
  return workspace.book.names.find(
    (name) => name.name.toLowerCase() === wanted && name.localSheet === localSheet
  );
}

/** The range a name refers to; null when it refers to something else. */
export function rangeOfName(workspace: Workspace, name: DefinedName): SheetArea | null {
  const { sheet: sheetName, rest } = splitSheet(name.refersTo);
  const sheet = sheetName === undefined ? undefined : workspace.book.sheet(sheetName);
  const area = areaOf(rest);
  return sheet && area ? { workspace, sheet, area } : null;
}

type Place = Pick<SheetArea, "workspace" | "sheet">;

/** "A1:C3", "'Other'!A1", "A:C" or a name. */
export function lookUpRange({ workspace, sheet: home }: Place, text: string): SheetArea {
  const { sheet: sheetName, rest } = splitSheet(text);
  const sheet = sheetName === undefined ? home : workspace.book.sheet(sheetName);
  if (!sheet) throw itemNotFound(text);
  const area = areaOf(rest);
  if (area) return { workspace, sheet, area };
  const index = workspace.book.sheets.findIndex(({ id }) => id === sheet.id);
  const name = findName(workspace, rest, index) ?? findName(workspace, rest, undefined);
  const found = name && rangeOfName(workspace, name);
  if (found) return found;
  throw new HostError("InvalidArgument", `${text} is neither an address nor the name of a range.`);
}
