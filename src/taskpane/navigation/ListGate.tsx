import type { ReactNode } from "react";
import { useWording } from "../language/useWording";
import type { ReadyList } from "../list/listState";
import type { Proposal } from "../list/propose";
import type { ListDesk } from "../list/useList";
import { EmptyState } from "../start/EmptyState";
import { AdviceBar, RefusalBar } from "../start/OutcomeBar";
import { LongWait } from "../start/RegradeBar";
import type { Screen } from "./routes";
import { useScreenStyles } from "./Screen.styles";

export interface ListGateProps {
  readonly desk: ListDesk;
  readonly go: (screen: Screen) => void;
  readonly children: (list: ReadyList, proposal: Proposal) => ReactNode;
}

/** A screen about the list; until there is one, why not and what would help. */
export function ListGate({ desk, go, children }: ListGateProps) {
  const { pane } = useWording();
  const styles = useScreenStyles();
  const { list, proposal, reread } = desk;
  if (list.kind === "unread")
    return list.refusal.code === "cancelled" ? (
      <AdviceBar advice={pane.readCancelled} intent="info" onAgain={reread} />
    ) : (
      <RefusalBar refusal={list.refusal} onAgain={reread} />
    );
  if (list.kind === "reading" || proposal === undefined)
    return list.kind === "reading" && list.activity.wait.kind === "long" ? (
      <LongWait activity={list.activity} onCancel={desk.cancel} />
    ) : (
      <p role="status" className={styles.note}>
        {list.kind === "ready" && list.activity.kind === "grading" ? pane.grading : pane.reading}
      </p>
    );
  if (proposal.kind !== "proposal") return <EmptyState found={proposal} {...{ desk, go }} />;
  return children(list, proposal);
}
