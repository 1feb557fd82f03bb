import { Button, mergeClasses } from "@fluentui/react-components";
import { useState } from "react";
import { useWording } from "../language/useWording";
import { CustomerMoves, type CustomerMovesProps } from "./CustomerMoves";
import type { ListRun } from "./listRuns";
import { useRunsStyles } from "./Runs.styles";
import { useHistoryWording } from "./useHistoryWording";

export interface RunsProps extends Pick<CustomerMovesProps, "cellOf" | "jump"> {
  readonly runs: readonly ListRun[];
}

/** So many runs are shown until the person asks for all. */
const SHOWN = 10;

/** Runs of the list, newest first. */
export function Runs({ runs, ...ways }: RunsProps) {
  const { pane } = useWording();
  const words = useHistoryWording();
  const styles = useRunsStyles();
  const [isWhole, setWhole] = useState(false);
  if (runs.length === 0) return <p className={styles.note}>{words.noRuns}</p>;
  return (
    <>
      <ul className={styles.list} data-testid="history">
        {(isWhole ? runs : runs.slice(0, SHOWN)).map((run) => (
          <Run key={run.record.run} run={run} {...ways} />
        ))}
      </ul>
      {runs.length > SHOWN && (
        <Button
          appearance="transparent"
          size="small"
          className={styles.toggle}
          aria-expanded={isWhole}
          onClick={() => setWhole(!isWhole)}
        >
          {isWhole ? pane.showFewer : pane.showAll(runs.length)}
        </Button>
      )}
    </>
  );
}

interface RunProps extends Pick<CustomerMovesProps, "cellOf" | "jump"> {
  readonly run: ListRun;
}

function Run({ run: { record, undoneAt, changes }, ...ways }: RunProps) {
  const { counts, formats } = useWording();
  const words = useHistoryWording();
  const styles = useRunsStyles();
  const [isOpen, setOpen] = useState(false);
  const isUndone = undoneAt !== undefined;
  const asOf = record.asOf === null ? "" : formats.date(record.asOf);
  const label = words.changesOf(record.at);
  return (
    <li className={styles.run} data-testid="run">
      <div className={styles.head}>
        <p className={mergeClasses(styles.when, isUndone && styles.struck)}>
          {words.runOption(record.run, record.at)}
        </p>
        {isUndone && <p className={styles.note}>{words.undone(undoneAt)}</p>}
      </div>
      <p className={styles.note}>{words.graded(asOf, record.scheme)}</p>
      <p className={styles.note}>{counts(record)}</p>
      {changes.length === 0 ? (
        <p className={styles.note}>{words.noChanges}</p>
      ) : (
        <Button
          appearance="transparent"
          size="small"
          className={styles.toggle}
          aria-expanded={isOpen}
          aria-label={`${isOpen ? words.hideChanges : words.showChanges(changes.length)} (${label})`}
          onClick={() => setOpen(!isOpen)}
          data-testid="run-open"
        >
          {isOpen ? words.hideChanges : words.showChanges(changes.length)}
        </Button>
      )}
      {isOpen && <CustomerMoves label={label} moves={changes} testId="run-changes" {...ways} />}
    </li>
  );
}
