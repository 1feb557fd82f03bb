import { Button, Field, Select } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { columnLetters } from "../../wording/cellName";
import { useRowStyles } from "./Today.styles";
import type { TodayDesk } from "./useTodayDesk";
import { useTodayWording } from "./useTodayWording";

export interface ColumnFormProps {
  readonly desk: TodayDesk;
  /** The customer who was contacted. */
  readonly index: number;
  readonly onCancel: () => void;
}

/** Asked once: which column takes the dates of contacts. */
export function ColumnForm({ desk, index, onCancel }: ColumnFormProps) {
  const today = useTodayWording();
  const styles = useRowStyles();
  const { options, agreed } = desk.columns;
  const [column, setColumn] = useState(agreed ?? options.at(0)?.column);
  const first = useRef<HTMLSelectElement>(null);
  const cancel = useRef<HTMLButtonElement>(null);
  useEffect(() => (first.current ?? cancel.current)?.focus(), []);
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (column !== undefined) desk.contactInto(index, column);
      }}
      data-testid="contact-column"
    >
      {column === undefined ? (
        <p className={styles.facts}>{today.noDateColumn}</p>
      ) : (
        <Field className={styles.field} label={today.whichColumn} hint={today.whichColumnHint}>
          <Select
            ref={first}
            className={styles.picker}
            value={column}
            onChange={(_, { value }) => setColumn(Number(value))}
          >
            {options.map(({ column: at, header, samples }) => (
              <option key={at} value={at}>
                {today.columnOption(header, columnLetters(at), samples.at(0))}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <div className={styles.buttons}>
        {column !== undefined && (
          <Button
            type="submit"
            size="small"
            appearance="primary"
            disabledFocusable={desk.isClosed}
            data-testid="stamp"
          >
            {today.stamp}
          </Button>
        )}
        <Button ref={cancel} size="small" onClick={onCancel}>
          {today.cancel}
        </Button>
      </div>
    </form>
  );
}
