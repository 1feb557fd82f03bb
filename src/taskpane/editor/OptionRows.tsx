import { Button } from "@fluentui/react-components";
import { AddRegular, DismissRegular } from "@fluentui/react-icons";
import type { PointsRule } from "../../scheme/types";
import { useEditorStyles } from "./Editor.styles";
import { useEditing } from "./EditorContext";
import { FieldProblems } from "./FieldProblems";
import { freeName } from "./freeName";
import { NameInput } from "./NameInput";
import { NumberInput } from "./NumberInput";
import { problemsAt, problemsIn } from "./problemPlaces";
import { useEditorWording } from "./useEditorWording";

export interface OptionRowsProps {
  readonly rule: Extract<PointsRule, { kind: "choices" }>;
  readonly index: number;
}

/** Options of a choice to points, one line each. */
export function OptionRows({ rule, index }: OptionRowsProps) {
  const words = useEditorWording().criteria;
  const styles = useEditorStyles();
  const { edit, problems } = useEditing();
  const at = `criteria[${index}].rule`;
  const names = Object.keys(rule.points);
  return (
    <>
      <p className={styles.note}>{words.options}</p>
      <ul className={styles.list} data-testid="options">
        {names.map((option) => (
          <li key={option}>
            <div className={styles.row}>
              <span className={styles.wide}>
                <NameInput
                  label={words.option(option)}
                  value={option}
                  taken={names}
                  onChange={(text) => edit({ kind: "rename-option", index, option, text })}
                />
              </span>
              <span className={styles.points}>
                <NumberInput
                  label={words.points(words.option(option))}
                  value={rule.points[option]}
                  onChange={(value) =>
                    edit({ kind: "number", at: `${at}.points["${option}"]`, value })
                  }
                />
              </span>
              <Button
                className={styles.icon}
                size="small"
                appearance="subtle"
                icon={<DismissRegular />}
                aria-label={words.removeOption(option)}
                title={words.removeOption(option)}
                onClick={() => edit({ kind: "remove-option", index, option })}
              />
            </div>
            <FieldProblems problems={problemsIn(problems, `${at}.points["${option}"]`)} />
          </li>
        ))}
      </ul>
      <FieldProblems problems={problemsAt(problems, at, `${at}.points`, `${at}.column`)} />
      <Button
        className={styles.start}
        size="small"
        icon={<AddRegular />}
        onClick={() => edit({ kind: "add-option", index, text: freeName(words.newOption, names) })}
      >
        {words.addOption}
      </Button>
    </>
  );
}
