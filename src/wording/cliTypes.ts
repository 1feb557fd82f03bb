/** Sentences of the command line alone. */
export interface CliWording {
  readonly noSheet: (name: string, known: string) => string;
  /** A workbook given as the scheme. */
  readonly schemeSheets: {
    readonly none: (file: string) => string;
    readonly several: (file: string, names: string) => string;
    readonly written: (sheet: string, out: string) => string;
  };
  readonly badJson: (file: string, detail: string) => string;
  readonly notRecords: (file: string) => string;
  readonly missingColumn: (column: string) => string;
  readonly ambiguousColumn: (column: string, headers: string) => string;
  /** Another list on the sheet that was not taken: its 1-based header row and its customers. */
  readonly otherList: (headerRow: number, customers: number) => string;
  /** `check`: a sentence about a scheme with its weight, or that nothing is wrong. */
  readonly checked: {
    readonly error: (sentence: string) => string;
    readonly warning: (sentence: string) => string;
    readonly nothing: string;
  };
  readonly regraded: (done: {
    readonly counts: string;
    readonly columns: string;
    readonly cells: number;
    readonly out: string;
  }) => string;
  readonly formulasWritten: (done: {
    readonly columns: string;
    readonly sheets: string;
    readonly customers: number;
    readonly constants: number;
    readonly out: string;
  }) => string;
  /** A run that can be undone, on a line of its own. */
  readonly restorePoint: (point: PointWords) => string;
  readonly noRestorePoints: string;
  readonly undone: (done: PointWords & { readonly out: string }) => string;
  /** Cells that a person changed since the run. */
  readonly kept: (cells: string) => string;
}

export interface PointWords {
  readonly at: string;
  readonly sheet: string;
  readonly scheme: string;
  readonly counts: string;
  readonly cells: number;
}
