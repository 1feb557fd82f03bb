import { Button, Field, Select } from "@fluentui/react-components";
import { ArrowDownRegular, ArrowUpRegular, DeleteRegular } from "@fluentui/react-icons";
import type { Criterion } from "../../scheme/types";
import { tellingWordingFor } from "../../wording/schemeList";
import { useWording } from "../language/useWording";
import { useEditorStyles } from "./Editor.styles";
import { useEditing } from "./EditorContext";
import { FieldProblems } from "./FieldProblems";
import { NameInput } from "./NameInput";
import { NumberInput } from "./NumberInput";
import { problemsAt } from "./problemPlaces";
import { RuleFields, UnlessFields } from "./RuleFields";
import { useEditorWording } from "./useEditorWording";

export interface CriterionItemProps {
  readonly criterion: Criterion;
  readonly index: number;
}

/** Everything of one criterion that can be changed. */
export function CriterionItem({ criterion, index }: CriterionItemProps) {
  const words = useEditorWording().criteria;
  const { language, locale } = useWording();
  const { policy } = tellingWordingFor(locale);
  const styles = useEditorStyles();
  const { scheme, edit, problems } = useEditing();
  const { criteria = [] } = scheme;
  const name = criterion.name[language];
  const at = `criteria[${index}]`;
  const isLimit = criterion.rule.kind === "formula" || criterion.rule.kind === "manual";
  const wrong = problemsAt(problems, `${at}.max`, `${at}.name`, `${at}.min`, at);
  return (
    <>
      <Field className={styles.field} label={words.name}>
        <NameInput
          label={words.name}
          value={name}
          taken={criteria.map((each) => each.name[language])}
          onChange={(text) => edit({ kind: "rename-criterion", index, text })}
          testId={`criterion-name-${index}`}
        />
      </Field>
      <ColumnPicker criterion={criterion} index={index} />
      <div className={styles.row}>
        <span className={styles.rowText}>
          {words.max}
          <br />
          <span className={styles.note}>{isLimit ? words.maxLimit : words.maxHint}</span>
        </span>
        <span className={styles.points}>
          <NumberInput
            label={words.max}
            value={criterion.max}
            onChange={(max) => edit({ kind: "criterion-max", index, max })}
            testId={`criterion-max-${index}`}
          />
        </span>
      </div>
      <FieldProblems problems={wrong} />
      <RuleFields criterion={criterion} index={index} />
      <UnlessFields criterion={criterion} index={index} />
      <p className={styles.note}>{policy.blanks[criterion.blank ?? "zero"]}</p>
      <div className={styles.buttons}>
        <Button
          size="small"
          icon={<ArrowUpRegular />}
          disabled={index === 0}
          aria-label={words.up(name)}
          title={words.up(name)}
          onClick={() => edit({ kind: "move-criterion", index, by: -1 })}
        />
        <Button
          size="small"
          icon={<ArrowDownRegular />}
          disabled={index === criteria.length - 1}
          aria-label={words.down(name)}
          title={words.down(name)}
          onClick={() => edit({ kind: "move-criterion", index, by: 1 })}
        />
        <Button
          size="small"
          icon={<DeleteRegular />}
          onClick={() => edit({ kind: "remove-criterion", index })}
          data-testid={`criterion-remove-${index}`}
        >
          {words.remove(name)}
        </Button>
      </div>
    </>
  );
}

/** Which column of the sheet is read; a formula names its columns itself. */
function ColumnPicker({ criterion: { rule }, index }: CriterionItemProps) {
  const words = useEditorWording().criteria;
  const styles = useEditorStyles();
  const { scheme, edit, columns, problems } = useEditing();
  if (rule.kind === "formula") return null;
  const known = scheme.columns.filter(({ role }) => role === undefined);
  const others = columns
    .map(({ column }) => column)
    .filter(({ name }) => !scheme.columns.some((each) => each.name === name));
  const all = [...known, ...others];
  const isWorking = !all.some(({ name }) => name === rule.column);
  return (
    <Field className={styles.field} label={words.column}>
      <Select
        className={styles.picker}
        size="small"
        value={rule.column}
        onChange={(_, { value }) => {
          const column = all.find(({ name }) => name === value);
          if (column !== undefined) edit({ kind: "criterion-column", index, column });
        }}
        data-testid={`criterion-column-${index}`}
      >
        {isWorking && <option value={rule.column}>{rule.column}</option>}
        {all.map(({ name }) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </Select>
      <FieldProblems
        problems={
          rule.kind === "bands" || rule.kind === "choices"
            ? []
            : problemsAt(problems, `criteria[${index}].rule`, `criteria[${index}].rule.column`)
        }
      />
    </Field>
  );
}
