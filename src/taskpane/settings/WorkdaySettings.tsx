import { Field, Switch } from "@fluentui/react-components";
import { useWording } from "../language/useWording";
import { calendarEnd } from "../list/calendarEnd";
import { useRunOptionsStyles } from "../start/RunOptions.styles";
import { Section } from "../start/Section";
import { OwnDaysList } from "./OwnDaysList";
import { useSettingsStyles } from "./Settings.styles";
import type { SettingProps } from "./Settings";
import { useSettingsWording } from "./useSettingsWording";

/** Whether follow-ups keep to working days, and which days those are. */
export function WorkdaySettings(props: SettingProps) {
  const { pane, formats } = useWording();
  const words = useSettingsWording();
  const styles = useSettingsStyles();
  const { toggle } = useRunOptionsStyles();
  const { setup, result } = props.proposal;
  const last = result.kind === "plan" ? calendarEnd(result.plan) : undefined;
  const hasOwn = setup.holidays !== undefined || setup.makeUpDays !== undefined;
  return (
    <Section title={words.workdays} hint={words.inWorkbook} testId="settings-workdays">
      <Field hint={pane.workdaysHint}>
        <Switch
          className={toggle}
          label={pane.workdays}
          checked={setup.workdays}
          disabled={props.isDisabled}
          onChange={(_, { checked }) => props.choose({ workdays: checked })}
          data-testid="workdays"
        />
      </Field>
      {last !== undefined && <p className={styles.note}>{pane.calendarEnds(formats.date(last))}</p>}
      <h3 className={styles.sub}>{words.ownDays}</h3>
      <p className={styles.note}>{words.ownDaysHint}</p>
      {hasOwn && !setup.workdays && <p className={styles.note}>{words.ownDaysOff}</p>}
      <OwnDaysList {...props} />
    </Section>
  );
}
