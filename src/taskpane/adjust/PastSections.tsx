import type { Adjustment, LostNote } from "../../excel/notes/types";
import type { CustomerKey } from "../../table/customerKey";
import { useWording } from "../language/useWording";
import { Section } from "../start/Section";
import { useAdjustStyles } from "./Adjust.styles";
import { NoteEntry, NoteList } from "./NoteList";
import type { NoteDesk } from "./useNoteDesk";
import { useAdjustWording } from "./useAdjustWording";

const called = ({ name, code }: CustomerKey) => name || code;

export interface EndedSectionProps {
  readonly ended: readonly Adjustment[];
  readonly desk: NoteDesk;
  readonly remove: (adjustment: Adjustment, name: string) => void;
}

/** Adjustments whose last day is past. */
export function EndedSection({ ended, desk, remove }: EndedSectionProps) {
  const { formats } = useWording();
  const words = useAdjustWording();
  const styles = useAdjustStyles();
  if (ended.length === 0) return null;
  return (
    <Section title={words.endedTitle} hint={words.endedHint} testId="ended-adjustments">
      <NoteList
        label={words.endedTitle}
        items={ended}
        keyOf={(note) => JSON.stringify(note)}
        testId="ended-list"
        render={(note) => (
          <NoteEntry
            name={called(note.customer)}
            act={removing(words, note.customer)}
            onAct={() => remove(note, called(note.customer))}
            isDisabled={desk.isDisabled}
            testId="adjustment-ended"
          >
            <p className={styles.small}>
              {words.ended(note.tier, note.until === null ? "" : formats.date(note.until))}
            </p>
            <p className={styles.small}>{words.was(note.reason, note.owner)}</p>
          </NoteEntry>
        )}
      />
    </Section>
  );
}

const removing = (words: ReturnType<typeof useAdjustWording>, customer: CustomerKey) => ({
  text: words.remove,
  label: words.removeOf(called(customer)),
  testId: "note-remove",
});

export interface LostSectionProps {
  readonly lost: readonly LostNote[];
  readonly desk: NoteDesk;
  readonly remove: (lost: LostNote, name: string) => void;
}

/** Notes that this run cannot use, with what would help. */
export function LostSection({ lost, desk, remove }: LostSectionProps) {
  const words = useAdjustWording();
  const styles = useAdjustStyles();
  const lostText = useLostText();
  if (lost.length === 0) return null;
  return (
    <Section title={words.lostTitle} hint={words.lostHint} testId="lost-notes">
      <NoteList
        label={words.lostTitle}
        items={lost}
        keyOf={({ kind, note }) => JSON.stringify([kind, note])}
        testId="lost-list"
        render={(each) => (
          <NoteEntry
            name={called(each.note.customer)}
            act={removing(words, each.note.customer)}
            onAct={() => remove(each, called(each.note.customer))}
            isDisabled={desk.isDisabled}
            testId="note-lost"
          >
            <p className={styles.small}>{lostText(each)}</p>
            <p className={styles.small}>{words.lostWhy[each.cause]}</p>
          </NoteEntry>
        )}
      />
    </Section>
  );
}

function useLostText(): (lost: LostNote) => string {
  const { formats } = useWording();
  const words = useAdjustWording();
  return (lost) => {
    switch (lost.kind) {
      case "hold":
        return words.lostHold;
      case "adjustment":
        return words.lostTier(lost.note.tier);
      case "snooze":
        return words.lostSnooze(formats.date(lost.note.until));
    }
  };
}
