/** What a new worksheet is to hold, before Excel is asked for it. */
export interface SheetDraft {
  /** Wanted name; a number is added where another sheet has it. */
  readonly name: string;
  /** Stands in the first row, the header below it. */
  readonly title?: string;
  readonly columns: readonly DraftColumn[];
  readonly rows: readonly (readonly DraftValue[])[];
  /** Last row, below the customers. */
  readonly totals?: readonly DraftValue[];
}

/** Null leaves the cell blank. A percent is a fraction here: the cell shows it as a percent. */
export type DraftValue = string | number | null;

export interface DraftColumn {
  readonly header: string;
  /** Excel's number format; left out: General. */
  readonly format?: string;
  /** Texts that may stand in the column, to be picked from. */
  readonly choices?: readonly string[];
}

/** 0-based row of the header. */
export const headerRowOf = ({ title }: Pick<SheetDraft, "title">): number =>
  title === undefined ? 0 : 1;
