import type { Scheme } from "../../scheme/types";
import type { EditorWording } from "../../wording/editorTypes";
import { formulasOf } from "../../scheme/walk";
import { useWording } from "../language/useWording";
import { useEditorStyles } from "./Editor.styles";
import { useEditing } from "./EditorContext";
import { Fold } from "./Fold";
import { FormulaInput } from "./FormulaInput";
import { problemsIn } from "./problemPlaces";
import { ProblemMark } from "./ProblemMark";
import { useEditorWording } from "./useEditorWording";

/** Formulas outside the criteria, which have theirs with their other fields. */
export function FormulasSection() {
  const words = useEditorWording().formulas;
  const { language } = useWording();
  const styles = useEditorStyles();
  const { scheme, problems } = useEditing();
  const formulas = formulasOf(scheme).filter(({ at }) => !at.startsWith("criteria["));
  if (formulas.length === 0) return null;
  const wrong = formulas.flatMap(({ at }) => problemsIn(problems, at));
  return (
    <Fold
      level={2}
      title={words.title}
      note={words.hint}
      mark={<ProblemMark problems={wrong} />}
      testId="edit-formulas"
    >
      {() => (
        <ul className={styles.list}>
          {formulas.map(({ at, text }) => (
            <li key={at}>
              <FormulaInput label={ownerOf(scheme, at, words, language)} at={at} text={text} />
            </li>
          ))}
        </ul>
      )}
    </Fold>
  );
}

/** What the formula works out, in a person's words. */
function ownerOf(
  { workings = [], outputs = [], columns }: Scheme,
  at: string,
  words: EditorWording["formulas"],
  language: "zh" | "en"
): string {
  const index = Number(/\[(\d+)\]/.exec(at)?.[1] ?? -1);
  if (at === "score.formula") return words.score;
  if (at === "decide.formula") return words.tier;
  if (at === "followUp.formula") return words.followUp;
  if (at.startsWith("workings[")) return words.working(workings[index].name);
  if (at.startsWith("outputs[")) return words.output(outputs[index].name[language]);
  if (at.startsWith("columns[")) return words.column(columns[index].name);
  return words.condition;
}
