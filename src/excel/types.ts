/** What the Excel room hands to the doors: a sheet as read, a regrade planned, a regrade done. */
import type { Change, ChangeCounts } from "../grading/changes";
import type { Grades } from "../grading/types";
import type { NamedDays } from "../grading/ownDays";
import type { Scheme } from "../scheme/types";
import type { TierColors } from "../scheme/withColors";
import type { LedgerRows } from "../table/earlierTiers";
import type { GradedSheet } from "../table/gradeSheet";
import type { AgreedColumns, ListPlace, ReadList, SheetCells } from "../table/types";
import type { LedgerPlaces } from "./ledger/ledgerPlaces";
import type { AppliedNotes, ListNotes } from "./notes/types";
import type { NameEntry } from "./ownNames";

/** The columns GRADE writes. */
export type OwnKind = "score" | "tier" | "change" | "next";

/** A column of ours found again by its hidden name; moving or renaming it is safe. */
export interface OwnColumn {
  readonly kind: OwnKind;
  /** 0-based sheet column. */
  readonly column: number;
  /** True when it was the user's own column and he agreed to its use. */
  readonly reused: boolean;
}

/** What the user decided for a list; kept in the workbook. */
export interface ListSetup {
  readonly schemeId: string;
  /** Chosen values of the scheme's options, by option id. */
  readonly options: Readonly<Record<string, string>>;
  readonly percent: "points" | "fraction" | undefined;
  readonly workdays: boolean;
  /** Write into columns the user already has for tier, score, date. */
  readonly reuse: boolean;
  /** Agreed columns: scheme column → header text, or its place where two headers are the same. */
  readonly columns: AgreedColumns;
  /** What bare numbers of single percent columns mean; wins over `percent`. */
  readonly percents?: Readonly<Record<string, "points" | "fraction">>;
  /** The list that was chosen where the sheet holds several. */
  readonly list?: ListPlace;
  /** Keep a ledger in the workbook; begun when a list is set up, or later. Left out: no. */
  readonly ledger?: boolean;
  /** Days off and days worked beside the public ones; they count where `workdays` is on. */
  readonly holidays?: readonly NamedDays[];
  readonly makeUpDays?: readonly NamedDays[];
  /** Columns of ours that are not written; those already there stay as they are. */
  readonly skip?: readonly OwnKind[];
  /** No colours at all, or other colours than the scheme's for some tiers. */
  readonly colors?: "off" | TierColors;
  /** The sheet that holds the scheme; its id leads, its name where a copy of the file has other ids. */
  readonly schemeSheet?: SchemeSheetPlace;
}

export interface SchemeSheetPlace {
  readonly worksheetId: string;
  readonly name: string;
}

/** The scheme that stands on a sheet of the workbook, as it is now; or why it cannot be used. */
export type OwnScheme =
  | { readonly kind: "read"; readonly scheme: Scheme; readonly place: SchemeSheetPlace }
  | { readonly kind: "refused"; readonly refusal: Refusal };

/** The active sheet as read: two round trips, nothing written. */
export interface SheetSnapshot {
  readonly worksheetId: string;
  readonly cells: SheetCells;
  /** Number of the list in hidden names and in the workbook's state; a new list gets the next. */
  readonly listNumber: number;
  readonly own: readonly OwnColumn[];
  readonly setup: ListSetup | undefined;
  /** What people decided about single customers. */
  readonly notes: ListNotes;
  /** What the colours were last applied to; differs from the plan when they must be renewed. */
  readonly colored: string | undefined;
  readonly isProtected: boolean;
  /** The file was opened read-only. */
  readonly isReadOnly: boolean;
  /** Rows are hidden by a filter: blocks written across them may be misplaced by Excel. */
  readonly isFiltered: boolean;
  /** 0-based sheet column right of everything with a value or a format; nothing stands from there on. */
  readonly firstBareColumn: number;
  /** Input columns as they were agreed in an earlier run, wherever they stand now. */
  readonly inputs: Readonly<Record<string, readonly number[]>>;
  /** Hidden names of the list. */
  readonly names: readonly NameEntry[];
  /** Number of the run that began to write and did not end; undefined when all is well. */
  readonly interrupted: number | undefined;
  /** Where the workbook's ledger stands; left out: it keeps none. */
  readonly ledger?: LedgerPlaces;
  /** What the ledger knows of earlier runs; read only where a scheme asks for it and the sheet is silent. */
  readonly ledgerRows?: LedgerRows;
  /** The scheme of the list where that is on a sheet; read anew with the list. */
  readonly ownScheme?: OwnScheme;
}

/** For whoever waits: how far it got, and a way to stop. */
export interface Watch {
  /** Cells done, and to be done; told after each block where there is more than one. */
  readonly progress?: (done: number, of: number) => void;
  readonly signal?: AbortSignal;
}

export interface RegradeRequest {
  readonly scheme: Scheme;
  readonly setup: ListSetup;
  /** As-of date as a 1900 serial. */
  readonly asOf: number;
  /** Language of the headers and of the words written into the sheet. */
  readonly language: SheetLanguage;
  /** Held rows, tiers set by hand, follow-ups put off; left out: as the workbook has them. */
  readonly notes?: ListNotes;
}

export type SheetLanguage = "zh-CN" | "en-US";

export interface PlannedColumn {
  readonly kind: OwnKind;
  readonly header: string;
  readonly column: number;
  /** new: to be added right of the list; own: ours already; reused: the user's, with consent. */
  readonly place: "new" | "own" | "reused";
}

/** Everything a regrade would do, before any cell is written. */
export interface RegradePlan {
  readonly snapshot: SheetSnapshot;
  readonly request: RegradeRequest;
  /** The scheme with its options chosen. */
  readonly scheme: Scheme;
  readonly read: ReadList;
  /** As they will stand on the sheet: with tiers set by hand, and held rows as they are. */
  readonly grades: Grades;
  /** What was graded, and what the scheme alone made of it. */
  readonly computed: Pick<GradedSheet, "input" | "trace">;
  /** What people's notes came to. */
  readonly applied: AppliedNotes;
  readonly changes: readonly Change[];
  readonly counts: ChangeCounts;
  readonly columns: readonly PlannedColumn[];
  /** User's columns that could be reused if he agreed: headers by kind. */
  readonly offered: readonly { readonly kind: OwnKind; readonly header: string }[];
  readonly writes: readonly CellWrite[];
}

export interface CellWrite {
  readonly row: number;
  readonly column: number;
  /** "" clears. Text is written as text whatever it begins with. */
  readonly value: string | number;
  readonly kind: OwnKind | "header";
}

export interface RegradeDone {
  readonly counts: ChangeCounts;
  readonly customers: number;
  readonly cellsWritten: number;
  readonly columns: readonly PlannedColumn[];
}

/** A reason why a list cannot be read, graded or written; wording makes the sentence. */
export interface Refusal {
  readonly code: RefusalCode;
  /** Values for the sentence: sheet, cell, columns, headers … */
  readonly params: Readonly<Record<string, string>>;
}

export type RefusalCode =
  | "empty-sheet"
  | "no-header"
  | "no-customers"
  | "no-columns"
  | "unknown-scheme"
  | "scheme-sheet-gone"
  | "scheme-sheet-wrong"
  | "sheet-protected"
  | "no-free-columns"
  | "formula-in-column"
  | "sheet-changed"
  | "read-only"
  | "filter-active"
  | "merged-cells"
  | "spilled-cells"
  | "validation-rejects"
  | "interrupted-run"
  | "half-written"
  | "nothing-to-undo"
  | "undo-sheet-gone"
  | "cancelled"
  | "excel-error";
