/** Sentences of the command line alone. */
export interface CliWording {
  readonly noSheet: (name: string, known: string) => string;
  readonly badJson: (file: string, detail: string) => string;
  readonly notRecords: (file: string) => string;
  readonly missingColumn: (column: string) => string;
  readonly regraded: (done: {
    readonly counts: string;
    readonly columns: string;
    readonly cells: number;
    readonly out: string;
  }) => string;
}
