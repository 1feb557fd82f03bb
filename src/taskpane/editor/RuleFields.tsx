import { conditionText } from "../../wording/conditionText";
import { tellingWordingFor } from "../../wording/schemeList";
import type { Criterion } from "../../scheme/types";
import { useWording } from "../language/useWording";
import { BandRows } from "./BandRows";
import { useEditorStyles } from "./Editor.styles";
import { useEditing } from "./EditorContext";
import { FieldProblems } from "./FieldProblems";
import { FormulaInput } from "./FormulaInput";
import { NumberInput } from "./NumberInput";
import { OptionRows } from "./OptionRows";
import { problemsAt, problemsIn } from "./problemPlaces";
import { useEditorWording } from "./useEditorWording";

export interface RuleFieldsProps {
  readonly criterion: Criterion;
  readonly index: number;
}

/** How a criterion earns its points; each kind of rule has fields of its own. */
export function RuleFields({ criterion, index }: RuleFieldsProps) {
  const words = useEditorWording().criteria;
  const styles = useEditorStyles();
  const { rule } = criterion;
  const at = `criteria[${index}].rule`;
  switch (rule.kind) {
    case "bands":
      return <BandRows rule={rule} index={index} />;
    case "choices":
      return <OptionRows rule={rule} index={index} />;
    case "yesno":
      return (
        <>
          <RuleNumber label={words.yes} at={`${at}.yes`} value={rule.yes} />
          <RuleNumber label={words.no} at={`${at}.no`} value={rule.no} />
        </>
      );
    case "ratio":
      if (typeof rule.to === "number")
        return <RuleNumber label={words.ratioTo} at={`${at}.to`} value={rule.to} />;
      return (
        <p className={styles.note}>
          {rule.to === "list-maximum"
            ? words.ratioToList(rule.column)
            : words.ratioToColumn(rule.to.column)}
        </p>
      );
    case "rank-step":
      return (
        <>
          <RuleNumber label={words.first} at={`${at}.from`} value={rule.from} />
          <RuleNumber label={words.step} at={`${at}.step`} value={rule.step} />
        </>
      );
    case "deduct":
      return (
        <>
          <RuleNumber label={words.start} at={`${at}.from`} value={rule.from} />
          <RuleNumber label={words.perEvent} at={`${at}.step`} value={rule.step} />
        </>
      );
    case "manual":
      return <p className={styles.note}>{words.manual(rule.column)}</p>;
    case "formula":
      return <FormulaInput label={words.formula} at={`${at}.formula`} text={rule.formula} />;
  }
}

/** Special cases that replace the rule's points: told in words, with the points to change. */
export function UnlessFields({ criterion, index }: RuleFieldsProps) {
  const words = useEditorWording().criteria;
  const telling = tellingWordingFor(useWording().locale);
  return criterion.unless?.map(({ when, points }, u) => (
    <RuleNumber
      key={u}
      label={words.unless(conditionText(when, telling))}
      at={`criteria[${index}].unless[${u}].points`}
      value={points}
    />
  ));
}

interface RuleNumberProps {
  readonly label: string;
  readonly at: string;
  readonly value: number;
}

/** A line with its meaning on the left and the number on the right. */
export function RuleNumber({ label, at, value }: RuleNumberProps) {
  const styles = useEditorStyles();
  const { edit, problems } = useEditing();
  return (
    <div>
      <div className={styles.row}>
        <span className={styles.rowText}>{label}</span>
        <span className={styles.points}>
          <NumberInput
            label={label}
            value={value}
            onChange={(next) => edit({ kind: "number", at, value: next })}
          />
        </span>
      </div>
      <FieldProblems problems={[...problemsIn(problems, at), ...parentProblems(problems, at)]} />
    </div>
  );
}

/** What is said of the whole edge is said at its number. */
const parentProblems = (problems: Parameters<typeof problemsAt>[0], at: string) =>
  /\.(atLeast|above|atMost|below|topPercent)$/.test(at)
    ? problemsAt(problems, at.slice(0, at.lastIndexOf(".")))
    : [];
