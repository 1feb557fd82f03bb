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

/** How the cells of one column are read. Texts are read once each unless `quick` says it costs little. */
export interface CellReader {
  /** What the column's values are: number, text or logical. */
  readonly kind: Kind;
  readonly quick?: boolean;
  /** `shown` is the number format itself: 00000 shows 12 as 00012. */
  number(value: number, format: FormatKind, shown?: string): Reading;
  text(text: string): Reading;
  logical(value: boolean): Reading;
  /** Plain numbers of this format are value × times ÷ over: no reading object is made for them. */
  plain?(format: FormatKind): { readonly times: number; readonly over: number } | undefined;
}
