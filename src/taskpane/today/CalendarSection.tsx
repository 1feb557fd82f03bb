import { Button, Field, Select, Textarea } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { isoDate } from "../../formula/serial";
import type { CalendarScope } from "../../wording/todayTypes";
import { useWording } from "../language/useWording";
import { Section } from "../start/Section";
import { calendarOf } from "./calendarOf";
import { DUE_GROUPS, type DueGroup } from "./dueCustomers";
import { icsText } from "./icsText";
import { useTodayStyles } from "./Today.styles";
import type { TodayDesk } from "./useTodayDesk";
import { useTodayWording } from "./useTodayWording";

const SCOPES: Readonly<Record<CalendarScope, readonly DueGroup[]>> = {
  due: ["overdue", "today"],
  week: ["overdue", "today", "week"],
  all: DUE_GROUPS,
};

/** A file for the calendar of a phone; made here, of what is shown. */
export function CalendarSection({ desk }: { readonly desk: TodayDesk }) {
  const { formats } = useWording();
  const today = useTodayWording();
  const styles = useTodayStyles();
  const [scope, setScope] = useState<CalendarScope>("week");
  const [made, setMade] = useState<MadeFile>();
  const customers = SCOPES[scope].flatMap((group) => desk.groups[group]);
  const { snapshot, request } = desk.plan;
  const make = () => {
    const { worksheetId, listNumber: list } = snapshot;
    const events = calendarOf(
      customers,
      { worksheetId, list, asOf: request.asOf },
      { today, formats }
    );
    const text = icsText({ name: today.calendarName, events, now: Date.now() });
    setMade({ text, name: today.fileName(isoDate(request.asOf)), count: events.length });
  };
  // Another owner, another range, another list: the file would no longer be what is shown.
  useEffect(() => setMade(undefined), [scope, desk.groups]);
  return (
    <Section title={today.calendar} testId="calendar">
      <p className={styles.note}>{today.calendarHint}</p>
      <Field className={styles.field} label={today.calendarOf}>
        <Select
          className={styles.picker}
          value={scope}
          onChange={(_, { value }) => setScope(value as CalendarScope)}
          data-testid="ics-scope"
        >
          {(Object.keys(SCOPES) as readonly CalendarScope[]).map((key) => (
            <option key={key} value={key}>
              {today.calendarScope[key]}
            </option>
          ))}
        </Select>
      </Field>
      <Button
        className={styles.start}
        disabledFocusable={customers.length === 0}
        onClick={make}
        data-testid="ics"
      >
        {today.makeFile(customers.length)}
      </Button>
      <div role="status">{made && <Made file={made} />}</div>
    </Section>
  );
}

interface MadeFile {
  readonly text: string;
  readonly name: string;
  readonly count: number;
}

/** Some web views of Office block downloads without a word, so the text is offered too. */
function Made({ file: { text, name, count } }: { readonly file: MadeFile }) {
  const today = useTodayWording();
  const styles = useTodayStyles();
  const [isShown, setShown] = useState(false);
  const url = useFileUrl(text);
  return (
    <div className={styles.screen}>
      <p className={styles.note}>{today.fileMade(count)}</p>
      <Button
        as="a"
        appearance="primary"
        className={styles.start}
        href={url}
        download={name}
        data-testid="ics-download"
      >
        {today.download}
      </Button>
      <Button
        appearance="transparent"
        size="small"
        className={styles.link}
        aria-expanded={isShown}
        onClick={() => setShown(!isShown)}
        data-testid="ics-show"
      >
        {today.showText}
      </Button>
      {isShown && (
        <Field className={styles.field} label={today.fileText} hint={today.fileTextHint}>
          <Textarea
            className={styles.text}
            readOnly
            rows={8}
            value={text}
            onFocus={(event) => event.target.select()}
            data-testid="ics-text"
          />
        </Field>
      )}
    </div>
  );
}

function useFileUrl(text: string): string | undefined {
  const [url, setUrl] = useState<string>();
  useEffect(() => {
    const made = URL.createObjectURL(new Blob([text], { type: "text/calendar;charset=utf-8" }));
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [text]);
  return url;
}
