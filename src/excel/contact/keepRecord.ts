import type { CustomerKey } from "../../table/customerKey";
import { NO_NOTES, type ListNotes, type Snooze } from "../notes/types";
import type { WorkbookState } from "../workbookState";
import type { ContactPlan } from "./planContact";
import { MOST_RECORDS, type ContactRecord } from "./types";

export interface Kept {
  readonly state: WorkbookState;
  /** Notes of the list from now on. */
  readonly notes: ListNotes;
}

/** What the workbook remembers once a contact is written. Pure. */
export function stateWith(
  state: WorkbookState,
  record: ContactRecord,
  agreed: ContactPlan["agreed"]
): Kept {
  const { list, customer, snooze } = record;
  const before = state.notes?.[list] ?? NO_NOTES;
  const notes = snooze === undefined ? before : withSnooze(before, customer, snooze.after);
  return {
    notes,
    state: {
      ...state,
      ...(agreed && { lists: withAnswer(state.lists, list, agreed) }),
      ...(snooze && { notes: { ...state.notes, [list]: notes } }),
      contacts: [...(state.contacts ?? []), record].slice(-MOST_RECORDS),
    },
  };
}

/** What the workbook remembers once that contact is undone; the answer about the column stays. Pure. */
export function stateWithout(state: WorkbookState, record: ContactRecord): Kept {
  const { list, customer, snooze } = record;
  const before = state.notes?.[list] ?? NO_NOTES;
  const notes = snooze === undefined ? before : withSnooze(before, customer, snooze.before);
  const { contacts = [], ...rest } = state;
  const left = contacts.filter((kept) => !isSameRecord(kept, record));
  return {
    notes,
    state: {
      ...rest,
      ...(snooze && { notes: { ...state.notes, [list]: notes } }),
      ...(left.length > 0 && { contacts: left }),
    },
  };
}

export const isSameRecord = (one: ContactRecord, other: ContactRecord): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

const isSameCustomer = (one: CustomerKey, other: CustomerKey): boolean =>
  one.code === other.code && one.name === other.name;

export const snoozeOf = (notes: ListNotes | undefined, customer: CustomerKey): Snooze | null =>
  notes?.snoozes.find((snooze) => isSameCustomer(snooze.customer, customer)) ?? null;

function withSnooze(notes: ListNotes, customer: CustomerKey, snooze: Snooze | null): ListNotes {
  const others = notes.snoozes.filter((other) => !isSameCustomer(other.customer, customer));
  return { ...notes, snoozes: snooze === null ? others : [...others, snooze] };
}

/** The column is found by this answer from now on, not by the hidden name of the one read before. */
function withAnswer(
  lists: WorkbookState["lists"],
  list: number,
  { name, answer }: NonNullable<ContactPlan["agreed"]>
): WorkbookState["lists"] {
  const before = lists[list];
  if (before === undefined) return lists;
  const { setup, inputs } = before;
  const others = Object.entries(inputs ?? {}).filter(([column]) => column !== name);
  return {
    ...lists,
    [list]: {
      ...before,
      setup: { ...setup, columns: { ...setup.columns, [name]: answer } },
      ...(inputs && { inputs: Object.fromEntries(others) }),
    },
  };
}
