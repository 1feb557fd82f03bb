import { useWording } from "../language/useWording";
import { AddCriterion } from "./AddCriterion";
import { CriterionItem } from "./CriterionItem";
import { useEditorStyles } from "./Editor.styles";
import { useEditing } from "./EditorContext";
import { Fold } from "./Fold";
import { problemsIn } from "./problemPlaces";
import { ProblemMark } from "./ProblemMark";
import { useEditorWording } from "./useEditorWording";

/** What earns points, one part for each criterion. */
export function CriteriaSection() {
  const words = useEditorWording().criteria;
  const { language, formats } = useWording();
  const styles = useEditorStyles();
  const { scheme, problems } = useEditing();
  const { criteria = [] } = scheme;
  const max = criteria.reduce((sum, criterion) => sum + criterion.max, 0);
  return (
    <Fold
      level={2}
      title={words.title}
      note={criteria.length === 0 ? words.empty : words.count(criteria.length, formats.number(max))}
      isOpen={criteria.length === 0}
      mark={<ProblemMark problems={problemsIn(problems, "criteria")} />}
      testId="edit-criteria"
    >
      {() => (
        <>
          <ul className={styles.list}>
            {criteria.map((criterion, index) => (
              <li key={criterion.id} className={styles.ruled}>
                <Fold
                  level={3}
                  title={criterion.name[language]}
                  note={words.summary(
                    words.rules[criterion.rule.kind],
                    formats.number(criterion.max)
                  )}
                  mark={<ProblemMark problems={problemsIn(problems, `criteria[${index}]`)} />}
                  testId={`criterion-${index}`}
                >
                  {() => <CriterionItem criterion={criterion} index={index} />}
                </Fold>
              </li>
            ))}
          </ul>
          <AddCriterion />
        </>
      )}
    </Fold>
  );
}
