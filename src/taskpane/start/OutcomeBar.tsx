import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import { lazy, Suspense, useEffect, useRef } from "react";
import type { Refusal, RegradeDone } from "../../excel/types";
import type { Advice } from "../../wording/types";
import { useWording } from "../language/useWording";
import { isHalfDone, type Outcome } from "../list/listState";
import type { ListDesk } from "../list/useList";
import { useStartStyles } from "./Start.styles";
import { UndoneBar } from "./UndoneBar";

const ContactBar = lazy(async () => ({
  default: (await import("../today/ContactBar")).ContactBar,
}));

export interface OutcomeBarProps {
  readonly outcome: Outcome;
  readonly undo: ListDesk["undo"];
}

/** What came of the last press of the button; read out, and brought into sight, when it appears. */
export function OutcomeBar({ outcome, undo }: OutcomeBarProps) {
  const styles = useStartStyles();
  const region = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (outcome.kind === "none") return;
    region.current?.scrollIntoView({ block: "nearest" });
    // The pressed button is gone with the summary it stood in; the keyboard goes on from here.
    if (document.hasFocus() && document.activeElement === document.body)
      region.current?.focus({ preventScroll: true });
  }, [outcome]);
  return (
    <div ref={region} className={styles.outcome} tabIndex={-1} role="status" aria-live="polite">
      {outcome.kind === "done" && <DoneBar done={outcome.done} onUndo={() => undo("list")} />}
      {outcome.kind === "undone" && <UndoneBar undone={outcome.undone} />}
      {outcome.kind === "contact" && (
        <Suspense>
          <ContactBar outcome={outcome.contact} onUndo={undo} />
        </Suspense>
      )}
      {outcome.kind === "refused" && (
        <RefusalBar
          refusal={outcome.refusal}
          intent={outcome.refusal.code === "cancelled" ? "info" : "error"}
          {...(isHalfDone(outcome.refusal) && { onUndo: () => undo("workbook") })}
        />
      )}
    </div>
  );
}

interface DoneBarProps {
  readonly done: RegradeDone;
  readonly onUndo: () => void;
}

function DoneBar({ done, onUndo }: DoneBarProps) {
  const { pane } = useWording();
  const columns = done.columns.map(({ header }) => header);
  return (
    <MessageBar intent="success" layout="multiline" data-testid="summary">
      <MessageBarBody>
        <MessageBarTitle>{pane.doneTitle}</MessageBarTitle>
        {pane.done({ counts: done.counts, cells: done.cellsWritten, columns })}
      </MessageBarBody>
      {/* A run that found nothing to write has left no restore point of its own. */}
      {done.cellsWritten > 0 && (
        <MessageBarActions>
          <Button size="small" onClick={onUndo} data-testid="undo">
            {pane.undo}
          </Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
}

export interface RefusalBarProps {
  readonly refusal: Refusal;
  readonly intent?: "info" | "warning" | "error";
  readonly onAgain?: () => void;
  readonly onUndo?: () => void;
}

export function RefusalBar({ refusal, ...rest }: RefusalBarProps) {
  const { refusals } = useWording();
  return <AdviceBar advice={refusals[refusal.code](refusal.params)} {...rest} />;
}

export interface AdviceBarProps {
  readonly advice: Advice;
  /** info: as the person wished; warning: something to settle first; error: something went wrong. */
  readonly intent?: "info" | "warning" | "error";
  readonly onAgain?: () => void;
  readonly onUndo?: () => void;
}

/** What is the matter and what to do about it. */
export function AdviceBar({ advice, intent = "error", onAgain, onUndo }: AdviceBarProps) {
  const { pane } = useWording();
  return (
    <MessageBar intent={intent} layout="multiline" data-testid="refusal">
      <MessageBarBody>
        <MessageBarTitle>{advice.says}</MessageBarTitle>
        {advice.remedy}
      </MessageBarBody>
      {(onAgain ?? onUndo) && (
        <MessageBarActions>
          {onUndo && (
            <Button size="small" onClick={onUndo} data-testid="undo">
              {pane.undo}
            </Button>
          )}
          {onAgain && (
            <Button size="small" onClick={onAgain}>
              {pane.tryAgain}
            </Button>
          )}
        </MessageBarActions>
      )}
    </MessageBar>
  );
}
