import type { ContactOutcome } from "../../excel/contact/types";
import type { ListNotes } from "../../excel/notes/types";
import type { UndoDone } from "../../excel/restore/undoRun";
import type {
  ListSetup,
  OwnKind,
  Refusal,
  RegradeDone,
  SchemeSheetPlace,
  SheetSnapshot,
} from "../../excel/types";
import type { NamedDays } from "../../grading/ownDays";
import type { Scheme } from "../../scheme/types";
import type { ListPlace } from "../../table/types";
import { busy, IDLE, isChanging, type Activity, type Busy } from "./activity";

/** The order in which counts of changes are told. */
export const CHANGE_ORDER = ["up", "down", "new", "same", "unrated"] as const;

/** A scheme on a sheet of the workbook, as it was when it was chosen. */
export interface ChosenSheet extends SchemeSheetPlace {
  readonly scheme: Scheme;
}

/** What the person set for this list; undefined follows the workbook, then the suggestion. */
export interface Choices {
  readonly schemeId: string | undefined;
  /** The sheet the scheme of that id was read from, where it is on one. */
  readonly schemeSheet: ChosenSheet | undefined;
  /** 1900 serial; "today" moves with the clock; "none" while the date is empty or no date. */
  readonly asOf: number | "today" | "none";
  readonly workdays: boolean | undefined;
  readonly reuse: boolean | undefined;
  /** Asked while the list is set up; afterwards one can still be begun. */
  readonly ledger: boolean | undefined;
  /** Columns as they were shown: header or place, "" for none, null to find it by its name again. */
  readonly columns: Readonly<Record<string, string | number | null>>;
  /** What bare numbers of a percent column mean. */
  readonly percents: Readonly<Record<string, "points" | "fraction">>;
  /** The same for columns of which nothing is said; "auto" tells by the numbers. */
  readonly percent: "points" | "fraction" | "auto" | undefined;
  readonly list: ListPlace | undefined;
  /** Chosen values of the scheme's options, by option id; they add up like answers about columns. */
  readonly options: Readonly<Record<string, string>>;
  /** Days off and days worked beside the public ones; an empty list takes all back. */
  readonly holidays: readonly NamedDays[] | undefined;
  readonly makeUpDays: readonly NamedDays[] | undefined;
  /** Columns of ours that are not to be written. */
  readonly skip: readonly OwnKind[] | undefined;
  /** Colours of tiers, of the scheme that is chosen; {} are the scheme's own. */
  readonly colors: ListSetup["colors"];
  /** What was decided about single customers since the sheet was read; undefined: as the workbook has it. */
  readonly notes: ListNotes | undefined;
}

export const NO_CHOICES: Choices = {
  schemeId: undefined,
  schemeSheet: undefined,
  asOf: "today",
  workdays: undefined,
  reuse: undefined,
  ledger: undefined,
  columns: {},
  percents: {},
  percent: undefined,
  list: undefined,
  options: {},
  holidays: undefined,
  makeUpDays: undefined,
  skip: undefined,
  colors: undefined,
  notes: undefined,
};

/** What came of the last press of Regrade or Undo. */
export type Outcome =
  | { readonly kind: "none" }
  | { readonly kind: "done"; readonly done: RegradeDone }
  | { readonly kind: "undone"; readonly undone: UndoDone }
  /** A contact, or a follow-up put off: written, undone or refused. */
  | { readonly kind: "contact"; readonly contact: ContactOutcome }
  | { readonly kind: "refused"; readonly refusal: Refusal };

export function outcomeOf(answer: RegradeDone | UndoDone | ContactOutcome | Refusal): Outcome {
  if ("code" in answer) return { kind: "refused", refusal: answer };
  if ("contact" in answer) return { kind: "contact", contact: answer };
  return "kept" in answer ? { kind: "undone", undone: answer } : { kind: "done", done: answer };
}

/** Undoing means going back to before a run that has begun and not ended. */
export const isHalfDone = ({ code }: Refusal): boolean =>
  code === "interrupted-run" || code === "half-written";

/** The list as it was read, with what the person chose; shared by all screens. */
export interface ReadyList {
  readonly kind: "ready";
  readonly snapshot: SheetSnapshot;
  /** Serial of the day when it was read. */
  readonly today: number;
  readonly choices: Choices;
  readonly activity: Activity;
  readonly outcome: Outcome;
}

