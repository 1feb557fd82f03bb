import { dateColumns, formulaColumn } from "./formulaColumn";
import { relativeCell } from "./cellNames";
import { workdayText } from "./daysOff";
import type { FilledScheme } from "./fillSchemeSheet";
import type { Laid, Layout } from "./layColumns";
import type { NativePlan } from "./nativePlan";
import { inputCells, nameCells, type InputCell } from "./readInputs";
import { tierText } from "./resultFormulas";
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
  readonly columns: Readonly<Record<"score" | "tier" | "tierText" | "next", number | undefined>>;
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
  // The index of a column here is its column on the sheet.
  const columns: WrittenColumn[] = [{ header: words.customer, cells: nameCells(plan) }];
  const dates = dateColumns(plan);
  for (const laid of layout.laid) {
    const written = writtenColumns(laid, plan, filled, layout, dates);
    if ("code" in written) return written;
    columns.push(...written);
  }
  const at = (name: string | null) => {
    const place = name === null ? undefined : layout.places.get(name);
    return place?.kind === "columns" ? place.first : undefined;
  };
  const [tier, label, due] = [lowered.tier, lowered.label, lowered.next].map(at);
  const text = tier === undefined ? undefined : columns.length;
  if (tier !== undefined) columns.push(tierColumn(plan, filled, tier, label));
  const { daysOff } = filled;
  const next = due === undefined || daysOff === undefined ? due : columns.length;
  if (due !== undefined && daysOff !== undefined) columns.push(movedColumn(plan, due, daysOff));
  const constants = remarked(columns, plan);
  columns.push({
    header: words.remark,
    cells: read.list.rows.map((_, i) => ({ value: remarksOf(columns, i) })),
  });
  return {
    sheet: sheetOf(columns, plan, layout),
    columns: { score: at(lowered.score), tier, tierText: text, next },
    constants,
  };
}

function writtenColumns(
  laid: Laid,
  plan: NativePlan,
  filled: FilledScheme,
  layout: Layout,
  dates: ReadonlySet<string>
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
  const periods = inputCells(column, { cells, read, words, rangeOf });
  return periods.map((own, period) => ({
    header: periods.length === 1 ? name : `${name}.${period + 1}`,
    look: column.type === "date" ? "date" : "input",
    cells: own,
  }));
}

function tierColumn(
  { read, words, tierTextOf }: NativePlan,
  { labels }: FilledScheme,
  tier: number,
  label: number | undefined
): WrittenColumn {
  const cell = (row: number, column: number) => relativeCell(row, column);
  return {
    header: words.tierText,
    cells: read.list.rows.map((row, i) => ({
      formula: tierText(
        cell(row, tier),
        label === undefined ? undefined : cell(row, label),
        labels,
        words.unrated
      ),
      value: tierTextOf(i) ?? words.unrated,
    })),
  };
}

function movedColumn(plan: NativePlan, due: number, daysOff: string): WrittenColumn {
  const { read, words, grades, cells } = plan;
  const dateAt = (i: number) => (Number.isNaN(grades.next[i]) ? "" : grades.next[i]);
  return {
    header: words.movedNext,
    look: "date",
    cells: read.list.rows.map((row, i) => ({
      formula: workdayText(relativeCell(row, due), daysOff),
      value: cells.date1904 ? null : dateAt(i),
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

function sheetOf(
  columns: readonly WrittenColumn[],
  { read, sheets }: NativePlan,
  { headerRow }: Layout
): NativeSheet {
  const cells = columns.flatMap(({ header, look, cells }, column): readonly NativeCell[] => [
    { row: headerRow, column, value: header, look: "header" },
    ...cells.flatMap(({ formula, value, remark }, i): readonly NativeCell[] => {
      if (formula === undefined && value === null) return [];
      const shown = remark === undefined ? look : "constant";
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
  return { name: sheets.calculation, cells, frozenRows: headerRow + 1, widths: [18] };
}
