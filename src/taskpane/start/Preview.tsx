import { lazy, Suspense } from "react";
import type { RegradePlan } from "../../excel/types";
import { useWording } from "../language/useWording";
import { provisionalCount } from "../list/distribution";
import { CHANGE_ORDER, type Outcome } from "../list/listState";
import { GoButton } from "../navigation/GoButton";
import type { Screen } from "../navigation/routes";
import { Distribution } from "./Distribution";
import { usePreviewStyles } from "./Preview.styles";
import { Section } from "./Section";

const CalendarEnd = lazy(async () => ({
  default: (await import("./CalendarEnd")).CalendarEnd,
}));

export interface PreviewProps {
  readonly plan: RegradePlan;
  readonly outcome: Outcome;
  readonly go: (screen: Screen) => void;
}

/** What a press of the button would do; after it, what the list now looks like. */
export function Preview({ plan, outcome, go }: PreviewProps) {
  const { pane } = useWording();
  const styles = usePreviewStyles();
  const isDone = outcome.kind === "done";
  const provisional = provisionalCount(plan);
  return (
    <Section
      title={isDone ? pane.distribution : pane.previewTitle}
      hint={isDone ? undefined : pane.previewHint}
      testId="preview"
    >
      {!isDone && <Counts counts={plan.counts} />}
      <Distribution plan={plan} />
      {provisional > 0 && <p className={styles.note}>{pane.provisional(provisional)}</p>}
      {plan.request.setup.workdays && (
        <Suspense>
          <CalendarEnd plan={plan} />
        </Suspense>
      )}
      <GoButton to="changes" go={go} />
    </Section>
  );
}

function Counts({ counts }: Pick<RegradePlan, "counts">) {
  const { changes, formats } = useWording();
  const styles = usePreviewStyles();
  return (
    <dl className={styles.counts} data-testid="counts">
      {CHANGE_ORDER.map((kind) => (
        <div key={kind} className={styles.count}>
          <dt className={styles.countName}>{changes[kind]}</dt>
          <dd className={styles.countValue}>{formats.number(counts[kind])}</dd>
        </div>
      ))}
    </dl>
  );
}
