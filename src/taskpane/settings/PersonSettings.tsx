import { Field, Select } from "@fluentui/react-components";
import { usePerson } from "../appearance/person";
import { Section } from "../start/Section";
import { useSettingsStyles } from "./Settings.styles";
import { useSettingsWording } from "./useSettingsWording";

/** Stands for following Office. */
const FOLLOWS = "";

/** Language and appearance: of the person, whatever workbook is open. */
export function PersonSettings() {
  const words = useSettingsWording();
  const styles = useSettingsStyles();
  const person = usePerson();
  if (person === undefined) return null;
  const { language, chooseLanguage, theme, chooseTheme } = person;
  return (
    <Section title={words.person} hint={words.onComputer} testId="settings-person">
      <Field label={words.language} className={styles.field}>
        <Select
          value={language ?? FOLLOWS}
          onChange={(_, { value }) => chooseLanguage(value || undefined)}
          data-testid="language-select"
        >
          <option value={FOLLOWS}>{words.likeExcel}</option>
          <option value="zh-CN" lang="zh-CN">
            中文
          </option>
          <option value="en-US" lang="en">
            English
          </option>
        </Select>
      </Field>
      <Field label={words.theme} className={styles.field}>
        <Select
          value={theme ?? FOLLOWS}
          onChange={(_, { value }) =>
            chooseTheme(value === "light" || value === "dark" ? value : undefined)
          }
          data-testid="theme-select"
        >
          <option value={FOLLOWS}>{words.likeSystem}</option>
          <option value="light">{words.light}</option>
          <option value="dark">{words.dark}</option>
        </Select>
      </Field>
    </Section>
  );
}
