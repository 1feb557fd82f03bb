import { lazy, Suspense } from "react";
import type { Refusal } from "../../excel/types";
import { GoButton } from "../navigation/GoButton";
import { useWording } from "../language/useWording";
import { isChanging } from "../list/activity";
import { isHalfDone, type Outcome } from "../list/listState";
import type { ScreenProps } from "../navigation/screenProps";
import { RefusalBar } from "./OutcomeBar";
import { Preview } from "./Preview";
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

/** The first screen: what was read, and what would come of it. */
export function Start({ desk, list, proposal, go }: ScreenProps) {
  const { pane } = useWording();
  const styles = useStartStyles();
  const { result } = proposal;
  const plan = result.kind === "plan" ? result.plan : undefined;
  const isBusy = isChanging(list.activity);
  const undoAll = () => desk.undo("workbook");
  return (
    <>
      {result.kind === "refused" && !isTold(result.refusal, list.outcome) && (
        <RefusalBar
          refusal={result.refusal}
          intent="warning"
          {...(isHalfDone(result.refusal) && !isBusy && { onUndo: undoAll })}
        />
      )}
      <Suspense>
        {plan && <ReadCard plan={plan} isDisabled={isBusy} choose={desk.choose} />}
        <ColumnQuestions questions={proposal.questions} isDisabled={isBusy} choose={desk.choose} />
      </Suspense>
      <Section title={pane.scheme} testId="schemes">
        <SchemePicker proposal={proposal} isDisabled={isBusy} choose={desk.choose} />
        <GoButton to="schemes" go={go} />
      </Section>
      {plan && <Preview plan={plan} outcome={list.outcome} go={go} />}
      <RunOptions proposal={proposal} isDisabled={isBusy} choose={desk.choose} />
      <Suspense>{plan && <Problems plan={plan} go={go} />}</Suspense>
      <p className={styles.note}>{pane.privacy}</p>
    </>
  );
}

/** What the last press of the button was refused for is not said twice. */
const isTold = (refusal: Refusal, outcome: Outcome): boolean =>
  outcome.kind === "refused" &&
  (outcome.refusal.code === refusal.code || (isHalfDone(outcome.refusal) && isHalfDone(refusal)));
