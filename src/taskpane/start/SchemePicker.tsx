import { Dropdown, Field, Option } from "@fluentui/react-components";
import type { Wording } from "../../wording";
import { useWording } from "../language/useWording";
import type { Choices } from "../list/listState";
import type { Proposal } from "../list/propose";
import { useRunOptionsStyles } from "./RunOptions.styles";

export interface SchemePickerProps {
  readonly proposal: Proposal;
  readonly isDisabled: boolean;
  readonly choose: (choices: Partial<Choices>) => void;
}

/** The built-in schemes, best fitting first, each with how many of its columns the sheet has. */
export function SchemePicker({ proposal, isDisabled, choose }: SchemePickerProps) {
  const wording = useWording();
  const { pane, language } = wording;
  const styles = useRunOptionsStyles();
  const { chosen, suggestions } = proposal;
  return (
    <Field label={pane.scheme} hint={reasonFor(proposal, wording)}>
      <Dropdown
        className={styles.picker}
        value={chosen.scheme.name[language]}
        selectedOptions={[chosen.scheme.id]}
        disabled={isDisabled}
        onOptionSelect={(_, { optionValue }) => choose({ schemeId: optionValue })}
        data-testid="scheme"
      >
        {suggestions.map(({ scheme, matched, used }) => (
          <Option key={scheme.id} value={scheme.id} text={scheme.name[language]}>
            <span className={styles.option}>
              <span>{scheme.name[language]}</span>
              <span className={styles.match}>{pane.optionMatch(matched, used)}</span>
            </span>
          </Option>
        ))}
      </Dropdown>
    </Field>
  );
}

function reasonFor({ why, chosen, suggestions }: Proposal, { pane, language }: Wording): string {
  const { matched, used } = chosen;
  if (why === "suggested") return pane.bestMatch(matched, used);
  if (why === "stored") return pane.storedMatch(matched, used);
  const best = suggestions[0];
  return best.scheme.id === chosen.scheme.id
    ? pane.bestMatch(matched, used)
    : pane.chosenMatch(matched, used, best.scheme.name[language]);
}
