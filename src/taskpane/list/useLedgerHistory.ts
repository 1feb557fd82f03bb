import { useEffect, useState } from "react";
import type { LedgerPlaces } from "../../excel/ledger/ledgerPlaces";
import type { LedgerHistory } from "../../excel/ledger/readHistory";
import type { Refusal } from "../../excel/types";
import { attempt } from "./attempt";
import type { ReadyList } from "./listState";

/** What the ledger's two sheets tell, for a screen that asks. */
export type HistoryState =
  | { readonly kind: "none" }
  | { readonly kind: "reading" }
  | { readonly kind: "unread"; readonly refusal: Refusal; readonly again: () => void }
  | { readonly kind: "known"; readonly history: LedgerHistory };

/**
 * Reads the ledger while the screen that uses this is open: at once, and again when rows were appended.
 * Until they have arrived, what was known before stays.
 */
export function useLedgerHistory({ snapshot: { ledger, cells } }: ReadyList): HistoryState {
  // Each typing makes a new snapshot; the ledger is another only when its place or length is.
  const place = ledger && JSON.stringify(ledger);
  const { date1904 } = cells;
  const [answer, setAnswer] = useState<LedgerHistory | Refusal>();
  const [tries, setTries] = useState(0);
  useEffect(() => {
    if (place === undefined) return undefined;
    let isLatest = true;
    const read = attempt(async () => {
      const { readHistory } = await import("../../excel/ledger/readHistory");
      return readHistory(JSON.parse(place) as LedgerPlaces, date1904);
    });
    void read.then((found) => isLatest && setAnswer(found));
    return () => {
      isLatest = false;
    };
  }, [place, date1904, tries]);
  if (place === undefined) return { kind: "none" };
  if (answer === undefined) return { kind: "reading" };
  if (!("code" in answer)) return { kind: "known", history: answer };
  return { kind: "unread", refusal: answer, again: () => setTries(tries + 1) };
}
