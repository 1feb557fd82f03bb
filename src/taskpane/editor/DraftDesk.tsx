import { Field } from "@fluentui/react-components";
import { useMemo } from "react";
import { useWording } from "../language/useWording";
import type { ScreenProps } from "../navigation/screenProps";
import { CriteriaSection } from "./CriteriaSection";
import { DraftBar } from "./DraftBar";
import { draftStore, type Draft } from "./draftStore";
import { useEditorStyles } from "./Editor.styles";
import { EditorContext, type Editing } from "./EditorContext";
import { EffectSection } from "./EffectSection";
import { FileSection } from "./FileSection";
import { FormulasSection } from "./FormulasSection";
import { NameInput } from "./NameInput";
import { ProblemsSection } from "./ProblemsSection";
import { RulesSection } from "./RulesSection";
import { sheetColumns } from "./sheetColumns";
import { TiersSection } from "./TiersSection";
import { useEditorWording } from "./useEditorWording";
import { usePreview } from "./usePreview";
import { WeightsSection } from "./WeightsSection";

export interface DraftDeskProps extends ScreenProps {
  readonly draft: Draft;
  readonly isResumed: boolean;
}

/** The draft, what it would do to the list, and all its parts to edit. */
export function DraftDesk({ desk, list, proposal, draft, isResumed }: DraftDeskProps) {
  const { draft: words } = useEditorWording();
  const { locale, language } = useWording();
  const styles = useEditorStyles();
  const scheme = draft.history.present;
  const { snapshot, choices, today } = list;
  const of = useMemo(
    () => ({ list: { snapshot, choices, today }, proposal, language: locale }),
    [snapshot, choices, today, proposal, locale]
  );
  const shown = usePreview(scheme, of);
  const { preview, graded } = shown;
  const plan = graded?.plan ?? (proposal.result.kind === "plan" ? proposal.result.plan : undefined);
  const columns = useMemo(() => (plan === undefined ? [] : sheetColumns(plan)), [plan]);
  const editing = useMemo(
    (): Editing => ({ scheme, edit: draftStore.edit, problems: preview.problems, columns }),
    [scheme, preview.problems, columns]
  );
  const inForce = proposal.chosen.scheme.name[language];
  return (
    <EditorContext.Provider value={editing}>
      <DraftBar draft={draft} />
      <p className={styles.note} data-testid="draft-facts">
        {[
          ...(isResumed ? [words.resumed] : []),
          words.inForce(inForce),
          words.from(draft.from[language]),
        ].join(" · ")}
        <br />
        {words.kept}
      </p>
      <ProblemsSection />
      <EffectSection shown={shown} inForce={inForce} jump={desk.jump} />
      {graded && <WeightsSection weights={graded.weights} />}
      <Field className={styles.field} label={words.name}>
        <NameInput
          label={words.name}
          value={scheme.name[language]}
          taken={[]}
          onChange={(text) => draftStore.edit({ kind: "name", text })}
          testId="draft-name"
        />
      </Field>
      <TiersSection />
      <CriteriaSection />
      <RulesSection />
      <FormulasSection />
      <FileSection scheme={scheme} />
    </EditorContext.Provider>
  );
}
