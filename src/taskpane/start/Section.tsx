import { Card } from "@fluentui/react-components";
import { useId, type ReactNode } from "react";
import { useSectionStyles } from "./Section.styles";

export interface SectionProps {
  readonly title: string;
  readonly hint?: string | undefined;
  readonly children: ReactNode;
  readonly testId: string;
}

/** A card with a heading, found by screen readers as a region of that name. */
export function Section({ title, hint, children, testId }: SectionProps) {
  const styles = useSectionStyles();
  const id = useId();
  return (
    <Card role="region" aria-labelledby={id} size="small" data-testid={testId}>
      <div className={styles.head}>
        <h2 id={id} className={styles.title}>
          {title}
        </h2>
        {hint && <span className={styles.hint}>{hint}</span>}
      </div>
      {children}
    </Card>
  );
}
