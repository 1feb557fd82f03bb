import type { Advice } from "./types";

/** The sentences of the screen that tells what earlier runs did. */
export interface HistoryWording {
  readonly runs: string;
  readonly reading: string;
  readonly noRuns: string;
  /** The day a run graded for, the scheme it used. */
  readonly graded: (asOf: string, scheme: string) => string;
  readonly undone: (at: string) => string;
  /** On the button that opens a run: how many customers it moved. */
  readonly showChanges: (count: number) => string;
  readonly hideChanges: string;
  /** The same for screen readers, who must know of which run. */
  readonly changesOf: (at: string) => string;
  readonly noChanges: string;
  /** Old tier → new tier; "" stands for none. */
  readonly moved: (from: string, to: string) => string;
  readonly score: (score: string) => string;
  readonly unnamed: string;
  readonly showOnSheet: (customer: string) => string;

  readonly matrix: string;
  readonly matrixHint: string;
  readonly fromRun: string;
  readonly toRun: string;
  /** A run by the number it bears in the ledger. */
  readonly runOption: (run: number, at: string) => string;
  readonly needsTwoRuns: string;
  readonly caption: (from: string, to: string) => string;
  readonly tierThen: string;
  readonly total: string;
  /** Heads for customers without a tier: in the rows, and in the columns. */
  readonly newcomers: string;
  readonly unrated: string;
  readonly cell: (from: string, to: string, count: number) => string;
  readonly legend: string;
  /** The same where the tiers have an order. */
  readonly legendOfOrder: string;
  readonly chooseCell: string;
  readonly notListed: (count: number) => string;
  readonly unclear: (count: number) => string;
  readonly deletedStay: string;

  readonly start: string;
  readonly withoutLedger: string;
  readonly startHint: (sheets: readonly string[]) => string;
  readonly startNow: string;
  readonly beforeFirstRun: string;
  readonly gone: Advice;
}
