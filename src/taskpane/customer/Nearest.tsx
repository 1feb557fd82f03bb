import type { RegradePlan } from "../../excel/types";
import { tellFall, tellGap } from "../../wording/tellGap";
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
  const words = useExplaining();
  const styles = useCustomerStyles();
  const changes = useNearest(plan, index);
  const tier = plan.computed.trace.grades.tier[index];
  return (
    <Section title={words.screen.nearestTitle} testId="nearest">
      {changes === undefined ? (
        <p className={styles.quiet}>{words.screen.searching}</p>
      ) : (
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
      )}
    </Section>
  );
}
