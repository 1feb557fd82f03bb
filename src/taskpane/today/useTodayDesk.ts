import { useCallback, useMemo, useState } from "react";
import type { ContactOrder } from "../../excel/contact/types";
import type { RegradePlan } from "../../excel/types";
import type { ReadyList } from "../list/listState";
import type { ListDesk } from "../list/useList";
import { contactColumns, type ContactColumns } from "./contactColumns";
import { byGroup, dueCustomers, type DueByGroup, type DueList } from "./dueCustomers";
import { oncePer } from "../../formula/oncePer";
import { useContacts, type Contacts } from "./useContacts";

const dueOf = oncePer(dueCustomers);

/** What is being asked in the row of one customer. */
export type Asking =
  { readonly kind: "nothing" } | { readonly kind: "column" | "snooze"; readonly index: number };

export interface TodayDesk {
  readonly plan: RegradePlan;
  readonly due: DueList;
  readonly groups: DueByGroup;
  /** Undefined: everybody's customers; "": those of nobody. */
  readonly owner: string | undefined;
  readonly showOwner: (owner: string | undefined) => void;
  readonly contacts: Contacts;
  readonly columns: ContactColumns;
  /** The column that 已联系 writes to; undefined until it was agreed. */
  readonly column: number | undefined;
  readonly askAnew: () => void;
  readonly isAskedAnew: boolean;
  readonly asking: Asking;
  readonly ask: (asking: Asking) => void;
  /** Writes at once when the column is agreed; else asks for it first. */
  readonly contact: (index: number) => void;
  readonly contactInto: (index: number, column: number) => void;
  readonly snooze: (index: number, until: number, reason: string) => void;
  readonly undo: ListDesk["undo"];
  readonly jump: ListDesk["jump"];
  /** Nothing can be written: something is under way, or the list has no column for next follow-ups. */
  readonly isClosed: boolean;
}

const NOTHING: Asking = { kind: "nothing" };

export function useTodayDesk(desk: ListDesk, list: ReadyList, plan: RegradePlan): TodayDesk {
  const due = dueOf(plan);
  const contacts = useContacts(list.snapshot);
  const [wanted, showOwner] = useState<string>();
  const owner = wanted === "" || due.owners.includes(wanted ?? "") ? wanted : undefined;
  const groups = useMemo(
    () => byGroup(due.customers, owner, plan.request.asOf),
    [due, owner, plan.request.asOf]
  );
  const columns = useMemo(() => {
    const records = contacts.kind === "known" ? contacts.records : [];
    return contactColumns(
      plan,
      records.find(({ kind }) => kind === "contacted")
    );
  }, [plan, contacts]);
  const [chosen, chooseColumn] = useState<number | "ask">();
  const column = chosen === "ask" ? undefined : (chosen ?? columns.agreed);
  const [asking, ask] = useState<Asking>(NOTHING);

  const { change } = desk;
  const { next } = due;
  const write = useCallback(
    (order: ContactOrder) => {
      ask(NOTHING);
      if (next === undefined) return;
      void change("writing", async () => (await loadContact()).contactNow(plan, order, next));
    },
    [change, plan, next]
  );
  const contactInto = useCallback(
    (index: number, into: number) => {
      chooseColumn(into);
      write({ kind: "contacted", index, column: into });
    },
    [write]
  );
  return {
    plan,
    due,
    groups,
    owner,
    showOwner,
    contacts,
    columns,
    column,
    askAnew: () => chooseColumn("ask"),
    isAskedAnew: chosen === "ask",
    asking,
    ask,
    contact: (index) =>
      column === undefined ? ask({ kind: "column", index }) : contactInto(index, column),
    contactInto,
    snooze: (index, until, reason) => write({ kind: "snoozed", index, until, reason }),
    undo: desk.undo,
    jump: desk.jump,
    isClosed: next === undefined || list.activity.kind !== "idle",
  };
}

const loadContact = () => import("../../excel/contact/contactNow");
