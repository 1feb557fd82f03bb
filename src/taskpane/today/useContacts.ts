import { useEffect, useState } from "react";
import { listContacts } from "../../excel/contact/listContacts";
import type { ContactRecord } from "../../excel/contact/types";
import type { Refusal, SheetSnapshot } from "../../excel/types";
import { attempt } from "../list/attempt";

/** Marks of the list that can be undone, newest first. */
export type Contacts =
  | { readonly kind: "reading" }
  | { readonly kind: "unread"; readonly refusal: Refusal }
  | { readonly kind: "known"; readonly records: readonly ContactRecord[] };

/** Read again whenever the sheet was read again: each mark, and each undo, is followed by that. */
export function useContacts(snapshot: SheetSnapshot): Contacts {
  const [contacts, setContacts] = useState<Contacts>({ kind: "reading" });
  useEffect(() => {
    let isCurrent = true;
    const read = attempt(() => listContacts(snapshot.listNumber));
    void read.then((answer) => {
      if (!isCurrent) return;
      setContacts(
        "code" in answer ? { kind: "unread", refusal: answer } : { kind: "known", records: answer }
      );
    });
    return () => {
      isCurrent = false;
    };
  }, [snapshot]);
  return contacts;
}
