import { Button, Field, Select } from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons";
import { useEditorStyles } from "./Editor.styles";
import { useEditing } from "./EditorContext";
import { FieldProblems } from "./FieldProblems";
import { Fold } from "./Fold";
import { freeName } from "./freeName";
import { problemsAt, problemsIn } from "./problemPlaces";
import { ProblemMark } from "./ProblemMark";
import { TierItem } from "./TierItem";
import { useEditorWording } from "./useEditorWording";

/** Tiers with their cuts, colours and rhythms, best first. */
export function TiersSection() {
  const words = useEditorWording().tiers;
  const styles = useEditorStyles();
  const { scheme, edit, problems } = useEditing();
  const { tiers, decide } = scheme;
  const labels = tiers.map(({ label }) => label);
  const wrong = ["tiers", "decide.cuts", "followUp"].flatMap((at) => problemsIn(problems, at));
  if (decide.by === "none") return null;
  return (
    <Fold
      level={2}
      title={words.title}
      note={words.hint}
      isOpen
      mark={<ProblemMark problems={wrong} />}
      testId="edit-tiers"
    >
      {() => (
        <>
          {decide.by === "conditions" && <p className={styles.note}>{words.byRules}</p>}
          {decide.by === "label" && <p className={styles.note}>{words.byFormula}</p>}
          <ul className={styles.list}>
            {tiers.map((tier, index) => (
              <li key={index} className={styles.ruled}>
                <TierItem tier={tier} index={index} />
              </li>
            ))}
          </ul>
          <FieldProblems problems={problemsAt(problems, "tiers", "decide.cuts", "decide")} />
          {decide.by !== "label" && (
            <Button
              className={styles.start}
              size="small"
              icon={<AddRegular />}
              onClick={() =>
                edit({
                  kind: "add-tier",
                  after: tiers.length - 1,
                  label: freeName(words.newLabel(tiers.length + 1), labels),
                })
              }
              data-testid="add-tier"
            >
              {words.add}
            </Button>
          )}
          <ContactColumn />
        </>
      )}
    </Fold>
  );
}

/** The date that rhythms count from. */
function ContactColumn() {
  const words = useEditorWording().tiers;
  const styles = useEditorStyles();
  const { scheme, edit, problems, columns } = useEditing();
  const own = scheme.columns.filter(({ type }) => type === "date");
  const others = columns
    .map(({ column }) => column)
    .filter(({ name, type }) => type === "date" && !own.some((each) => each.name === name));
  const all = [...own, ...others];
  const from = scheme.followUp?.from ?? "";
  if (all.length === 0 && from === "")
    return <FieldProblems problems={problemsIn(problems, "followUp")} />;
  return (
    <Field className={styles.field} label={words.contact} hint={words.contactHint}>
      <Select
        className={styles.picker}
        size="small"
        value={from}
        onChange={(_, { value }) => {
          const column = all.find(({ name }) => name === value);
          if (column !== undefined) edit({ kind: "contact-column", column });
        }}
        data-testid="contact-column"
      >
        {!all.some(({ name }) => name === from) && <option value={from}>{from}</option>}
        {all.map(({ name }) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </Select>
      <FieldProblems problems={problemsIn(problems, "followUp")} />
    </Field>
  );
}
