import type { Column } from "../scheme/types";

/** Where a column was found: "F", 年采购额. */
export interface FoundWords {
  readonly letters: string;
  readonly header: string;
}

/** What a value in an empty cell could do to the tier of its customer; labels as the scheme has them. */
export type OutlookWords =
  /** Not rated until it is filled. */
  | { readonly kind: "unrated" }
  | { readonly kind: "range"; readonly now: string; readonly best: string; readonly worst: string }
  | { readonly kind: "open"; readonly now: string }
  | { readonly kind: "settled"; readonly now: string }
  /** The scheme has no tiers. */
  | { readonly kind: "score" };

/** The sentences of the screen of columns. */
export interface ColumnsWording {
  readonly fillTitle: string;
  /** Cells that count, and customers whose tier they keep open. */
  readonly toFill: (cells: number, customers: number) => string;
  readonly nothingToFill: string;
  /** While a long list is looked through. */
  readonly looking: string;
  readonly firstBlank: string;
  readonly nextBlank: (at: number, of: number) => string;
  readonly jumpedTo: (cell: string, column: string, customer: string) => string;

  readonly effectsTitle: string;
  readonly noEffects: string;
  readonly fill: (column: string, cells: number, customers: number) => string;
  readonly movesOthers: string;
  readonly absent: (column: string, customers: number, missing: number) => string;
  readonly notInLedger: (column: string, customers: number, missing: number) => string;
  readonly goToColumn: string;
  readonly formulaErrors: (customers: number) => string;
  readonly gate: (reason: string, customers: number) => string;
  readonly doubles: (cells: number) => string;
  readonly namesakes: (cells: number) => string;
  readonly ambiguous: (column: string) => string;
  readonly noContact: (column: string, cells: number) => string;
  readonly unread: (cells: number) => string;
  readonly notes: (cells: number) => string;
  readonly cellsOf: (title: string) => string;

  /** "F17 · 甲公司" */
  readonly place: (cell: string, customer: string) => string;
  readonly empty: string;
  readonly outlook: (outlook: OutlookWords) => string;
  readonly double: (value: string, others: readonly string[]) => string;

  readonly weights: Readonly<Record<"deciding" | "other" | "optional", (count: number) => string>>;
  readonly showOptional: string;
  readonly hideOptional: string;
  /** Name with its unit. */
  readonly label: (name: string, unit: string) => string;
  readonly periods: (count: number) => string;
  readonly options: (values: readonly string[]) => string;
  readonly uses: {
    readonly criterion: (name: string, max: number) => string;
    readonly tier: string;
    readonly gate: string;
    readonly followUp: string;
    readonly role: Readonly<Record<NonNullable<Column["role"]>, string>>;
  };
  readonly found: Readonly<
    Record<"exact" | "synonym" | "stripped" | "given" | "remembered", (found: FoundWords) => string>
  >;
  readonly similar: (found: FoundWords, share: string) => string;
  readonly inverted: string;
  readonly fromLedger: (customers: number, of: number) => string;
  readonly derived: (columns: readonly string[]) => string;
  readonly notFound: string;
  readonly saidNone: string;
  readonly without: {
    readonly moves: (customers: number) => string;
    readonly score: string;
    readonly optional: string;
    readonly followUp: string;
    readonly name: string;
  };
  readonly converted: (from: string, to: string) => string;
  readonly convertedPlainly: (from: string) => string;
  readonly samplesOf: (column: string) => string;
  readonly sample: (shown: string, read: string) => string;
  readonly unreadSample: (shown: string) => string;
  readonly rivals: string;
  readonly takeRival: (candidate: string) => string;
  readonly pick: string;
  readonly pickFor: (column: string) => string;
  readonly picked: (letters: string) => string;
  readonly otherSheet: (selected: string, sheet: string) => string;
  readonly outside: (letters: string) => string;
  readonly noInput: string;
  readonly tooFew: (columns: number) => string;

  readonly rowsTitle: string;
  readonly goToRow: (row: number) => string;
  readonly moreRows: (count: number) => string;
  readonly otherLists: string;
  readonly goToList: string;
  readonly readList: string;
}
