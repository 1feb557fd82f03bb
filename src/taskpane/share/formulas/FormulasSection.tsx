import { Button } from "@fluentui/react-components";
import type { RegradePlan } from "../../../excel/types";
import { formulasWordingFor } from "../../../wording/formulas";
import type { FormulasWording } from "../../../wording/formulasTypes";
import { useWording } from "../../language/useWording";
import type { ScreenProps } from "../../navigation/screenProps";
import { AdviceBar, RefusalBar } from "../../start/OutcomeBar";
import { Section } from "../../start/Section";
import { FormulasPressed, FormulasRefused } from "./FormulasPressed";
import { useFormulasStyles } from "./Formulas.styles";
import { FormulasRecords } from "./FormulasRecords";
import { useFormulas, type FormulasDesk, type Standing } from "./useFormulas";

/** The scheme as ordinary formulas in the open workbook: what that writes, the button, and the way back. */
export function FormulasSection({ desk, list, proposal }: ScreenProps) {
  const { locale } = useWording();
  const words = formulasWordingFor(locale);
  const styles = useFormulasStyles();
  const plan = proposal.result.kind === "plan" ? proposal.result.plan : undefined;
  const formulas = useFormulas(plan, desk, locale);
  const { standing, pressed } = formulas;
  const isWorking = pressed.kind === "working" || pressed.kind === "long";
  const isClosed = isWorking || list.activity.kind !== "idle";
  return (
    <Section title={words.title} testId="formulas">
      <p className={styles.text}>{words.hint}</p>
      {standing.kind === "unread" && (
        <RefusalBar refusal={standing.refusal} onAgain={formulas.again} />
      )}
      {standing.kind === "looking" && (
        <p className={styles.text} role="status">
          {words.looking}
        </p>
      )}
      {standing.kind === "known" && (
        <ToWrite {...{ standing, plan, words, isClosed }} write={formulas.write} />
      )}
      <div role="status" aria-live="polite">
        <FormulasPressed pressed={pressed} words={words} cancel={formulas.cancel} />
      </div>
      {standing.kind === "known" && (
        <FormulasRecords
          records={standing.records}
          words={words}
          isClosed={isClosed}
          takeBack={formulas.takeBack}
        />
      )}
    </Section>
  );
}

interface ToWriteProps extends Pick<FormulasDesk, "write"> {
  readonly standing: Extract<Standing, { readonly kind: "known" }>;
  readonly plan: RegradePlan | undefined;
  readonly words: FormulasWording;
  readonly isClosed: boolean;
}

/** What the press will do, said before it is done. */
function ToWrite({ standing: { preview }, plan, words, isClosed, write }: ToWriteProps) {
  const styles = useFormulasStyles();
  if (preview === undefined || plan === undefined)
    return <AdviceBar advice={words.noPlan} intent="info" />;
  if ("code" in preview) return <FormulasRefused refusal={preview} words={words} />;
  const { columns, sheets, customers } = preview;
  const headers = columns.map(({ header }) => header);
  return (
    <>
      <p className={styles.text}>{words.will}</p>
      <ul className={styles.list} data-testid="formulas-will">
        <li>{words.newColumns(headers, customers)}</li>
        <li>{words.schemeSheet(sheets.scheme)}</li>
        <li>{words.calculationSheet(sheets.calculation)}</li>
      </ul>
      <p className={styles.text}>{words.stays}</p>
      {hasNotes(plan) && <p className={styles.text}>{words.notesLeft}</p>}
      <Button
        appearance="primary"
        className={styles.button}
        disabledFocusable={isClosed}
        onClick={write}
        data-testid="formulas-write"
      >
        {words.write}
      </Button>
    </>
  );
}

const hasNotes = ({ request, snapshot }: RegradePlan) =>
  Object.values(request.notes ?? snapshot.notes).some((notes) => notes.length > 0);
