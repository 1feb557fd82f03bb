import type { Advice } from "./types";

/** What a list of notes says of one customer; days are written out already. */
export interface AdjustedWords {
  readonly reason: string;
  readonly owner: string;
  /** Null: until it is taken back. */
  readonly last: string | null;
}

/** The screen on which tiers are set by hand. */
export interface AdjustWording {
  readonly notSetUp: Advice;
  readonly noTiers: Advice;

  readonly formTitle: string;
  readonly formHint: string;
  readonly find: string;
  readonly found: (shown: number, of: number) => string;
  readonly noneFound: (query: string) => string;
  readonly foundList: string;
  readonly row: (row: number) => string;
  readonly unnamed: (row: number) => string;
  readonly choose: string;
  readonly unclear: Readonly<Record<"unnamed" | "alike", string>>;

  readonly computed: string;
  readonly unrated: string;
  readonly score: (score: string) => string;
  readonly tier: string;
  readonly chooseTier: string;
  readonly sameTier: string;
  readonly reason: string;
  readonly reasonHint: string;
  readonly owner: string;
  readonly last: string;
  readonly lastHint: string;
  readonly open: string;
  readonly problems: Readonly<
    Record<"no-tier" | "no-reason" | "no-owner" | "no-day" | "past-day", string>
  >;
  readonly save: string;
  readonly saveAgain: string;
  readonly saved: (customer: string) => string;

  readonly listTitle: string;
  readonly none: string;
  /** 12 户，占 6% */
  readonly share: (count: number, share: string) => string;
  readonly mostly: (from: string, to: string) => string;
  readonly scattered: string;
  readonly lackingRule: string;
  readonly move: (from: string, to: string, count: number) => string;
  /** Beside a tier that a person set. */
  readonly mark: string;
  readonly beside: (computed: string) => string;
  readonly because: (words: AdjustedWords) => string;
  readonly daysLeft: (days: number) => string;
  readonly heldToo: string;
  readonly showOnSheet: (customer: string) => string;
  readonly takeBack: string;
  readonly takeBackOf: (customer: string) => string;
  readonly takenBack: (customer: string) => string;

  readonly endedTitle: string;
  readonly endedHint: string;
  readonly ended: (tier: string, last: string) => string;
  readonly was: (reason: string, owner: string) => string;
  readonly remove: string;
  readonly removeOf: (customer: string) => string;
  readonly removed: (customer: string) => string;

  readonly lostTitle: string;
  readonly lostHint: string;
  readonly lostWhy: Readonly<Record<"customer" | "tier", string>>;
  readonly lostHold: string;
  readonly lostSnooze: (until: string) => string;
  readonly lostTier: (tier: string) => string;

  readonly heldTitle: string;
  readonly heldHint: string;
  readonly heldMark: string;
  readonly heldWould: (tier: string) => string;
  readonly heldNote: (note: string) => string;
  readonly release: string;
  readonly releaseOf: (customer: string) => string;
  readonly released: (customer: string) => string;
}
