import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { Refusal } from "../../excel/types";
import type { Advice } from "../../wording/types";
import { useWording } from "../language/useWording";
import type { Outcome } from "../list/listState";
import { useStartStyles } from "./Start.styles";

/** What came of the last press of the button; read out, and brought into sight, when it appears. */
export function OutcomeBar({ outcome }: { readonly outcome: Outcome }) {
  const styles = useStartStyles();
  const region = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (outcome.kind !== "none") region.current?.scrollIntoView({ block: "nearest" });
  }, [outcome]);
  return (
    <div ref={region} className={styles.outcome} role="status" aria-live="polite">
      {outcome.kind === "done" && <DoneBar {...outcome} />}
      {outcome.kind === "refused" && <RefusalBar refusal={outcome.refusal} />}
    </div>
  );
}

function DoneBar({ done }: Extract<Outcome, { kind: "done" }>) {
  const { pane } = useWording();
  const columns = done.columns.map(({ header }) => header);
  return (
    <MessageBar intent="success" layout="multiline" data-testid="summary">
      <MessageBarBody>
        <MessageBarTitle>{pane.doneTitle}</MessageBarTitle>
        {pane.done({ counts: done.counts, cells: done.cellsWritten, columns })}
      </MessageBarBody>
    </MessageBar>
  );
}

export interface RefusalBarProps {
  readonly refusal: Refusal;
  readonly intent?: "warning" | "error";
  readonly onAgain?: () => void;
}

export function RefusalBar({ refusal, ...rest }: RefusalBarProps) {
  const { refusals } = useWording();
  return <AdviceBar advice={refusals[refusal.code](refusal.params)} {...rest} />;
}

export interface AdviceBarProps {
  readonly advice: Advice;
  /** warning: something to settle first; error: something went wrong. */
  readonly intent?: "warning" | "error";
  readonly onAgain?: () => void;
}

/** What is the matter and what to do about it. */
export function AdviceBar({ advice, intent = "error", onAgain }: AdviceBarProps) {
  const { pane } = useWording();
  return (
    <MessageBar intent={intent} layout="multiline" data-testid="refusal">
      <MessageBarBody>
        <MessageBarTitle>{advice.says}</MessageBarTitle>
        {advice.remedy}
      </MessageBarBody>
      {onAgain && (
        <MessageBarActions>
          <Button size="small" onClick={onAgain}>
            {pane.tryAgain}
          </Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
}
