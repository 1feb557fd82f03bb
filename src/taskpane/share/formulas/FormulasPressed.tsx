import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import type { Refusal } from "../../../excel/types";
import type { FormulasWording } from "../../../wording/formulasTypes";
import { AdviceBar, RefusalBar } from "../../start/OutcomeBar";
import { Waiting } from "../../start/Waiting";
import { useFormulasStyles } from "./Formulas.styles";
import type { Pressed } from "./useFormulas";

export interface FormulasPressedProps {
  readonly pressed: Pressed;
  readonly words: FormulasWording;
  readonly cancel: () => void;
}

/** What came of the last press. */
export function FormulasPressed({ pressed, words, cancel }: FormulasPressedProps) {
  const styles = useFormulasStyles();
  switch (pressed.kind) {
    case "none":
      return null;
    case "working":
      return <p className={styles.text}>{words.working}</p>;
    case "long":
      return <Waiting kind="writing" share={pressed.share} onCancel={cancel} />;
    case "written": {
      const { preview, constants } = pressed;
      const headers = preview.columns.map(({ header }) => header);
      const more = constants > 0 ? ` ${words.constants(constants)}` : "";
      return <Success text={`${words.written({ ...preview, headers })}${more}`} />;
    }
    case "answered":
      return <Answered answer={pressed.answer} words={words} />;
  }
}

interface AnsweredProps {
  readonly answer: Extract<Pressed, { readonly kind: "answered" }>["answer"];
  readonly words: FormulasWording;
}

/** As many cells as a person can read. */
const MOST_NAMED = 12;

function Answered({ answer, words }: AnsweredProps) {
  if ("code" in answer) return <FormulasRefused refusal={answer} words={words} />;
  if (answer.formulas === "not-native") {
    const { code, name, found } = answer.why;
    const advice = { says: words.notNative[code](name, found), remedy: words.notNativeRemedy };
    return <AdviceBar advice={advice} />;
  }
  const { record, kept } = answer;
  const left = kept.slice(0, MOST_NAMED);
  const more = left.length > 0 ? ` ${words.kept(left, kept.length - left.length)}` : "";
  const headers = record.columns.map(({ header }) => header);
  return <Success text={`${words.takenBack({ ...record, headers })}${more}`} />;
}

const Success = ({ text }: { readonly text: string }) => (
  <MessageBar intent="success" layout="multiline" data-testid="formulas-done">
    <MessageBarBody>{text}</MessageBarBody>
  </MessageBar>
);

/** The pane's own sentences speak of regrades where this is of sheets. */
export function FormulasRefused({
  refusal,
  words,
}: {
  readonly refusal: Refusal;
  readonly words: FormulasWording;
}) {
  const { code, params } = refusal;
  if (code === "sheet-protected") return <AdviceBar advice={words.isProtected} />;
  if (code === "sheet-changed")
    return <AdviceBar advice={words.changed(params.cell)} intent="warning" />;
  return <RefusalBar refusal={refusal} intent={code === "cancelled" ? "info" : "error"} />;
}
