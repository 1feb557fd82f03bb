import { Checkbox } from "@fluentui/react-components";
import { Section } from "../start/Section";
import { columnChoices, skipAfter, type ColumnChoice } from "./columnChoices";
import { useSettingsStyles } from "./Settings.styles";
import type { SettingProps } from "./Settings";
import { useSettingsWording } from "./useSettingsWording";

/** Which of our columns are written. */
export function ColumnSettings({ proposal, isDisabled, choose }: SettingProps) {
  const words = useSettingsWording();
  const styles = useSettingsStyles();
  const { result, setup } = proposal;
  if (result.kind !== "plan") return null;
  return (
    <Section title={words.columns} hint={words.inWorkbook} testId="settings-columns">
      <p className={styles.note}>{words.columnsHint}</p>
      <ul className={styles.list}>
        {columnChoices(result.plan).map((choice) => (
          <ColumnLine
            key={choice.kind}
            choice={choice}
            isDisabled={isDisabled}
            onChange={(isWritten) =>
              choose({ skip: skipAfter(setup.skip, choice.kind, isWritten) })
            }
          />
        ))}
      </ul>
    </Section>
  );
}

interface ColumnLineProps {
  readonly choice: ColumnChoice;
  readonly isDisabled: boolean;
  readonly onChange: (isWritten: boolean) => void;
}

function ColumnLine({ choice, isDisabled, onChange }: ColumnLineProps) {
  const words = useSettingsWording();
  const styles = useSettingsStyles();
  const { kind, isWritten, onSheet, fixed } = choice;
  const said =
    fixed === "needs-tier" ? words.needsTier : fixed === "last" ? words.atLeastOne : undefined;
  const stays = !isWritten && onSheet !== undefined ? words.staysAsItIs(onSheet) : undefined;
  return (
    <li>
      <Checkbox
        className={styles.check}
        label={words.columnText[kind]}
        checked={isWritten}
        disabled={isDisabled || fixed !== undefined}
        onChange={(_, { checked }) => onChange(checked === true)}
        data-testid={`column-${kind}`}
      />
      {said && <p className={styles.note}>{said}</p>}
      {stays && <p className={styles.note}>{stays}</p>}
    </li>
  );
}
