import { Button, Field, Select } from "@fluentui/react-components";
import { useState } from "react";
import { useWording } from "../language/useWording";
import { NONE, type ColumnQuestion } from "../list/columnAnswers";
import type { Choices } from "../list/listState";
import { useReadCardStyles } from "./ReadCard.styles";
import { useRunOptionsStyles } from "./RunOptions.styles";
import { Section } from "./Section";

/** Questions shown at once; a sheet made for another scheme would fill the pane. */
const FEW = 3;
/** Values of the two answers that are no column. */
const BY_NAME = "by-name";

export interface ColumnQuestionsProps {
  readonly questions: readonly ColumnQuestion[];
  readonly isDisabled: boolean;
  readonly choose: (choices: Partial<Choices>) => void;
}

/** Columns that were not found, or not surely: the manager shows which one it is. */
export function ColumnQuestions({ questions, isDisabled, choose }: ColumnQuestionsProps) {
  const { pane } = useWording();
  const styles = useReadCardStyles();
  const [isOpen, setOpen] = useState(false);
  if (questions.length === 0) return null;
  return (
    <Section title={pane.columnsToChoose} hint={pane.columnsToChooseHint} testId="columns">
      {(isOpen ? questions : questions.slice(0, FEW)).map((question) => (
        <Question key={question.name} {...{ question, isDisabled, choose }} />
      ))}
      {questions.length > FEW && (
        <Button
          appearance="transparent"
          size="small"
          className={styles.more}
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          {isOpen ? pane.showFewer : pane.allColumns(questions.length)}
        </Button>
      )}
    </Section>
  );
}

interface QuestionProps extends Omit<ColumnQuestionsProps, "questions"> {
  readonly question: ColumnQuestion;
}

function Question({ question, isDisabled, choose }: QuestionProps) {
  const { pane, lists } = useWording();
  const styles = useRunOptionsStyles();
  const { name, why, chosen, options } = question;
  const answer = (value: string) => {
    const option = options.find(({ sheetColumn }) => String(sheetColumn) === value);
    const given = value === NONE ? "" : (option?.answer ?? null);
    choose({ columns: { [name]: given } });
  };
  return (
    <Field className={styles.field} label={name} hint={pane.whyAsked[why]}>
      <Select
        className={styles.picker}
        value={chosen === undefined ? "" : String(chosen)}
        disabled={isDisabled}
        onChange={(_, { value }) => answer(value)}
        data-testid={`column-${name}`}
      >
        {chosen === undefined && (
          <option value="" disabled>
            {pane.chooseColumn}
          </option>
        )}
        {options.map((option) => (
          <option key={option.sheetColumn} value={option.sheetColumn}>
            {lists.candidate(option)}
          </option>
        ))}
        <option value={NONE}>{pane.notOnSheet}</option>
        {why === "given" && <option value={BY_NAME}>{pane.findByName}</option>}
      </Select>
    </Field>
  );
}
