import { useRef, useState } from "react";
import type { RegradePlan } from "../../excel/types";
import { useWording } from "../language/useWording";
import type { ScreenProps } from "../navigation/screenProps";
import { AdviceBar, RefusalBar } from "../start/OutcomeBar";
import { useAdjustStyles } from "./Adjust.styles";
import { AdjustedSection } from "./AdjustedSection";
import { adjustState } from "./adjustState";
import { ChooseSection } from "./ChooseSection";
import { withAdjustment } from "./draft";
import { HeldSection } from "./HeldSection";
import { notedRows, withoutNote } from "./notedRows";
import { EndedSection, LostSection } from "./PastSections";
import { useAdjustWording } from "./useAdjustWording";
import { useNoteDesk } from "./useNoteDesk";

/** Tiers set by hand: with a reason, an owner and a last day, beside the computed ones. */
export function Adjust(props: ScreenProps) {
  const { pane } = useWording();
  const words = useAdjustWording();
  const styles = useAdjustStyles();
  const state = adjustState(props.list, props.proposal);
  return (
    <div className={styles.screen} data-testid="adjust">
      {state.kind === "open" && <Open {...props} plan={state.plan} />}
      {state.kind === "not-set-up" && <AdviceBar advice={words.notSetUp} intent="info" />}
      {state.kind === "no-tiers" && <AdviceBar advice={words.noTiers} intent="info" />}
      {state.kind === "refused" && <RefusalBar refusal={state.refusal} intent="warning" />}
      {state.kind === "no-date" && <p className={styles.small}>{pane.asOfMissing}</p>}
    </div>
  );
}

function Open({ plan, ...props }: ScreenProps & { readonly plan: RegradePlan }) {
  const words = useAdjustWording();
  const styles = useAdjustStyles();
  const desk = useNoteDesk(plan, props);
  const { adjusted, held, ended, lost } = notedRows(plan, desk.keys);
  const [said, setSaid] = useState("");
  const status = useRef<HTMLParagraphElement>(null);
  const drop = (dropped: Parameters<typeof withoutNote>[1], say: string) => {
    desk.keep(withoutNote(desk.notes, dropped));
    setSaid(say);
    // The pressed button is gone with its entry; the keyboard goes on from here.
    status.current?.focus();
  };
  return (
    <>
      <ChooseSection
        plan={plan}
        desk={desk}
        today={props.list.today}
        save={(adjustment, name) => {
          desk.keep(withAdjustment(desk.notes, desk.finder, adjustment));
          setSaid(words.saved(name));
        }}
      />
      <p
        ref={status}
        className={styles.status}
        role="status"
        tabIndex={-1}
        data-testid="adjust-said"
      >
        {said}
      </p>
      <AdjustedSection
        plan={plan}
        adjusted={adjusted}
        desk={desk}
        takeBack={(note, name) => drop({ kind: "adjustment", note }, words.takenBack(name))}
      />
      <EndedSection
        ended={ended}
        desk={desk}
        remove={(note, name) => drop({ kind: "adjustment", note }, words.removed(name))}
      />
      <LostSection
        lost={lost}
        desk={desk}
        remove={(each, name) => drop(each, words.removed(name))}
      />
      <HeldSection
        plan={plan}
        held={held}
        desk={desk}
        release={(note, name) => drop({ kind: "hold", note }, words.released(name))}
      />
    </>
  );
}
