import { Field, Switch } from "@fluentui/react-components";
import { useWording } from "../language/useWording";
import type { Choices } from "../list/listState";
import type { Proposal } from "../list/propose";
import { AsOfField } from "./AsOfField";
import { useRunOptionsStyles } from "./RunOptions.styles";
import { Section } from "./Section";

export interface RunOptionsProps {
  readonly proposal: Proposal;
  readonly isDisabled: boolean;
  readonly choose: (choices: Partial<Choices>) => void;
}

/** As of which day, with which follow-up dates, into which columns. */
export function RunOptions({ proposal, isDisabled, choose }: RunOptionsProps) {
  const { pane } = useWording();
  const styles = useRunOptionsStyles();
  const { asOf, setup, result } = proposal;
  const offered = result.kind === "plan" ? result.plan.offered : [];
  return (
    <Section title={pane.howToGrade} testId="options">
      <AsOfField asOf={asOf} isDisabled={isDisabled} choose={choose} />
      <Field hint={pane.workdaysHint}>
        <Switch
          className={styles.toggle}
          label={pane.workdays}
          checked={setup.workdays}
          disabled={isDisabled}
          onChange={(_, { checked }) => choose({ workdays: checked })}
          data-testid="workdays"
        />
      </Field>
      {offered.length > 0 && (
        <Field hint={pane.reuseHint}>
          <Switch
            className={styles.toggle}
            label={pane.reuse(offered.map(({ header }) => header))}
            checked={setup.reuse}
            disabled={isDisabled}
            onChange={(_, { checked }) => choose({ reuse: checked })}
            data-testid="reuse"
          />
        </Field>
      )}
      <LedgerOption {...{ proposal, isDisabled, choose }} />
    </Section>
  );
}

/** Asked while a list is set up; afterwards only told: the history is where one can still be begun. */
function LedgerOption({ proposal: { ledger }, isDisabled, choose }: RunOptionsProps) {
  const { pane } = useWording();
  const styles = useRunOptionsStyles();
  if (ledger.kind === "gone" || ledger.kind === "without") return null;
  if (ledger.kind === "kept")
    return (
      <p className={styles.fact} data-testid="ledger-kept">
        {pane.ledgerKept(ledger.sheets)}
      </p>
    );
  const hint = ledger.kind === "adds" ? pane.ledgerAdds : pane.ledgerJoins;
  return (
    <Field hint={hint(ledger.sheets)}>
      <Switch
        className={styles.toggle}
        label={pane.ledger}
        checked={ledger.isOn}
        disabled={isDisabled}
        onChange={(_, { checked }) => choose({ ledger: checked })}
        data-testid="ledger"
      />
    </Field>
  );
}
