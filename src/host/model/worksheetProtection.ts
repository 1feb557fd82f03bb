import { defineType } from "../richapi/hostType";
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

/** Reading only: this product never protects or unprotects a sheet. */
export const worksheetProtection = defineType<SheetKey>("WorksheetProtection", {
  get: { protected: ({ workspace, sheet }) => isProtected(workspace, sheet), options },
});
