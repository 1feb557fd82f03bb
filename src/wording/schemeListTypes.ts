/** What the catalogue of schemes says. */
export interface SchemeListWording {
  readonly search: string;
  readonly searchHint: string;
  readonly loading: string;
  readonly found: (count: number, search: string) => string;
  readonly fitting: string;
  readonly fittingHint: string;
  readonly schemes: (count: number) => string;
  /** How many of the columns it needs the sheet has. */
  readonly fit: (matched: number, used: number) => string;
  /** Without a list on the sheet. */
  readonly needs: (used: number) => string;
  readonly inUse: string;
  readonly tiers: string;
  readonly noTiers: string;
  readonly moreTiers: (count: number) => string;
  readonly columnsHere: (names: readonly string[]) => string;
  readonly columnsMissing: (names: readonly string[]) => string;
  readonly columnsNeeded: (names: readonly string[]) => string;
  readonly columns: string;
  readonly source: string;
  readonly decisions: string;
  readonly options: string;
  readonly regrade: string;
  /** Parts of a scheme that are template values. */
  readonly notGiven: (parts: readonly string[]) => string;
  readonly cadences: (tiers: readonly string[]) => string;
  readonly tierRules: (tiers: readonly string[]) => string;
  readonly criteria: (names: readonly string[]) => string;
  readonly outputs: (names: readonly string[]) => string;
  readonly adopt: string;
  readonly apply: string;
  readonly backToResult: string;
  readonly edit: string;
}
