import type { HistoryState } from "../list/useLedgerHistory";
import { RefusalBar } from "../start/OutcomeBar";
import { Section } from "../start/Section";
import { useCustomerStyles } from "./Customer.styles";
import type { CustomerChange } from "./customerHistory";
import { pointsText } from "./scoreText";
import { useExplaining } from "./useExplaining";

export interface CustomerHistoryProps {
  readonly state: HistoryState;
  readonly changes: readonly CustomerChange[];
}

/** What earlier runs made of the customer. */
export function CustomerHistory({ state, changes }: CustomerHistoryProps) {
  const { screen } = useExplaining();
  return (
    <Section title={screen.historyTitle} testId="history">
      <Body state={state} changes={changes} />
    </Section>
  );
}

function Body({ state, changes }: CustomerHistoryProps) {
  const words = useExplaining();
  const { screen } = words;
  const styles = useCustomerStyles();
  if (state.kind === "unread") return <RefusalBar refusal={state.refusal} />;
  if (state.kind !== "known")
    return (
      <p className={styles.quiet}>
        {state.kind === "none" ? screen.noLedger : screen.readingHistory}
      </p>
    );
  if (changes.length === 0) return <p className={styles.quiet}>{screen.noHistory}</p>;
  return (
    <ol className={styles.list}>
      {changes.map((change, i) => (
        <li key={i} data-testid="history-change">
          {screen.change({
            at: change.at,
            from: change.from,
            to: change.to,
            score: change.score === null ? "" : pointsText(change.score, words),
          })}
          {change.isUndone && ` · ${screen.undone}`}
        </li>
      ))}
    </ol>
  );
}
