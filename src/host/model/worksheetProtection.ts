import { accessDenied, notImplemented } from "../richapi/hostError";
import { defineType } from "../richapi/hostType";
import { WHOLE_SHEET } from "./address";
import { flag, isAbsent, record } from "./readArguments";
import type { SheetKey } from "./worksheet";
import { isProtected } from "./writeCells";

/** sheetProtection attribute → option. "0" allows, "1" forbids; most are forbidden when left out. */
const OPTIONS: Readonly<
  Record<string, { readonly attribute: string; readonly forbidden: string }>
> = {
  allowAutoFilter: { attribute: "autoFilter", forbidden: "1" },
  allowDeleteColumns: { attribute: "deleteColumns", forbidden: "1" },
  allowDeleteRows: { attribute: "deleteRows", forbidden: "1" },
  allowEditObjects: { attribute: "objects", forbidden: "0" },
  allowEditScenarios: { attribute: "scenarios", forbidden: "0" },
  allowFormatCells: { attribute: "formatCells", forbidden: "1" },
  allowFormatColumns: { attribute: "formatColumns", forbidden: "1" },
  allowFormatRows: { attribute: "formatRows", forbidden: "1" },
  allowInsertColumns: { attribute: "insertColumns", forbidden: "1" },
  allowInsertHyperlinks: { attribute: "insertHyperlinks", forbidden: "1" },
  allowInsertRows: { attribute: "insertRows", forbidden: "1" },
  allowPivotTables: { attribute: "pivotTables", forbidden: "1" },
  allowSort: { attribute: "sort", forbidden: "1" },
};

function options({ workspace, sheet }: SheetKey): Readonly<Record<string, boolean>> | null {
  if (!isProtected(workspace, sheet)) return null;
  const raw = sheet.protection.options;
  const entries = Object.entries(OPTIONS).map(([name, { attribute, forbidden }]) => {
    const value = (raw[attribute] ?? forbidden).replace("true", "1").replace("false", "0");
    return [name, value === "0"] as const;
  });
  return Object.fromEntries(entries);
}

/** Excel raises an error where the sheet is protected already, and where a password is missing. */
function protect({ workspace, sheet }: SheetKey, wanted: unknown, password: unknown): void {
  if (workspace.readOnly || isProtected(workspace, sheet))
    throw accessDenied(`${sheet.name} is protected`);
  if (!isAbsent(password)) throw notImplemented("WorksheetProtection", "a password");
  const allowed = isAbsent(wanted) ? {} : record(wanted, "options");
  const attributes = Object.entries(OPTIONS).flatMap(([name, { attribute, forbidden }]) => {
    const value = name in allowed && flag(allowed[name], name) ? "0" : "1";
    // What the file takes for granted is not written.
    return value === forbidden ? [] : [[attribute, value] as const];
  });
  sheet.protect(Object.fromEntries(attributes));
  workspace.changed({ kind: "formats", sheet, area: WHOLE_SHEET });
}

function unprotect({ workspace, sheet }: SheetKey): void {
  const { options: raw } = sheet.protection;
  if (workspace.readOnly || "password" in raw || "hashValue" in raw)
    throw accessDenied(`${sheet.name} has a password`);
  sheet.protect(undefined);
  workspace.protectedSheets.delete(sheet.id);
}

export const worksheetProtection = defineType<SheetKey>("WorksheetProtection", {
  get: { protected: ({ workspace, sheet }) => isProtected(workspace, sheet), options },
  call: { protect, unprotect },
});
