/** Round trips: 2 (names of the sheets; the new sheet), and 2 more to take it away where that fails. */
import { DAYS_1904 } from "../formula/serial";
import { formatKind } from "../table/formatKind";
import {
  headerRowOf,
  type DraftColumn,
  type DraftValue,
  type SheetDraft,
} from "../table/sheetDraft";
import { orRefusal } from "./asRefusal";
import { freeName } from "./freeName";
import { setFormat } from "./queueRun";
import { asText } from "./textCell";
import type { Refusal } from "./types";
import { takeAwaySheet } from "./takeAwaySheet";

/** A sheet that was put in, and is in front now. */
export interface InsertedSheet {
  readonly worksheetId: string;
  readonly name: string;
}

/** Puts a sheet of its own into the workbook; nothing else is touched, and nothing stays where it fails. */
export async function insertSheet(draft: SheetDraft): Promise<InsertedSheet | Refusal> {
  return orRefusal(() =>
    Excel.run({ delayForCellEdit: true }, async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/id,items/name");
      // 1 January 2000 is 36526, or 35064 in a workbook of the 1904 date system.
      const probe = context.workbook.functions.date(2000, 1, 1);
      probe.load("value");
      await context.sync();
      const before = new Set(worksheets.items.map(({ id }) => id));
      const name = freeName(
        draft.name,
        worksheets.items.map((sheet) => sheet.name)
      );
      try {
        const sheet = worksheets.add(name);
        sheet.load("id");
        queueDraft(sheet, probe.value === 35064 ? in1904(draft) : draft);
        sheet.activate();
        await context.sync();
        return { worksheetId: sheet.id, name };
      } catch (error) {
        await takeAwaySheet(name, before);
        throw error;
      }
    })
  );
}

/** Days of the 1904 system begin four years later. */
function in1904(draft: SheetDraft): SheetDraft {
  const isDate = draft.columns.map(({ format = "" }) => formatKind(format) === "date");
  const rows = draft.rows.map((row) =>
    row.map((value, c) => (isDate[c] && typeof value === "number" ? value - DAYS_1904 : value))
  );
  return { ...draft, rows };
}

/** Formats and lists go on below the rows that are there, for the customers to come. */
const READY_ROWS = 300;

function queueDraft(sheet: Excel.Worksheet, draft: SheetDraft): void {
  const { title, columns, rows, totals } = draft;
  const header = headerRowOf(draft);
  const block = (row: number, column: number, height: number, width: number) =>
    sheet.getRangeByIndexes(row, column, height, width);
  if (title !== undefined) {
    const cell = block(0, 0, 1, 1);
    cell.values = [[asText(title)]];
    cell.format.font.bold = true;
    cell.format.font.size = TITLE_POINTS;
  }
  const height = totals === undefined ? READY_ROWS : rows.length;
  columns.forEach((column, c) => queueColumn(block(header + 1, c, height, 1), column));
  const heads = block(header, 0, 1, columns.length);
  heads.values = [columns.map((column) => asText(column.header))];
  heads.format.font.bold = true;
  if (rows.length > 0) block(header + 1, 0, rows.length, columns.length).values = rows.map(cellsOf);
  if (totals !== undefined) {
    const last = block(header + 1 + rows.length, 0, 1, columns.length);
    last.values = [cellsOf(totals)];
    last.format.font.bold = true;
  }
  block(header, 0, rows.length + 1, columns.length).format.autofitColumns();
  sheet.freezePanes.freezeRows(header + 1);
}

const TITLE_POINTS = 14;

/** Excel keeps a list that stands in the rule itself up to this length; commas part its entries. */
const LONGEST_LIST = 255;

function queueColumn(range: Excel.Range, { format, choices = [] }: DraftColumn): void {
  if (format !== undefined) setFormat(range, format);
  const source = choices.join(",");
  const fits = source !== "" && source.length <= LONGEST_LIST;
  if (fits && !choices.some((choice) => choice.includes(",")))
    range.dataValidation.rule = { list: { inCellDropDown: true, source } };
}

/** Blank cells are given as "": a new sheet has nothing they could clear. */
const cellsOf = (row: readonly DraftValue[]): (string | number)[] =>
  row.map((value) => (value === null ? "" : typeof value === "string" ? asText(value) : value));
