import type { SchemeProblem } from "../../scheme/problems";
import { useEditorStyles } from "./Editor.styles";
import { useEditorWording } from "./useEditorWording";
import { useProblemText } from "./useProblemText";

export interface FieldProblemsProps {
  readonly id?: string;
  readonly problems: readonly SchemeProblem[];
}

/** What is wrong with the field above. */
export function FieldProblems({ id, problems }: FieldProblemsProps) {
  const words = useEditorWording().problems;
  const textOf = useProblemText();
  const styles = useEditorStyles();
  if (problems.length === 0) return null;
  return (
    <ul id={id} className={styles.problems} data-testid="field-problems">
      {problems.map((problem, i) => (
        <li
          key={i}
          className={problem.severity === "error" ? styles.errorText : styles.warningText}
        >
          {words.line(problem.severity === "error" ? words.error : words.warning, textOf(problem))}
        </li>
      ))}
    </ul>
  );
}
