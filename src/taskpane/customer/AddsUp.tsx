import { mergeClasses } from "@fluentui/react-components";
import { useMemo } from "react";
import type { Sum } from "../../grading/sum";
import { Section } from "../start/Section";
import { useCustomerStyles, useSumStyles } from "./Customer.styles";
import { sumLines, type SumLine } from "./sumLines";
import { useExplaining } from "./useExplaining";

export interface AddsUpProps {
  readonly sum: Sum;
  /** The score, written out. */
  readonly total: string;
}

/** From the points to the score, line by line. */
export function AddsUp({ sum, total }: AddsUpProps) {
  const words = useExplaining();
  const styles = useSumStyles();
  const { quiet } = useCustomerStyles();
  const { lines, isInexact } = useMemo(() => sumLines(sum, total, words), [sum, total, words]);
  return (
    <Section title={words.screen.sumTitle} hint={words.screen.sumHint} testId="adds-up">
      <ol className={styles.lines}>
        {lines.map((line, i) => (
          <li
            key={i}
            className={mergeClasses(
              styles.line,
              line.depth > 0 && styles.inner,
              line.kind === "subtotal" && styles.ruled,
              line.kind === "total" && styles.total
            )}
            style={indented(line)}
          >
            <span className={styles.label}>{line.label}</span>
            <span className={styles.amount}>{line.amount}</span>
          </li>
        ))}
      </ol>
      {isInexact && <p className={quiet}>{words.screen.inexact}</p>}
    </Section>
  );
}

const indented = ({ depth }: SumLine) => (depth === 0 ? undefined : { paddingLeft: depth * 16 });
