import type { Hold } from "../../excel/notes/types";
import type { RegradePlan } from "../../excel/types";
import { TierPill } from "../changes/TierPill";
import { Section } from "../start/Section";
import { useAdjustStyles } from "./Adjust.styles";
import type { HeldCustomer } from "./notedRows";
import { NoteEntry, NoteList } from "./NoteList";
import type { NoteDesk } from "./useNoteDesk";
import { useAdjustWording } from "./useAdjustWording";

export interface HeldSectionProps {
  readonly plan: RegradePlan;
  readonly held: readonly HeldCustomer[];
  readonly desk: NoteDesk;
  readonly release: (hold: Hold, name: string) => void;
}

/** Rows that stay as they are, with what the scheme would have made of them. */
export function HeldSection({ plan, held, desk, release }: HeldSectionProps) {
  const words = useAdjustWording();
  if (held.length === 0) return null;
  return (
    <Section title={words.heldTitle} hint={words.heldHint} testId="held-customers">
      <NoteList
        label={words.heldTitle}
        items={held}
        keyOf={({ index }) => String(index)}
        testId="held-list"
        render={(customer) => <HeldEntry {...{ plan, customer, desk, release }} />}
      />
    </Section>
  );
}

type HeldEntryProps = Omit<HeldSectionProps, "held"> & { readonly customer: HeldCustomer };

function HeldEntry({ plan: { scheme }, customer, desk, release }: HeldEntryProps) {
  const words = useAdjustWording();
  const styles = useAdjustStyles();
  const { hold, now, would, index, row } = customer;
  const name = desk.nameOf(index);
  return (
    <NoteEntry
      name={name}
      jump={() => desk.jump(row)}
      act={{ text: words.release, label: words.releaseOf(name), testId: "held-release" }}
      onAct={() => release(hold, name)}
      isDisabled={desk.isDisabled}
      testId="held"
    >
      <div className={styles.line}>
        <TierPill scheme={scheme} text={now ?? undefined} otherwise={words.unrated} />
        <span className={styles.mark}>{words.heldMark}</span>
        {would !== now && <span>{words.heldWould(would ?? words.unrated)}</span>}
      </div>
      {hold.note !== "" && <p className={styles.small}>{words.heldNote(hold.note)}</p>}
    </NoteEntry>
  );
}
