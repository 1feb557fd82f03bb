import { mergeClasses } from "@fluentui/react-components";
import type { Adjustment } from "../../excel/notes/types";
import type { RegradePlan } from "../../excel/types";
import { useWording } from "../language/useWording";
import { TierPill } from "../changes/TierPill";
import { Section } from "../start/Section";
import { useAdjustStyles } from "./Adjust.styles";
import { adjustedShare, type AdjustedCustomer } from "./notedRows";
import { NoteEntry, NoteList } from "./NoteList";
import type { NoteDesk } from "./useNoteDesk";
import { useAdjustWording } from "./useAdjustWording";

export interface AdjustedSectionProps {
  readonly plan: RegradePlan;
  readonly adjusted: readonly AdjustedCustomer[];
  readonly desk: NoteDesk;
  readonly takeBack: (adjustment: Adjustment, name: string) => void;
}

/** Tiers that people set and that count now, each beside the computed one. */
export function AdjustedSection({ plan, adjusted, desk, takeBack }: AdjustedSectionProps) {
  const words = useAdjustWording();
  const styles = useAdjustStyles();
  return (
    <Section title={words.listTitle} testId="adjustments">
      {adjusted.length === 0 ? (
        <p className={styles.small}>{words.none}</p>
      ) : (
        <>
          <Share plan={plan} />
          <NoteList
            label={words.listTitle}
            items={adjusted}
            keyOf={({ index }) => String(index)}
            testId="adjustment-list"
            render={(customer) => (
              <AdjustedEntry {...{ plan, customer, desk }} takeBack={takeBack} />
            )}
          />
        </>
      )}
    </Section>
  );
}

function AdjustedEntry({
  plan: { scheme },
  customer,
  desk,
  takeBack,
}: Omit<AdjustedSectionProps, "adjusted"> & { readonly customer: AdjustedCustomer }) {
  const { formats } = useWording();
  const words = useAdjustWording();
  const styles = useAdjustStyles();
  const { adjustment, computed, daysLeft, isHeld, index, row } = customer;
  const { until, reason, owner, tier } = adjustment;
  const name = desk.nameOf(index);
  return (
    <NoteEntry
      name={name}
      jump={() => desk.jump(row)}
      act={{
        text: words.takeBack,
        label: words.takeBackOf(name),
        testId: "adjustment-remove",
      }}
      onAct={() => takeBack(adjustment, name)}
      isDisabled={desk.isDisabled}
      testId="adjustment"
    >
      <div className={styles.line}>
        <TierPill scheme={scheme} text={tier} otherwise="" />
        <span className={styles.mark}>{words.mark}</span>
        <span>{words.beside(computed ?? words.unrated)}</span>
        {daysLeft !== null && <span>· {words.daysLeft(daysLeft)}</span>}
      </div>
      <p className={styles.small}>
        {words.because({ reason, owner, last: until === null ? null : formats.date(until) })}
      </p>
      {isHeld && <p className={styles.small}>{words.heldToo}</p>}
    </NoteEntry>
  );
}

/** From here on so many are set by hand that the scheme itself is to be asked about. */
const MANY = 0.1;
/** The ways most of them went. */
const WAYS = 3;

function Share({ plan }: { readonly plan: RegradePlan }) {
  const { formats } = useWording();
  const words = useAdjustWording();
  const styles = useAdjustStyles();
  const { count, share, moves, isAlike } = adjustedShare(plan);
  const from = (text: string | null) => text ?? words.unrated;
  return (
    <div className={styles.entry} data-testid="adjust-share">
      <p className={styles.text}>
        {words.share(count, formats.share(share))}
        {moves.length > 0 &&
          ` · ${isAlike ? words.mostly(from(moves[0].from), moves[0].to) : words.scattered}`}
      </p>
      {moves.length > 0 && (
        <ul className={mergeClasses(styles.list, styles.ways)}>
          {moves.slice(0, WAYS).map((move) => (
            <li key={JSON.stringify([move.from, move.to])} className={styles.small}>
              {words.move(from(move.from), move.to, move.count)}
            </li>
          ))}
        </ul>
      )}
      {moves.length > 0 && share >= MANY && <p className={styles.small}>{words.lackingRule}</p>}
    </div>
  );
}
