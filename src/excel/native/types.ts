/** A scheme written into the open workbook as ordinary formulas, and what that takes to take back. */
import type { NativeBook, NativeWords, NotNative } from "../../table/native/types";
import type { SavedNewColumn } from "../restore/types";
import type { OwnKind, PlannedColumn, Refusal, RegradePlan, Watch } from "../types";

export interface FormulasRequest {
  /** What a regrade would do: the list as read, and the scheme with its options. */
  readonly plan: RegradePlan;
  readonly words: NativeWords;
  /** Write into columns that the user has for score, tier and date. */
  readonly reuse: boolean;
  /** Left out: yes, unless columns of the user's are written into, which cannot be given back. */
  readonly keepRecord?: boolean;
  /** Local time, as the list of exports shows it. */
  readonly at?: string;
  readonly watch?: Watch;
}

/** The two new sheets by what they hold. */
export type SheetNames = Readonly<Record<SheetRole, string>>;
export type SheetRole = "scheme" | "calculation";

/** What will be written, told beforehand. */
export interface FormulasPreview {
  readonly columns: readonly PlannedColumn[];
  readonly sheets: SheetNames;
  readonly customers: number;
}

export interface FormulasPlan extends FormulasPreview {
  readonly native: NativeBook;
  /** As a regrade that writes these columns: what is checked before a cell is written. */
  readonly target: RegradePlan;
}

/** A column beside the list, as it was before. */
export interface WrittenColumn {
  readonly kind: OwnKind;
  readonly header: string;
  readonly before: SavedNewColumn;
}

/** One export; kept in the workbook, so that it can be taken back after the file was closed. */
export interface FormulasRecord {
  /** Counts up among the exports that are kept. */
  readonly number: number;
  readonly at: string;
  readonly scheme: { readonly zh: string; readonly en: string };
  readonly worksheetId: string;
  readonly sheet: string;
  /** 0-based. */
  readonly headerRow: number;
  readonly customers: number;
  readonly columns: readonly WrittenColumn[];
  readonly sheets: SheetNames;
  /** The table that took the columns in. */
  readonly table?: string;
}

export interface FormulasWritten {
  readonly formulas: "written";
  readonly planned: FormulasPlan;
  /** Undefined where it cannot be taken back. */
  readonly record: FormulasRecord | undefined;
}

export type FormulasOutcome =
  | FormulasWritten
  | {
      readonly formulas: "taken-back";
      readonly record: FormulasRecord;
      /** Cells that a person has written over since; they stay. */
      readonly kept: readonly string[];
    }
  | { readonly formulas: "not-native"; readonly why: NotNative };

export type FormulasAnswer = FormulasOutcome | Refusal;
