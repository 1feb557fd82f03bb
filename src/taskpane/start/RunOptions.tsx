import { Field, Input, Switch } from "@fluentui/react-components";
import { isoDate, parseIsoDate } from "../../formula/serial";
import { useWording } from "../language/useWording";
import type { Choices, ReadyList } from "../list/listState";
import type { Proposal } from "../list/propose";
import { SchemePicker } from "./SchemePicker";
import { Section } from "./Section";

export interface RunOptionsProps {
  readonly list: ReadyList;
  readonly proposal: Proposal;
  readonly choose: (choices: Partial<Choices>) => void;
}

/** By which scheme, as of which day, into which columns. */
export function RunOptions({ list, proposal, choose }: RunOptionsProps) {
  const { pane } = useWording();
  const { asOf, setup, result } = proposal;
  const offered = result.kind === "plan" ? result.plan.offered : [];
  const isBusy = list.activity === "writing";
  return (
    <Section title={pane.howToGrade} testId="options">
      <SchemePicker proposal={proposal} isDisabled={isBusy} choose={choose} />
      <Field
        label={pane.asOf}
        hint={pane.asOfHint}
        validationMessage={asOf === undefined ? pane.asOfMissing : undefined}
      >
        <Input
          type="date"
          value={asOf === undefined ? "" : isoDate(asOf)}
          disabled={isBusy}
          onChange={(_, { value }) => choose({ asOf: parseIsoDate(value) ?? "none" })}
          data-testid="as-of"
        />
      </Field>
      <Field hint={pane.workdaysHint}>
        <Switch
          label={pane.workdays}
          checked={setup.workdays}
          disabled={isBusy}
          onChange={(_, { checked }) => choose({ workdays: checked })}
          data-testid="workdays"
        />
      </Field>
      {offered.length > 0 && (
        <Field hint={pane.reuseHint}>
          <Switch
            label={pane.reuse(offered.map(({ header }) => header))}
            checked={setup.reuse}
            disabled={isBusy}
            onChange={(_, { checked }) => choose({ reuse: checked })}
            data-testid="reuse"
          />
        </Field>
      )}
    </Section>
  );
}
