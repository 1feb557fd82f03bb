import { Button } from "@fluentui/react-components";
import { TableSearchRegular } from "@fluentui/react-icons";
import type { Refusal } from "../../excel/types";
import { useWording } from "../language/useWording";
import { useEmptyStateStyles } from "./EmptyState.styles";

export interface EmptyStateProps {
  readonly refusal: Refusal;
  readonly onAgain: () => void;
}

/** No list on this sheet: why, and what a list looks like. */
export function EmptyState({ refusal, onAgain }: EmptyStateProps) {
  const { pane, refusals } = useWording();
  const styles = useEmptyStateStyles();
  return (
    <div className={styles.empty} data-testid="empty">
      <TableSearchRegular className={styles.icon} aria-hidden="true" />
      <h2 className={styles.title}>{pane.emptyTitle}</h2>
      <p className={styles.text}>{refusals[refusal.code](refusal.params).says}</p>
      <p className={styles.text}>{pane.emptyText}</p>
      <ul className={styles.steps}>
        {pane.emptySteps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ul>
      <Button onClick={onAgain}>{pane.tryAgain}</Button>
    </div>
  );
}
