import type { Kind } from "../formula/vector";
import type { FormatKind } from "./formatKind";
import type { ReadingCode } from "./types";

/** What one cell was read as. No value and no code is a blank; no value and a code cannot be read. */
export interface Reading {
  readonly value?: number | string | boolean;
  readonly code?: ReadingCode;
  /** For the sentence: what was taken, the nearest option, or the unit expected. */
  readonly detail?: string;
}

export const BLANK: Reading = {};

/** -, /, 无 and the like: a blank that somebody typed. */
export const TYPED_BLANK: Reading = { code: "read-blank" };

/** How the cells of one column are read; each text once. */
export interface CellReader {
  /** What the column's values are: number, text or logical. */
  readonly kind: Kind;
  /** `shown` is the number format itself: 00000 shows 12 as 00012. */
  number(value: number, format: FormatKind, shown?: string): Reading;
  text(text: string): Reading;
  logical(value: boolean): Reading;
  /** Where any text is a value: the text without the blanks around it, "" for a blank cell. */
  typed?(text: string): string;
  /**
   * The value of an ordinary number of this format, so that no reading is made for it; NaN where
   * `number` has to look closely. Undefined where it always has to.
   */
  plain?(format: FormatKind): ((value: number) => number) | undefined;
}
