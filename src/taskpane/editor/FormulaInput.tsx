import { Field, Textarea } from "@fluentui/react-components";
import { useEditorStyles } from "./Editor.styles";
import { useEditing } from "./EditorContext";
import { problemsIn } from "./problemPlaces";
import { useEditorWording } from "./useEditorWording";
import { useProblemText } from "./useProblemText";

export interface FormulaInputProps {
  readonly label: string;
  readonly at: string;
  readonly text: string;
}

/** A formula as in an Excel table, with what does not work in it. */
export function FormulaInput({ label, at, text }: FormulaInputProps) {
  const words = useEditorWording().criteria;
  const styles = useEditorStyles();
  const textOf = useProblemText();
  const { edit, problems } = useEditing();
  const wrong = problemsIn(problems, at);
  return (
    <Field
      className={styles.field}
      label={label}
      hint={words.formulaHint}
      {...(wrong.length > 0 && {
        validationState: wrong.some(({ severity }) => severity === "error") ? "error" : "warning",
        validationMessage: wrong.map(textOf).join(" "),
      })}
    >
      <Textarea
        className={styles.formula}
        rows={Math.min(8, Math.max(2, Math.ceil(text.length / 34)))}
        value={text}
        spellCheck={false}
        onChange={(_, { value }) => edit({ kind: "formula", at, text: value })}
        data-testid={`formula-${at}`}
      />
    </Field>
  );
}
