import { Button } from "@fluentui/react-components";
import { ArrowRedoRegular, ArrowUndoRegular } from "@fluentui/react-icons";
import { useState } from "react";
import { draftStore, isUnsaved, type Draft } from "./draftStore";
import { useEditorStyles } from "./Editor.styles";
import type { DraftEffect } from "./draftMoves";
import { SaveButton } from "./SaveButton";
import { useEditorWording } from "./useEditorWording";
import type { SavingDesk } from "./useSaving";

export interface DraftBarProps {
  readonly draft: Draft;
  readonly saving: SavingDesk;
  readonly errors: number;
  readonly effect: DraftEffect | undefined;
}

/** Whether the draft is saved, what it does, and the way back and forth; always in sight, as the other screens' button is. */
export function DraftBar({ draft, saving, errors, effect }: DraftBarProps) {
  const { draft: words, effect: effectWords } = useEditorWording();
  const styles = useEditorStyles();
  const { past, future } = draft.history;
  const steps = past.length;
  return (
    <div className={styles.draft} role="group" aria-label={words.title} data-testid="draft-bar">
      <span className={styles.small} role="status" data-testid="draft-state">
        {words.title}
        {" · "}
        {isUnsaved(draft) ? words.unsaved(steps) : draft.isSaved ? words.isSaved : words.untouched}
        {errors > 0 ? (
          <span className={styles.errorText}>
            {" · "}
            {words.saveBroken(errors)}
          </span>
        ) : (
          effect && ` · ${effectWords.shortMoves(effect.up, effect.down, effect.other)}`
        )}
      </span>
      <div className={styles.buttons}>
        <SaveButton draft={draft} saving={saving} errors={errors} />
        <Button
          size="small"
          icon={<ArrowUndoRegular />}
          aria-label={words.undo}
          title={words.undo}
          disabledFocusable={steps === 0}
          onClick={draftStore.undo}
          data-testid="draft-undo"
        />
        <Button
          size="small"
          icon={<ArrowRedoRegular />}
          aria-label={words.redo}
          title={words.redo}
          disabledFocusable={future.length === 0}
          onClick={draftStore.redo}
          data-testid="draft-redo"
        />
        <CloseButton draft={draft} />
      </div>
    </div>
  );
}

/** Asks where something would be lost. */
function CloseButton({ draft }: { readonly draft: Draft }) {
  const { draft: words } = useEditorWording();
  const styles = useEditorStyles();
  const [isAsking, setAsking] = useState(false);
  const unsaved = isUnsaved(draft);
  if (isAsking && unsaved)
    return (
      <div role="alertdialog" aria-label={words.discardAsk} className={styles.ask}>
        <span className={styles.small}>{words.discardAsk}</span>
        <div className={styles.buttons}>
          <Button size="small" onClick={draftStore.close} data-testid="discard-yes">
            {words.discardYes}
          </Button>
          <Button size="small" appearance="primary" onClick={() => setAsking(false)} autoFocus>
            {words.discardNo}
          </Button>
        </div>
      </div>
    );
  return (
    <Button
      size="small"
      onClick={() => (unsaved ? setAsking(true) : draftStore.close())}
      data-testid="draft-close"
    >
      {unsaved ? words.discard : words.close}
    </Button>
  );
}
