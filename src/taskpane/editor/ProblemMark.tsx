import type { SchemeProblem } from "../../scheme/problems";
import { useEditorStyles } from "./Editor.styles";
import { useEditorWording } from "./useEditorWording";

/** On a heading: something below it is wrong. */
export function ProblemMark({ problems }: { readonly problems: readonly SchemeProblem[] }) {
  const words = useEditorWording().problems;
  const styles = useEditorStyles();
  if (problems.length === 0) return null;
  const isError = problems.some(({ severity }) => severity === "error");
  return (
    <span className={isError ? styles.errorText : styles.warningText}>
      {" · "}
      {isError ? words.error : words.warning}
    </span>
  );
}
