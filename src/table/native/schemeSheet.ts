import type { Scalar } from "../../formula/vector";
import { absoluteCell, absoluteRange, quotedSheet } from "./cellNames";
import type { CellLook, NativeCell, NativeSheet, NativeWords } from "./types";

/** Lays out the scheme sheet from the top down; what stands where is known as soon as it is added. */
export interface SchemeSheet {
  /** A heading over the rows that follow. */
  section(title: string, meaning?: string): void;
  /** One row: what it is, its value, what it means. Returns the address of the value. */
  line(line: Line): string;
  /** Rows of two: range over both columns, for looking up. */
  pairs(rows: readonly (readonly [string | number, string | number])[], look?: CellLook): string;
  /** Range over the values of lines that were added one after the other. */
  rangeOf(first: string, last: string): string;
  sheet(): NativeSheet;
}

export interface Line {
  readonly what: string;
  readonly value: Scalar;
  readonly formula?: string;
  readonly meaning?: string;
  readonly look?: CellLook;
}

const WHAT = 0;
const VALUE = 1;
const MEANING = 2;

export function startSchemeSheet(name: string, title: string, words: NativeWords): SchemeSheet {
  const cells: NativeCell[] = [];
  let next = 0;
  const put = (row: number, column: number, value: Scalar, look?: CellLook, formula?: string) =>
    cells.push({
      row,
      column,
      value,
      ...(look !== undefined && { look }),
      ...(formula !== undefined && { formula }),
    });
  const heading = (texts: readonly (string | undefined)[]) => {
    texts.forEach((text, column) => text !== undefined && put(next, column, text, "header"));
    next++;
  };
  put(next++, WHAT, title, "title");
  heading(words.headings);
  const prefix = `${quotedSheet(name)}!`;
  return {
    section: (text, meaning) => {
      next++;
      heading([text, undefined, meaning]);
    },
    line: ({ what, value, formula, meaning, look }) => {
      put(next, WHAT, what);
      put(next, VALUE, value, look, formula);
      if (meaning !== undefined) put(next, MEANING, meaning);
      return `${prefix}${absoluteCell(next++, VALUE)}`;
    },
    pairs: (rows, look) => {
      const first = next;
      for (const [key, value] of rows) {
        put(next, WHAT, key, look);
        put(next++, VALUE, value, look);
      }
      return `${prefix}${absoluteRange(first, Math.max(first, next - 1), WHAT, VALUE)}`;
    },
    rangeOf: (first, last) => `${first}:${last.slice(prefix.length)}`,
    sheet: () => ({ name, cells, frozenRows: 2, widths: [34, 18, 60] }),
  };
}
