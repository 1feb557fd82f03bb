import { Field, Select } from "@fluentui/react-components";
import type { AddinWording } from "../../wording/types";
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
    <Field className={styles.field} hint={hintFor(proposal, wording)}>
      <Select
        className={styles.picker}
        aria-label={pane.scheme}
        value={chosen.scheme.id}
        disabled={isDisabled}
        onChange={(_, { value }) => choose({ schemeId: value })}
        data-testid="scheme"
      >
        {suggestions.map(({ scheme, matched, used }) => (
          <option key={scheme.id} value={scheme.id}>
            {pane.schemeOption(scheme.name[language], matched, used)}
          </option>
        ))}
      </Select>
    </Field>
  );
}

function hintFor(proposal: Proposal, wording: AddinWording): string {
  const reason = reasonFor(proposal, wording);
  const isWhole = proposal.chosen.scheme.status === "complete";
  return isWhole ? reason : wording.line({ says: reason, remedy: wording.pane.assumesValues });
}

function reasonFor(
  { why, chosen, suggestions }: Proposal,
  { pane, language }: AddinWording
): string {
  const { matched, used } = chosen;
  if (why === "stored") return pane.storedMatch(matched, used);
  const best = suggestions[0].scheme;
  return best.id === chosen.scheme.id
    ? pane.bestMatch(matched, used)
    : pane.chosenMatch(matched, used, best.name[language]);
}
