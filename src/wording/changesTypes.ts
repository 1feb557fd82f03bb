import type { ChangeCounts, ChangeKind } from "../grading/changes";
import type { Cause } from "../grading/causeOf";
import type { WhyWording } from "./whyTypes";

/** Why a customer moved, as the change list marks it. */
export type CauseMark = Cause | "adjusted" | "adjustment-ended";

/** The screen of changes: who moves up and down, and why. */
export interface ChangesWording {
  /** Values inside sentences. */
  readonly why: Pick<WhyWording, "blank" | "yesNo" | "amount">;
  readonly overview: string;
  readonly counts: (counts: ChangeCounts, held: number) => string;
  /** The list is as the last run left it: its changes are shown. */
  readonly pastRun: (at: string) => string;
  readonly readingMemory: string;
  readonly noMemory: string;
  readonly memoryTooLarge: string;
  readonly memoryUnread: (message: string) => string;
  /** Tiers before and after. */
  readonly shift: string;
  readonly tierHead: string;
  readonly beforeHead: string;
  readonly afterHead: string;
  readonly otherTexts: string;
  readonly noTier: string;
  /** Filters. */
  readonly filterLabel: string;
  readonly all: (customers: string) => string;
  readonly filter: (kind: string, customers: string) => string;
  /** Groups of rows. */
  readonly groups: Readonly<Record<ChangeKind, string>>;
  readonly groupCount: (customers: string) => string;
  readonly inRow: (row: string) => string;
  readonly jump: (customer: string) => string;
  readonly move: (from: string, to: string) => string;
  readonly causes: Readonly<Record<CauseMark, string>>;
  readonly causeHints: Readonly<Record<CauseMark, string>>;
  readonly computedTier: (tier: string) => string;
  /** Reasons; numbers and values arrive written out, a difference with its sign. */
  readonly fromTo: (from: string, to: string) => string;
  readonly unchanged: (value: string) => string;
  readonly seriesMoved: string;
  readonly named: (column: string, value: string) => string;
  /** A criterion with its inputs; one named like its only column says it once. */
  readonly criterion: (criterion: string, values: string) => string;
  readonly points: (read: string, difference: string) => string;
  readonly leftOut: (criterion: string) => string;
  readonly counted: (criterion: string, points: string) => string;
  readonly earned: (read: string, points: string, max: string) => string;
  readonly score: (values: string) => string;
  readonly missing: (columns: readonly string[]) => string;
  readonly notAdmitted: (reason: string) => string;
  readonly formulaError: (error: string) => string;
  /** Holding. */
  readonly hold: string;
  readonly holdRow: (customer: string) => string;
  readonly release: string;
  readonly releaseRow: (customer: string) => string;
  readonly cannotHold: string;
  readonly held: string;
  readonly heldSince: (date: string) => string;
  readonly holdNoteHint: string;
  readonly holdNoteOf: (customer: string) => string;
  readonly heldCount: (customers: string) => string;
  readonly lostHolds: (customers: readonly string[]) => string;
  readonly acceptAll: string;
}
