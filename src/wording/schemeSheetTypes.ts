import type { SheetProblemCode } from "../scheme/sheet/types";

/** A problem of a scheme sheet: its cell by name, and the values for the sentence. */
export interface SheetProblemFacts {
  readonly cell: string;
  readonly params: Readonly<Record<string, string>>;
}

/** What is said of schemes that stand on sheets of the workbook. */
export interface SchemeSheetWording {
  readonly problems: Readonly<
    Record<Exclude<SheetProblemCode, "scheme">, (facts: SheetProblemFacts) => string>
  >;
  /** Sentences of the scheme that speak of members of a document say it in the sheet's words. */
  readonly schemeProblems: Readonly<Record<string, (facts: SheetProblemFacts) => string>>;
  /** Of an argument of a function: counted from the range's own first cell, from 1. */
  readonly inRange: (row: number, column: number) => string;
  readonly moreProblems: (count: number) => string;
  /** The catalogue's group of the workbook's own sheets. */
  readonly ownSheets: string;
  readonly ownSheetsHint: string;
  readonly use: string;
  readonly inUse: string;
  readonly writeAsSheet: string;
  readonly writing: string;
  readonly written: (sheet: string) => string;
  readonly problemsOn: (sheet: string, count: number) => string;
  readonly show: (cell: string) => string;
}
