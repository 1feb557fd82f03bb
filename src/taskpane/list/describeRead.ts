import type { RegradePlan } from "../../excel/types";
import { decidingColumns, isAvailable } from "../../scheme/decidingColumns";
import type { List, ListPlace, SkippedRow, SuppliedColumn } from "../../table/types";
import { columnSpan } from "../../wording/cellName";

/** What was read, for the card that says it. Numbers only; the words come from the wording. */
export interface ReadSummary {
  readonly sheet: string;
  readonly table: string | undefined;
  /** 1-based. */
  readonly headerRow: number;
  readonly customers: number;
  readonly skipped: readonly { readonly why: SkippedRow["why"]; readonly rows: number }[];
  readonly columns: readonly {
    readonly name: string;
    readonly letters: string;
    readonly unit: string;
  }[];
  /** Inputs the tier depends on that the sheet does not have in any form. */
  readonly missing: readonly string[];
  /** Columns that the ledger supplied. */
  readonly supplied: readonly SuppliedColumn[];
  /** The last-contact column, when follow-up dates need it and the sheet has none. */
  readonly noContact: string | undefined;
  readonly percents: readonly { readonly name: string; readonly as: "points" | "fraction" }[];
  /** The lists of the sheet where there are several, the one that was read first. */
  readonly lists: readonly ListChoice[];
  /** 1-based rows typed right below the table. */
  readonly belowTable: { readonly first: number; readonly last: number } | undefined;
}

export interface ListChoice {
  readonly place: ListPlace;
  /** 1-based. */
  readonly row: number;
  readonly letters: string;
  readonly customers: number;
}

export function describeRead({ read, scheme }: RegradePlan): ReadSummary {
  const { list, matches, supplied = [] } = read;
  const { belowTable } = list;
  const atHand = new Set([...matches, ...supplied].map(({ column }) => column));
  const unitOf = (name: string) => scheme.columns.find((column) => column.name === name)?.unit;
  const hasRhythm = scheme.tiers.some(({ cadence }) => cadence !== undefined);
  const contact = hasRhythm ? scheme.followUp?.from : undefined;
  return {
    sheet: list.sheet,
    table: list.table,
    headerRow: list.headerRow + 1,
    customers: list.rows.length,
    skipped: skippedRows(list.skipped),
    columns: matches.map(({ column, sheetColumns, unit }) => ({
      name: column,
      letters: columnSpan(sheetColumns),
      unit: unit ?? unitOf(column) ?? "",
    })),
    missing: decidingColumns(scheme).filter((name) => !isAvailable(scheme, name, atHand)),
    supplied,
    noContact: contact !== undefined && !atHand.has(contact) ? contact : undefined,
    percents: [...read.percents].map(([name, as]) => ({ name, as })),
    lists: listsOf(list),
    belowTable: belowTable && { first: belowTable[0] + 1, last: (belowTable.at(-1) ?? 0) + 1 },
  };
}

function listsOf(list: List): readonly ListChoice[] {
  if (list.others === undefined) return [];
  return [{ ...list, customers: list.rows.length }, ...list.others].map(
    ({ headerRow, firstColumn, customers }) => ({
      place: { headerRow, firstColumn },
      row: headerRow + 1,
      letters: columnSpan([firstColumn]),
      customers,
    })
  );
}

/** Empty rows are nothing a person would miss, so they are not mentioned. */
function skippedRows(skipped: readonly SkippedRow[]): ReadSummary["skipped"] {
  return (["total", "header", "note"] as const)
    .map((why) => ({ why, rows: skipped.filter((row) => row.why === why).length }))
    .filter(({ rows }) => rows > 0);
}
