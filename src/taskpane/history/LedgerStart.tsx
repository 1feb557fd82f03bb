import { Button, Field, Switch } from "@fluentui/react-components";
import { useWording } from "../language/useWording";
import { AdviceBar } from "../start/OutcomeBar";
import { Section } from "../start/Section";
import type { ScreenProps } from "../navigation/screenProps";
import { useRunOptionsStyles } from "../start/RunOptions.styles";
import { useRunsStyles } from "./Runs.styles";
import { useHistoryWording } from "./useHistoryWording";

/** Why there is nothing to tell, and how a ledger is begun. */
export function LedgerStart({ desk, list, proposal }: ScreenProps) {
  const { pane } = useWording();
  const words = useHistoryWording();
  const styles = useRunsStyles();
  const { toggle } = useRunOptionsStyles();
  const { ledger, result } = proposal;
  if (ledger.kind === "kept") return null;
  if (ledger.kind === "gone") return <AdviceBar advice={words.gone} intent="warning" />;
  const hints = { without: words.startHint, adds: pane.ledgerAdds, joins: pane.ledgerJoins };
  const isWithout = ledger.kind === "without";
  const isBusy = list.activity.kind !== "idle";
  return (
    <Section title={words.start} testId="ledger-section">
      <p className={styles.note}>{isWithout ? words.withoutLedger : words.beforeFirstRun}</p>
      <Field hint={hints[ledger.kind](ledger.sheets)}>
        <Switch
          className={toggle}
          label={words.start}
          checked={ledger.isOn}
          disabled={isBusy}
          onChange={(_, { checked }) => desk.choose({ ledger: checked })}
          data-testid="ledger-start"
        />
      </Field>
      {isWithout && ledger.isOn && (
        <Button
          appearance="primary"
          disabledFocusable={isBusy || result.kind !== "plan"}
          onClick={desk.regrade}
          data-testid="ledger-run"
        >
          {words.startNow}
        </Button>
      )}
    </Section>
  );
}
