import { Button } from "@fluentui/react-components";
import { TableSearchRegular } from "@fluentui/react-icons";
import { decidingColumns } from "../../scheme/decidingColumns";
import { useWording } from "../language/useWording";
import type { NoProposal } from "../list/propose";
import { useEmptyStateStyles } from "./EmptyState.styles";

export interface EmptyStateProps {
  readonly found: NoProposal;
  readonly onAgain: () => void;
}

/** Nothing to grade on this sheet: why, and what would help. */
export function EmptyState({ found, onAgain }: EmptyStateProps) {
  const { pane } = useWording();
  const styles = useEmptyStateStyles();
  return (
    <div className={styles.empty} data-testid="empty">
      <TableSearchRegular className={styles.icon} aria-hidden="true" />
      {found.kind === "no-list" ? <NoList {...found} /> : <NoScheme {...found} />}
      <Button onClick={onAgain}>{pane.tryAgain}</Button>
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

function NoScheme({ sheet, schemes }: Extract<NoProposal, { kind: "no-scheme" }>) {
  const { pane, language } = useWording();
  const styles = useEmptyStateStyles();
  return (
    <>
      <h2 className={styles.title}>{pane.noSchemeTitle}</h2>
      <p className={styles.text}>{pane.noSchemeText(sheet)}</p>
      <dl className={styles.schemes}>
        {schemes.map((scheme) => (
          <div key={scheme.id}>
            <dt className={styles.scheme}>{scheme.name[language]}</dt>
            <dd className={styles.needs}>{pane.schemeNeeds(decidingColumns(scheme))}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
