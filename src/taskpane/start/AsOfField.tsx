import { Field, Input } from "@fluentui/react-components";
import { isoDate, parseIsoDate } from "../../formula/serial";
import { useWording } from "../language/useWording";
import type { Choices } from "../list/listState";

export interface AsOfFieldProps {
  /** A serial; undefined: no day was given. */
  readonly asOf: number | undefined;
  readonly isDisabled: boolean;
  readonly choose: (choices: Partial<Choices>) => void;
}

/** The day that counts as today. */
export function AsOfField({ asOf, isDisabled, choose }: AsOfFieldProps) {
  const { pane } = useWording();
  return (
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
  );
}
