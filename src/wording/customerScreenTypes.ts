import type { CustomerWording } from "./types";
import type { PolicyWording } from "./policyTypes";

/** A cut with the tiers on its two sides, all written out. */
export interface CutWords {
  readonly amount: string;
  readonly better: string;
  readonly worse: string;
  /** A score on the cut belongs to the better tier. */
  readonly isBetters: boolean;
}

export interface DistanceWords extends CutWords {
  readonly points: string;
  /** The score is on the cut itself. */
  readonly isOn: boolean;
}

export interface HistoryWords {
  /** Local time of the run: "2026-11-22 14:05". */
  readonly at: string;
  /** "" for none. */
  readonly from: string;
  readonly to: string;
  readonly score: string;
}

/** The screen that tells of one customer. Numbers, dates and tiers arrive written out. */
export interface CustomerScreenWording {
  readonly find: string;
  readonly found: (shown: number, of: number) => string;
  readonly noneFound: (query: string) => string;
  readonly foundList: string;
  readonly previous: string;
  readonly next: string;
  readonly place: (at: string, of: string) => string;
  readonly row: (row: number) => string;
  readonly unnamed: (row: number) => string;

  readonly noneTitle: string;
  readonly noneText: string;
  readonly showFirst: string;
  readonly noGrades: string;

  readonly byHand: (tier: string, computed: string | null) => string;
  readonly byHandMark: string;
  readonly byHandWhy: (reason: string, owner: string, until: string | null) => string;
  readonly held: (note: string, would: string | null) => string;
  readonly heldMark: string;

  readonly score: string;
  readonly barText: (words: {
    readonly score: string;
    readonly low: string;
    readonly high: string;
    readonly tier: string | null;
    readonly cuts: readonly string[];
  }) => string;
  readonly cut: (cut: CutWords) => string;
  readonly cutsTitle: string;
  readonly toRise: (distance: DistanceWords) => string;
  readonly toFall: (distance: DistanceWords) => string;

  readonly up: string;
  readonly down: string;
  readonly noneUp: string;
  readonly noneDown: string;
  /** Short, for the card: 进货额：18.5 万元，18/20 分. Several inputs are too long for it: then `read` is "". */
  readonly reason: (words: {
    readonly criterion: string;
    readonly read: string;
    readonly points: string;
    readonly max: string;
    readonly isMissing: boolean;
  }) => string;

  readonly missingTitle: string;
  readonly missing: (columns: readonly string[]) => string;
  readonly goToCell: (cell: string) => string;

  readonly criteriaTitle: string;
  readonly criterionHead: string;
  readonly bandHead: string;
  readonly pointsHead: string;
  readonly pointsOf: (points: string, max: string) => string;
  readonly leftOut: string;
  readonly noData: string;
  readonly noBand: string;
  readonly exception: (when: string) => string;
  readonly ratio: (value: string, to: string, max: string) => string;
  readonly rank: (rank: string) => string;
  readonly deduct: (from: string, step: string, times: string) => string;
  readonly entered: string;
  readonly byFormula: string;
  readonly readTitle: string;
  readonly columnHead: string;
  readonly valueHead: string;

  readonly sumTitle: string;
  readonly sumHint: string;
  readonly fixed: string;
  readonly formula: (text: string) => string;
  readonly part: (number: number) => string;
  readonly subtotal: string;
  readonly total: string;
  readonly times: (by: string) => string;
  readonly over: (by: string) => string;
  readonly named: (name: string, value: string) => string;
  readonly fullMarks: string;
  readonly atMost: (limit: string, binds: boolean) => string;
  readonly atLeast: (limit: string, binds: boolean) => string;
  readonly rounded: (decimals: number) => string;
  readonly inexact: string;

  readonly nearestTitle: string;
  readonly searching: string;
  /** A button: on a long list the search takes a few seconds. */
  readonly searchNearest: string;

  readonly historyTitle: string;
  readonly readingHistory: string;
  readonly noHistory: string;
  readonly noLedger: string;
  readonly change: (change: HistoryWords) => string;
  readonly undone: string;
}

/** Everything that explains a customer on the screen, beside what the pane says from the start. */
export interface ExplainingWording extends CustomerWording {
  readonly policy: PolicyWording;
  readonly screen: CustomerScreenWording;
}
