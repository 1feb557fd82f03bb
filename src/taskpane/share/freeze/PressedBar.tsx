import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import type { FreezeOutcome } from "../../../excel/freeze/writeFreeze";
import type { Refusal } from "../../../excel/types";
import type { FreezeWording } from "../../../wording/freezeTypes";
import type { Advice } from "../../../wording/types";
import { AdviceBar, RefusalBar } from "../../start/OutcomeBar";
import { useFreezeStyles } from "./Freeze.styles";
import { NamedCells } from "./NamedCells";
import type { Pressed } from "./useFreeze";

export interface PressedBarProps {
  readonly pressed: Pressed;
  readonly words: FreezeWording;
}

/** What came of the last press. */
export function PressedBar({ pressed, words }: PressedBarProps) {
  const styles = useFreezeStyles();
  switch (pressed.kind) {
    case "none":
      return null;
    case "working":
      return <p className={styles.text}>{words.working}</p>;
    case "refused":
      return <Refused refusal={pressed.refusal} words={words} />;
    case "undone": {
      const { formulas, kept } = pressed.undone;
      const lines = kept.map(({ sheet, cell, value }) => words.keptFormula(sheet, cell, value));
      return (
        <>
          <SuccessBar text={words.undone(formulas)} />
          <NamedCells title={words.kept(kept.length)} lines={lines} words={words} />
        </>
      );
    }
    case "written":
      return <Written outcome={pressed.outcome} words={words} />;
  }
}

function Written({ outcome, words }: { outcome: FreezeOutcome; words: FreezeWording }) {
  if (outcome.freeze === "changed") return <AdviceBar advice={words.changed} intent="warning" />;
  if (outcome.freeze === "half") return <AdviceBar advice={words.half(outcome.message)} />;
  const { kind, formulas, sheets } = outcome.point;
  return (
    <SuccessBar
      text={kind === "freeze" ? words.frozen(formulas, sheets) : words.repaired(formulas)}
    />
  );
}

const SuccessBar = ({ text }: { readonly text: string }) => (
  <MessageBar intent="success" layout="multiline" data-testid="freeze-done">
    <MessageBarBody>{text}</MessageBarBody>
  </MessageBar>
);

/** The pane's own sentences speak of regrades where this is of formulas. */
function Refused({ refusal, words }: { refusal: Refusal; words: FreezeWording }) {
  const advice = adviceFor(refusal, words);
  return advice ? <AdviceBar advice={advice} /> : <RefusalBar refusal={refusal} />;
}

function adviceFor({ code, params }: Refusal, words: FreezeWording): Advice | undefined {
  if (code === "read-only") return words.readOnly;
  return code === "sheet-protected" ? words.isProtected(params.sheet) : undefined;
}
