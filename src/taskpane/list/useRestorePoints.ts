import { useCallback, useRef, useState } from "react";
import type { RestoreHeader } from "../../excel/restore/types";
import type { Refusal } from "../../excel/types";
import { attempt } from "./attempt";

/** Restore points of the workbook, newest first; read when the person asks for them. */
export type RestorePoints =
  | { readonly kind: "unasked" }
  | { readonly kind: "reading" }
  | { readonly kind: "unread"; readonly refusal: Refusal }
  | { readonly kind: "known"; readonly points: readonly RestoreHeader[] };

export interface RestorePointsDesk {
  readonly restorePoints: RestorePoints;
  readonly askRestorePoints: () => void;
  /** After a run or an undo; nothing is read before the person has asked. */
  readonly renew: () => Promise<void>;
}

export const loadUndo = () => import("../../excel/restore/undoRun");

export function useRestorePoints(): RestorePointsDesk {
  const [restorePoints, setPoints] = useState<RestorePoints>({ kind: "unasked" });
  const isAsked = useRef(false);
  // Only the latest answer counts.
  const turn = useRef(0);
  const read = useCallback(async () => {
    const mine = ++turn.current;
    const answer = await attempt(async () => (await loadUndo()).listRestorePoints());
    if (mine !== turn.current) return;
    setPoints("code" in answer ? { kind: "unread", refusal: answer } : known(answer));
  }, []);
  const askRestorePoints = useCallback(() => {
    isAsked.current = true;
    setPoints((before) => (before.kind === "known" ? before : { kind: "reading" }));
    void read();
  }, [read]);
  const renew = useCallback(async () => {
    if (isAsked.current) await read();
  }, [read]);
  return { restorePoints, askRestorePoints, renew };
}

const known = (points: readonly RestoreHeader[]): RestorePoints => ({ kind: "known", points });
