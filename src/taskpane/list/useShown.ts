import { useEffect, useRef } from "react";
import { busy, GRADING } from "./activity";
import type { ListState, ReadyList } from "./listState";
import type { NoProposal, Proposal } from "./propose";
import { isLong } from "./useSteps";

interface Shown {
  readonly list: ListState;
  readonly proposal: Proposal | NoProposal | undefined;
}

/** While a long list is graded anew, the screens keep what stood there before, and say what is under way. */
export function useShown(list: ListState, proposal: Shown["proposal"]): Shown {
  const before = useRef<Required<Shown> & { readonly list: ReadyList }>(undefined);
  const isBehind = list.kind === "ready" && proposal === undefined && isLong(list.snapshot);
  useEffect(() => {
    if (list.kind === "ready" && proposal !== undefined) before.current = { list, proposal };
  }, [list, proposal]);
  if (!isBehind) return { list, proposal };
  const isIdle = list.activity.kind === "idle";
  const kept = before.current;
  // Another list: the screen itself says that it is being graded.
  if (kept?.list.snapshot.worksheetId !== list.snapshot.worksheetId)
    return { list: isIdle ? { ...list, activity: busy("grading") } : list, proposal: undefined };
  const { snapshot } = kept.list;
  const activity = isIdle ? GRADING : list.activity;
  return { list: { ...list, snapshot, activity }, proposal: kept.proposal };
}
