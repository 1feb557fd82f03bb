import type { Duplicate } from "../table/types";

/** A column that could be meant, as a person finds it: 客户全名, C, 甲公司 乙公司. */
export interface CandidateWords {
  readonly header: string;
  readonly letters: string;
  readonly samples: readonly string[];
}

/** Sentences about a list as it was read, for the pane and the command line. */
export interface ListWording {
  /** `cells` are at most ten of `count`. */
  readonly duplicates: Readonly<
    Record<
      Duplicate["by"],
      (found: {
        readonly value: string;
        readonly cells: readonly string[];
        readonly count: number;
      }) => string
    >
  >;
  /** 1-based rows right below a table object. */
  readonly belowTable: (table: string, first: number, last: number) => string;
  /** A column found by likeness alone; `score` from 0 to 1. */
  readonly similarColumn: (name: string, header: string, score: number) => string;
  /** A column that the sheet lacks: the ledger has the tier of the period before for so many of all. */
  readonly fromLedger: (name: string, customers: number, of: number) => string;
  readonly candidate: (candidate: CandidateWords) => string;
  /** None was taken. */
  readonly openColumn: (name: string, candidates: readonly string[]) => string;
  /** The active sheet was passed over for another one. */
  readonly otherSheet: (active: string, taken: string) => string;
}
