import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import type { ContactOutcome, ContactRecord } from "../../excel/contact/types";
import { useWording } from "../language/useWording";
import { AdviceBar } from "../start/OutcomeBar";
import { customerName, stampWords } from "./stampWords";
import { useTodayWording } from "./useTodayWording";

export interface ContactBarProps {
  readonly outcome: ContactOutcome;
  readonly onUndo: (record: ContactRecord) => void;
}

/** What came of the last mark of a contact, or of its undo. */
export function ContactBar({ outcome, onUndo }: ContactBarProps) {
  const { formats, refusals } = useWording();
  const today = useTodayWording();
  if (outcome.contact === "refused") {
    const { code, params } = outcome.refusal;
    const { says, remedy } = refusals[code](params);
    const advice =
      code === "nothing-to-undo"
        ? { says: today.nothingKept, remedy: "" }
        : { says, remedy: today.remedies[code] ?? remedy };
    return <AdviceBar advice={advice} intent="warning" />;
  }
  const { record } = outcome;
  const name = customerName(record.customer, record.row, today);
  if (outcome.contact === "undone")
    return <Bar title={today.undoneTitle} text={today.undone(name)} testId="contact-undone" />;
  return outcome.contact === "written" ? (
    <Bar
      title={today.writtenTitle[record.kind]}
      text={today.written(stampWords(record, today, formats))}
      testId="contact-done"
      onUndo={() => onUndo(record)}
    />
  ) : (
    <Bar
      title={today.halfTitle}
      text={today.half(name, outcome.message)}
      testId="contact-half"
      onUndo={() => onUndo(record)}
    />
  );
}

interface BarProps {
  readonly title: string;
  readonly text: string;
  readonly testId: string;
  readonly onUndo?: () => void;
}

function Bar({ title, text, testId, onUndo }: BarProps) {
  const today = useTodayWording();
  return (
    <MessageBar
      intent={testId === "contact-half" ? "error" : "success"}
      layout="multiline"
      data-testid={testId}
    >
      <MessageBarBody>
        <MessageBarTitle>{title}</MessageBarTitle>
        {text}
      </MessageBarBody>
      {onUndo && (
        <MessageBarActions>
          <Button size="small" onClick={onUndo} data-testid="undo-contact">
            {today.undo}
          </Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
}
