import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { RegradePlan } from "../../excel/types";
import { useWording } from "../language/useWording";
import { describeRead, type ReadSummary } from "../list/describeRead";
import { useReadCardStyles } from "./ReadCard.styles";
import { Section } from "./Section";

/** Columns shown before the person asks for all of them: about two lines at 320 px. */
const FEW = 5;

/** Says what was read, so that a wrong reading is seen before anything is written. */
export function ReadCard({ plan }: { readonly plan: RegradePlan }) {
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
      <Remarks summary={summary} />
    </Section>
  );
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
  const { pane } = useWording();
  const styles = useReadCardStyles();
  const remarks = [
    ...(summary.missing.length > 0 ? [pane.missingColumns(summary.missing)] : []),
    ...(summary.noContact === undefined ? [] : [pane.noContactColumn(summary.noContact)]),
    ...summary.others.map(({ row, customers }) => pane.otherList(row, customers)),
  ];
  const readings = summary.percents.map(({ name, as }) =>
    as === "points" ? pane.percentAsPoints(name) : pane.percentAsFraction(name)
  );
  return (
    <>
      {remarks.map((text) => (
        <p key={text} className={`${styles.facts} ${styles.warning}`}>
          {text}
        </p>
      ))}
      {readings.map((text) => (
        <p key={text} className={styles.facts}>
          {text}
        </p>
      ))}
    </>
  );
}
