import { mergeClasses } from "@fluentui/react-components";
import type { RegradePlan } from "../../excel/types";
import type { CriterionWhy } from "../../grading/explain";
import { inputsText } from "../../wording/tellWhy";
import { Section } from "../start/Section";
import { useTableStyles } from "./Customer.styles";
import { matchedText } from "./matchedText";
import { pointsText } from "./scoreText";
import { useExplaining } from "./useExplaining";

export interface CriteriaTableProps {
  readonly plan: RegradePlan;
  readonly index: number;
  readonly criteria: readonly CriterionWhy[];
}

/** What was read, the band it lies in, and the points of their maximum. */
export function CriteriaTable({ plan, index, criteria }: CriteriaTableProps) {
  const { screen } = useExplaining();
  const styles = useTableStyles();
  return (
    <Section title={screen.criteriaTitle} testId="criteria">
      <table className={styles.table}>
        <caption className={styles.hidden}>{screen.criteriaTitle}</caption>
        <thead>
          <tr>
            <th scope="col" className={mergeClasses(styles.head, styles.wide)}>
              {screen.criterionHead}
            </th>
            <th scope="col" className={mergeClasses(styles.head, styles.middle)}>
              {screen.bandHead}
            </th>
            <th scope="col" className={mergeClasses(styles.head, styles.number)}>
              {screen.pointsHead}
            </th>
          </tr>
        </thead>
        <tbody>
          {criteria.map((told) => (
            <CriterionRow key={told.criterion.id} told={told} plan={plan} index={index} />
          ))}
        </tbody>
      </table>
    </Section>
  );
}

interface CriterionRowProps extends Omit<CriteriaTableProps, "criteria"> {
  readonly told: CriterionWhy;
}

function CriterionRow({ told, plan, index }: CriterionRowProps) {
  const words = useExplaining();
  const styles = useTableStyles();
  const { criterion, points, max } = told;
  const number = (value: number) => pointsText(value, words);
  return (
    <tr data-testid="criterion">
      <th scope="row" className={styles.cell}>
        <span className={styles.name}>{criterion.name[words.language]}</span>
        <span className={styles.read}>{inputsText(told, plan.scheme, words)}</span>
      </th>
      <td className={styles.cell}>{matchedText(told, plan.computed.trace, index, words)}</td>
      <td className={mergeClasses(styles.cell, styles.number, styles.points)}>
        {points === null
          ? words.screen.leftOut
          : words.screen.pointsOf(number(points), number(max))}
        {points !== null && max > 0 && (
          <div className={styles.track} aria-hidden="true">
            <div className={styles.fill} style={{ width: shareOf(points, max) }} />
          </div>
        )}
      </td>
    </tr>
  );
}

const shareOf = (points: number, max: number) => `${Math.max(0, Math.min(1, points / max)) * 100}%`;
