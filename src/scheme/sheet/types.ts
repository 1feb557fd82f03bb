import type { Scheme } from "../types";
import type { SchemeProblem } from "../problems";

/**
 * A scheme as the cells of a worksheet: every number in a cell of its own with its meaning beside it.
 * Rows and columns are 0-based; `rows` begin with the sheet's first row.
 */
export interface SchemeCells {
  readonly language: SheetLanguage;
  /** A name for the sheet; whoever inserts it makes it free and short enough. */
  readonly title: string;
  /** All rows have the same length. */
  readonly rows: readonly (readonly SchemeCell[])[];
  /** Width of each column in characters. */
  readonly widths: readonly number[];
  /** Lines of text in each row, as far as the widths tell. */
  readonly lines: readonly number[];
  /** Columns from the left that are printed; those behind hold codes, synonyms and the other language. */
  readonly printed: number;
  /** Rows repeated on every printed page. */
  readonly headRows: number;
}

export type SheetLanguage = "zh-CN" | "en-US";

export interface SchemeCell {
  /** "" is a blank cell. A text stays a text whatever it begins with. */
  readonly value: string | number;
  readonly look: CellLook;
  /** What may be chosen here, in the words of the sheet. */
  readonly choices?: readonly string[];
  /** Only a number belongs here. */
  readonly isNumber?: boolean;
  /** A number belongs here as well as a text. */
  readonly mayBeNumber?: boolean;
}

/**
 * title, section, header, label: of the form, locked. input: to be edited. assumed: to be edited, holds
 * the mark of a template value. plain: outside of everything. signature: a line to sign on.
 */
export type CellLook =
  "title" | "section" | "header" | "label" | "input" | "assumed" | "plain" | "signature";

/** A value as Excel hands it over; an error arrives as an object. */
export type ReadCell = string | number | boolean | null | { readonly error: string };

export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** What was read from the cells of a sheet or a range. */
export interface ReadCells {
  readonly values: readonly (readonly ReadCell[])[];
  /** Number formats by row and column where they are known: 65 % typed as 0.65 shows by them. */
  readonly formats?: readonly (readonly (string | undefined)[])[];
}

export type SheetProblemCode =
  /** No part of a scheme sheet is here at all. */
  | "no-scheme-sheet"
  | "missing-section"
  | "repeated-section"
  | "missing-header"
  | "missing-value"
  | "not-a-number"
  | "percent-number"
  | "unknown-word"
  | "unknown-reference"
  | "repeated-name"
  | "error-value"
  | "unit-differs"
  | "wrong-order"
  | "unused-row"
  /** The scheme that was read breaks a rule of schemes: see `scheme`. */
  | "scheme";

/** A problem of a scheme sheet with its cell, counted from the first cell that was read. */
export interface SheetProblem {
  readonly code: SheetProblemCode;
  readonly cell: CellPlace;
  readonly severity: "error" | "warning";
  readonly params: Readonly<Record<string, string>>;
  readonly scheme?: SchemeProblem;
}

export type SchemeReading =
  | {
      readonly scheme: Scheme;
      /** Where a place of the scheme stands: `criteria[2].rule.bands[1]` → its cell. */
      readonly cellOf: (place: string) => CellPlace;
      readonly warnings: readonly SheetProblem[];
    }
  | {
      readonly problems: readonly SheetProblem[];
      /** All cells could be read, but the scheme they hold breaks rules of schemes. */
      readonly draft?: Scheme;
    };
