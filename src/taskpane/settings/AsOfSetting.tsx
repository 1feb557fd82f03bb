import { Button } from "@fluentui/react-components";
import { AsOfField } from "../start/AsOfField";
import { Section } from "../start/Section";
import { useSettingsStyles } from "./Settings.styles";
import type { SettingProps } from "./Settings";
import { useSettingsWording } from "./useSettingsWording";

/** The day that counts as today; it moves with the clock unless another is chosen. */
export function AsOfSetting({ proposal: { asOf }, isDisabled, choose }: SettingProps) {
  const words = useSettingsWording();
  const styles = useSettingsStyles();
  return (
    <Section title={words.day} hint={words.notKept} testId="settings-day">
      <AsOfField asOf={asOf} isDisabled={isDisabled} choose={choose} />
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
