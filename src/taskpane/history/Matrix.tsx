import { Field, Select } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { LedgerHistory } from "../../excel/ledger/readHistory";
import { ordersTiers } from "../../scheme/ordersTiers";
import type { Scheme } from "../../scheme/types";
import { migration, type Migration, type Standing } from "../../table/migration";
import { Section } from "../start/Section";
import { CustomerMoves, type CustomerMovesProps } from "./CustomerMoves";
import { countNotListed } from "./countNotListed";
import type { ListRun } from "./listRuns";
import { useMatrixStyles } from "./Matrix.styles";
import { MatrixTable, type MatrixCell } from "./MatrixTable";
import { useRunsStyles } from "./Runs.styles";
import { useHistoryWording } from "./useHistoryWording";

export interface MatrixProps extends Pick<CustomerMovesProps, "cellOf" | "jump"> {
  readonly runs: readonly ListRun[];
  readonly history: LedgerHistory;
  readonly list: number;
  readonly scheme: Scheme;
  readonly standing: readonly Standing[];
}

/** Who moved from which tier to which between two runs of the person's choice. */
export function Matrix({ runs, ...rest }: MatrixProps) {
  const words = useHistoryWording();
  const styles = useRunsStyles();
  const valid = useMemo(() => runs.filter(({ undoneAt }) => undoneAt === undefined), [runs]);
  return (
    <Section title={words.matrix} testId="migration">
      {valid.length < 2 ? (
        <p className={styles.note}>{words.needsTwoRuns}</p>
      ) : (
        <Compared runs={valid} {...rest} />
      )}
    </Section>
  );
}

function Compared({ runs, history, list, scheme, standing, ...ways }: MatrixProps) {
  const words = useHistoryWording();
  const styles = useRunsStyles();
  const [wanted, setWanted] = useState<{ readonly from?: number; readonly to?: number }>({});
  const [chosen, setChosen] = useState<MatrixCell>();
  const to = runs.find(({ record }) => record.run === wanted.to) ?? runs[0];
  const earlier = runs.filter(({ record }) => record.run < to.record.run);
  const from = earlier.find(({ record }) => record.run === wanted.from) ?? earlier[0];
  const [first, last] = [from.record.run, to.record.run];
  const found = useMemo(() => {
    const order = scheme.tiers.map(({ label }) => label);
    return migration({ ...history, list, from: first, to: last, order, standing });
  }, [history, list, scheme, standing, first, last]);
  const choose = (runsWanted: typeof wanted) => {
    setWanted(runsWanted);
    setChosen(undefined);
  };
  const runName = ({ record }: ListRun) => words.runOption(record.run, record.at);
  const notListed = countNotListed(to.record, found);
  return (
    <>
      <p className={styles.note}>{words.matrixHint}</p>
      <RunPicker
        label={words.fromRun}
        runs={earlier}
        run={first}
        onChange={(run) => choose({ ...wanted, from: run })}
        testId="matrix-from"
      />
      <RunPicker
        label={words.toRun}
        // There must be a run before it.
        runs={runs.slice(0, -1)}
        run={last}
        onChange={(run) => choose({ ...wanted, to: run })}
        testId="matrix-to"
      />
      <MatrixTable
        migration={found}
        caption={words.caption(runName(from), runName(to))}
        isOrdered={ordersTiers(scheme)}
        chosen={chosen}
        onChoose={setChosen}
      />
      <p className={styles.note}>{ordersTiers(scheme) ? words.legendOfOrder : words.legend}</p>
      {chosen ? (
        <Moved key={`${chosen.from}-${chosen.to}`} cell={chosen} migration={found} {...ways} />
      ) : (
        <p className={styles.note}>{words.chooseCell}</p>
      )}
      {notListed > 0 && <p className={styles.note}>{words.notListed(notListed)}</p>}
      {found.unclear > 0 && <p className={styles.note}>{words.unclear(found.unclear)}</p>}
      <p className={styles.note}>{words.deletedStay}</p>
    </>
  );
}

interface RunPickerProps {
  readonly label: string;
  readonly runs: readonly ListRun[];
  readonly run: number;
  readonly onChange: (run: number) => void;
  readonly testId: string;
}

function RunPicker({ label, runs, run, onChange, testId }: RunPickerProps) {
  const words = useHistoryWording();
  const styles = useMatrixStyles();
  return (
    <Field label={label} className={styles.field}>
      <Select
        className={styles.picker}
        value={String(run)}
        onChange={(_, { value }) => onChange(Number(value))}
        data-testid={testId}
      >
        {runs.map(({ record }) => (
          <option key={record.run} value={record.run}>
            {words.runOption(record.run, record.at)}
          </option>
        ))}
      </Select>
    </Field>
  );
}

interface MovedProps extends Pick<CustomerMovesProps, "cellOf" | "jump"> {
  readonly cell: MatrixCell;
  readonly migration: Migration;
}

/** Who is counted in a cell. */
function Moved({ cell, migration: { moves, tiers }, ...ways }: MovedProps) {
  const words = useHistoryWording();
  const styles = useMatrixStyles();
  const tierOf = (place: number) => tiers[place] ?? "";
  const who = moves.filter(({ from, to }) => from === cell.from && to === cell.to);
  const title = words.cell(
    tierOf(cell.from) || words.newcomers,
    tierOf(cell.to) || words.unrated,
    who.length
  );
  const told = who.map(({ code, name, from, to }) => ({
    code,
    name,
    from: tierOf(from),
    to: tierOf(to),
  }));
  return (
    <>
      <h3 className={styles.moved}>{title}</h3>
      <CustomerMoves label={title} moves={told} testId="matrix-moves" {...ways} />
    </>
  );
}
