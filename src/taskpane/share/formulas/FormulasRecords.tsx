import { Button } from "@fluentui/react-components";
import type { FormulasRecord } from "../../../excel/native/types";
import type { FormulasWording } from "../../../wording/formulasTypes";
import { useFormulasStyles } from "./Formulas.styles";

export interface FormulasRecordsProps {
  /** Newest first. */
  readonly records: readonly FormulasRecord[];
  readonly words: FormulasWording;
  readonly isClosed: boolean;
  readonly takeBack: (number: number) => void;
}

/** What was written and can be taken back, also after the file was closed. */
export function FormulasRecords({ records, words, isClosed, takeBack }: FormulasRecordsProps) {
  const styles = useFormulasStyles();
  if (records.length === 0) return null;
  return (
    <>
      <h3 className={styles.sub}>{words.records}</h3>
      <p className={styles.text}>{words.takeBackHint}</p>
      <ul className={styles.records} data-testid="formulas-records">
        {records.map((record) => {
          const line = words.record(record);
          return (
            <li key={record.number} className={styles.record}>
              <span className={styles.recordText}>{line}</span>
              <Button
                size="small"
                className={styles.small}
                disabledFocusable={isClosed}
                aria-label={words.takeBackOf(line)}
                onClick={() => takeBack(record.number)}
                data-testid={`formulas-back-${record.number}`}
              >
                {words.takeBack}
              </Button>
            </li>
          );
        })}
      </ul>
    </>
  );
}
