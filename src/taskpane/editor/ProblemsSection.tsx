import type { SchemeProblem } from "../../scheme/problems";
import { useWording } from "../language/useWording";
import { useEditorStyles } from "./Editor.styles";
import { useEditing } from "./EditorContext";
import { partOf } from "./problemPlaces";
import { useEditorWording } from "./useEditorWording";
import { useProblemText } from "./useProblemText";

/** All problems at once, errors first, each with the part in which it is settled. */
export function ProblemsSection() {
  const { problems: words } = useEditorWording();
  const textOf = useProblemText();
  const placeOf = usePlaceNames();
  const styles = useEditorStyles();
  const { problems } = useEditing();
  const errors = problems.filter(({ severity }) => severity === "error");
  const warnings = problems.filter(({ severity }) => severity === "warning");
  return (
    <div role="status" data-testid="scheme-problems">
      {problems.length === 0 ? (
        <p className={styles.note}>{words.none}</p>
      ) : (
        <details open={errors.length > 0}>
          <summary className={styles.small}>{words.title(errors.length, warnings.length)}</summary>
          <ul className={styles.problems}>
            {[...errors, ...warnings].map((problem, i) => (
              <li
                key={i}
                className={problem.severity === "error" ? styles.errorText : styles.warningText}
              >
                {words.placed(
                  problem.severity === "error" ? words.error : words.warning,
                  placeOf(problem),
                  textOf(problem)
                )}
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

/** The heading under which the person finds the field. */
function usePlaceNames(): (problem: SchemeProblem) => string {
  const words = useEditorWording();
  const { language } = useWording();
  const { scheme } = useEditing();
  return ({ at }) => {
    const part = partOf(at);
    if (part.part === "criterion")
      return scheme.criteria?.[part.index]?.name[language] ?? words.criteria.title;
    return words[part.part].title;
  };
}
