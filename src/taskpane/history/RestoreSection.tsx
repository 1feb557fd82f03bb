import { Button } from "@fluentui/react-components";
import { lazy, Suspense, useState } from "react";
import { useWording } from "../language/useWording";
import type { ListDesk } from "../list/useList";
import { useStartStyles } from "../start/Start.styles";
import { Section } from "../start/Section";

const RestorePoints = lazy(async () => ({
  default: (await import("./RestorePoints")).RestorePoints,
}));

export interface RestoreSectionProps {
  readonly desk: ListDesk;
  readonly isDisabled: boolean;
}

/** Folded until the person asks: only then the workbook's restore points are read. */
export function RestoreSection({ desk, isDisabled }: RestoreSectionProps) {
  const { pane } = useWording();
  const styles = useStartStyles();
  const [isOpen, setOpen] = useState(false);
  const toggle = () => {
    if (!isOpen) desk.askRestorePoints();
    setOpen(!isOpen);
  };
  return (
    <Section title={pane.restorePoints} testId="restore">
      {isOpen && (
        <Suspense>
          <RestorePoints
            restorePoints={desk.restorePoints}
            isDisabled={isDisabled}
            undo={desk.undo}
            onAgain={desk.askRestorePoints}
          />
        </Suspense>
      )}
      <Button
        appearance="transparent"
        size="small"
        className={styles.more}
        aria-expanded={isOpen}
        onClick={toggle}
        data-testid="restore-toggle"
      >
        {isOpen ? pane.showFewer : pane.showRestorePoints}
      </Button>
    </Section>
  );
}
