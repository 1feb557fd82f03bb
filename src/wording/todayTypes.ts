/** What the screen of due follow-ups says; loaded with it. */
import type { RefusalCode } from "../excel/types";

export type DueWord = "overdue" | "today" | "week" | "later";

/** One entry of a calendar file. */
export interface EventWords {
  readonly customer: string;
  /** "" without a tier. */
  readonly tier: string;
  /** "" where nobody is named. */
  readonly owner: string;
  /** The day it is due. */
  readonly due: string;
  /** Days it is overdue; 0: it is not. */
  readonly overdue: number;
  /** Why it was put off; "" where it was not, or nobody said. */
  readonly reason: string;
}

/** What was written for a customer. */
export interface StampWords {
  readonly customer: string;
  /** Header of the last-contact column; "" where only the next date was written. */
  readonly column: string;
  readonly day: string;
  /** The next follow-up; undefined: none. */
  readonly next: string | undefined;
}

export interface TodayWording {
  readonly asOf: (day: string) => string;
  readonly groups: Readonly<Record<DueWord, string>>;
  readonly customers: (count: number) => string;
  readonly empty: Readonly<Record<DueWord, string>>;
  readonly nothingDue: string;
  readonly nobodyDue: string;
  readonly noRhythm: string;
  readonly regradeFirst: string;
  readonly dueIn: (days: number) => string;
  readonly rowName: (row: number) => string;
  readonly showRow: (customer: string) => string;
  readonly owner: string;
  readonly ownerIs: (name: string) => string;
  readonly everyone: string;
  readonly nobody: string;

  readonly contacted: string;
  readonly contactedWith: (customer: string) => string;
  readonly writesTo: (column: string, letters: string) => string;
  readonly otherColumn: string;
  readonly askedAnew: string;
  readonly whichColumn: string;
  readonly whichColumnHint: string;
  readonly columnOption: (header: string, letters: string, sample: string | undefined) => string;
  readonly noDateColumn: string;
  readonly stamp: string;
  readonly cancel: string;

  readonly snooze: string;
  readonly snoozeOf: (customer: string) => string;
  readonly snoozeBy: string;
  readonly days: (count: number) => string;
  readonly snoozeTo: string;
  readonly snoozeToHint: (after: string) => string;
  readonly reason: string;
  readonly reasonHint: string;
  readonly confirmSnooze: (day: string) => string;
  readonly chooseDay: string;
  readonly snoozed: (until: string, reason: string) => string;

  readonly written: (words: StampWords) => string;
  readonly writtenTitle: Readonly<Record<"contacted" | "snoozed", string>>;
  readonly undo: string;
  /** `mark` is its line in the list. */
  readonly undoOf: (mark: string) => string;
  readonly undoneTitle: string;
  readonly undone: (customer: string) => string;
  readonly half: (customer: string, message: string) => string;
  readonly halfTitle: string;
  /** Instead of the general remedy, which speaks of a regrade. */
  readonly remedies: Partial<Readonly<Record<RefusalCode, string>>>;
  readonly nothingKept: string;
  readonly recent: string;
  readonly recentHint: string;
  readonly recentLine: (words: StampWords) => string;

  readonly calendar: string;
  readonly calendarHint: string;
  readonly calendarOf: string;
  readonly calendarScope: Readonly<Record<CalendarScope, string>>;
  readonly calendarName: string;
  readonly makeFile: (count: number) => string;
  readonly fileMade: (count: number) => string;
  readonly download: string;
  readonly fileName: (day: string) => string;
  readonly showText: string;
  readonly fileText: string;
  readonly fileTextHint: string;
  readonly eventTitle: (words: EventWords) => string;
  readonly eventText: (words: EventWords) => readonly string[];
}

export type CalendarScope = "due" | "week" | "all";
