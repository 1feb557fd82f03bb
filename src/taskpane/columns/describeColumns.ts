import type { SheetSnapshot } from "../../excel/types";
import type { ListSetup } from "../../excel/types";
import { decidingColumns, isAvailable } from "../../scheme/decidingColumns";
import { optionalColumns } from "../../scheme/optionalColumns";
import type { Column } from "../../scheme/types";
import { cellsBelow } from "../../table/readList";
import type { ColumnCandidate, ColumnMatch } from "../../table/types";
import { columnSpan } from "../../wording/cellName";
import { columnsBehind } from "../list/blankCells";
import { columnUses, type ColumnUse } from "./columnUses";
import type { ColumnsRead } from "./readForColumns";
import { readSamples, type Sample } from "./readSamples";

/** Where a column of the scheme has its values from. */
export type ColumnSource =
  | {
      readonly kind: "sheet";
      readonly how: ColumnMatch["how"] | "remembered";
      /** Likeness of a similar name, 0 to 1. */
      readonly score: number;
      readonly headers: readonly string[];
      readonly sheetColumns: readonly number[];
      readonly letters: string;
      /** Yes and no are swapped. */
      readonly inverted: boolean;
    }
  | { readonly kind: "ledger"; readonly customers: number }
  /** Worked out from other columns of the sheet. */
  | { readonly kind: "derived"; readonly from: readonly string[] }
  /** said: by the person, not only not found. */
  | { readonly kind: "none"; readonly said: boolean };

/** How much hangs on a column. */
export type ColumnWeight = "deciding" | "other" | "optional";

export interface DescribedColumn {
  readonly column: Column;
  readonly weight: ColumnWeight;
  readonly uses: readonly ColumnUse[];
  readonly source: ColumnSource;
  readonly samples: readonly Sample[];
  /** Unit on the sheet where it is another one than the scheme's. */
  readonly convertedFrom: string | undefined;
  readonly percent: "points" | "fraction" | undefined;
  /** Other columns of the sheet that may be meant, best first. */
  readonly rivals: readonly ColumnCandidate[];
}

/** All columns of the scheme: those that decide first, then the others found, then what may be left out. */
export function describeColumns(
  columnsRead: ColumnsRead,
  snapshot: Pick<SheetSnapshot, "cells">,
  setup: ListSetup
): readonly DescribedColumn[] {
  const { scheme, read } = columnsRead;
  const deciding = new Set(decidingColumns(scheme));
  const optional = optionalColumns(scheme);
  const weightOf = (column: Column, source: ColumnSource): ColumnWeight => {
    if (optional.has(column.name)) return "optional";
    if (deciding.has(column.name)) return "deciding";
    const isWanted = column.role === "name" || scheme.followUp?.from === column.name;
    return isWanted || source.kind !== "none" ? "other" : "optional";
  };
  const described = scheme.columns.map((column): DescribedColumn => {
    const source = sourceOf(column, columnsRead, setup);
    const match = read.matches.find((one) => one.column === column.name);
    const { unit } = match ?? {};
    return {
      column,
      weight: weightOf(column, source),
      uses: columnUses(scheme, column),
      source,
      samples: match === undefined ? [] : samplesOf(columnsRead, snapshot, match),
      convertedFrom: unit !== undefined && unit !== column.unit ? unit : undefined,
      percent: read.percents.get(column.name),
      rivals: rivalsOf(columnsRead, column.name, match),
    };
  });
  return WEIGHTS.flatMap((weight) => described.filter((one) => one.weight === weight));
}

const WEIGHTS: readonly ColumnWeight[] = ["deciding", "other", "optional"];

function sourceOf(column: Column, { read, scheme }: ColumnsRead, setup: ListSetup): ColumnSource {
  const { name } = column;
  const isSaid = Object.hasOwn(setup.columns, name);
  const match = read.matches.find((one) => one.column === name);
  if (match !== undefined) {
    const { how, score, headers, sheetColumns, inverted } = match;
    return {
      kind: "sheet",
      how: how === "given" && !isSaid ? "remembered" : how,
      score,
      headers,
      sheetColumns,
      letters: columnSpan(sheetColumns),
      inverted,
    };
  }
  const supplied = read.supplied?.find((one) => one.column === name);
  if (supplied !== undefined) return { kind: "ledger", customers: supplied.customers };
  const atHand = new Set(read.matches.map((one) => one.column));
  if (isAvailable(scheme, name, atHand))
    return { kind: "derived", from: columnsBehind({ read, scheme }, name) };
  return { kind: "none", said: isSaid && setup.columns[name] === "" };
}

function samplesOf(
  { read }: ColumnsRead,
  { cells }: Pick<SheetSnapshot, "cells">,
  { column, sheetColumns }: ColumnMatch
): readonly Sample[] {
  const values = read.columns.get(column);
  if (values === undefined) return [];
  const first = "numbers" in values ? values : values[0];
  const below = cellsBelow(cells, read.list, sheetColumns[0]);
  const own = read.problems.filter(({ name }) => name === column);
  return readSamples(below, first, own, cells.date1904);
}

function rivalsOf(
  { read }: ColumnsRead,
  name: string,
  match: ColumnMatch | undefined
): readonly ColumnCandidate[] {
  const asked = read.ambiguous.find(({ column }) => column === name);
  return (asked?.candidates ?? []).filter(
    ({ sheetColumn }) => sheetColumn !== match?.sheetColumns[0]
  );
}
