import { useMemo, useState } from "react";
import type { ScreenProps } from "../navigation/screenProps";
import { Beginnings } from "./Beginnings";
import { DraftDesk } from "./DraftDesk";
import { useDraft } from "./draftStore";
import { weightsOf } from "./previewDraft";
import { WeightsSection } from "./WeightsSection";

/** The scheme editor: a draft beside the scheme in force, on the list that was read. */
export function Editor(props: ScreenProps) {
  const draft = useDraft();
  // A draft that was there when the screen was opened is told of.
  const [isResumed] = useState(draft !== undefined);
  if (draft === undefined) return <WithoutDraft {...props} />;
  return <DraftDesk {...props} draft={draft} isResumed={isResumed} />;
}

/** Where to begin, and how the criteria of the scheme in force really weigh. */
function WithoutDraft({ proposal }: ScreenProps) {
  const { result } = proposal;
  const weights = useMemo(
    () => (result.kind === "plan" ? weightsOf(result.plan) : undefined),
    [result]
  );
  return (
    <>
      <Beginnings proposal={proposal} />
      {weights && <WeightsSection weights={weights} />}
    </>
  );
}
