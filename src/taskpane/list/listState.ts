import type { ListPlace } from "../../table/types";
import type { Refusal, RegradeDone, SheetSnapshot } from "../../excel/types";

/** The order in which counts of changes are told. */
export const CHANGE_ORDER = ["up", "down", "new", "same", "unrated"] as const;

/** What the person set for this list; undefined follows the workbook, then the suggestion. */
export interface Choices {
  readonly schemeId: string | undefined;
  /** 1900 serial; "today" moves with the clock; "none" while the date is empty or no date. */
  readonly asOf: number | "today" | "none";
  readonly workdays: boolean | undefined;
  readonly reuse: boolean | undefined;
  /** Columns as they were shown: header or place, "" for none, null to find it by its name again. */
  readonly columns: Readonly<Record<string, string | number | null>>;
  /** What bare numbers of a percent column mean. */
  readonly percents: Readonly<Record<string, "points" | "fraction">>;
  readonly list: ListPlace | undefined;
}

export const NO_CHOICES: Choices = {
  schemeId: undefined,
  asOf: "today",
  workdays: undefined,
  reuse: undefined,
  columns: {},
  percents: {},
  list: undefined,
};

/** What came of the last press of Regrade. */
export type Outcome =
  | { readonly kind: "none" }
  | { readonly kind: "done"; readonly done: RegradeDone }
  | { readonly kind: "refused"; readonly refusal: Refusal };

export const outcomeOf = (answer: RegradeDone | Refusal): Outcome =>
  "code" in answer ? { kind: "refused", refusal: answer } : { kind: "done", done: answer };

/** The list as it was read, with what the person chose; shared by all screens. */
export interface ReadyList {
  readonly kind: "ready";
  readonly snapshot: SheetSnapshot;
  /** Serial of the day when it was read. */
  readonly today: number;
  readonly choices: Choices;
  readonly activity: "idle" | "reading" | "writing";
  readonly outcome: Outcome;
}

export type ListState =
  { readonly kind: "reading" } | { readonly kind: "unread"; readonly refusal: Refusal } | ReadyList;

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
  | { readonly type: "writing" }
  | { readonly type: "written"; readonly outcome: Outcome };

const NOTHING: Outcome = { kind: "none" };

/** What the list is after an event. Events that make no sense in a state leave it alone. */
export function nextList(state: ListState, event: ListEvent): ListState {
  if (event.type === "read") return afterReading(state, event);
  if (event.type === "unread") return { kind: "unread", refusal: event.refusal };
  if (state.kind !== "ready") return event.type === "reading" ? { kind: "reading" } : state;
  switch (event.type) {
    case "reading":
      return state.activity === "writing" ? state : { ...state, activity: "reading" };
    case "chosen":
      return state.activity === "writing"
        ? state
        : { ...state, choices: withChoices(state.choices, event.choices), outcome: NOTHING };
    case "writing":
      return { ...state, activity: "writing", outcome: NOTHING };
    case "written":
      return { ...state, activity: "idle", outcome: event.outcome };
  }
}

/** Answers about columns add up; another scheme has other columns, so they begin anew. */
function withChoices(before: Choices, more: Partial<Choices>): Choices {
  const isOther = more.schemeId !== undefined && more.schemeId !== before.schemeId;
  const { columns, percents } = isOther ? NO_CHOICES : before;
  return {
    ...before,
    ...more,
    columns: { ...columns, ...more.columns },
    percents: { ...percents, ...more.percents },
  };
}

function afterReading(
  state: ListState,
  { snapshot, today, keepOutcome }: Extract<ListEvent, { type: "read" }>
): ListState {
  const fresh = { kind: "ready", snapshot, today, activity: "idle" } as const;
  const isSameSheet = state.kind === "ready" && state.snapshot.worksheetId === snapshot.worksheetId;
  if (!isSameSheet) return { ...fresh, choices: NO_CHOICES, outcome: NOTHING };
  return { ...fresh, choices: state.choices, outcome: keepOutcome ? state.outcome : NOTHING };
}
