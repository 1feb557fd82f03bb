import { Button, Field, Input, Select } from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons";
import { useState } from "react";
import type { NewCriterion, NewRuleKind } from "../../scheme/edit/types";
import type { Column } from "../../scheme/types";
import { useWording } from "../language/useWording";
import { useEditorStyles } from "./Editor.styles";
import { useEditing } from "./EditorContext";
import { freeName } from "./freeName";
import { NumberInput } from "./NumberInput";
import type { SheetColumn } from "./sheetColumns";
import { useEditorWording } from "./useEditorWording";

const KINDS: readonly NewRuleKind[] = [
  ...(["bands", "choices", "yesno", "ratio", "manual", "formula"] as const),
];
/** What a new criterion weighs before the person says. */
const USUAL_MAX = 20;

/** What a person must say of a new criterion; bands and options begin with what the column holds. */
export function AddCriterion() {
  const { add: words } = useEditorWording();
  const { language } = useWording();
  const styles = useEditorStyles();
  const { scheme, edit, columns } = useEditing();
  const [chosen, setChosen] = useState<string>("");
  const [named, setNamed] = useState<string>();
  const [kind, setKind] = useState<NewRuleKind>("bands");
  const [max, setMax] = useState(USUAL_MAX);
  const taken = (scheme.criteria ?? []).map(({ name }) => name[language]);
  const column = columns.find((each) => each.column.name === chosen);
  const name = (named ?? (chosen === "" ? "" : freeName(chosen, taken))).trim();
  const isWhole = column !== undefined && name !== "" && !taken.includes(name) && max > 0;
  const take = (value: string) => {
    setChosen(value);
    const found = columns.find((each) => each.column.name === value);
    if (found !== undefined) setKind(found.kind);
  };
  const add = () => {
    if (column === undefined || !isWhole) return;
    edit({ kind: "add-criterion", criterion: newCriterion(column, { name, kind, max }) });
    setChosen("");
    setNamed(undefined);
  };
  return (
    <div className={styles.item} role="group" aria-label={words.title}>
      <h3 className={styles.itemHead}>{words.title}</h3>
      <Field className={styles.field} label={words.column}>
        <Select
          className={styles.picker}
          size="small"
          value={chosen}
          onChange={(_, { value }) => take(value)}
          data-testid="add-column"
        >
          <option value="">{words.chooseColumn}</option>
          {columns.map(({ column: { name: each } }) => (
            <option key={each} value={each}>
              {each}
            </option>
          ))}
        </Select>
      </Field>
      <Field className={styles.field} label={words.name}>
        <Input
          className={styles.input}
          size="small"
          value={named ?? name}
          onChange={(_, { value }) => setNamed(value)}
          data-testid="add-name"
        />
      </Field>
      <Field className={styles.field} label={words.kind} hint={words.hints[kind]}>
        <Select
          className={styles.picker}
          size="small"
          value={kind}
          onChange={(_, { value }) => setKind(value as NewRuleKind)}
          data-testid="add-kind"
        >
          {KINDS.map((each) => (
            <option key={each} value={each}>
              {words.kinds[each]}
            </option>
          ))}
        </Select>
      </Field>
      <div className={styles.row}>
        <span className={styles.rowText}>{words.max}</span>
        <span className={styles.points}>
          <NumberInput label={words.max} value={max} onChange={setMax} testId="add-max" />
        </span>
      </div>
      <Button
        className={styles.start}
        icon={<AddRegular />}
        disabledFocusable={!isWhole}
        onClick={add}
        data-testid="add-criterion"
      >
        {words.add}
      </Button>
      {!isWhole && <p className={styles.note}>{words.incomplete}</p>}
    </div>
  );
}

type Said = Pick<NewCriterion, "name" | "kind" | "max">;

/** The column with the type that the rule asks for. */
function newCriterion({ column, edges }: SheetColumn, said: Said): NewCriterion {
  const { name } = column;
  const byKind: Readonly<Record<NewRuleKind, Column>> = {
    bands: { name, type: column.type === "percent" ? "percent" : "number" },
    ratio: { name, type: column.type === "percent" ? "percent" : "number" },
    manual: { name, type: "number" },
    yesno: { name, type: "yesno" },
    choices: { name, type: "choice", options: column.options ?? [] },
    formula: column,
  };
  return {
    ...said,
    column: byKind[said.kind],
    ...(said.kind === "bands" && { edges: edges.length === 0 ? [0] : edges }),
  };
}
