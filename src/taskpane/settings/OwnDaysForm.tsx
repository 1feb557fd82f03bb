import { Button, Field, Input, Select } from "@fluentui/react-components";
import { useState } from "react";
import { isoDate, parseIsoDate } from "../../formula/serial";
import { addDays, type DaysDraft, type DaysProblem } from "../../grading/checkDays";
import type { OwnDays } from "../../grading/ownDays";
import { useSettingsStyles } from "./Settings.styles";
import { useSettingsWording } from "./useSettingsWording";

export interface OwnDaysFormProps {
  readonly own: OwnDays;
  readonly isDisabled: boolean;
  readonly onAdd: (days: OwnDays) => void;
}

const EMPTY: DaysDraft = { kind: "holiday", from: undefined, to: undefined, name: "" };

/** A day or several in a row, with a name. */
export function OwnDaysForm({ own, isDisabled, onAdd }: OwnDaysFormProps) {
  const words = useSettingsWording();
  const styles = useSettingsStyles();
  const [draft, setDraft] = useState(EMPTY);
  const [problem, setProblem] = useState<DaysProblem>();
  const change = (more: Partial<DaysDraft>) => {
    setDraft({ ...draft, ...more });
    setProblem(undefined);
  };
  const add = () => {
    const added = addDays(own, draft);
    if (typeof added === "string") return setProblem(added);
    onAdd(added);
    return setDraft({ ...EMPTY, kind: draft.kind });
  };
  const isOfEnd = problem === "ends-before" || problem === "too-long";
  const said = problem && words.problems[problem];
  return (
    <>
      <Field label={words.kindOfDays} className={styles.field}>
        <Select
          value={draft.kind}
          disabled={isDisabled}
          onChange={(_, { value }) => change({ kind: value as DaysDraft["kind"] })}
          data-testid="holiday-kind"
        >
          <option value="holiday">{words.dayKind.holiday}</option>
          <option value="makeUp">{words.dayKind.makeUp}</option>
        </Select>
      </Field>
      <Field
        label={words.from}
        className={styles.field}
        validationMessage={isOfEnd ? undefined : said}
      >
        <DayInput
          day={draft.from}
          isDisabled={isDisabled}
          onChange={(from) => change({ from })}
          testId="holiday-from"
        />
      </Field>
      <Field
        label={words.to}
        hint={words.toHint}
        className={styles.field}
        validationMessage={isOfEnd ? said : undefined}
      >
        <DayInput
          day={draft.to}
          isDisabled={isDisabled}
          onChange={(to) => change({ to })}
          testId="holiday-to"
        />
      </Field>
      <Field label={words.daysName} className={styles.field}>
        <Input
          value={draft.name}
          maxLength={40}
          disabled={isDisabled}
          onChange={(_, { value }) => change({ name: value })}
          data-testid="holiday-name"
        />
      </Field>
      <Button
        className={styles.start}
        disabled={isDisabled}
        onClick={add}
        data-testid="holiday-add"
      >
        {words.addDays}
      </Button>
    </>
  );
}

interface DayInputProps {
  readonly day: number | undefined;
  readonly isDisabled: boolean;
  readonly onChange: (day: number | undefined) => void;
  readonly testId: string;
}

function DayInput({ day, isDisabled, onChange, testId, ...field }: DayInputProps) {
  return (
    <Input
      {...field}
      type="date"
      value={day === undefined ? "" : isoDate(day)}
      disabled={isDisabled}
      onChange={(_, { value }) => onChange(parseIsoDate(value))}
      data-testid={testId}
    />
  );
}
