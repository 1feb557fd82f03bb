import { Input } from "@fluentui/react-components";
import { useState } from "react";
import { typedNumber } from "./typedNumber";
import { useEditorStyles } from "./Editor.styles";
import { useEditorWording } from "./useEditorWording";

export interface NumberInputProps {
  readonly label: string;
  readonly value: number;
  readonly onChange: (value: number) => void;
  readonly testId?: string;
  readonly isInvalid?: boolean;
  readonly describedBy?: string;
}

/** A number as people type it; what is no number yet stays in the field and changes nothing. */
export function NumberInput(props: NumberInputProps) {
  const { label, value, onChange, testId, isInvalid = false, describedBy } = props;
  const words = useEditorWording();
  const styles = useEditorStyles();
  const [typed, setTyped] = useState<string>();
  const isWrong = typed !== undefined && typedNumber(typed) === undefined;
  return (
    <span className={styles.number}>
      <Input
        className={styles.input}
        size="small"
        inputMode="decimal"
        aria-label={label}
        aria-invalid={isWrong || isInvalid}
        {...(describedBy !== undefined && { "aria-describedby": describedBy })}
        value={typed ?? String(value)}
        onChange={(_, { value: text }) => {
          setTyped(text);
          const next = typedNumber(text);
          if (next !== undefined && next !== value) onChange(next);
        }}
        onBlur={() => !isWrong && setTyped(undefined)}
        {...(testId !== undefined && { "data-testid": testId })}
      />
      {isWrong && (
        <span role="alert" className={styles.errorText}>
          {words.notNumber}
        </span>
      )}
    </span>
  );
}
