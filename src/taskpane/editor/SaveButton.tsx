import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import type { Screen } from "../navigation/routes";
import { RefusalBar } from "../start/OutcomeBar";
import { isUnsaved, type Draft } from "./draftStore";
import { useEditorWording } from "./useEditorWording";
import type { SavingDesk } from "./useSaving";

export interface SaveButtonProps {
  readonly draft: Draft;
  readonly saving: SavingDesk;
  readonly errors: number;
}

/** A draft with errors cannot be saved; one that is saved need not be. */
export function SaveButton({ draft, saving: { saving, save }, errors }: SaveButtonProps) {
  const { draft: words } = useEditorWording();
  const isSaving = saving.kind === "saving";
  const isOpen = !isSaving && errors === 0 && (isUnsaved(draft) || !draft.isSaved);
  return (
    <Button
      size="small"
      appearance="primary"
      disabledFocusable={!isOpen}
      {...(errors > 0 && { title: words.saveBroken(errors) })}
      onClick={() => isOpen && save()}
      data-testid="draft-save"
    >
      {isSaving ? words.saving : words.save}
    </Button>
  );
}

export interface SavedBarProps extends Omit<SaveButtonProps, "errors"> {
  readonly go: (screen: Screen) => void;
}

/** What will come of saving, and what came of it. */
export function SavedBar({ draft, saving: { saving }, go }: SavedBarProps) {
  const { draft: words } = useEditorWording();
  return (
    <div role="status">
      {saving.kind === "refused" && <RefusalBar refusal={saving.refusal} />}
      {draft.sheet !== undefined && draft.isSaved && !isUnsaved(draft) && (
        <MessageBar intent="success" layout="multiline" data-testid="draft-saved">
          <MessageBarBody>
            <MessageBarTitle>{words.savedTitle}</MessageBarTitle>
            {words.saved(draft.sheet.name)}
          </MessageBarBody>
          <MessageBarActions>
            <Button size="small" onClick={() => go("start")} data-testid="saved-start">
              {words.toRegrade}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
    </div>
  );
}
