import { useMemo } from "react";
import type { LedgerHistory } from "../../excel/ledger/readHistory";
import { useLedgerHistory } from "../list/useLedgerHistory";
import type { ScreenProps } from "../navigation/screenProps";
import { RefusalBar } from "../start/OutcomeBar";
import { Section } from "../start/Section";
import { customerCells, standingTiers } from "./customerCells";
import { LedgerStart } from "./LedgerStart";
import { listRuns } from "./listRuns";
import { Matrix } from "./Matrix";
import { RestoreSection } from "./RestoreSection";
import { Runs } from "./Runs";
import { useRunsStyles } from "./Runs.styles";
import { useHistoryWording } from "./useHistoryWording";

/** What earlier runs did to the list, who moved, and the way back. */
export function History(props: ScreenProps) {
  const { desk, list } = props;
  const words = useHistoryWording();
  const styles = useRunsStyles();
  const state = useLedgerHistory(list);
  return (
    <>
      <LedgerStart {...props} />
      {state.kind === "reading" && (
        <p role="status" className={styles.note}>
          {words.reading}
        </p>
      )}
      {state.kind === "unread" && <RefusalBar refusal={state.refusal} onAgain={state.again} />}
      {state.kind === "known" && <Told history={state.history} {...props} />}
      <RestoreSection desk={desk} isDisabled={list.activity.kind !== "idle"} />
    </>
  );
}

interface ToldProps extends ScreenProps {
  readonly history: LedgerHistory;
}

function Told({ history, desk, list, proposal }: ToldProps) {
  const words = useHistoryWording();
  const { listNumber } = list.snapshot;
  const runs = useMemo(() => listRuns(history, listNumber), [history, listNumber]);
  const { result } = proposal;
  const cellOf = useMemo(() => customerCells({ result }), [result]);
  const standing = useMemo(() => standingTiers({ result }), [result]);
  return (
    <>
      <Section title={words.runs} testId="runs">
        <Runs runs={runs} cellOf={cellOf} jump={desk.jump} />
      </Section>
      <Matrix
        runs={runs}
        history={history}
        list={listNumber}
        standing={standing}
        scheme={proposal.chosen.scheme}
        cellOf={cellOf}
        jump={desk.jump}
      />
    </>
  );
}
