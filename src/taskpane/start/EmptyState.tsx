import { Button } from "@fluentui/react-components";
import { TableSearchRegular } from "@fluentui/react-icons";
import { lazy, Suspense } from "react";
import { useWording } from "../language/useWording";
import type { NoProposal } from "../list/propose";
import type { ListDesk } from "../list/useList";
import { GoButton } from "../navigation/GoButton";
import type { Screen } from "../navigation/routes";
import { useEmptyStateStyles } from "./EmptyState.styles";

const WaysOn = lazy(async () => ({ default: (await import("../newSheet/WaysOn")).WaysOn }));

export interface EmptyStateProps {
  readonly found: NoProposal;
  readonly desk: ListDesk;
  readonly go: (screen: Screen) => void;
}

/** Nothing to grade on this sheet: why, and three ways on. */
export function EmptyState({ found, desk, go }: EmptyStateProps) {
  const { pane } = useWording();
  const styles = useEmptyStateStyles();
  return (
    <div className={styles.empty} data-testid="empty">
      <TableSearchRegular className={styles.icon} aria-hidden="true" />
      {found.kind === "no-list" ? <NoList {...found} /> : <NoScheme {...found} go={go} />}
      <Button onClick={desk.reread}>{pane.tryAgain}</Button>
      <Suspense>
        <WaysOn desk={desk} go={go} />
      </Suspense>
    </div>
  );
}

function NoList({ refusal }: Extract<NoProposal, { kind: "no-list" }>) {
  const { pane, refusals } = useWording();
  const styles = useEmptyStateStyles();
  return (
    <>
      <h2 className={styles.title}>{pane.emptyTitle}</h2>
      <p className={styles.text}>{refusals[refusal.code](refusal.params).says}</p>
      <p className={styles.text}>{pane.emptyText}</p>
      <ul className={styles.steps}>
        {pane.emptySteps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ul>
    </>
  );
}

interface NoSchemeProps {
  readonly sheet: string;
  readonly go: (screen: Screen) => void;
}

function NoScheme({ sheet, go }: NoSchemeProps) {
  const { pane } = useWording();
  const styles = useEmptyStateStyles();
  return (
    <>
      <h2 className={styles.title}>{pane.noSchemeTitle}</h2>
      <p className={styles.text}>{pane.noSchemeText(sheet)}</p>
      <GoButton to="schemes" go={go} />
    </>
  );
}
