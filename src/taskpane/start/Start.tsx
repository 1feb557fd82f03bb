import { lazy, Suspense } from "react";
import type { Refusal } from "../../excel/types";
import { useWording } from "../language/useWording";
import type { Proposal } from "../list/propose";
import type { ListDesk } from "../list/useList";
import { isChanging } from "../list/activity";
import { isHalfDone, type Outcome, type ReadyList } from "../list/listState";
import { EmptyState } from "./EmptyState";
import { AdviceBar, OutcomeBar, RefusalBar } from "./OutcomeBar";
import { Preview } from "./Preview";
import { LongWait, RegradeBar } from "./RegradeBar";
import { RestoreSection } from "./RestoreSection";
import { RunOptions } from "./RunOptions";
import { SchemePicker } from "./SchemePicker";
import { Section } from "./Section";
import { useStartStyles } from "./Start.styles";

/** What needs a list that was read comes behind the first paint, while it is read. */
const ReadCard = lazy(async () => ({ default: (await import("./ReadCard")).ReadCard }));
const ColumnQuestions = lazy(async () => ({
  default: (await import("./ColumnQuestions")).ColumnQuestions,
}));
const Problems = lazy(async () => ({ default: (await import("./Problems")).Problems }));

/** The first screen: what was read, what would come of it, and the button that writes it. */
export function Start({ desk }: { readonly desk: ListDesk }) {
  const { pane } = useWording();
  const styles = useStartStyles();
  const { list, proposal, reread } = desk;
  if (list.kind === "unread")
    return (
      <main className={styles.screen}>
        {list.refusal.code === "cancelled" ? (
          <AdviceBar advice={pane.readCancelled} intent="info" onAgain={reread} />
        ) : (
          <RefusalBar refusal={list.refusal} onAgain={reread} />
        )}
      </main>
    );
  if (list.kind === "reading" || proposal === undefined)
    return (
      <main className={styles.screen}>
        {list.kind === "reading" && list.activity.wait.kind === "long" ? (
          <LongWait activity={list.activity} onCancel={desk.cancel} />
        ) : (
          <p role="status" className={styles.note}>
            {pane.reading}
          </p>
        )}
      </main>
    );
  if (proposal.kind !== "proposal")
    return (
      <main className={styles.screen}>
        <EmptyState found={proposal} onAgain={reread} />
      </main>
    );
  return <ReadySheet desk={desk} list={list} proposal={proposal} />;
}

interface ReadySheetProps {
  readonly desk: ListDesk;
  readonly list: ReadyList;
  readonly proposal: Proposal;
}

function ReadySheet({ desk, list, proposal }: ReadySheetProps) {
  const { pane } = useWording();
  const styles = useStartStyles();
  const { result } = proposal;
  const plan = result.kind === "plan" ? result.plan : undefined;
  const isBusy = isChanging(list.activity);
  const undoAll = () => desk.undo("workbook");
  return (
    <>
      <main className={styles.screen} aria-busy={list.activity.kind !== "idle"}>
        <OutcomeBar outcome={list.outcome} undo={desk.undo} />
        {result.kind === "refused" && !isTold(result.refusal, list.outcome) && (
          <RefusalBar
            refusal={result.refusal}
            intent="warning"
            {...(isHalfDone(result.refusal) && !isBusy && { onUndo: undoAll })}
          />
        )}
        <Suspense>
          {plan && <ReadCard plan={plan} isDisabled={isBusy} choose={desk.choose} />}
          <ColumnQuestions
            questions={proposal.questions}
            isDisabled={isBusy}
            choose={desk.choose}
          />
        </Suspense>
        <Section title={pane.scheme} testId="schemes">
          <SchemePicker proposal={proposal} isDisabled={isBusy} choose={desk.choose} />
        </Section>
        {plan && <Preview plan={plan} outcome={list.outcome} />}
        <RunOptions proposal={proposal} isDisabled={isBusy} choose={desk.choose} />
        <Suspense>{plan && <Problems plan={plan} />}</Suspense>
        <RestoreSection desk={desk} isDisabled={list.activity.kind !== "idle"} />
        <p className={styles.note}>{pane.privacy}</p>
      </main>
      <RegradeBar
        plan={plan}
        activity={list.activity}
        onRegrade={desk.regrade}
        onCancel={desk.cancel}
      />
    </>
  );
}

/** What the last press of the button was refused for is not said twice. */
const isTold = (refusal: Refusal, outcome: Outcome): boolean =>
  outcome.kind === "refused" &&
  (outcome.refusal.code === refusal.code || (isHalfDone(outcome.refusal) && isHalfDone(refusal)));
