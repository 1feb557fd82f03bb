import { Input } from "@fluentui/react-components";
import { useState } from "react";
import { useEditorStyles } from "./Editor.styles";
import { useEditorWording } from "./useEditorWording";

export interface NameInputProps {
  readonly label: string;
  readonly value: string;
  /** Names that others have. */
  readonly taken: readonly string[];
  readonly onChange: (value: string) => void;
  readonly testId?: string;
}

/** A name; taken over when it is whole, since formulas that use it follow it. */
export function NameInput({ label, value, taken, onChange, testId }: NameInputProps) {
  const words = useEditorWording();
  const styles = useEditorStyles();
  const [typed, setTyped] = useState<string>();
  const name = (typed ?? value).trim();
  const wrong =
    name === "" ? words.empty : name !== value && taken.includes(name) ? words.taken(name) : "";
  const settle = () => {
    if (wrong !== "" || typed === undefined) return;
    setTyped(undefined);
    if (name !== value) onChange(name);
  };
  return (
    <span className={styles.name}>
      <Input
        className={styles.input}
        size="small"
        aria-label={label}
        aria-invalid={wrong !== ""}
        value={typed ?? value}
        onChange={(_, { value: text }) => setTyped(text)}
        onBlur={settle}
        onKeyDown={({ key }) => key === "Enter" && settle()}
        {...(testId !== undefined && { "data-testid": testId })}
      />
      {wrong !== "" && (
        <span role="alert" className={styles.errorText}>
          {wrong}
        </span>
      )}
    </span>
  );
}
