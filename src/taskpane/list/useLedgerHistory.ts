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
  | { readonly kind: "unread"; readonly refusal: Refusal }
  | { readonly kind: "known"; readonly history: LedgerHistory };

/**
 * Reads the ledger while the screen that uses this is open: at once, and again when rows were appended.
 * Until they have arrived, what was known before stays.
 */
export function useLedgerHistory({ snapshot: { ledger, cells } }: ReadyList): HistoryState {
  // Each typing makes a new snapshot; the ledger is another only when its place or length is.
  const place = ledger && JSON.stringify(ledger);
  const { date1904 } = cells;
  const [state, setState] = useState<HistoryState>({ kind: "reading" });
  useEffect(() => {
    if (place === undefined) return undefined;
    let isLatest = true;
    const read = attempt(async () => {
      const { readHistory } = await import("../../excel/ledger/readHistory");
      return readHistory(JSON.parse(place) as LedgerPlaces, date1904);
    });
    void read.then((answer) => isLatest && setState(stateOf(answer)));
    return () => {
      isLatest = false;
    };
  }, [place, date1904]);
  return place === undefined ? { kind: "none" } : state;
}

const stateOf = (answer: LedgerHistory | Refusal): HistoryState =>
  "code" in answer ? { kind: "unread", refusal: answer } : { kind: "known", history: answer };
