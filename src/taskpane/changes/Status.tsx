import { Button } from "@fluentui/react-components";
import { useWording } from "../language/useWording";
import { useChangesStyles } from "./Changes.styles";
import type { ChangeDesk } from "./useChangeDesk";
import type { Memory } from "./useMemory";
import { useSaying } from "./useMoveWords";

export interface StatusProps {
  readonly desk: ChangeDesk;
  readonly memory: Memory;
}

/** The counts in one line, what the reasons rest on, and which rows are held. */
export function Status({ desk, memory }: StatusProps) {
  const words = useSaying();
  const styles = useChangesStyles();
  const { counts, applied } = desk.plan;
  const base = useBase(memory);
  const held = applied.held.size;
  const lost = applied.lost.flatMap(({ kind, note }) =>
    kind === "hold" ? [note.customer.name || note.customer.code] : []
  );
  return (
    <div className={styles.status}>
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
function useBase(memory: Memory): string | undefined {
  const words = useSaying();
  const { refusals, line } = useWording();
  if (memory.kind === "reading") return words.readingMemory;
  if (memory.kind === "unread")
    return words.memoryUnread(line(refusals[memory.refusal.code](memory.refusal.params)));
  if (memory.runs.length === 0) return words.noMemory;
  return memory.runs[0].memory === undefined ? words.memoryTooLarge : undefined;
}
