import { Button, Input, mergeClasses } from "@fluentui/react-components";
import { ArrowRightRegular } from "@fluentui/react-icons";
import { useState } from "react";
import { useWording } from "../language/useWording";
import { tellReason } from "../../wording/tellMove";
import type { CauseMark } from "../../wording/changesTypes";
import type { ChangeRow } from "./changeRows";
import { useRowStyles, useShiftStyles } from "./Changes.styles";
import { TierPill } from "./TierPill";
import type { ChangeDesk } from "./useChangeDesk";
import { useSaying } from "./useMoveWords";

export interface ChangeItemProps {
  readonly row: ChangeRow;
  readonly desk: ChangeDesk;
}

/** One customer: from which tier to which, by what, and whether the row is held. */
export function ChangeItem({ row, desk }: ChangeItemProps) {
  const words = useSaying();
  const styles = useRowStyles();
  const { scheme } = desk.plan;
  const { cause, reasons } = desk.why(row);
  const name = desk.nameOf(row);
  return (
    <div className={styles.row} data-testid="change-row" data-customer={row.customer.name}>
      <div className={styles.line}>
        <Button
          appearance="transparent"
          size="small"
          className={styles.customer}
          title={words.jump(name)}
          onClick={() => desk.jump(row)}
          data-testid="jump"
        >
          {name}
        </Button>
        <Tiers row={row} desk={desk} />
      </div>
      {reasons.length > 0 && (
        <ul className={styles.reasons}>
          {reasons.map((reason, i) => (
            <li key={i}>{tellReason(reason, scheme, words)}</li>
          ))}
        </ul>
      )}
      {row.adjusted !== undefined && (
        <p className={styles.quiet}>{words.computedTier(row.adjusted.computed ?? words.noTier)}</p>
      )}
      <div className={styles.foot}>
        <Marks row={row} cause={cause} />
        <HoldButton row={row} name={name} desk={desk} />
      </div>
      {row.hold !== undefined && <HoldNote row={row} name={name} desk={desk} />}
    </div>
  );
}

function Tiers({ row: { change }, desk }: ChangeItemProps) {
  const words = useSaying();
  const { pane } = useWording();
  const styles = useRowStyles();
  const hidden = useShiftStyles().hidden;
  const { scheme } = desk.plan;
  const [from, to] = [change.from ?? words.noTier, change.to ?? pane.unratedTier];
  if (change.kind === "same" || (change.kind === "unrated" && change.from === null))
    return (
      <span className={styles.tiers}>
        <TierPill scheme={scheme} text={change.to ?? undefined} otherwise={to} />
      </span>
    );
  return (
    <span className={styles.tiers}>
      <span className={hidden}>{words.move(from, to)}</span>
      <span aria-hidden="true">
        <TierPill scheme={scheme} text={change.from ?? undefined} otherwise={from} />
      </span>
      <ArrowRightRegular aria-hidden="true" />
      <span aria-hidden="true">
        <TierPill scheme={scheme} text={change.to ?? undefined} otherwise={to} />
      </span>
    </span>
  );
}

interface MarksProps {
  readonly row: ChangeRow;
  readonly cause: CauseMark | undefined;
}

function Marks({ row, cause }: MarksProps) {
  const words = useSaying();
  const styles = useRowStyles();
  return (
    <span className={styles.marks}>
      {row.hold !== undefined && (
        <span className={mergeClasses(styles.mark, styles.heldMark)}>{words.held}</span>
      )}
      {cause !== undefined && (
        <span className={styles.mark} title={words.causeHints[cause]} data-cause={cause}>
          {words.causes[cause]}
        </span>
      )}
    </span>
  );
}

interface HoldProps extends ChangeItemProps {
  readonly name: string;
}

function HoldButton({ row, name, desk }: HoldProps) {
  const words = useSaying();
  const styles = useRowStyles();
  const isHeld = row.hold !== undefined;
  return (
    <Button
      size="small"
      appearance={isHeld ? "secondary" : "subtle"}
      className={styles.hold}
      // Keeps the focus when it turns into its opposite.
      disabledFocusable={desk.isBusy || (!isHeld && !row.canHold)}
      title={isHeld || row.canHold ? undefined : words.cannotHold}
      aria-label={isHeld ? words.releaseRow(name) : words.holdRow(name)}
      onClick={() => (isHeld ? desk.release(row) : desk.hold(row))}
      data-testid={isHeld ? "release" : "hold"}
    >
      {isHeld ? words.release : words.hold}
    </Button>
  );
}

/** Kept when the field is left, or with Enter. */
function HoldNote({ row, name, desk }: HoldProps) {
  const words = useSaying();
  const styles = useRowStyles();
  const stored = row.hold?.note ?? "";
  const [draft, setDraft] = useState(stored);
  const keep = () => {
    if (draft.trim() !== stored) desk.annotate(row, draft.trim());
  };
  return (
    <>
      <p className={styles.quiet}>{words.heldSince(words.formats.date(row.hold?.since ?? 0))}</p>
      <Input
        size="small"
        className={styles.noteField}
        value={draft}
        maxLength={200}
        disabled={desk.isBusy}
        aria-label={words.holdNoteOf(name)}
        placeholder={words.holdNoteHint}
        onChange={(_, { value }) => setDraft(value)}
        onBlur={keep}
        onKeyDown={({ key }) => key === "Enter" && keep()}
        data-testid="hold-note"
      />
    </>
  );
}
