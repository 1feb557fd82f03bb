import { Button } from "@fluentui/react-components";
import type { RememberedRun } from "../../excel/restore/readMemory";
import { useWording } from "../language/useWording";
import { useChangesStyles } from "./Changes.styles";
import type { ChangeDesk } from "./useChangeDesk";
import type { Memory } from "./useMemory";
import { useSaying } from "./useMoveWords";

export interface StatusProps {
  readonly desk: ChangeDesk;
  readonly memory: Memory;
  /** Time of the run that is shown, where it was written already. */
  readonly past: string | undefined;
}

/** The counts in one line, what the reasons rest on, and which rows are held. */
export function Status({ desk, memory, past }: StatusProps) {
  const words = useSaying();
  const styles = useChangesStyles();
  const { counts, applied } = desk.plan;
  const base = useBase(memory, past !== undefined);
  const held = applied.held.size;
  const lost = applied.lost.flatMap(({ kind, note }) =>
    kind === "hold" ? [note.customer.name || note.customer.code] : []
  );
  return (
    <div className={styles.status}>
      {past !== undefined && <p className={styles.note}>{words.pastRun(past)}</p>}
      <p className={styles.counts} data-testid="change-counts">
        {words.counts(counts, held)}
      </p>
      {base !== undefined && <p className={styles.note}>{base}</p>}
      <p role="status" className={styles.note}>
        {held > 0 && words.heldCount(words.formats.number(held))}
      </p>
      {lost.length > 0 && <p className={styles.note}>{words.lostHolds(lost)}</p>}
      {held + lost.length > 0 && (
        <Button
          size="small"
          className={styles.accept}
          disabledFocusable={desk.isBusy}
          onClick={desk.releaseAll}
          data-testid="accept-all"
        >
          {words.acceptAll}
        </Button>
      )}
    </div>
  );
}

/** What the reasons are told by, where it is not the last run. */
function useBase(memory: Memory, isPast: boolean): string | undefined {
  const words = useSaying();
  const { refusals, line } = useWording();
  if (memory.kind === "reading") return words.readingMemory;
  if (memory.kind === "unread")
    return words.memoryUnread(line(refusals[memory.refusal.code](memory.refusal.params)));
  const before = memory.runs[isPast ? 1 : 0] as RememberedRun | undefined;
  if (before === undefined) return words.noMemory;
  return before.memory === undefined ? words.memoryTooLarge : undefined;
}
