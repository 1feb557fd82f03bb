import type { ChangeCounts } from "../grading/changes";
import type { Advice } from "./types";

/** A scheme column found on the sheet. */
export interface ColumnWords {
  readonly name: string;
  /** "F" or "D–I" */
  readonly letters: string;
  /** Empty where there is none. */
  readonly unit: string;
}

export type HintedScreen =
  "schemes" | "editor" | "columns" | "adjust" | "history" | "share" | "settings" | "help";
export type ScreenName = "start" | "changes" | "customer" | "today" | "more" | HintedScreen;

/** The sentences of the task pane. */
export interface PaneWording {
  readonly title: string;
  /** Names of the screens, at most four Chinese characters: five of them stand side by side at 320 px. */
  readonly screens: Readonly<Record<ScreenName, string>>;
  /** What is found behind the last tab. */
  readonly screenHints: Readonly<Record<HintedScreen, string>>;
  /** On buttons that lead from a summary to a screen. */
  readonly goTo: Readonly<Record<Exclude<ScreenName, "start" | "more">, string>>;
  readonly screensLabel: string;
  readonly back: string;
  /** On the button that changes to the other language, written in that language. */
  readonly otherLanguage: string;
  readonly switchLanguage: string;
  readonly toDark: string;
  readonly toLight: string;
  readonly reading: string;
  readonly grading: string;
  readonly writing: string;
  readonly undoing: string;
  readonly cancel: string;
  readonly cancelling: string;
  /** A read that the person stopped. */
  readonly readCancelled: Advice;
  readonly tryAgain: string;
  readonly privacy: string;

  readonly emptyTitle: string;
  readonly emptyText: string;
  readonly emptySteps: readonly string[];
  readonly noSchemeTitle: string;
  readonly noSchemeText: (sheet: string) => string;

  readonly sheetWithCustomers: (sheet: string, count: number) => string;
  readonly headerAt: (row: number) => string;
  readonly fromTable: (name: string) => string;
  readonly column: (column: ColumnWords) => string;
  readonly columnsFound: string;
  readonly missingColumns: (names: readonly string[]) => string;
  readonly noContactColumn: (name: string) => string;
  readonly ambiguousColumn: (name: string, headers: readonly string[], taken: string) => string;
  readonly allColumns: (count: number) => string;
  readonly columnsToChoose: string;
  readonly columnsToChooseHint: string;
  /** Why a column is asked for. */
  readonly whyAsked: Readonly<Record<"open" | "missing" | "rivals" | "similar" | "given", string>>;
  readonly chooseColumn: string;
  readonly notOnSheet: string;
  readonly findByName: string;
  readonly listToRead: string;
  readonly listAt: (row: number, letters: string, customers: number) => string;
  readonly readAsPoints: string;
  readonly readAsFraction: string;
  readonly percentAsPoints: (name: string) => string;
  readonly percentAsFraction: (name: string) => string;

  readonly howToGrade: string;
  readonly scheme: string;
  readonly bestMatch: (matched: number, used: number) => string;
  readonly chosenMatch: (matched: number, used: number, best: string) => string;
  readonly storedMatch: (matched: number, used: number) => string;
  /** Behind the match: some of the scheme's values are not in its source. */
  readonly assumesValues: string;
  /** One line of the scheme picker. */
  readonly schemeOption: (name: string, matched: number, used: number) => string;
  readonly asOf: string;
  readonly asOfHint: string;
  readonly asOfMissing: string;
  readonly workdays: string;
  readonly workdaysHint: string;
  readonly calendarEnds: (last: string) => string;
  readonly reuse: (headers: readonly string[]) => string;
  readonly reuseHint: string;
  readonly ledger: string;
  /** The two sheets that setting the list up would add, or that are there already. */
  readonly ledgerAdds: (sheets: readonly string[]) => string;
  readonly ledgerJoins: (sheets: readonly string[]) => string;
  readonly ledgerKept: (sheets: readonly string[]) => string;

  readonly previewTitle: string;
  readonly previewHint: string;
  readonly distribution: string;
  readonly tierHead: string;
  readonly customersHead: string;
  readonly tierCount: (count: number, share: string) => string;
  readonly unratedTier: string;
  readonly provisional: (count: number) => string;
  readonly nothingToWrite: string;

  readonly problemsTitle: (count: number) => string;
  readonly noProblems: string;
  readonly showAll: (count: number) => string;
  readonly showFewer: string;
  readonly moreProblems: (count: number) => string;

  readonly regrade: string;
  readonly willWrite: (headers: readonly string[], letters: string) => string;

  readonly failed: (message: string) => string;
  readonly failedRemedy: string;

  readonly doneTitle: string;
  readonly done: (done: DoneWords) => string;

  readonly undo: string;
  readonly undoneTitle: string;
  readonly undone: (undone: UndoneWords) => string;
  /** Cells that a person changed after the run; the first few with what they hold. */
  readonly kept: (count: number) => string;
  readonly keptCell: (cell: string, value: string) => string;
  readonly moreKept: (count: number) => string;

  readonly restorePoints: string;
  readonly showRestorePoints: string;
  readonly readingRestorePoints: string;
  readonly noRestorePoints: string;
  readonly restorePoint: (at: string, sheet: string) => string;
  readonly restoreCells: (cells: number) => string;
  readonly undoPoint: (at: string, sheet: string) => string;
  /** Why only the first of the list has a button. */
  readonly undoInOrder: string;
}

export interface UndoneWords {
  readonly sheet: string;
  /** Local time of the run: "2026-11-22 14:05". */
  readonly at: string;
  readonly cells: number;
}

export interface DoneWords {
  readonly counts: ChangeCounts;
  readonly cells: number;
  readonly columns: readonly string[];
}
