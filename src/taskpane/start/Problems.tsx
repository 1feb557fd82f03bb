import { Button } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { RegradePlan } from "../../excel/types";
import { customerWordingFor } from "../../wording/customers";
import { useWording } from "../language/useWording";
import { findProblems, pageOf, problemText } from "../list/findProblems";
import { GoButton } from "../navigation/GoButton";
import type { Screen } from "../navigation/routes";
import { useProblemsStyles } from "./Problems.styles";
import { Section } from "./Section";

export interface ProblemsProps {
  readonly plan: RegradePlan;
  readonly go: (screen: Screen) => void;
}

/** Cells that were read in an unusual way or not at all, and customers whose result stayed open. */
export function Problems({ plan, go }: ProblemsProps) {
  const words = useWording();
  const { pane, locale } = words;
  const styles = useProblemsStyles();
  const [isOpen, setOpen] = useState(false);
  const wording = useMemo(() => ({ ...words, ...customerWordingFor(locale) }), [words, locale]);
  const problems = useMemo(() => findProblems(plan), [plan]);
  if (problems.length === 0) return <p className={styles.note}>{pane.noProblems}</p>;
  const page = pageOf(problems, isOpen);
  return (
    <Section title={pane.problemsTitle(problems.length)} testId="problems">
      <ul className={styles.list}>
        {page.shown.map((problem, index) => (
          <li key={index} className={styles.item}>
            {problemText(problem, plan, wording)}
          </li>
        ))}
      </ul>
      {isOpen && page.hidden > 0 && <p className={styles.note}>{pane.moreProblems(page.hidden)}</p>}
      {page.canFold && (
        <Button
          appearance="transparent"
          size="small"
          className={styles.more}
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
          data-testid="all-problems"
        >
          {isOpen ? pane.showFewer : pane.showAll(problems.length)}
        </Button>
      )}
      <GoButton to="columns" go={go} />
    </Section>
  );
}
