import type { Scheme } from "../scheme/types";

/** Words of the policy sheet: a scheme as a person would print it. Names of columns arrive quoted. */
export interface PolicyWording {
  readonly notInSource: string;
  readonly statuses: Readonly<Record<Scheme["status"], string>>;
  readonly headings: Readonly<
    Record<
      | "columns"
      | "workings"
      | "criteria"
      | "score"
      | "gates"
      | "tiers"
      | "outputs"
      | "followUp"
      | "regrade"
      | "options"
      | "decisions",
      string
    >
  >;
  readonly quoted: (name: string) => string;
  /** Conditions. */
  readonly all: (parts: readonly string[]) => string;
  readonly any: (parts: readonly string[]) => string;
  readonly not: (part: string) => string;
  readonly yes: (column: string, yes: boolean) => string;
  readonly given: (column: string, given: boolean) => string;
  readonly is: (column: string, options: readonly string[]) => string;
  readonly top: (column: string, percent: number, within: string | undefined) => string;
  readonly blankIsNo: string;
  readonly blankIsAssumedNo: string;
  /** Points. */
  readonly points: (points: number) => string;
  readonly range: (min: number, max: number) => string;
  readonly otherwise: string;
  readonly yesNo: (yes: number, no: number) => string;
  readonly ratio: (column: string, to: string | undefined, within: string | undefined) => string;
  readonly rankStep: (
    column: string,
    from: number,
    step: number,
    within: string | undefined
  ) => string;
  readonly deduct: (column: string, from: number, step: number) => string;
  readonly manual: (column: string) => string;
  readonly unless: (condition: string, points: number) => string;
  readonly rounded: (decimals: number) => string;
  readonly blanks: Readonly<Record<"zero" | "leave-out" | "optional", string>>;
  readonly influenceable: string;
  /** Workings. */
  readonly rank: (column: string, within: string | undefined) => string;
  readonly rankPercent: (column: string, within: string | undefined) => string;
  readonly share: (column: string, within: string | undefined) => string;
  readonly paretoStart: (column: string, within: string | undefined) => string;
  readonly quantile: (column: string, bins: number, smallest: boolean) => string;
  readonly quota: (
    percent: string,
    of: string | undefined,
    when: string,
    order: readonly string[]
  ) => string;
  readonly choose: (condition: string, value: string) => string;
  /** Score, tiers, dates. */
  readonly sum: string;
  readonly scaled: (outOf: number) => string;
  readonly restOfTiers: string;
  readonly byLabel: (formula: string) => string;
  readonly noTiers: string;
  readonly also: (rhythm: string) => string;
  readonly onlyWhile: (condition: string) => string;
  readonly countsFrom: (column: string, blank: "due" | "none") => string;
  readonly shortest: string;
  readonly otherForm: (formula: string) => string;
  /** Of a column that the ledger supplies where the sheet has none. */
  readonly fromLedger: string;
  readonly synonyms: (names: readonly string[]) => string;
  readonly periods: (count: number) => string;
  readonly between: (low: number, high: number) => string;
  readonly isDefault: string;
}
