import { Field } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { SheetSnapshot } from "../../excel/types";
import { useWording } from "../language/useWording";
import type { Proposal } from "../list/propose";
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
import { SavedBar } from "./SaveButton";
import { sheetColumns, type SheetColumn } from "./sheetColumns";
import { TiersSection } from "./TiersSection";
import { useEditorWording } from "./useEditorWording";
import { usePreview, type ShownPreview } from "./usePreview";
import { useSaving } from "./useSaving";
import { WeightsSection } from "./WeightsSection";

export interface DraftDeskProps extends ScreenProps {
  readonly draft: Draft;
  readonly isResumed: boolean;
}

/** The draft, what it would do to the list, and all its parts to edit. */
export function DraftDesk({ desk, list, proposal, go, draft, isResumed }: DraftDeskProps) {
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
  const saving = useSaving({ desk, draft, setup: proposal.setup });
  const columns = useSheetColumns(proposal, graded);
  const editing = useMemo(
    (): Editing => ({ scheme, edit: draftStore.edit, problems: preview.problems, columns }),
    [scheme, preview.problems, columns]
  );
  const errors = preview.problems.filter(({ severity }) => severity === "error").length;
  const inForce = proposal.chosen.scheme.name[language];
  return (
    <EditorContext.Provider value={editing}>
      <SavedBar draft={draft} saving={saving} go={go} />
      <p className={styles.note} data-testid="draft-facts">
        {[
          ...(isResumed ? [words.resumed] : []),
          words.inForce(inForce),
          words.from(draft.from[language]),
        ].join(" · ")}
        <br />
        {words.saveHint}
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
      <DraftBar draft={draft} saving={saving} errors={errors} effect={graded?.effect} />
    </EditorContext.Provider>
  );
}

/** They are those of the sheet that was read, whatever scheme found the list on it. */
function useSheetColumns({ result }: Proposal, graded: ShownPreview["graded"]) {
  const plan = result.kind === "plan" ? result.plan : graded?.plan;
  const [known, setKnown] = useState<{ readonly of: SheetSnapshot; readonly columns: Columns }>();
  if (plan === undefined) return known?.columns ?? NO_COLUMNS;
  if (known?.of === plan.snapshot) return known.columns;
  const columns = sheetColumns(plan);
  setKnown({ of: plan.snapshot, columns });
  return columns;
}

type Columns = readonly SheetColumn[];
const NO_COLUMNS: Columns = [];
