import { asFound, coloredColumns, type FoundRule } from "../applyColors";
import { columnRuns } from "../columnRuns";
import { headerLook, type LoadedLook } from "../listLook";
import { inputName } from "../ownNames";
import type { PlannedNames } from "../planNames";
import type { Present } from "../present";
import type { RegradePlan } from "../types";
import type { ListState } from "../workbookState";
import { asContent } from "./cellContent";
import { cellKey } from "./rowKeys";
import type { CellContent, RestorePoint, SavedNewColumn, SavedRun } from "./types";

/** What a run is about to change, as it stands. */
export interface Before {
  readonly run: number;
  readonly at: string;
  readonly present: Present;
  readonly names: PlannedNames;
  readonly look: LoadedLook;
  /** Columns with no format and no conditional format. */
  readonly bare: ReadonlySet<number>;
  /** Undefined where the colours stay. */
  readonly rules: readonly FoundRule[] | undefined;
  readonly listState: ListState | null;
}

/** Everything that must be known to put a sheet back as it was. Pure, over what was loaded. */
export function savePoint(plan: RegradePlan, before: Before): RestorePoint {
  const { list } = plan.read;
  const { cells } = plan.snapshot;
  const keyColumn = keyColumnOf(plan);
  const table = plan.snapshot.cells.tables.find(({ name }) => name === list.table);
  return {
    run: before.run,
    at: before.at,
    sheet: cells.sheet,
    list: plan.snapshot.listNumber,
    scheme: plan.scheme.name,
    counts: plan.counts,
    customers: list.rows.length,
    cells: plan.writes.length,
    worksheetId: plan.snapshot.worksheetId,
    headerRow: list.headerRow,
    rows: list.rows,
    keys: list.rows.map((row) =>
      cellKey(cells.values[row - cells.row]?.[keyColumn - cells.column] ?? "")
    ),
    keyColumn,
    keyName: keyNameOf(plan, before.names, keyColumn),
    columns: savedColumns(plan, before).map(({ kind, column, place }) => ({ kind, column, place })),
    runs: savedRuns(plan, before.present),
    names: before.names.add.map(({ name, instead }) => ({ name, formula: instead ?? null })),
    table: table && { name: table.name, area: table.area },
    fresh: freshColumns(plan, before),
    colors: before.rules && asFound(before.rules),
    listState: before.listState,
  };
}

/** Columns that were written, and those whose colours were exchanged. */
const savedColumns = (plan: RegradePlan, { rules }: Before) =>
  rules === undefined ? plan.columns : coloredColumns(plan);

/** The column that tells customers apart: a code, a name, or the first that was read. */
export function keyColumnOf({ read: { matches }, scheme }: RegradePlan): number {
  const bearing = (role: string) =>
    matches.find(({ column }) =>
      scheme.columns.some((known) => known.name === column && known.role === role)
    );
  return (bearing("code") ?? bearing("name") ?? matches[0]).sheetColumns[0];
}

function keyNameOf(plan: RegradePlan, { inputs }: PlannedNames, column: number): string {
  const match = plan.read.matches.find(({ sheetColumns }) => sheetColumns.includes(column));
  const number = match && inputs[match.column][match.sheetColumns.indexOf(column)];
  return inputName(plan.snapshot.listNumber, number ?? 0);
}

function savedRuns(plan: RegradePlan, { targets }: Present): readonly SavedRun[] {
  const byColumn = new Map(targets.map((target) => [target.column, target]));
  return columnRuns(plan.writes).map(({ column, row, values }) => {
    const target = byColumn.get(column);
    const at = (i: number) => row + i - plan.read.list.headerRow;
    return {
      column,
      row,
      after: values.map((value) => (value === null ? null : asContent(value))),
      before: values.map((value, i): CellContent | null =>
        value === null ? null : (target?.contents[at(i)] ?? "")
      ),
      formats: values.map((value, i) =>
        value === null ? null : (target?.formats[at(i)] ?? "General")
      ),
    };
  });
}

function freshColumns(plan: RegradePlan, { present, look, bare }: Before): SavedNewColumn[] {
  const { headerRow, lastRow } = plan.read.list;
  return look.fresh.map(({ column, header }) => {
    const { columnWidth, useStandardWidth } = header.format;
    const formats = present.targets.find((target) => target.column === column)?.formats ?? [];
    return {
      column,
      row: headerRow,
      rows: lastRow - headerRow + 1,
      width: useStandardWidth ? null : columnWidth,
      dressed: bare.has(column) ? undefined : { header: headerLook(header), formats },
    };
  });
}
