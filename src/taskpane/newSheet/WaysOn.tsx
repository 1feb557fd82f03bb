import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { SAMPLE_SCHEME } from "../../table/sampleDraft";
import { newSheetWordingFor } from "../../wording/newSheet";
import { useWording } from "../language/useWording";
import type { ListDesk } from "../list/useList";
import type { Screen } from "../navigation/routes";
import { RefusalBar } from "../start/OutcomeBar";
import { TemplateWay } from "./TemplateWay";
import { useCatalogue } from "./useCatalogue";
import { useInsertion } from "./useInsertion";
import { useWaysOnStyles } from "./WaysOn.styles";

export interface WaysOnProps {
  readonly desk: ListDesk;
  readonly go: (screen: Screen) => void;
}

/** Where there is no list yet: a template to fill in, a sample to look at, or the instructions. */
export function WaysOn({ desk, go }: WaysOnProps) {
  const { locale } = useWording();
  const words = newSheetWordingFor(locale);
  const styles = useWaysOnStyles();
  const schemes = useCatalogue();
  const { insertion, insertTemplate, insertSample } = useInsertion(desk, words);
  const sample = schemes?.find(({ id }) => id === SAMPLE_SCHEME);
  const isBusy = insertion.kind === "inserting";
  return (
    <>
      {insertion.kind === "refused" && <RefusalBar refusal={insertion.refusal} />}
      <ul className={styles.ways} aria-label={words.waysTitle} aria-busy={isBusy}>
        <Way title={words.templateTitle} text={words.templateText}>
          <TemplateWay {...{ schemes, words, isBusy }} insert={insertTemplate} />
        </Way>
        <Way title={words.sampleTitle} text={words.sampleText}>
          <Button
            className={styles.button}
            disabled={sample === undefined || isBusy}
            onClick={() => sample && void insertSample(sample)}
            data-testid="insert-sample"
          >
            {words.insertSample}
          </Button>
        </Way>
        <Way title={words.helpTitle} text={words.helpText}>
          <Button className={styles.button} onClick={() => go("help")} data-testid="open-help">
            {words.openHelp}
          </Button>
        </Way>
      </ul>
      <div role="status">{isBusy && <p className={styles.text}>{words.inserting}</p>}</div>
    </>
  );
}

interface WayProps {
  readonly title: string;
  readonly text: string;
  readonly children: ReactNode;
}

function Way({ title, text, children }: WayProps) {
  const styles = useWaysOnStyles();
  return (
    <li className={styles.way}>
      <h3 className={styles.title}>{title}</h3>
      <p className={styles.text}>{text}</p>
      {children}
    </li>
  );
}
