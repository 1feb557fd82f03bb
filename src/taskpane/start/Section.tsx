import { useId, type ReactNode } from "react";
import { useSectionStyles } from "./Section.styles";

export interface SectionProps {
  readonly title: string;
  readonly hint?: string | undefined;
  readonly children: ReactNode;
  readonly testId: string;
}

/** A block with a heading, found by screen readers as a region of that name. */
export function Section({ title, hint, children, testId }: SectionProps) {
  const styles = useSectionStyles();
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id} data-testid={testId}>
      <div className={styles.head}>
        <h2 id={id} className={styles.title}>
          {title}
        </h2>
        {hint && <span className={styles.hint}>{hint}</span>}
      </div>
      {children}
    </section>
  );
}
