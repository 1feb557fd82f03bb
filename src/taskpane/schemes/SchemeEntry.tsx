import { Button } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronRightRegular } from "@fluentui/react-icons";
import { memo, useId, type ReactNode } from "react";
import { schemeListWordingFor, tellingWordingFor } from "../../wording/schemeList";
import { useWording } from "../language/useWording";
import { TierLabel } from "../start/TierLabel";
import type { SchemeFit } from "./groupSchemes";
import { useSchemeEntryStyles } from "./Schemes.styles";

export interface SchemeEntryProps {
  readonly fit: SchemeFit;
  readonly isInUse: boolean;
  readonly onToggle: (id: string) => void;
  /** What is told when the entry is open. */
  readonly children?: ReactNode;
}

/** A line of tiers; the others are told when the entry is open. */
const MOST_PILLS = 6;

/** A scheme at a glance; there are many, so only what changes is drawn again. */
export const SchemeEntry = memo(function SchemeEntry(props: SchemeEntryProps) {
  const { fit, isInUse, onToggle, children } = props;
  const { scheme, matched, used } = fit;
  const { language, locale } = useWording();
  const words = schemeListWordingFor(locale);
  const { policy } = tellingWordingFor(locale);
  const styles = useSchemeEntryStyles();
  const id = useId();
  const isOpen = children !== undefined;
  return (
    <>
      <h3 className={styles.heading}>
        <Button
          appearance="subtle"
          className={styles.head}
          icon={isOpen ? <ChevronDownRegular /> : <ChevronRightRegular />}
          aria-expanded={isOpen}
          aria-describedby={id}
          onClick={() => onToggle(scheme.id)}
          data-testid="scheme-toggle"
        >
          <span className={styles.name}>{scheme.name[language]}</span>
        </Button>
      </h3>
      <p id={id} className={styles.facts}>
        {isInUse && <span className={styles.inUse}>{words.inUse}</span>}
        <span>{matched === undefined ? words.needs(used) : words.fit(matched, used)}</span>
        {scheme.status !== "complete" && <span>{policy.statuses[scheme.status]}</span>}
      </p>
      {!isOpen && <Pills {...{ fit }} />}
      {children}
    </>
  );
});

function Pills({ fit: { scheme } }: Pick<SchemeEntryProps, "fit">) {
  const { locale } = useWording();
  const words = schemeListWordingFor(locale);
  const styles = useSchemeEntryStyles();
  const { tiers } = scheme;
  if (tiers.length === 0) return <p className={styles.facts}>{words.noTiers}</p>;
  return (
    <ul className={styles.pills} aria-label={words.tiers}>
      {tiers.slice(0, MOST_PILLS).map((tier) => (
        <li key={tier.label}>
          <TierLabel label={tier.label} color={tier.color} />
        </li>
      ))}
      {tiers.length > MOST_PILLS && (
        <li className={styles.morePills}>{words.moreTiers(tiers.length - MOST_PILLS)}</li>
      )}
    </ul>
  );
}
