import { useEffect, useRef } from "react";
import { freezeWordingFor } from "../../../wording/freeze";
import { useWording } from "../../language/useWording";
import type { ScreenProps } from "../../navigation/screenProps";
import { RefusalBar } from "../../start/OutcomeBar";
import { Section } from "../../start/Section";
import { useFreezeStyles } from "./Freeze.styles";
import { FoundFormulas } from "./FoundFormulas";
import { FreezePoints } from "./FreezePoints";
import { PressedBar } from "./PressedBar";
import { useFreeze } from "./useFreeze";

/** Before a file is shared: GRADE formulas become values, and those that Excel has lost are mended. */
export function FreezeSection({ desk, list }: ScreenProps) {
  const words = freezeWordingFor(useWording().locale);
  const styles = useFreezeStyles();
  const freezing = useFreeze({ desk, list });
  const { formulas, pressed } = freezing;
  const region = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (pressed.kind === "none" || formulas.kind !== "known") return;
    region.current?.scrollIntoView({ block: "nearest" });
    // The pressed button may be gone with its formulas; the keyboard goes on from here.
    if (document.hasFocus() && document.activeElement === document.body)
      region.current?.focus({ preventScroll: true });
  }, [pressed, formulas]);
  const isClosed = pressed.kind === "working" || list.activity.kind !== "idle";
  return (
    <Section title={words.title} testId="freeze">
      <p className={styles.text}>{words.hint}</p>
      <div
        ref={region}
        className={styles.status}
        tabIndex={-1}
        role="status"
        aria-live="polite"
        data-testid="freeze-status"
      >
        {formulas.kind === "reading" && <p className={styles.text}>{words.reading}</p>}
        <PressedBar pressed={pressed} words={words} />
      </div>
      {formulas.kind === "unread" && (
        <RefusalBar refusal={formulas.refusal} onAgain={freezing.again} />
      )}
      {formulas.kind === "known" && (
        <>
          <FoundFormulas
            survey={formulas.survey}
            words={words}
            isClosed={isClosed}
            freeze={freezing.freeze}
            repair={freezing.repair}
          />
          <FreezePoints
            points={formulas.points}
            words={words}
            isClosed={isClosed}
            undo={freezing.undo}
          />
        </>
      )}
    </Section>
  );
}
