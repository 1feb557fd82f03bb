import { readBlocks } from "../../../src/excel/readBlocks";
import type { SheetSnapshot } from "../../../src/excel/types";
import type { SheetArea } from "../../../src/table/types";
import { snapshotOf } from "../../../test/taskpane/sheet";
import { customerRows } from "../manyCustomers";

/** Columns beside the twelve of the bench list that no scheme reads, as lists in use have them. */
const NOTES = 8;

interface Answer {
  readonly values: unknown;
  readonly numberFormat: unknown;
}

/** Cells of a list of twenty columns, as an answer of Excel holds them. */
export interface WideList {
  readonly area: SheetArea;
  /** JSON of some of its rows; made with pauses, for it is not the add-in that makes it. */
  answer(row: number, rows: number): Promise<string>;
}

export function wideList(count: number): WideList {
  const { headers, customers, dateColumn } = customerRows(count);
  const notes = Array.from({ length: NOTES }, (_, i) => i);
  const head = [...headers, ...notes.map((i) => `备注${i + 1}`)];
  const formats = head.map((_, column) => (column === dateColumn ? "yyyy-mm-dd" : "General"));
  const note = (row: number, i: number) =>
    i % 2 === 0 ? `说明${(row * 31 + i) % 5000}` : Math.round(row * 7.3 * i) / 10;
  const line = (row: number) =>
    row === 0 ? head : [...customers[row - 1], ...notes.map((i) => note(row, i))];
  return {
    area: { row: 0, column: 0, rows: count + 1, columns: head.length },
    answer: async (row, rows) => {
      const lines: string[] = [];
      for (let i = 0; i < rows; i++) {
        lines.push(JSON.stringify(line(row + i)));
        if (i % 200 === 0) await new Promise((done) => setTimeout(done));
      }
      const dressed = JSON.stringify(formats);
      return `{"values":[${lines.join()}],"numberFormat":[${lines.map(() => dressed).join()}]}`;
    },
  };
}

/**
 * The list read by the add-in's own code. What office.js does is left to its bare minimum: each block
 * comes as one text that is parsed when the request is back.
 */
export async function readWide({ area, answer }: WideList): Promise<SheetSnapshot> {
  const open: (() => Promise<void>)[] = [];
  const context = {
    sync: async () => {
      for (const arrive of open.splice(0)) await arrive();
    },
  };
  const getRangeByIndexes = (row: number, _column: number, rows: number): object => {
    const range = { context, load: () => undefined } as Partial<Answer>;
    open.push(async () => {
      const text = await answer(row, rows);
      await new Promise((done) => setTimeout(done));
      Object.assign(range, JSON.parse(text) as Answer);
    });
    return range;
  };
  const sheet = { context, getRangeByIndexes } as unknown as Excel.Worksheet;
  const grid = await readBlocks(sheet, area, undefined, () => undefined);
  const bare = snapshotOf([], { firstBareColumn: 20 });
  return { ...bare, cells: { ...bare.cells, ...area, ...grid } };
}
