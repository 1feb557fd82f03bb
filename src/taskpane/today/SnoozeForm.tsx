import { Button, Field, Input } from "@fluentui/react-components";
import { useEffect, useId, useRef, useState } from "react";
import { isoDate, parseIsoDate } from "../../formula/serial";
import { useWording } from "../language/useWording";
import type { DueCustomer } from "./dueCustomers";
import { useRowStyles } from "./Today.styles";
import type { TodayDesk } from "./useTodayDesk";
import { useTodayWording } from "./useTodayWording";

/** Days that are offered with one press. */
const DAYS = [1, 3, 7] as const;
const LONGEST_REASON = 100;

export interface SnoozeFormProps {
  readonly desk: TodayDesk;
  readonly due: DueCustomer;
  readonly onCancel: () => void;
}

/** To which day, and why; counted from today, or from the day it is due where that is still ahead. */
export function SnoozeForm({ desk, due, onCancel }: SnoozeFormProps) {
  const { formats } = useWording();
  const today = useTodayWording();
  const styles = useRowStyles();
  const base = Math.max(due.due, desk.plan.request.asOf);
  const [date, setDate] = useState(isoDate(base + 1));
  const [reason, setReason] = useState(due.snooze?.reason ?? "");
  const label = useId();
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => first.current?.focus(), []);
  const day = parseIsoDate(date);
  const until = day !== undefined && day > base ? day : undefined;
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (until !== undefined) desk.snooze(due.index, until, reason.trim());
      }}
      data-testid="snooze-form"
    >
      <div className={styles.days} role="group" aria-labelledby={label}>
        <span id={label}>{today.snoozeBy}</span>
        {DAYS.map((days, i) => (
          <Button
            key={days}
            ref={i === 0 ? first : undefined}
            size="small"
            className={styles.day}
            appearance={until === base + days ? "primary" : "secondary"}
            aria-pressed={until === base + days}
            onClick={() => setDate(isoDate(base + days))}
            data-testid={`snooze-${days}`}
          >
            {today.days(days)}
          </Button>
        ))}
      </div>
      <Field
        className={styles.field}
        label={today.snoozeTo}
        {...(until === undefined && {
          validationMessage: today.snoozeToHint(formats.date(base)),
          validationState: "error",
        })}
      >
        <Input
          type="date"
          className={styles.input}
          value={date}
          min={isoDate(base + 1)}
          onChange={(_, { value }) => setDate(value)}
          data-testid="snooze-date"
        />
      </Field>
      <Field className={styles.field} label={today.reason}>
        <Input
          className={styles.input}
          value={reason}
          maxLength={LONGEST_REASON}
          placeholder={today.reasonHint}
          onChange={(_, { value }) => setReason(value)}
          data-testid="snooze-reason"
        />
      </Field>
      <div className={styles.buttons}>
        <Button
          type="submit"
          size="small"
          appearance="primary"
          disabledFocusable={until === undefined || desk.isClosed}
          data-testid="confirm-snooze"
        >
          {until === undefined ? today.chooseDay : today.confirmSnooze(formats.date(until))}
        </Button>
        <Button size="small" onClick={onCancel}>
          {today.cancel}
        </Button>
      </div>
    </form>
  );
}
