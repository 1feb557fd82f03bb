import { conditionText } from "../../wording/conditionText";
import { numberPlaces, type NumberPlace } from "../../scheme/edit/numberPlaces";
import type { Scheme } from "../../scheme/types";
import { tellingWordingFor } from "../../wording/schemeList";
import { workingLines } from "../../wording/workingText";
import { useWording } from "../language/useWording";
import { useEditorStyles } from "./Editor.styles";
import { useEditing } from "./EditorContext";
import { FieldProblems } from "./FieldProblems";
import { Fold } from "./Fold";
import { problemsAt, problemsIn } from "./problemPlaces";
import { ProblemMark } from "./ProblemMark";
import { RuleNumber } from "./RuleFields";
import { useEditorWording } from "./useEditorWording";

interface ToldRule {
  readonly at: string;
  readonly title: string;
  readonly lines: readonly string[];
  readonly numbers: readonly NumberPlace[];
}

/** Gates, workings and the conditions of tiers: told in words, their numbers to change. */
export function RulesSection() {
  const words = useEditorWording().rules;
  const styles = useEditorStyles();
  const { scheme, problems } = useEditing();
  const rules = useToldRules(scheme);
  if (rules.length === 0) return null;
  const wrong = ["decide.rules", "gates", "workings"].flatMap((at) => problemsIn(problems, at));
  return (
    <Fold
      level={2}
      title={words.title}
      note={words.hint}
      mark={<ProblemMark problems={wrong} />}
      testId="edit-rules"
    >
      {() => (
        <ul className={styles.list}>
          {rules.map(({ at, title, lines, numbers }) => (
            <li key={at} className={styles.ruled}>
              <div className={styles.item}>
                <h3 className={styles.itemHead}>{title}</h3>
                {lines.map((line, i) => (
                  <p key={i} className={styles.note}>
                    {line}
                  </p>
                ))}
                {numbers.map((place) => (
                  <RulePlace key={place.at} place={place} />
                ))}
                <FieldProblems problems={problemsAt(problems, at, `${at}.when`, `${at}.tier`)} />
              </div>
            </li>
          ))}
        </ul>
      )}
    </Fold>
  );
}

function RulePlace({ place: { at, value, what } }: { readonly place: NumberPlace }) {
  const { rules: words, criteria } = useEditorWording();
  const label =
    what.kind === "edge"
      ? words.edge(what.column, criteria.ops[what.op])
      : what.kind === "top"
        ? words.top(what.column)
        : what.kind === "other"
          ? words.other(what.name)
          : words[what.kind];
  return <RuleNumber label={label} at={at} value={value} />;
}

function useToldRules({ gates = [], workings = [], decide }: Scheme): readonly ToldRule[] {
  const words = useEditorWording().rules;
  const { locale, language } = useWording();
  const telling = tellingWordingFor(locale);
  const told = (at: string, title: string, lines: readonly string[], part: object): ToldRule => ({
    at,
    title,
    lines,
    numbers: numberPlaces(part, at),
  });
  return [
    ...gates.map(({ when, reason }, g) =>
      told(`gates[${g}]`, words.gate(reason[language]), [conditionText(when, telling)], { when })
    ),
    ...workings
      .map((working, w) => ({ working, at: `workings[${w}]` }))
      // A formula is told among the formulas.
      .filter(({ working }) => working.kind !== "formula")
      .map(({ working, at }) =>
        told(at, words.working(working.name), workingLines(working, telling), working)
      ),
    ...(decide.by === "conditions" ? decide.rules : []).map(({ tier, when }, r) =>
      told(
        `decide.rules[${r}]`,
        words.rule(r + 1, tier),
        [when === undefined ? words.otherwise : conditionText(when, telling)],
        { when }
      )
    ),
  ];
}
