/** What a person does in the grid, in the words of the Book: the way from the grid to the host. */
import type { ICellData, IRange } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import type { Area, BookSheet, BookValue } from "../../book/types";
import { toArea } from "./area";
import { bookValue, gridCanCalculate, gridFormula } from "./cell";
import type { Shown } from "./paint";
import { sheetId } from "./sheet";

export interface GridEdit {
  readonly row: number;
  readonly column: number;
  readonly value: BookValue;
  /** Without "=". */
  readonly formula?: string;
  /** Set when typing brought a number format along, as a date does. */
  readonly numberFormat?: string;
}

export interface GridListener {
  edited(sheet: BookSheet, edits: readonly GridEdit[]): void;
  /** Formulas whose results changed; nobody typed them. */
  calculated(sheet: BookSheet, results: readonly GridEdit[]): void;
  /** The grid put a result of its own where only the add-in answers. */
  strayed(sheet: BookSheet, cells: readonly GridEdit[]): void;
  selected(sheet: BookSheet, area: Area): void;
  /** Columns that were drawn wider or narrower, by their 0-based number, in pixels. */
  resized(sheet: BookSheet, columns: ReadonlyMap<number, number>): void;
  /** The sheets' tabs: the Book decides, the grid shows what came of it. */
  sheetAdded(): void;
  sheetRenamed(sheet: BookSheet, name: string): void;
  sheetDeleted(sheet: BookSheet): void;
  /** A person tried what the Book cannot keep. */
  refused(command: string): void;
}

interface Mutation {
  readonly unitId?: string;
  readonly subUnitId?: string;
  /** Number formats by an id; only the ranges matter here. */
  readonly values?: Record<string, { readonly ranges?: readonly IRange[] }>;
  readonly cellValue?: Record<number, Record<number, unknown>>;
  readonly from?: { readonly value?: Record<number, Record<number, unknown>> };
  readonly ranges?: readonly IRange[];
  /** Pixels of all columns, or of each. */
  readonly colWidth?: number | Readonly<Record<number, number>>;
  readonly to?: { readonly value?: Record<number, Record<number, unknown>> };
}
const COLUMN_WIDTH = "sheet.mutation.set-worksheet-col-width";

interface Options {
  readonly fromBook?: boolean;
  readonly fromFormula?: boolean;
}

/** Mutations that change what cells hold. A typed date brings its number format in a second one. */
const CONTENT = new Set([
  "sheet.mutation.set-range-values",
  "sheet.mutation.move-range",
  "sheet.mutation.set.numfmt",
]);

/**
 * Commands whose effect the Book does not keep: moved rows and columns, other sheets, merges,
 * formats, rules. Refused, so that the grid never shows what the file does not hold.
 */
const NOT_KEPT = new RegExp(
  "^sheet\\.command\\.(" +
    [
      "insert-(?!defined).*",
      "remove-(?!defined|sheet).*",
      "delete-range.*",
      "move-(rows|cols|range).*",
      ".*-?worksheet-merge.*",
      "(copy|set)-(worksheet|sheet)-(name|order|hidden|show)",
      "(copy-sheet|copy-worksheet)",
      ".*conditional-rule",
      ".*data-?validation.*",
      ".*(-table|table-).*",
      ".*defined-name",
      "(set-range|set)-(bold|italic|underline|stroke|font.*|text-.*|background-.*|border.*|style)",
      "set-(horizontal|vertical)-text-align",
      "(delta|set)-row-height",
      "set-(rows|col)-hidden",
      "numfmt\\..*",
      "sort-range",
      ".*frozen",
      "(paste-format|apply-format-painter|split-text-to-columns)",
    ].join("|") +
    ")$"
);

interface SheetParams {
  readonly subUnitId?: string;
  readonly name?: string;
}

/** What the tabs ask for goes to the Book, whose sheets are then painted. */
const SHEET_COMMANDS: Readonly<
  Record<string, (shown: Shown | undefined, params: SheetParams, to: GridListener) => void>
> = {
  "sheet.command.insert-sheet": (_, _params, to) => to.sheetAdded(),
  "sheet.command.set-worksheet-name": (shown, { subUnitId, name }, to) => {
    const sheet = sheetOf(shown, subUnitId ?? frontId(shown));
    if (sheet && name !== undefined) to.sheetRenamed(sheet, name);
  },
  "sheet.command.remove-sheet": (shown, { subUnitId }, to) => {
    const sheet = sheetOf(shown, subUnitId ?? frontId(shown));
    if (sheet) to.sheetDeleted(sheet);
  },
};

const frontId = (shown: Shown | undefined): string =>
  shown?.api.getWorkbook(shown.unitId)?.getActiveSheet().getSheetId() ?? "";

