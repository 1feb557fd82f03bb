import type { ErrorText, Vector } from "../formula/vector";
import type { Column } from "../scheme/types";

/** A cell as Excel hands it out: blank is "". Errors come as objects (the Excel room and the readers see to it). */
export type SheetValue = number | string | boolean | { readonly error: ErrorText };

/** 0-based sheet area. */
export interface SheetArea {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A block of a worksheet as it was read: the used range, or a table with its header. */
export interface SheetCells {
  readonly sheet: string;
  /** 0-based sheet row and column of values[0][0]. */
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly SheetValue[])[];
  /** Excel number formats, same shape as values; needed to tell dates and percents from numbers. */
  readonly numberFormats: readonly (readonly string[])[];
  readonly merges: readonly SheetArea[];
  readonly date1904: boolean;
  /** Table objects on the sheet; headers and totals rows are known there, not guessed. */
  readonly tables: readonly {
    readonly name: string;
    readonly area: SheetArea;
    readonly totalsRow: boolean;
  }[];
}

/** Where the customers are. Rows and columns are 0-based sheet indexes. */
export interface List {
  readonly sheet: string;
  readonly table: string | undefined;
  readonly headerRow: number;
  readonly firstColumn: number;
  readonly headers: readonly string[];
  /** Sheet row of each customer, top to bottom. */
  readonly rows: readonly number[];
  readonly skipped: readonly SkippedRow[];
  /** First sheet row below the header and last sheet row that belongs to the list, totals included. */
  readonly firstRow: number;
  readonly lastRow: number;
  /** Customers typed right below the table object, not yet part of it: sheet rows, among `rows`. */
  readonly belowTable?: readonly number[];
  /** Other lists on the sheet that were not taken, best first. */
  readonly others?: readonly OtherList[];
  /** Notes such as 单位：万元 at the header; they hold for amounts whose header names no unit. */
  readonly unitNotes?: readonly UnitNote[];
}

/** A unit of money in a cell, 0-based, that covers so many columns. */
export interface UnitNote {
  readonly row: number;
  readonly column: number;
  readonly columns: number;
  readonly text: string;
  readonly unit: string;
}

/** Which list of a sheet is meant: 0-based sheet row of its header and its first column. */
export interface ListPlace {
  readonly headerRow: number;
  readonly firstColumn: number;
  /** Its headers when it was chosen: it is found by them after it has moved. */
  readonly headers?: readonly string[];
}

export interface OtherList extends ListPlace {
  readonly headers: readonly string[];
  readonly customers: number;
  /** Customers × named columns, more where the scheme knows the headers. */
  readonly score: number;
}

export interface SkippedRow {
  readonly row: number;
  readonly why: "total" | "blank" | "header" | "note";
}

/** One scheme column found on the sheet. A series has one entry per period. */
export interface ColumnMatch {
  readonly column: string;
  readonly sheetColumns: readonly number[];
  readonly headers: readonly string[];
  /** "exact" name, a listed "synonym", after "stripped" units and marks, "given" by the user, or "similar". */
  readonly how: "exact" | "synonym" | "stripped" | "given" | "similar";
  /** How sure the match is: 1 for names, the likeness (0 to 1) for similar ones. */
  readonly score: number;
  /** Unit read from the header, e.g. "万元", or from a note above the list; undefined for none. */
  readonly unit: string | undefined;
  /** Question asked the other way round (是否有不按…): yes and no are swapped. */
  readonly inverted: boolean;
}

/** A scheme column that a person should decide; the first candidate may have been taken. */
export interface AmbiguousColumn {
  readonly column: string;
  readonly headers: readonly string[];
  readonly sheetColumns: readonly number[];
  /** The same headers, best first, with what stands below them. */
  readonly candidates: readonly ColumnCandidate[];
}

export interface ColumnCandidate {
  readonly header: string;
  readonly sheetColumn: number;
  readonly score: number;
  /** Up to three different values, as a person sees them. */
  readonly samples: readonly string[];
}

/**
 * Columns agreed by the user: scheme column → header text, or 0-based sheet column(s), which survive
 * renaming; "" means the sheet has none. A series is all of its columns (texts with "|" between them),
 * or the first of neighbouring ones.
 */
export type AgreedColumns = Readonly<Record<string, string | number | readonly number[]>>;

export interface ReadingOptions {
  /** What a bare number means in a percent column; undefined: decided per column and said. */
  readonly percent: "points" | "fraction" | undefined;
  /** As-of date as a 1900 serial; gives the year of dates like 5月6日. */
  readonly asOf: number;
  /** The same for single columns, by scheme column; wins over `percent`. */
  readonly percents?: Readonly<Record<string, "points" | "fraction">>;
  readonly columns?: AgreedColumns;
  /** Where columns were found before; a header that bears a column's exact name counts for more. */
  readonly remembered?: AgreedColumns;
  /**
   * The list to read where a sheet holds several; without it the one in which the columns agreed by
   * place stand, and else the best one.
   */
  readonly list?: ListPlace;
  /** Sheet columns that hold our own results: never matched with an input, no part of a list. */
  readonly ignore?: readonly number[];
}

/** How one unusual cell was read, or why it could not be. Rows and columns are sheet indexes. */
export interface CellProblem {
  readonly code: ReadingCode;
  readonly row: number;
  readonly column: number;
  /** Scheme column; several with "、" between them where a note is about them. */
  readonly name: string;
  /** The cell as text. */
  readonly value: string;
  /** What was taken instead, the nearest option, or the unit: for the sentence. */
  readonly detail?: string;
  /** "note": read, and said; "missing": could not be read and counts as blank. */
  readonly effect: "note" | "missing";
}

/** Rows that name the same customer. */
export interface Duplicate {
  /** "code" and "name": most likely one customer twice; "namesake": same name, but another code. */
  readonly by: "code" | "name" | "namesake";
  /** The code or name as the first of the rows has it. */
  readonly value: string;
  /** 0-based sheet column and rows of the cells, top to bottom. */
  readonly column: number;
  readonly rows: readonly number[];
}

export type ReadingCode =
  | "not-a-number"
  | "not-a-date"
  | "not-yes-no"
  | "unknown-option"
  | "error-cell"
  | "out-of-range"
  | "read-blank"
  | "read-with-unit"
  | "read-in-list-unit"
  | "read-approximate"
  | "read-text-number"
  | "read-year-guessed";

/** Everything table/ makes of a sheet for a scheme. */
export interface ReadList {
  readonly list: List;
  readonly matches: readonly ColumnMatch[];
  /** Scheme columns that no header matched. */
  readonly missing: readonly Column[];
  /** Columns that more than one header would have fitted. */
  readonly ambiguous: readonly AmbiguousColumn[];
  /** Vectors of list.rows.length by scheme column; series as one vector per period. */
  readonly columns: ReadonlyMap<string, Vector | readonly Vector[]>;
  readonly problems: readonly CellProblem[];
  /** Customers that stand on the list more than once, or seem to; none is merged. */
  readonly duplicates: readonly Duplicate[];
  /** How bare numbers of percent columns were read, by scheme column. */
  readonly percents: ReadonlyMap<string, "points" | "fraction">;
  /** Columns that the sheet lacks and the ledger supplied; they are not among the missing ones. */
  readonly supplied?: readonly SuppliedColumn[];
}

export interface SuppliedColumn {
  readonly column: string;
  /** For how many customers the ledger has a value; the others are blank. */
  readonly customers: number;
}
