import { Button, mergeClasses } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { useWording } from "../language/useWording";
import { TierLabel } from "../start/TierLabel";
import { ColumnForm } from "./ColumnForm";
import type { DueCustomer } from "./dueCustomers";
import { SnoozeForm } from "./SnoozeForm";
import { customerName } from "./stampWords";
import { useRowStyles } from "./Today.styles";
import type { TodayDesk } from "./useTodayDesk";
import { useTodayWording } from "./useTodayWording";

export interface DueRowProps {
  readonly due: DueCustomer;
  readonly desk: TodayDesk;
}

/** One customer: who, how good, when, whose; and what was done about it. */
export function DueRow({ due, desk }: DueRowProps) {
  const { formats, pane } = useWording();
  const today = useTodayWording();
  const styles = useRowStyles();
  const name = customerName(due.customer, due.row, today);
  return (
    <div className={styles.row} data-testid="due-row">
      <div className={styles.line}>
        <Button
          appearance="transparent"
          className={styles.name}
          title={today.showRow(name)}
          onClick={() => desk.jump(due.row, desk.plan.read.list.firstColumn)}
        >
          <span className={styles.cut}>{name}</span>
        </Button>
        <TierLabel
          label={due.tierText ?? pane.unratedTier}
          color={due.tierText === null ? undefined : due.color}
        />
      </div>
      <p className={styles.facts}>
        <span className={mergeClasses(styles.due, due.days < 0 && styles.overdue)}>
          {today.dueIn(due.days)}
        </span>
        <span>{formats.date(due.due)}</span>
        {due.owner !== "" && desk.owner === undefined && (
          <span className={styles.owner}>{today.ownerIs(due.owner)}</span>
        )}
      </p>
      {due.snooze && (
        <p className={styles.facts}>
          {today.snoozed(formats.date(due.snooze.until), due.snooze.reason)}
        </p>
      )}
      <RowButtons name={name} due={due} desk={desk} />
    </div>
  );
}

interface RowButtonsProps extends DueRowProps {
  readonly name: string;
}

function RowButtons({ name, due, desk }: RowButtonsProps) {
  const today = useTodayWording();
  const styles = useRowStyles();
  const { asking } = desk;
  const mine = asking.kind !== "nothing" && asking.index === due.index ? asking.kind : undefined;
  const contacted = useRef<HTMLButtonElement>(null);
  const snooze = useRef<HTMLButtonElement>(null);
  const before = useRef(mine);
  useEffect(() => {
    // The keyboard goes on where the closed form was opened.
    if (mine === undefined && desk.asking.kind === "nothing") {
      if (before.current === "column") contacted.current?.focus();
      if (before.current === "snooze") snooze.current?.focus();
    }
    before.current = mine;
  }, [mine, desk.asking]);
  const cancel = () => desk.ask({ kind: "nothing" });
  if (mine === "column") return <ColumnForm desk={desk} index={due.index} onCancel={cancel} />;
  if (mine === "snooze") return <SnoozeForm desk={desk} due={due} onCancel={cancel} />;
  return (
    <div className={styles.buttons}>
      <Button
        ref={contacted}
        size="small"
        className={styles.contacted}
        disabledFocusable={desk.isClosed}
        aria-label={today.contactedWith(name)}
        onClick={() => desk.contact(due.index)}
        data-testid="contacted"
      >
        {today.contacted}
      </Button>
      <Button
        ref={snooze}
        size="small"
        appearance="subtle"
        disabledFocusable={desk.isClosed}
        aria-label={today.snoozeOf(name)}
        onClick={() => desk.ask({ kind: "snooze", index: due.index })}
        data-testid="snooze"
      >
        {today.snooze}
      </Button>
    </div>
  );
}
