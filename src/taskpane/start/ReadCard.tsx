import { Button, Field, Select } from "@fluentui/react-components";
import { useState } from "react";
import type { RegradePlan } from "../../excel/types";
import { useWording } from "../language/useWording";
import { describeRead, type ListChoice, type ReadSummary } from "../list/describeRead";
import type { Choices } from "../list/listState";
import { useReadCardStyles } from "./ReadCard.styles";
import { useRunOptionsStyles } from "./RunOptions.styles";
import { Section } from "./Section";

/** Columns shown before the person asks for all of them: about two lines at 320 px. */
const FEW = 5;

export interface ReadCardProps {
  readonly plan: RegradePlan;
  readonly isDisabled: boolean;
  readonly choose: (choices: Partial<Choices>) => void;
}

/** Says what was read, so that a wrong reading is seen, and set right, before anything is written. */
export function ReadCard({ plan, isDisabled, choose }: ReadCardProps) {
  const { pane, skipped } = useWording();
  const styles = useReadCardStyles();
  const summary = describeRead(plan);
  return (
    <Section title={pane.sheetWithCustomers(summary.sheet, summary.customers)} testId="read">
      <p className={styles.facts}>
        {[
          summary.table === undefined
            ? pane.headerAt(summary.headerRow)
            : pane.fromTable(summary.table),
          ...summary.skipped.map(({ why, rows }) => skipped[why](rows)),
        ].join(" · ")}
      </p>
      <Columns columns={summary.columns} />
      <Supplied {...summary} />
      <Remarks summary={summary} />
      <Percents percents={summary.percents} {...{ isDisabled, choose }} />
      <Lists lists={summary.lists} {...{ isDisabled, choose }} />
    </Section>
  );
}

/** What the sheet lacks and the ledger knows. */
function Supplied({ supplied, customers: of }: Pick<ReadSummary, "supplied" | "customers">) {
  const { lists } = useWording();
  const styles = useReadCardStyles();
  return supplied.map(({ column, customers }) => (
    <p key={column} className={styles.facts} data-testid={`from-ledger-${column}`}>
      {lists.fromLedger(column, customers, of)}
    </p>
  ));
}

type Choosing = Omit<ReadCardProps, "plan">;

/** Several lists on the sheet: the best was read, and another may be meant. */
function Lists({ lists, isDisabled, choose }: Choosing & Pick<ReadSummary, "lists">) {
  const { pane } = useWording();
  const styles = useRunOptionsStyles();
  if (lists.length === 0) return null;
  const inOrder = [...lists].sort(
    (a, b) => a.row - b.row || a.place.firstColumn - b.place.firstColumn
  );
  return (
    <Field className={styles.field} label={pane.listToRead}>
      <Select
        className={styles.picker}
        value={keyOf(lists[0])}
        disabled={isDisabled}
        onChange={(_, { value }) =>
          choose({ list: lists.find((list) => keyOf(list) === value)?.place })
        }
        data-testid="list"
      >
        {inOrder.map((list) => (
          <option key={keyOf(list)} value={keyOf(list)}>
            {pane.listAt(list.row, list.letters, list.customers)}
          </option>
        ))}
      </Select>
    </Field>
  );
}

const keyOf = ({ row, letters }: ListChoice) => `${letters}${row}`;

/** How the numbers of each percent column were read, and the other way. */
function Percents({ percents, isDisabled, choose }: Choosing & Pick<ReadSummary, "percents">) {
  const { pane } = useWording();
  const styles = useReadCardStyles();
  return percents.map(({ name, as }) => (
    <p key={name} className={styles.facts}>
      {as === "points" ? pane.percentAsPoints(name) : pane.percentAsFraction(name)}
      <Button
        appearance="transparent"
        size="small"
        className={styles.more}
        disabled={isDisabled}
        onClick={() => choose({ percents: { [name]: as === "points" ? "fraction" : "points" } })}
        data-testid={`percent-${name}`}
      >
        {as === "points" ? pane.readAsFraction : pane.readAsPoints}
      </Button>
    </p>
  ));
}

function Columns({ columns }: Pick<ReadSummary, "columns">) {
  const { pane, unit } = useWording();
  const styles = useReadCardStyles();
  const [isOpen, setOpen] = useState(false);
  const shown = isOpen ? columns : columns.slice(0, FEW);
  return (
    <ul className={styles.chips} aria-label={pane.columnsFound}>
      {shown.map((column) => (
        <li key={column.name} className={styles.chip}>
          {pane.column({ ...column, unit: unit(column.unit) })}
        </li>
      ))}
      {columns.length > FEW && (
        <li>
          <Button
            appearance="transparent"
            size="small"
            className={styles.more}
            aria-expanded={isOpen}
            onClick={() => setOpen(!isOpen)}
          >
            {isOpen ? pane.showFewer : pane.allColumns(columns.length)}
          </Button>
        </li>
      )}
    </ul>
  );
}

function Remarks({ summary }: { readonly summary: ReadSummary }) {
  const { pane, lists } = useWording();
  const styles = useReadCardStyles();
  const { table, belowTable } = summary;
  const remarks = [
    ...(summary.missing.length > 0 ? [pane.missingColumns(summary.missing)] : []),
    ...(summary.noContact === undefined ? [] : [pane.noContactColumn(summary.noContact)]),
    ...(table === undefined || belowTable === undefined
      ? []
      : [lists.belowTable(table, belowTable.first, belowTable.last)]),
  ];
  return remarks.map((text) => (
    <p key={text} className={`${styles.facts} ${styles.warning}`}>
      {text}
    </p>
  ));
}
