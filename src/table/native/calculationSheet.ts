import { dateColumns, formulaColumn } from "./formulaColumn";
import { absoluteCell } from "./cellNames";
import type { FilledScheme } from "./fillSchemeSheet";
import type { Laid, Layout } from "./layColumns";
import type { NativePlan } from "./nativePlan";
import { inputCells, nameCells, type InputCell } from "./readInputs";
import { listReferences, type ListReferences } from "./listReferences";
import { PLACE } from "./places";
import { resultsOf, type OwnResult } from "./resultFormulas";
import { shownColumn } from "./shownColumns";
import type { CellLook, NativeCell, NativeSheet, NotNative } from "./types";

/** One column over the customers of the list, in their order. */
export interface WrittenColumn {
  readonly header: string;
  readonly look?: CellLook;
  readonly cells: readonly InputCell[];
}

export interface CalculationSheet {
  readonly sheet: NativeSheet;
  /** Sheet columns that the columns beside the list refer to. */
  readonly results: readonly { readonly kind: OwnResult; readonly column: number }[];
  readonly references: ListReferences;
  /** Input cells written as values. */
  readonly constants: number;
}

/** One row per customer, in the row in which the customer stands on the list. */
export function calculationSheet(
  plan: NativePlan,
  filled: FilledScheme,
  layout: Layout
): CalculationSheet | NotNative {
  const { read, words, lowered } = plan;
  const references = listReferences(plan.cells, read.list);
  // The index of a column here is its column on the sheet.
  const columns: WrittenColumn[] = [
    { header: words.customer, cells: nameCells(plan, references) },
    placeColumn(plan, layout),
  ];
  const dates = dateColumns(plan);
  for (const laid of layout.laid) {
    const written = writtenColumns(laid, { plan, filled, layout, references, dates });
    if ("code" in written) return written;
    columns.push(...written);
  }
  const at = (name: string | null) => {
    const place = name === null ? undefined : layout.places.get(name);
    return place?.kind === "columns" ? place.first : undefined;
  };
  const [score, tier, label, next] = [lowered.score, lowered.tier, lowered.label, lowered.next].map(
    at
  );
  const results = resultsOf(lowered).map((kind) => {
    columns.push(shownColumn(kind, plan, filled, { score, tier, label, next }));
    return { kind, column: columns.length - 1 };
  });
  const constants = remarked(columns, plan);
  columns.push({
    header: words.remark,
    cells: read.list.rows.map((_, i) => ({ value: remarksOf(columns, i) })),
  });
  return {
    sheet: sheetOf(columns, plan, layout),
    results,
    references,
    constants,
  };
}

interface Written {
  readonly plan: NativePlan;
  readonly filled: FilledScheme;
  readonly layout: Layout;
  readonly references: ListReferences;
  readonly dates: ReadonlySet<string>;
}

function writtenColumns(
  laid: Laid,
  { plan, filled, layout, references, dates }: Written
): readonly WrittenColumn[] | NotNative {
  const { read, cells, words } = plan;
  if (laid.kind === "position")
    return [{ header: laid.name, cells: read.list.rows.map((_, i) => ({ value: i + 1 })) }];
  if (laid.kind === "formula") {
    const written = formulaColumn(laid.name, plan, filled, layout);
    return "code" in written
      ? written
      : [dates.has(laid.name) ? { ...written, look: "date" } : written];
  }
  const { column, name } = laid;
  const rangeOf = (of: string) => filled.spellings.get(of);
  const periods = inputCells(column, { cells, read, words, references, rangeOf });
  return periods.map((own, period) => ({
    header: periods.length === 1 ? name : `${name}.${period + 1}`,
    look: column.type === "date" ? "date" : "input",
    cells: own,
  }));
}

/** Worked out from the row itself, so that it stays right wherever rows are put in above. */
function placeColumn({ read, words }: NativePlan, { headerRow }: Layout): WrittenColumn {
  return {
    header: words.place,
    cells: read.list.rows.map((row) => ({
      formula: `ROW()-ROW(${absoluteCell(headerRow, PLACE)})`,
      value: row - headerRow,
    })),
  };
}

function remarked(columns: readonly WrittenColumn[], { read }: NativePlan): number {
  return columns.reduce(
    (sum, { cells }) => sum + read.list.rows.filter((_, i) => cells[i].remark !== undefined).length,
    0
  );
}

function remarksOf(columns: readonly WrittenColumn[], i: number): string | null {
  const remarks = columns.flatMap(({ cells }) => cells[i].remark ?? []);
  return remarks.length === 0 ? null : remarks.join(" ");
}

/** In characters: the customer and his place, then numbers and dates; a remark last. */
function widthOf({ look }: WrittenColumn, at: number, all: readonly WrittenColumn[]): number {
  if (at === 0) return 24;
  if (at === all.length - 1) return 60;
  return at === PLACE ? 6 : look === "date" ? 12 : 10;
}

function sheetOf(
  columns: readonly WrittenColumn[],
  { read, sheets }: NativePlan,
  { headerRow }: Layout
): NativeSheet {
  const cells = columns.flatMap(({ header, look, cells }, column): readonly NativeCell[] => [
    { row: headerRow, column, value: header, look: "header" },
    ...cells.flatMap(({ formula, value, remark }, i): readonly NativeCell[] => {
      if (formula === undefined && value === null) return [];
      const given = look === "date" ? "constantDate" : "constant";
      const shown = remark === undefined ? look : given;
      return [
        {
          row: read.list.rows[i],
          column,
          value,
          ...(formula !== undefined && { formula }),
          ...(shown !== undefined && { look: shown }),
        },
      ];
    }),
  ]);
  return {
    name: sheets.calculation,
    cells,
    frozenRows: headerRow + 1,
    widths: columns.map(widthOf),
  };
}
