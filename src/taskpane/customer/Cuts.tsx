import type { Scheme } from "../../scheme/types";
import { Section } from "../start/Section";
import { useCustomerStyles } from "./Customer.styles";
import type { ScoreScale } from "./scoreScale";
import { cutWords } from "./scoreText";
import { useExplaining } from "./useExplaining";

export interface CutsProps {
  readonly scale: ScoreScale;
  readonly scheme: Scheme;
}

/** Where one tier ends and the next begins, and which of the two owns the edge. */
export function Cuts({ scale, scheme }: CutsProps) {
  const words = useExplaining();
  const styles = useCustomerStyles();
  return (
    <Section title={words.screen.cutsTitle} testId="cuts">
      <ul className={styles.list}>
        {scale.cuts.map((cut) => (
          <li key={cut.better}>{words.screen.cut(cutWords(cut, scheme, words))}</li>
        ))}
      </ul>
    </Section>
  );
}
