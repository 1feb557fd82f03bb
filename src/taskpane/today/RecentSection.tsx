import { Button } from "@fluentui/react-components";
import { useWording } from "../language/useWording";
import { RefusalBar } from "../start/OutcomeBar";
import { Section } from "../start/Section";
import { stampWords } from "./stampWords";
import { useTodayStyles } from "./Today.styles";
import type { TodayDesk } from "./useTodayDesk";
import { useTodayWording } from "./useTodayWording";

/** The last marks, kept with the file: a slip can be undone after lunch too. */
export function RecentSection({ desk }: { readonly desk: TodayDesk }) {
  const { formats } = useWording();
  const today = useTodayWording();
  const styles = useTodayStyles();
  const { contacts } = desk;
  if (contacts.kind === "unread") return <RefusalBar refusal={contacts.refusal} />;
  if (contacts.kind === "reading" || contacts.records.length === 0) return null;
  return (
    <Section title={today.recent} hint={today.recentHint} testId="recent">
      <ul className={styles.marks}>
        {contacts.records.map((record) => {
          const words = stampWords(record, today, formats);
          const line = today.recentLine(words);
          return (
            <li key={record.number} className={styles.mark}>
              <span className={styles.markText}>{line}</span>
              <Button
                size="small"
                className={styles.undo}
                disabledFocusable={desk.isClosed}
                aria-label={today.undoOf(line)}
                onClick={() => desk.undo(record)}
                data-testid="undo-mark"
              >
                {today.undo}
              </Button>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
