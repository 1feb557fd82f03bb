import { Button, Field, Select, Switch } from "@fluentui/react-components";
import type { Tier, TierColor } from "../../scheme/types";
import { useRunOptionsStyles } from "../start/RunOptions.styles";
import { Section } from "../start/Section";
import { tierTokens } from "../start/tierColors";
import { TierLabel } from "../start/TierLabel";
import { useSettingsStyles } from "./Settings.styles";
import type { SettingProps } from "./Settings";
import { useSettingsWording } from "./useSettingsWording";

const COLORS = Object.keys(tierTokens) as readonly TierColor[];

/** Whether our columns are coloured, and each tier in which of the named colours. */
export function ColorSettings({ proposal, isDisabled, choose }: SettingProps) {
  const words = useSettingsWording();
  const styles = useSettingsStyles();
  const { toggle } = useRunOptionsStyles();
  const { setup, result } = proposal;
  const isOn = setup.colors !== "off";
  const chosen = setup.colors === "off" ? {} : (setup.colors ?? {});
  const tiers = result.kind === "plan" ? result.plan.scheme.tiers : [];
  return (
    <Section title={words.colors} hint={words.inWorkbook} testId="settings-colours">
      <Field hint={isOn ? words.colorsHint : words.colorsOff}>
        <Switch
          className={toggle}
          label={words.colorsOn}
          checked={isOn}
          disabled={isDisabled}
          onChange={(_, { checked }) => choose({ colors: checked ? {} : "off" })}
          data-testid="colours"
        />
      </Field>
      {isOn && (
        <ul className={styles.list}>
          {tiers.map((tier) => (
            <TierLine
              key={tier.label}
              tier={tier}
              isDisabled={isDisabled}
              onChange={(color) => choose({ colors: { ...chosen, [tier.label]: color } })}
            />
          ))}
        </ul>
      )}
      {Object.keys(chosen).length > 0 && (
        <Button
          appearance="transparent"
          size="small"
          className={styles.link}
          disabled={isDisabled}
          onClick={() => choose({ colors: {} })}
          data-testid="colours-reset"
        >
          {words.schemeColors}
        </Button>
      )}
    </Section>
  );
}

interface TierLineProps {
  readonly tier: Pick<Tier, "label" | "color">;
  readonly isDisabled: boolean;
  readonly onChange: (color: TierColor) => void;
}

function TierLine({ tier: { label, color }, isDisabled, onChange }: TierLineProps) {
  const words = useSettingsWording();
  const styles = useSettingsStyles();
  return (
    <li className={styles.row}>
      <span className={styles.tier}>
        <TierLabel label={label} color={color} />
      </span>
      <Select
        className={styles.colorPicker}
        size="small"
        value={color}
        disabled={isDisabled}
        aria-label={words.colorOf(label)}
        onChange={(_, { value }) => onChange(value as TierColor)}
        data-testid={`colour-${label}`}
      >
        {COLORS.map((name) => (
          <option key={name} value={name}>
            {words.color[name]}
          </option>
        ))}
      </Select>
    </li>
  );
}
