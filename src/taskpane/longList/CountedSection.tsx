import { Button } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronRightRegular } from "@fluentui/react-icons";
import { useId, useState, type ReactNode } from "react";
import { useSectionStyles } from "../start/Section.styles";
import { useCountedSectionStyles } from "./CountedSection.styles";

export interface CountedSectionProps {
  readonly title: string;
  /** How many there are, in words. */
  readonly count: string;
  /** Left out: always open. */
  readonly fold?: "open" | "closed";
  readonly testId: string;
  readonly children: ReactNode;
}

/** A group of customers under its heading; a folded one is not drawn until somebody asks. */
export function CountedSection({ title, count, fold, testId, children }: CountedSectionProps) {
  const section = useSectionStyles();
  const styles = useCountedSectionStyles();
  const id = useId();
  const [isOpen, setOpen] = useState(fold !== "closed");
  const heading = (
    <>
      {title}
      <span className={styles.count}>{count}</span>
    </>
  );
  return (
    <section className={section.section} aria-labelledby={id} data-testid={testId}>
      <h2 id={id} className={section.title}>
        {fold === undefined ? (
          heading
        ) : (
          <Button
            appearance="transparent"
            className={styles.fold}
            icon={isOpen ? <ChevronDownRegular /> : <ChevronRightRegular />}
            aria-expanded={isOpen}
            onClick={() => setOpen(!isOpen)}
            data-testid={`fold-${testId}`}
          >
            {heading}
          </Button>
        )}
      </h2>
      {isOpen && children}
    </section>
  );
}