/** Read for the first time, or again after it could not be read. */
export interface FirstReading {
  readonly kind: "reading";
  readonly activity: Busy;
}

export type ListState =
  FirstReading | { readonly kind: "unread"; readonly refusal: Refusal } | ReadyList;

export type ListEvent =
  | { readonly type: "reading" }
  | {
      readonly type: "read";
      readonly snapshot: SheetSnapshot;
      readonly today: number;
      /** The outcome of our own write stays in sight when the sheet is read again after it. */
      readonly keepOutcome: boolean;
    }
  | { readonly type: "unread"; readonly refusal: Refusal }
  | { readonly type: "chosen"; readonly choices: Partial<Choices> }
  | { readonly type: "writing" | "undoing" }
  /** What is under way takes long, or got further. */
  | { readonly type: "waiting"; readonly share: number | undefined }
  /** A run or an undo has ended, here or in the ribbon. */
  | { readonly type: "ended"; readonly outcome: Outcome };

export const NOTHING: Outcome = { kind: "none" };
export const FIRST_READING: FirstReading = { kind: "reading", activity: busy("reading") };

/** What the list is after an event. Events that make no sense in a state leave it alone. */
export function nextList(state: ListState, event: ListEvent): ListState {
  if (event.type === "read") return afterReading(state, event);
  if (event.type === "unread") return { kind: "unread", refusal: event.refusal };
  if (event.type === "waiting") return whileWaiting(state, event.share);
  if (state.kind !== "ready") return event.type === "reading" ? FIRST_READING : state;
  switch (event.type) {
    case "reading":
      return isChanging(state.activity) ? state : { ...state, activity: busy("reading") };
    case "chosen":
      return isChanging(state.activity)
        ? state
        : { ...state, choices: withChoices(state.choices, event.choices), outcome: NOTHING };
    case "writing":
    case "undoing":
      return { ...state, activity: busy(event.type), outcome: NOTHING };
    case "ended":
      return {
        ...state,
        activity: IDLE,
        outcome: event.outcome,
        choices: withNotes(state.choices, event.outcome),
      };
  }
}

function whileWaiting(state: ListState, share: number | undefined): ListState {
  if (state.kind === "unread" || state.activity.kind === "idle") return state;
  const activity: Busy = { ...state.activity, wait: { kind: "long", share } };
  return state.kind === "reading" ? { ...state, activity } : { ...state, activity };
}

/** A contact keeps its notes in the workbook itself; what was noted before must not hide them. */
function withNotes(choices: Choices, outcome: Outcome): Choices {
  const isKept = outcome.kind === "contact" && "notes" in outcome.contact;
  return isKept && choices.notes !== undefined
    ? { ...choices, notes: outcome.contact.notes }
    : choices;
}

/** Answers about columns add up; another scheme has other columns, so they begin anew. */
function withChoices(before: Choices, more: Partial<Choices>): Choices {
  const isOther = more.schemeId !== undefined && more.schemeId !== before.schemeId;
  const { columns, percents, options } = isOther ? NO_CHOICES : before;
  return {
    ...before,
    ...(isOther && before.colors !== "off" && { colors: undefined }),
    ...more,
    columns: { ...columns, ...more.columns },
    percents: { ...percents, ...more.percents },
    options: { ...options, ...more.options },
  };
}

/** A scheme that was read from its sheet with the list is newer than it was when it was chosen. */
function withFreshSheet(choices: Choices, { ownScheme, setup }: SheetSnapshot): Choices {
  const isNewer = ownScheme !== undefined && setup?.schemeId === choices.schemeSheet?.scheme.id;
  return isNewer ? { ...choices, schemeId: undefined, schemeSheet: undefined } : choices;
}

function afterReading(
  state: ListState,
  { snapshot, today, keepOutcome }: Extract<ListEvent, { type: "read" }>
): ListState {
  const fresh = { kind: "ready", snapshot, today, activity: IDLE } as const;
  const isSameSheet = state.kind === "ready" && state.snapshot.worksheetId === snapshot.worksheetId;
  if (!isSameSheet) return { ...fresh, choices: NO_CHOICES, outcome: NOTHING };
  const choices = withFreshSheet(state.choices, snapshot);
  return { ...fresh, choices, outcome: keepOutcome ? state.outcome : NOTHING };
}
