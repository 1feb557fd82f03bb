import { useEffect, useRef, useState } from "react";
import type { RememberedRun } from "../../excel/restore/readMemory";
import type { Refusal } from "../../excel/types";
import { attempt } from "../list/attempt";
import type { ReadyList } from "../list/listState";

/** What the workbook remembers of the list's last runs, newest first. */
export type Memory =
  | { readonly kind: "reading" }
  | { readonly kind: "unread"; readonly refusal: Refusal }
  | { readonly kind: "known"; readonly runs: readonly RememberedRun[] };

const READING: Memory = { kind: "reading" };

/** Read when the screen opens, and again when a run was written or undone; typing changes nothing of it. */
export function useMemory({ snapshot, outcome }: ReadyList): Memory {
  const { worksheetId, listNumber } = snapshot;
  const [found, setFound] = useState<{ readonly of: string; readonly memory: Memory }>();
  const known = useRef("");
  const of = `${worksheetId} ${listNumber}`;
  useEffect(() => {
    const isNew = outcome.kind === "done" || outcome.kind === "undone";
    if (known.current === of && !isNew) return undefined;
    const stop = new AbortController();
    void attempt(async () => {
      const { readMemory } = await import("../../excel/restore/readMemory");
      return readMemory(listNumber, { signal: stop.signal });
    }).then((answer) => {
      if (stop.signal.aborted) return;
      known.current = of;
      const memory: Memory =
        "code" in answer ? { kind: "unread", refusal: answer } : { kind: "known", runs: answer };
      setFound({ of, memory });
    });
    return () => stop.abort();
  }, [of, listNumber, outcome]);
  return found?.of === of ? found.memory : READING;
}
