import { lazy, Suspense } from "react";
import { useWording } from "../language/useWording";
import type { ReadyList } from "../list/listState";
import type { Proposal } from "../list/propose";
import type { ListDesk } from "../list/useList";
import { EmptyState } from "./EmptyState";
import { OutcomeBar, RefusalBar } from "./OutcomeBar";
import { Preview } from "./Preview";
import { RegradeBar } from "./RegradeBar";
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
        <RefusalBar refusal={list.refusal} onAgain={reread} />
      </main>
    );
  if (list.kind === "reading" || proposal === undefined)
    return (
      <main className={styles.screen}>
        <p role="status" className={styles.note}>
          {pane.reading}
        </p>
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
  const isBusy = list.activity === "writing";
  return (
    <>
      <main className={styles.screen} aria-busy={list.activity !== "idle"}>
        <OutcomeBar outcome={list.outcome} />
        {result.kind === "refused" && <RefusalBar refusal={result.refusal} intent="warning" />}
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
        <p className={styles.note}>{pane.privacy}</p>
      </main>
      <RegradeBar plan={plan} activity={list.activity} onRegrade={desk.regrade} />
    </>
  );
}
