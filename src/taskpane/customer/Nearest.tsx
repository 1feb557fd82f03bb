import { Button } from "@fluentui/react-components";
import { useRef } from "react";
import type { RegradePlan } from "../../excel/types";
import { tellFall, tellGap } from "../../wording/tellGap";
import type { NearestChanges } from "../../grading/nearestChange";
import { Section } from "../start/Section";
import { useCustomerStyles } from "./Customer.styles";
import { useExplaining } from "./useExplaining";
import { useNearest } from "./useNearest";

export interface NearestProps {
  readonly plan: RegradePlan;
  readonly index: number;
}

/** What would bring the customer to the next tier, and what would bring him down. */
export function Nearest({ plan, index }: NearestProps) {
  const { screen } = useExplaining();
  const styles = useCustomerStyles();
  const { state, search } = useNearest(plan, index);
  const answer = useRef<HTMLDivElement>(null);
  return (
    <Section title={screen.nearestTitle} testId="nearest">
      {state.kind === "on-request" && (
        <Button
          size="small"
          className={styles.button}
          onClick={() => {
            // The button goes with the press; the keyboard stays where the answer comes.
            answer.current?.focus();
            search();
          }}
          data-testid="nearest-search"
        >
          {screen.searchNearest}
        </Button>
      )}
      <div ref={answer} tabIndex={-1} role="status">
        {state.kind === "searching" && <p className={styles.quiet}>{screen.searching}</p>}
        {state.kind === "known" && <Changes plan={plan} index={index} changes={state.changes} />}
      </div>
    </Section>
  );
}

function Changes({ plan, index, changes }: NearestProps & { readonly changes: NearestChanges }) {
  const words = useExplaining();
  const styles = useCustomerStyles();
  const tier = plan.computed.trace.grades.tier[index];
  return (
    <>
      <p className={styles.text} data-testid="gap">
        {tellGap(changes, tier < 0 ? null : tier, plan.scheme, words)}
      </p>
      {changes.fall && (
        <p className={styles.text} data-testid="fall">
          {tellFall(changes.fall, plan.scheme, words)}
        </p>
      )}
    </>
  );
}