/** Returns the function that stops listening. */
export function listenTo(api: FUniver, current: () => Shown | undefined, to: GridListener) {
  const subscriptions = [
    api.addEvent(api.Event.CommandExecuted, (event) => {
      const shown = current();
      const options = event.options as Options | undefined;
      if (!shown || options?.fromBook) return;
      report(shown, event.id, event.params as Mutation, options, to);
    }),
    api.addEvent(api.Event.BeforeCommandExecute, (event) => {
      if ((event.options as Options | undefined)?.fromBook) return;
      const onSheets = SHEET_COMMANDS[event.id];
      const isRefused = !onSheets && NOT_KEPT.test(event.id);
      if (!onSheets && !isRefused) return;
      event.cancel = true;
      if (isRefused) return to.refused(event.id);
      onSheets?.(current(), (event.params ?? {}) as SheetParams, to);
    }),
    api.addEvent(api.Event.SelectionChanged, (event) => {
      const range = event.selections[0];
      const sheet = sheetOf(current(), event.worksheet.getSheetId());
      if (range && sheet) to.selected(sheet, toArea(range));
    }),
    api.addEvent(api.Event.ActiveSheetChanged, (event) => {
      const sheet = sheetOf(current(), event.activeSheet.getSheetId());
      const range = event.activeSheet.getSelection()?.getActiveRange()?.getRange();
      const corner = { row: 0, column: 0, rows: 1, columns: 1 };
      if (sheet) to.selected(sheet, range ? toArea(range) : corner);
    }),
  ];
  return () => subscriptions.forEach((subscription) => subscription.dispose());
}

function sheetOf(shown: Shown | undefined, id: string): BookSheet | undefined {
  return shown?.book.sheets.find((sheet) => sheetId(sheet) === id);
}

function report(
  shown: Shown,
  id: string,
  params: Mutation,
  options: Options | undefined,
  to: GridListener
): void {
  if (params.unitId !== shown.unitId) return;
  const sheet = sheetOf(shown, params.subUnitId ?? "");
  if (!sheet) return;
  if (id === COLUMN_WIDTH) return to.resized(sheet, widthsOf(params));
  if (!CONTENT.has(id)) return;
  const matrices = [params.cellValue, params.from?.value, params.to?.value];
  const ranges = Object.values(params.values ?? {}).flatMap((value) => value.ranges ?? []);
  const cells = [...matrices.flatMap(keysOf), ...ranges.flatMap(cellsOf)];
  const edits = cells.flatMap(([row, column]) => editAt(shown, sheet, row, column) ?? []);
  if (edits.length === 0) return;
  if (!options?.fromFormula) return to.edited(sheet, edits);
  const stray = edits.filter(({ row, column }) => isAnswered(sheet, row, column));
  if (stray.length > 0) to.strayed(sheet, stray);
  to.calculated(sheet, edits.filter(isResult(sheet)));
}

function keysOf(matrix: Record<number, Record<number, unknown>> | undefined): [number, number][] {
  return Object.entries(matrix ?? {}).flatMap(([row, line]) =>
    Object.keys(line ?? {}).map((column): [number, number] => [Number(row), Number(column)])
  );
}

function cellsOf(range: IRange): [number, number][] {
  const cells: [number, number][] = [];
  for (let row = range.startRow; row <= range.endRow; row++) {
    for (let column = range.startColumn; column <= range.endColumn; column++) {
      cells.push([row, column]);
    }
  }
  return cells;
}

/** The cell as the grid holds it now, when the Book holds something else. */
function editAt(shown: Shown, sheet: BookSheet, row: number, column: number): GridEdit | undefined {
  const target = shown.api.getWorkbook(shown.unitId)?.getSheetBySheetId(sheetId(sheet));
  if (!target) return undefined;
  const data: ICellData = target.getSheet().getCellRaw(row, column) ?? {};
  const before = sheet.cell(row, column);
  // Cells that follow a shared formula hold only its id; the facade spells the formula out.
  const text = data.f || data.si ? target.getRange(row, column).getFormula() : "";
  const formula = text ? text.replace(/^=/, "") : undefined;
  const value = bookValue(formula === undefined ? data : { ...data, f: text });
  const style = typeof data.s === "string" ? undefined : data.s;
  const pattern = (style ?? target.getRange(row, column).getCellStyleData())?.n?.pattern;
  const oldPattern = shown.book.format(before.style).numberFormat;
  const numberFormat = pattern && pattern !== oldPattern ? pattern : undefined;
  const oldFormula = before.formula === undefined ? undefined : gridFormula(before.formula);
  // The grid shows the answers of the add-in's functions without their formulas.
  const hidden = formula === undefined && isAnswered(sheet, row, column);
  const same = sameValue(before.value, value) && (hidden || oldFormula === formula);
  if (same && !numberFormat) return undefined;
  return {
    row,
    column,
    value,
    ...(formula === undefined ? {} : { formula }),
    ...(numberFormat === undefined ? {} : { numberFormat }),
  };
}

function isAnswered(sheet: BookSheet, row: number, column: number): boolean {
  const { formula } = sheet.cell(row, column);
  return formula !== undefined && !gridCanCalculate(formula);
}

function widthsOf({ ranges = [], colWidth = 0 }: Mutation): ReadonlyMap<number, number> {
  const widths = new Map<number, number>();
  for (const { startColumn, endColumn } of ranges) {
    for (let column = startColumn; column <= endColumn; column++) {
      const pixels = typeof colWidth === "number" ? colWidth : colWidth[column - startColumn];
      if (pixels) widths.set(column, pixels);
    }
  }
  return widths;
}

/** A result belongs to a formula that the Book has too; anything else was not calculated. */
function isResult(sheet: BookSheet) {
  return ({ row, column, formula, value }: GridEdit): boolean =>
    formula !== undefined &&
    sheet.cell(row, column).formula !== undefined &&
    !isAnswered(sheet, row, column) &&
    !sameValue(sheet.cell(row, column).value, value);
}

function sameValue(a: BookValue, b: BookValue): boolean {
  if (a === b) return true;
  return typeof a === "object" && typeof b === "object" && a?.error === b?.error;
}
