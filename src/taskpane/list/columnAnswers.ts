/** A column of the scheme that a person may have to show on the sheet. */
export interface ColumnQuestion {
  readonly name: string;
  /** "given" was answered before, and can be answered anew. */
  readonly why: "open" | "missing" | "rivals" | "similar" | "given";
  /** Sheet column; NONE where the sheet is said to have none; undefined while it is open. */
  readonly chosen: number | typeof NONE | undefined;
  readonly options: readonly ColumnOption[];
}

export interface ColumnOption {
  /** 0-based. */
  readonly sheetColumn: number;
  readonly header: string;
  readonly letters: string;
  readonly samples: readonly string[];
  /** What is remembered: the header, or the place where another column has the same header. */
  readonly answer: string | number;
}

/** The sheet has no such column. */
export const NONE = "none";
