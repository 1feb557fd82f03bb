import { useMemo } from "react";
import type { Adjustment } from "../../excel/notes/types";
import type { RegradePlan } from "../../excel/types";
import { indexNames } from "../customer/findCustomers";
import { useWording } from "../language/useWording";
import { useSelectedRow } from "../list/useSelectedRow";
import { TierPill } from "../changes/TierPill";
import { Section } from "../start/Section";
import { useAdjustStyles } from "./Adjust.styles";
import { AdjustForm } from "./AdjustForm";
import { chosenCustomer } from "./chosenCustomer";
import { FindCustomer } from "./FindCustomer";
import { useAdjustWording } from "./useAdjustWording";
import type { NoteDesk } from "./useNoteDesk";

export interface ChooseSectionProps {
  readonly plan: RegradePlan;
  readonly desk: NoteDesk;
  readonly today: number;
  readonly save: (adjustment: Adjustment, name: string) => void;
}

/** A customer, found by the selected row or by his name, and the form to set his tier. */
export function ChooseSection({ plan, desk, today, save }: ChooseSectionProps) {
  const { formats } = useWording();
  const words = useAdjustWording();
  const styles = useAdjustStyles();
  const { keys, finder, nameOf } = desk;
  const { rows } = plan.read.list;
  const names = useMemo(() => indexNames(keys), [keys]);
  const byRow = useMemo(() => new Map(rows.map((row, index) => [row, index])), [rows]);
  const selected = useSelectedRow(plan.snapshot.worksheetId);
  const chosen = chosenCustomer(
    plan,
    keys,
    finder,
    selected.row === undefined ? undefined : byRow.get(selected.row)
  );
  const pick = (index: number) => {
    selected.show(rows[index]);
    desk.jump(rows[index]);
  };
  return (
    <Section title={words.formTitle} hint={words.formHint} testId="adjust-form">
      <FindCustomer names={names} nameOf={nameOf} rowOf={(of) => rows[of] + 1} pick={pick} />
      <div className={styles.who} data-testid="adjust-customer">
        {chosen.kind === "none" ? (
          <span className={styles.small}>{words.choose}</span>
        ) : (
          <span className={styles.name}>{nameOf(chosen.index)}</span>
        )}
        {chosen.kind === "unclear" && (
          <span className={styles.small}>{words.unclear[chosen.why]}</span>
        )}
        {chosen.kind === "clear" && (
          <span className={styles.line}>
            {words.computed}
            <TierPill
              scheme={plan.scheme}
              text={chosen.computed ?? undefined}
              otherwise={words.unrated}
            />
            {chosen.score !== null && words.score(formats.number(chosen.score))}
          </span>
        )}
      </div>
      {chosen.kind === "clear" && (
        <AdjustForm
          key={chosen.index}
          customer={chosen}
          scheme={plan.scheme}
          asOf={plan.request.asOf}
          today={today}
          isDisabled={desk.isDisabled}
          save={(adjustment) => save(adjustment, nameOf(chosen.index))}
        />
      )}
    </Section>
  );
}
