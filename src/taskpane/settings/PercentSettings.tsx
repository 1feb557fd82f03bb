import { Field, Select } from "@fluentui/react-components";
import { Section } from "../start/Section";
import { useSettingsStyles } from "./Settings.styles";
import type { SettingProps } from "./Settings";
import { useSettingsWording } from "./useSettingsWording";

type Scale = "points" | "fraction";

/** What bare numbers of percent columns mean: for the list, and for each column by itself. */
export function PercentSettings({ proposal, isDisabled, choose }: SettingProps) {
  const words = useSettingsWording();
  const styles = useSettingsStyles();
  const { setup, result } = proposal;
  const columns = result.kind === "plan" ? [...result.plan.read.percents] : [];
  return (
    <Section title={words.percents} hint={words.inWorkbook} testId="settings-percent">
      <p className={styles.note}>{words.percentsHint}</p>
      <Field label={words.allPercents} className={styles.field}>
        <Select
          className={styles.picker}
          value={setup.percent ?? "auto"}
          disabled={isDisabled}
          onChange={(_, { value }) => choose({ percent: value as Scale | "auto" })}
          data-testid="percent-all"
        >
          <option value="auto">{words.scale.auto}</option>
          <ScaleOptions />
        </Select>
      </Field>
      {columns.length === 0 && <p className={styles.note}>{words.noPercents}</p>}
      {columns.map(([name, scale]) => (
        <Field key={name} label={name} className={styles.field}>
          <Select
            className={styles.picker}
            value={scale}
            disabled={isDisabled}
            onChange={(_, { value }) => choose({ percents: { [name]: value as Scale } })}
            data-testid={`percent-${name}`}
          >
            <ScaleOptions />
          </Select>
        </Field>
      ))}
    </Section>
  );
}

function ScaleOptions() {
  const { scale } = useSettingsWording();
  return (
    <>
      <option value="points">{scale.points}</option>
      <option value="fraction">{scale.fraction}</option>
    </>
  );
}
