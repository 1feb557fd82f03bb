import { Button, Field, Input } from "@fluentui/react-components";
import { isoDate, parseIsoDate } from "../../formula/serial";
import { useWording } from "../language/useWording";
import { Section } from "../start/Section";
import { useSettingsStyles } from "./Settings.styles";
import type { SettingProps } from "./Settings";
import { useSettingsWording } from "./useSettingsWording";

/** The day that counts as today; it moves with the clock unless another is chosen. */
export function AsOfSetting({ proposal: { asOf }, isDisabled, choose }: SettingProps) {
  const { pane } = useWording();
  const words = useSettingsWording();
  const styles = useSettingsStyles();
  return (
    <Section title={words.day} hint={words.notKept} testId="settings-day">
      <Field
        label={pane.asOf}
        hint={pane.asOfHint}
        validationMessage={asOf === undefined ? pane.asOfMissing : undefined}
      >
        <Input
          type="date"
          value={asOf === undefined ? "" : isoDate(asOf)}
          disabled={isDisabled}
          onChange={(_, { value }) => choose({ asOf: parseIsoDate(value) ?? "none" })}
          data-testid="as-of"
        />
      </Field>
      <Button
        appearance="transparent"
        size="small"
        className={styles.link}
        disabled={isDisabled}
        onClick={() => choose({ asOf: "today" })}
        data-testid="as-of-today"
      >
        {words.backToToday}
      </Button>
    </Section>
  );
}
